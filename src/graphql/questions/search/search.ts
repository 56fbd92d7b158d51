import {
  fail,
  foldName,
  foldWords,
  holding,
  holdingAny,
  isAsking,
  type NameQuery,
  nameQuery,
  nearestNames,
  soundName,
  soundWords,
} from "../../../base/index.js";
import { KINDS, kindOf, LABELS } from "../../../model/index.js";
import { atCursor } from "../../asking/at-cursor.js";
import { askStore, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { type ClaimView, type ShownNode, viewShown } from "../../hydrate/claims.js";
import { kindOfLabels } from "../../hydrate/nodes.js";
import { type Told, toldIn } from "./others-names.js";

interface Arguments {
  readonly knownAt?: string | null;
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A row of `read/record/search`. */
interface HitRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly names: readonly string[];
  readonly snippet: string | null;
  /** Its place in `MATCHES`. */
  readonly near: number;
  readonly aliases: readonly ShownNode[];
}

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly snippet: string | null;
  readonly match: string;
  readonly matchedName: string | null;
  readonly namedBy: readonly ClaimView[];
}

interface Results {
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly didYouMean: readonly string[];
  readonly alsoLookedFor: readonly string[];
  readonly notLookedFor: readonly string[];
  readonly leftOut: string | null;
}

/** What `kinds` takes: every label that something with a name or a sentence wears. */
const KNOWN_KINDS: ReadonlySet<string> = new Set([
  ...LABELS.world,
  ...["Mechanism", "LegalCategory", "Instrument", "Provision", "Source", "Claim"],
  ...Object.keys(KINDS).map((kind) => kindOf(kind as keyof typeof KINDS).label),
]);

/**
 * `search`: names, titles and texts in any script, forgiving of spelling, among what was recorded by `knownAt`. Pages of
 * 1 to 200 hits. What holds only some of the words is shown where nothing holds them all.
 *
 * @throws PAGE_SIZE, CURSOR_INVALID, CURSOR_OF_ANOTHER_RECORD, SEARCH_KIND_UNKNOWN, SEARCH_NO_KIND, RECORD_NOT_BEGUN
 */
export async function search(
  _: unknown,
  { text, kinds = null, first, after, knownAt }: Arguments,
  context: QuestionContext,
): Promise<Results> {
  const size = first ?? 20;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  if (kinds?.length === 0) throw fail("SEARCH_NO_KIND");
  for (const kind of kinds ?? [])
    if (!KNOWN_KINDS.has(kind))
      throw fail("SEARCH_KIND_UNKNOWN", { kind, nearest: nearestNames(kind, KNOWN_KINDS), known: [...KNOWN_KINDS] });
  const { skip, some, rev: ofRev } = decodeCursor(after ?? null);
  const query = nameQuery(text);
  if (!query) {
    (await context.snapshots.get()).changesetAt(knownAt ?? null);
    return {
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      didYouMean: [],
      alsoLookedFor: [],
      notLookedFor: [],
      leftOut: NO_TEXT,
    };
  }
  const page = { kinds, skip, limit: size + 1 };
  // What is of other kinds, or was recorded later, is taken out of what was looked at: then more has to be.
  const looked = (isNewest: boolean) => (kinds || !isNewest ? DEEP : ENOUGH);
  return askStore(
    context,
    await atCursor(context, { knownAt }, ofRev),
    "read/record/search",
    (moment) => ({ ...closely(query), ...page, ...looked(isNewest(moment)) }),
    async (row, moment) => {
      const { rev, asOf } = moment;
      const part = { size, skip, rev, kinds };
      if (!some && (row.hits.length > 0 || skip > 0))
        return results(row, query, { ...part, some: false, nowhere: [], others: false });
      const all = [...query.each, ...query.words.map(holding)];
      const [each] = await context.store.read("read/record/words-held", { words: all, rev });
      const holds = (word: string, at = 0): boolean => each?.held[at + query.words.indexOf(word)] !== false;
      const told = toldIn(text, moment.record, (word) => holds(word, query.words.length));
      const asked = { ...widely(query, told, text), ...page, ...looked(isNewest(moment)), rev, asOf };
      const [wide] = await context.store.read("read/record/search", asked);
      const nowhere = query.words.filter((word) => !isAsking(word) && !holds(word)).map((word) => asTyped(word, text));
      return results({ hits: wide?.hits ?? [], cut: wide?.cut ?? false }, query, {
        ...part,
        some: true,
        nowhere,
        others: told.others.size > 0,
      });
    },
  );
}

/** What is asked first: what bears the text as a name, or holds all its words. */
const closely = (query: NameQuery) => ({
  ...{ slips: query.slips, text: query.near, names: query.names, within: [], words: wordsOf(query) },
  ...compared(query),
});

/** What is asked where nothing does: what is named in the text, and what holds those of its words that tell something. */
function widely(query: NameQuery, { within, others }: Told, text: string) {
  const symbols = lettersOfSymbols(text);
  const words = query.telling.filter((word) => !others.has(word) && !symbols.has(word));
  const isWhole = words.length === query.telling.length;
  return {
    slips: query.twoSlips,
    names: [query.names, ...within.map(({ key }) => `"${key}"`)].join(" OR "),
    // Of a text of which nothing may be looked for by itself nothing is found but what bears it.
    text: isWhole ? query.any : holdingAny(words) || `"${query.key}"`,
    within,
    // What holds only some of the words is put in order by those that tell something.
    words: wordsOf(query).filter(({ whole }) => words.includes(whole.trim())),
    ...compared(query),
  };
}

/**
 * Letters of a document's symbol (`S/RES/1593`, `S-RES-1593`) say of what it is and not which: where it is not found, its
 * numbers are looked for.
 */
const lettersOfSymbols = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\S+[/-]\S+/gu) ?? [])
      .filter((symbol) => /\p{N}/u.test(symbol) && !/\p{L}{6}/u.test(symbol))
      .flatMap(foldWords)
      .filter((word) => !/\p{N}/u.test(word)),
  );

const compared = (query: NameQuery) => ({
  ...{ key: query.key, sound: query.sound },
  ...{ phrase: phraseOf(query), numbers: numbersIn(query) },
});

/** The words of a text as the statement compares them. */
export const wordsOf = ({ senses }: NameQuery) =>
  senses.flatMap(({ words, related }) =>
    words.map((word) => ({
      whole: ` ${word} `,
      start: ` ${word}`,
      sounds: soundWords(word).map((sound) => ` ${sound} `),
      related: related.map((one) => one.map((part) => ` ${part} `)),
    })),
  );

/** Its words one after the other, as they stand in what holds them so: article 27 before articles 2, 26 and 27. */
export const phraseOf = ({ words }: NameQuery): string => ` ${words.join(" ")} `;

/** Its digits: a number is no slip of another, so that resolution 2736 is not shown for 2735. */
export const numbersIn = ({ key }: NameQuery): string => (key.match(/\d/g) ?? []).join("");

/** What was looked for besides what was typed. */
const relatedTo = ({ senses, words }: NameQuery): string[] =>
  [...new Set(senses.flatMap(({ related }) => related.map((one) => one.join(" "))))].filter(
    (one) => !words.includes(one),
  );

interface Part {
  readonly size: number;
  readonly skip: number;
  readonly rev: number;
  readonly kinds: readonly string[] | null;
  /** Nothing holds all the words: the rows hold some of them, or bear a name that is near. */
  readonly some: boolean;
  /** Of several words those that nothing holds, as they were typed. */
  readonly nowhere: readonly string[];
  /** Whether words were not looked for because others are called by them. */
  readonly others: boolean;
}

interface Found {
  readonly hits: readonly HitRow[];
  /** Whether there may be more than were looked at. */
  readonly cut: boolean;
}

function results(
  { hits: rows, cut }: Found,
  query: NameQuery,
  { size, skip, rev, kinds, some, nowhere, others }: Part,
): Results {
  const edges = rows.slice(0, size).map((row, index) => ({
    cursor: encodeCursor({ skip: skip + index + 1, some, rev }),
    node: viewHit(row, query, some),
  }));
  const alike = alikeOf(rows[0], some, query);
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    didYouMean: (some || alike) && skip === 0 ? nearNames(rows, query) : [],
    alsoLookedFor: relatedTo(query),
    notLookedFor: query.further,
    leftOut:
      [
        alike && skip === 0 ? `${alike} ${LEFT_OUT}` : "",
        some ? `${edges.length > 0 ? `${SOME}${nowhereOf(nowhere)}` : nothingOf(kinds, others)} ${LEFT_OUT}` : "",
        some && others ? OTHERS : "",
        cut ? CUT : "",
        edges.some(({ node }) => isPartly(node)) ? PARTLY : "",
      ]
        .filter((one) => one !== "")
        .join(" ") || null,
  };
}

/** How many hits of an index are looked at before they are put in order: of names, and of what holds words. */
const ENOUGH = { named: 200, held: 1_000 };
const DEEP = { named: 2_000, held: 20_000 };
const isNewest = ({ rev, snapshot }: Moment): boolean => rev === snapshot.changesets.at(-1)?.seq;

const CUT =
  "More records bear such a name or hold such words than are put in order: those whose words are the most telling were looked at. More words, or some kinds alone, find the others.";
/**
 * What is told where the first hit is only like what was typed: a name that is not in the record leads to nobody else's
 * without a word. What sounds the same in another script is taken for the name; in the same one it may be another's.
 */
function alikeOf(first: HitRow | undefined, some: boolean, { key, sound }: NameQuery): string | null {
  if (some || first === undefined) return null;
  const match = MATCHES[first.near];
  if (match === "SLIP")
    return "Nothing bears this name as it was typed; what comes first bears one that is written like it.";
  if (match === "RELATED_WORDS")
    return "Nothing holds these words as they were typed; what is shown holds words that are near to them in sense.";
  if (match === "SOUND" && isLatin(key) && isLatin(nearestOf([first.name, ...first.names], key, sound) ?? key))
    return "Nothing bears this name as it was typed; what comes first bears one that sounds like it.";
  return match === "SIMILAR_WORDS"
    ? "Nothing holds these words as they were typed; what is shown holds words that are written or sound like them."
    : null;
}
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]+$/u.test(text);
const NO_TEXT = "The text has no letter and no digit to look for.";
/** A word that nothing holds is said to be that: what is shown for the others is no answer to it. */
const nowhereOf = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` Nothing in this record holds ${words.map((word) => `“${word}”`).join(" or ")}.`;
/** A folded word as it stands in what was typed. */
const asTyped = (word: string, text: string): string =>
  text.split(/[^\p{L}\p{M}\p{N}'’]+/u).find((one) => foldWords(one).join("") === word) ?? word;
const SOME = "Nothing holds all of these words; what is shown holds some of them, or bears a name like it.";
const nothingOf = (kinds: readonly string[] | null, others: boolean): string => {
  const so = others ? "bears this name" : "bears this name or holds one of these words";
  return kinds
    ? `Nothing of the kinds asked for (${kinds.join(", ")}) ${so}; others were not looked at.`
    : `Nothing recorded ${so}.`;
};
/** Why a word that others are called by finds nobody, and what to do where the text was no name. */
const OTHERS = "Nobody is shown for a part of a name: ask for the whole name, without words that are no part of it.";
/** Of whom a part of the name was typed, and nothing else. */
const PARTLY = "Of a person who is shown only a part of the name was typed; it may be somebody else's.";
const isPartly = ({ kind, match }: Hit): boolean => kind === "Person" && PART_OF_A_NAME.has(match);
const PART_OF_A_NAME: ReadonlySet<string> = new Set(["WORDS", "SIMILAR_WORDS"]);
/** What a search never finds, and why: said where something was not found, so that silence is not read as an answer. */
const LEFT_OUT =
  "Natural persons are in this record only where a public decision of a court names them; victims, witnesses and minors are not in it. It holds what its sources were read for, and is not complete.";

function viewHit(row: HitRow, { key, sound, further }: NameQuery, some: boolean): Hit {
  const given = row.aliases.map((claim) => {
    const { name, identifier } = JSON.parse(claim.data) as { name?: string; identifier?: string };
    return name ?? identifier ?? "";
  });
  const names = [row.name, ...row.names, ...given];
  const matchedName = row.near < BY_WORDS ? nearestOf(names, key, sound) : (given[0] ?? null);
  return {
    id: row.id,
    kind: kindOfLabels(row.labels),
    name: row.name,
    snippet: row.snippet,
    match: (some || further.length > 0) && row.near >= BY_WORDS ? "SOME_WORDS" : (MATCHES[row.near] as string),
    matchedName,
    namedBy: row.aliases.map(viewShown),
  };
}

/** The name that a text was found to be, or to be near to. */
function nearestOf(names: readonly string[], key: string, sound: string): string | null {
  const byKey = new Map(names.map((name) => [foldName(name), name]));
  const [near] = nearestNames(key, byKey.keys());
  return byKey.get(key) ?? byKey.get(near ?? "") ?? names.find((name) => soundName(name) === sound) ?? null;
}

/** By what a hit was found, nearest first; what is a slip away and sounds alike comes before what only sounds alike. */
const MATCHES = ["NAME", "SLIP", "SOUND", "SLIP", "WORDS", "RELATED_WORDS", "SIMILAR_WORDS"];
/** The first place in `MATCHES` that is not a match of a name. */
const BY_WORDS = MATCHES.indexOf("WORDS");

/** The nearest of the names that are a slip or two away, and never what was typed. */
function nearNames(rows: readonly HitRow[], { key }: NameQuery): string[] {
  const near = rows
    .filter((row) => row.near < BY_WORDS)
    .flatMap((row) => {
      const byKey = new Map([row.name, ...row.names].map((name) => [foldName(name), name]));
      return nearestNames(key, byKey.keys())
        .slice(0, 1)
        .map((one) => byKey.get(one) as string);
    });
  return [...new Set(near)].filter((name) => foldName(name) !== key).slice(0, 3);
}

interface Position {
  readonly skip: number;
  readonly some: boolean;
  /** The revision that the first page was read in. */
  readonly rev?: number;
}

const encodeCursor = ({ skip, some, rev }: Position): string =>
  Buffer.from(`${some ? "some" : "hit"}:${skip}:${rev}`).toString("base64url");
function decodeCursor(cursor: string | null): Position {
  if (!cursor) return { skip: 0, some: false };
  const match = /^(hit|some):(\d{1,6}):(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match) throw fail("CURSOR_INVALID", { cursor });
  return { skip: Number(match[2]), some: match[1] === "some", rev: Number(match[3]) };
}
