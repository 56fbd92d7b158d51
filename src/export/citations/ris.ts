import { alsoCalled, type Citation, remark, sortTitles } from "./citation.js";

const TYPES: Readonly<Record<Citation["kind"], string>> = {
  treaty: "STAT",
  decision: "CASE",
  "official-record": "GOVDOC",
  report: "RPRT",
  statement: "GEN",
  press: "NEWS",
  statute: "STAT",
  summary: "GEN",
  dataset: "DATA",
  literature: "JOUR",
  unspecified: "GEN",
};

/** Sources as RIS: no byte order mark, two spaces, one title, and `ER` at each end: one missing loses the whole file. */
export const risText = (citations: readonly Citation[]): string => citations.map(risEntry).join("\r\n");

export function risEntry(citation: Citation): string {
  const { id, title, author, kind, published, symbol, url, place } = citation;
  const { short, translated, further } = sortTitles(citation);
  const lines: readonly (readonly [string, string | null])[] = [
    ["TY", TYPES[kind]],
    ["ID", id],
    ["TI", title],
    ["ST", short],
    ["TT", translated],
    // A comma would be read as the end of a family name. Some readers take no author of a case or statute: hence `PB`.
    ["AU", author?.replaceAll(",", "") ?? null],
    ["PB", author],
    ["PY", published?.slice(0, 4) ?? null],
    ["DA", published && `${published.replaceAll("-", "/")}/`],
    ["M1", symbol],
    ["UR", url],
    ["C1", place],
    ["N1", remark(citation.note, alsoCalled(further))],
  ];
  return `${lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`] : [])).join("")}ER  - \r\n`;
}
