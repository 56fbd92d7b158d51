import type { RecordView, ShownClaim } from "../view/index.js";

type SourceRecord = RecordView["data"]["sources"][number];

/** A source as a citation needs it, in the terms of none of the formats; `place` and `claim` where a claim is cited. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** A corporate author: an office, court or organisation, never taken apart into names. */
  readonly author: string | null;
  readonly kind: SourceRecord["kind"];
  /** `YYYY-MM-DD`; null where no day is recorded. */
  readonly published: string | null;
  readonly symbol: string | null;
  readonly url: string | null;
  /** Where in the source; null for the source as a whole, and where nobody has looked. */
  readonly place: string | null;
  readonly claim: string | null;
  readonly note: string | null;
}

/** One citation for each source. */
export const citeSources = ({ data }: Pick<RecordView, "data">): Citation[] =>
  data.sources.map((source) => citeSource(source));

/** One source, or the place in it that a claim rests on. */
export function citeSource(source: SourceRecord, claim?: Pick<ShownClaim, "id" | "at">): Citation {
  const place = claim && !claim.at.startsWith("not checked") ? claim.at : null;
  return {
    id: source.id,
    title: source.title,
    author: source.publisher ?? null,
    kind: source.kind,
    published: source.publishedOn ?? null,
    symbol: source.symbol ?? null,
    url: source.url ?? null,
    place,
    claim: claim?.id ?? null,
    note: claim ? `claim ${claim.id}${place === null ? "; the place in the source is not checked" : ""}` : null,
  };
}

const SCRIPTS = [
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["ru", /\p{Script=Cyrillic}/u],
] as const;
/** The language of a title, as far as its script tells; null for Latin letters, which many share. */
export const languageOf = (title: string): string | null =>
  SCRIPTS.find(([, script]) => script.test(title))?.[0] ?? null;
