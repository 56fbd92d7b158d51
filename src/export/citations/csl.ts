import type { Citation } from "./citation.js";
import { languageOf } from "./citation.js";

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
  const { id, title, author, kind, published, symbol, url, note } = citation;
  const language = languageOf(title);
  return {
    id,
    type: TYPES[kind],
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(author && kind === "decision" ? { authority: author } : {}),
    ...(published ? { issued: { "date-parts": [published.split("-").map(Number)] } } : {}),
    ...(symbol ? { number: symbol } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    ...(note ? { note } : {}),
  };
}
