/**
 * A text of an import as long as a record may have it. What is longer ends with an ellipsis, never within a letter, and
 * the fate of its row says so.
 *
 * @param why the fate of the row
 */
export function asLongAs(most: number, text: string, what: string, why: string[]): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  why.push(
    `${what} "${kept.slice(0, 40).replace(/[\uD800-\uDBFF]$/, "")}…" has more than ${most} characters, and is cut`,
  );
  return `${kept}…`;
}

/** The same where the text is part of what makes a claim this claim: it is cut as it always was, and the row says so. */
export function cutTo(most: number, text: string, what: string, why: string[]): string {
  asLongAs(most, text, what, why);
  return text.slice(0, most);
}
