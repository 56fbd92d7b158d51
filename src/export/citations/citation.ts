import type { RecordView, ShownClaim } from "../view/index.js";

type SourceRecord = RecordView["data"]["sources"][number];

/** A source as a citation needs it, in the terms of none of the formats; `place` and `claim` where a claim is cited. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  /** What else it is called, each in its language; absent for what has one title. */
  readonly otherTitles?: readonly Title[] | undefined;
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

/** A title in its language, a tag such as `fr`. */
export interface Title {
  readonly language: string;
  readonly text: string;
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
    otherTitles: source.names,
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

/** The other titles of a source, by the fields that formats have for them; each stands in one of these. */
export interface SortedTitles {
  /** The shortest in the language of the title, where it is shorter than that. */
  readonly short: string | null;
  /** The first in another language. */
  readonly translated: string | null;
  /** All others, in their order. */
  readonly further: readonly string[];
}

/** Sorts the other titles of a source. A title whose script is shared by many languages counts as English. */
export function sortTitles({ title, otherTitles = [] }: Pick<Citation, "title" | "otherTitles">): SortedTitles {
  const own = languageOf(title) ?? "en";
  const others = otherTitles.filter(({ text }) => text !== title);
  const short = others
    .filter(({ language, text }) => language === own && text.length < title.length)
    .reduce<Title | null>((least, one) => (least && least.text.length <= one.text.length ? least : one), null);
  const translated = others.find(({ language }) => language !== own) ?? null;
  return {
    short: short?.text ?? null,
    translated: translated?.text ?? null,
    further: others.filter((one) => one !== short && one !== translated).map(({ text }) => text),
  };
}

/** Titles for which a format has no field, in a remark; null where there are none. A title is quoted: it is its giver's words. */
export const alsoCalled = (titles: readonly string[]): string | null =>
  titles.length > 0
    ? `Also called: ${titles.map((title) => (/^[“"]/.test(title) ? title : `“${title}”`)).join("; ")}`
    : null;

/** A remark from its parts, of which some may be absent. */
export const remark = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(". ") || null;

const SCRIPTS = [
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["ru", /\p{Script=Cyrillic}/u],
] as const;
/** The language of a title, as far as its script tells; null for Latin letters, which many share. */
export const languageOf = (title: string): string | null =>
  SCRIPTS.find(([, script]) => script.test(title))?.[0] ?? null;
