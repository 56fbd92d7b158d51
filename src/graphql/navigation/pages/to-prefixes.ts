/**
 * A Lucene query for nodes that hold every word of a text, each as it stands or as the beginning of a word. Only letters
 * and digits of any script come through, so nothing in the text is read as an operator. Empty where it has no word.
 */
export function toPrefixes(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word) => `(${word.toLowerCase()} OR ${word.toLowerCase()}*)`)
    .join(" AND ");
}
