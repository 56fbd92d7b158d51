import { alsoCalled, type Citation, languageOf, remark, sortTitles } from "./citation.js";

const TYPES: Readonly<Record<Citation["kind"], string>> = {
  treaty: "treaty",
  decision: "legal_case",
  "official-record": "document",
  report: "report",
  statement: "document",
  press: "article-newspaper",
  statute: "legislation",
  summary: "document",
  dataset: "dataset",
  literature: "article",
  unspecified: "document",
};

/** Sources as CSL-JSON. Authors are one literal name, and days are days: a range of unequal precision ends a whole bibliography. */
export const cslItems = (citations: readonly Citation[]): object[] => citations.map(cslItem);

export function cslItem(citation: Citation): object {
  const { id, title, author, kind, published, symbol, url } = citation;
  const { short, translated, further } = sortTitles(citation);
  // CSL has a field for a short title and none for a translated one: `original-title` would say which came first.
  const note = remark(citation.note, alsoCalled(translated === null ? further : [translated, ...further]));
  const language = languageOf(title);
  return {
    id,
    type: TYPES[kind],
    title,
    ...(short ? { "title-short": short } : {}),
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(author && kind === "decision" ? { authority: author } : {}),
    ...(published ? { issued: { "date-parts": [published.split("-").map(Number)] } } : {}),
    ...(symbol ? { number: symbol } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    ...(note ? { note } : {}),
  };
}
