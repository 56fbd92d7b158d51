import { alsoCalled, type Citation, languageOf, remark, sortTitles } from "./citation.js";

/** Entry types that old readers keep too, with the kind as a keyword: some drop `@online`, `@legal` and `@jurisdiction`. */
const TYPES: Partial<Record<Citation["kind"], string>> = {
  report: "techreport",
  literature: "article",
  press: "article",
};

/** Sources as BibLaTeX in UTF-8. Addresses stand as they are: escaped ones grow at each reading. */
export const biblatexText = (citations: readonly Citation[]): string => citations.map(biblatexEntry).join("\n");

export function biblatexEntry(citation: Citation): string {
  const { id, title, author, kind, published, symbol, url, place } = citation;
  const { short, translated, further } = sortTitles(citation);
  // `origtitle` would say that the translation came first; no field of BibLaTeX holds a translated title alone.
  const note = remark(citation.note, alsoCalled(translated === null ? further : [translated, ...further]));
  const language = languageOf(title);
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${text(title)}}`],
    ["shorttitle", short && `{${text(short)}}`],
    // Two pairs of braces: a corporate author is not taken apart at its commas and `and`; institutions are lists too.
    ["author", author && `{${text(author)}}`],
    [kind === "report" ? "institution" : "organization", author && `{${text(author)}}`],
    ["date", published],
    ["year", published?.slice(0, 4) ?? null],
    ["number", symbol && text(symbol)],
    ["url", url],
    ["pages", place && text(place)],
    ["note", note && text(note)],
    ["keywords", kind],
    ["langid", language && LANGUAGES[language as keyof typeof LANGUAGES]],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${TYPES[kind] ?? "misc"}{${id},\n${lines.join("")}}\n`;
}

const LANGUAGES = { ar: "arabic", he: "hebrew", ru: "russian" } as const;

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
/** Braces that do not pair would end the entry; every other character of TeX is escaped once. */
const text = (value: string): string =>
  value
    .replace(/[{}]/g, "")
    .replace(/[\\~^]/g, (one) => SPECIAL[one] as string)
    .replace(/[&%$#_]/g, "\\$&")
    .replace(/\s+/g, " ");
