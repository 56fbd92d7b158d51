// Controls, halves of surrogate pairs and non-characters: what XML 1.0 cannot hold in any form, or should not.
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text within an element or attribute; line ends are kept as they are, which a parser would otherwise fold. */
export const xmlText = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"\t\n\r]/g, (one) => ENTITIES[one] as string);

/** A comment: two hyphens would end it. */
export const xmlComment = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<!--\n${lines.join("\n").replace(NOT_XML, "").replaceAll("--", "- -")}\n-->\n`;
