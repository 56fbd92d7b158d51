import { foldName, foldWords, type NameQuery, nearestNames, soundName } from "../../../base/index.js";
import { type ClaimView, type ShownNode, viewShown } from "../../hydrate/claims.js";
import { kindOfLabels } from "../../hydrate/nodes.js";
import { encodeCursor } from "./position.js";

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

export interface Results {
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly didYouMean: readonly string[];
  readonly alsoLookedFor: readonly string[];
  readonly notLookedFor: readonly string[];
  readonly leftOut: string | null;
}

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

/** What is handed on of a page of rows, with what is said of those that were not found. */
export function results(
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
export const NO_TEXT = "The text has no letter and no digit to look for.";
/** A word that nothing holds is said to be that: what is shown for the others is no answer to it. */
const nowhereOf = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` Nothing in this record holds ${words.map((word) => `“${word}”`).join(" or ")}.`;
/** A folded word as it stands in what was typed. */
export const asTyped = (word: string, text: string): string =>
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
