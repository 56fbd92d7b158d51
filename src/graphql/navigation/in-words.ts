/** The name of a type, field or list in words, with a capital: `Alleged violations` for `allegedViolations`. */
export function inWords(name: string): string {
  const text = name
    .replaceAll("_", " ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
