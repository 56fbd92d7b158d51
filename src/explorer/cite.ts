import { addressOf, valuesOf } from "./address.js";
import { supposedOf } from "./days-to-come.js";
import type { About, Asked } from "./page.js";

/** A page as the writers of citations take it. */
export interface PageCitation {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly kind: "dataset";
  readonly published: string | null;
  readonly symbol: string | null;
  readonly url: string | null;
  readonly place: string | null;
  readonly claim: string | null;
  readonly note: string | null;
}
/** Writers of citations, handed in: each takes a citation and gives the text of its format. */
export interface CitationWriters {
  readonly bib: (citation: PageCitation) => string;
  readonly ris: (citation: PageCitation) => string;
  readonly csl: (citation: PageCitation) => string;
}

/** The page with both its dates, the revision and, for an answer, its pin. */
export function citationOf(about: About, asked: Asked): PageCitation {
  const { clocks, record, origin, path, query } = asked;
  const knownAt = clocks.knownAt ?? record.changeset.recordedAt;
  const supposed = supposedOf(asked);
  const { cite: _cite, keep: _keep, ...values } = valuesOf(query);
  return {
    id: `answerable-${(about.pin?.hash ?? path.replaceAll(/[^A-Za-z0-9]+/g, "-")).slice(0, 40).replace(/^-|-$/g, "")}-${clocks.asOf}`,
    title: about.title,
    author: "Answerable",
    kind: "dataset",
    published: knownAt.slice(0, 10),
    symbol: about.pin?.hash ?? null,
    url: `${origin}${addressOf(path, { ...values, asOf: clocks.asOf, knownAt })}`,
    place: null,
    claim: null,
    note: `${supposed ? `${supposed}; ` : ""}as of ${clocks.asOf}, recorded by ${knownAt}, revision ${record.seq}, record ${record.changeset.digest.slice(0, 16)}`,
  };
}

/** The citation in words. */
export const plainCitation = ({ author, title, note, url, symbol }: PageCitation): string =>
  `${author}, “${title}”, ${note}${symbol ? `, pin ${symbol.slice(0, 16)}` : ""}, ${url}`;
