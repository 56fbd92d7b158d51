import { foldName, isArticleWord, unique } from "../../../base/index.js";
import { ARTICLE, articleOf, type LawFacts, numberOf } from "../../../law/index.js";

/** What a text cites: an article of the record, or one that the record does not have of a treaty it knows. */
export interface Cited {
  /** What is looked for in its place: the article as the record cites it, or the name of the treaty. */
  readonly text: string;
  /** What the record does not have; null where it has it. */
  readonly missing: string | null;
  /** Where the text itself is looked for: what comes before all that is found for it, by its key. */
  readonly first?: string;
}

interface Treaty {
  readonly id: string;
  readonly name: string;
}
interface Book {
  /** Treaties by each of their names that no other has. */
  readonly treaties: ReadonlyMap<string, Treaty>;
  /** Citations by treaty and number of article. */
  readonly articles: ReadonlyMap<string, string>;
  /** Treaties that go by one name, by it. */
  readonly together: ReadonlyMap<string, readonly string[]>;
  /** Every citation of the record, as names are compared: what is one needs no other. */
  readonly own: ReadonlySet<string>;
}

const books = new WeakMap<LawFacts, Book>();

/** A number that stands behind a treaty's name without a word for article: `VCLT 18`. */
const BARE =
  /^(?<name>.*\p{L}.*?)[\s,]+(?<number>\d{1,3}(?:\s?(?:bis|ter|quater))?(?:\s?\((?:\d{1,3}|[a-z]{1,5})\))*)$/iu;
const BESIDE = /^[\s,]*(?:of|in|under|to)?(?:\s+the)?\s+|[\s,]+(?:of|in|under)?(?:\s+the)?[\s,]*$/giu;

/** An article that treaties of one name have in common: `common article 3`, `CA3`. */
const COMMON = /\bcommon\s*$/iu;
const COMMON_SHORT = /^\s*CA\s?(?<number>\d)\s*$/u;

/** A text with the word for article in English, whatever the language it was written in. */
const inEnglish = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\p{L}\p{M}]+/gu, (word) => (ELSEWHERE.test(word) && isArticleWord(word) ? "article" : word));
/** No form of the English word, which may stand shortened. */
const ELSEWHERE = /^(?!(?:arts?|articles?)$)/iu;

/**
 * The article that a text cites by any name of its treaty (`GC IV art 49(6)`, `article 22 of CERD`, `VCLT 18`), as the
 * record cites it: whoever calls a treaty otherwise means the same article. Null where the text cites none, or the name is
 * no treaty's or that of several, and where it is a citation of the record itself.
 */
export function citedIn(asked: string, record: LawFacts): Cited | null {
  const text = inEnglish(asked);
  const short = COMMON_SHORT.exec(text)?.groups?.number;
  if (short) return inCommon(asked, "", short, bookOf(record));
  const [match] = [...text.matchAll(ARTICLE)];
  const bare = match ? null : BARE.exec(text.trim());
  const number = match ? numberOf(match) : bare?.groups?.number?.toLowerCase().replaceAll(/\s/gu, "");
  if (number === undefined) return null;
  const around = match
    ? [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    : [bare?.groups?.name ?? ""];
  const told = around.map((one) => ` ${one} `.replaceAll(BESIDE, "").trim()).filter((one) => one !== "");
  const book = bookOf(record);
  if (book.own.has(foldName(text))) return null;
  if (match && COMMON.test(text.slice(0, match.index))) {
    const of = told.map((one) => one.replace(COMMON, "").trim()).filter((one) => one !== "");
    return inCommon(asked, of.join(" "), number, book);
  }
  if (told.length !== 1) return null;
  const treaty = book.treaties.get(foldName(told[0] as string));
  if (!treaty) return null;
  const citation = book.articles.get(`${treaty.id} ${number}`);
  return citation
    ? { text: citation, missing: null }
    : { text: treaty.name, missing: `article ${number} of the ${treaty.name}` };
}

/**
 * The article that several treaties of this name have, or of any name that several have where none is given. Null where it
 * may be that of other treaties, too: nobody says which are meant.
 */
function inCommon(text: string, name: string, number: string, { together, articles }: Book): Cited | null {
  // `the Geneva Conventions` are the four of 1949.
  const meant = [...together].filter(([key]) => key.includes(foldName(name)));
  const firstOf = (ids: readonly string[]) => ids.map((id) => articles.get(`${id} ${number}`)).find((one) => one);
  const cited = unique(meant.flatMap(([, ids]) => firstOf(ids) ?? []));
  return cited.length === 1 ? { text, missing: null, first: foldName(cited[0] as string) } : null;
}

function bookOf(record: LawFacts): Book {
  const known = books.get(record);
  if (known) return known;
  const named = new Map<string, Set<string>>();
  const add = (name: string | null | undefined, id: string): void => {
    if (name) named.set(foldName(name), (named.get(foldName(name)) ?? new Set()).add(id));
  };
  for (const { id, name, short, names } of record.instruments.values())
    for (const one of [id, name, short, ...(names ?? []).map(({ text }) => text)]) add(one, id);
  // By what they are called themselves: parts of one code and copies are cited alike, and have nothing in common.
  const together = new Map([...named].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, [...ids]] as const));
  const articles = new Map<string, string>();
  for (const { instrument, citation } of record.provisions.values()) {
    const number = articleOf(citation);
    if (number === null || !instrument) continue;
    if (!articles.has(`${instrument} ${number}`)) articles.set(`${instrument} ${number}`, citation);
    add(/^(.+?),? arts?\b/iu.exec(citation)?.[1], instrument);
  }
  const treaties = new Map(
    [...named].flatMap(([key, [id, ...others]]): [string, Treaty][] => {
      const one = id === undefined || others.length > 0 ? undefined : record.instruments.get(id);
      return one ? [[key, { id: one.id, name: one.name }]] : [];
    }),
  );
  const own = new Set([...record.provisions.values()].map(({ citation }) => foldName(citation)));
  const made = { treaties, articles, together, own };
  books.set(record, made);
  return made;
}
