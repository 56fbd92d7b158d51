import type { Ask } from "../../explorer/index.js";
import { dataOf } from "./refused.js";

const SEARCH = `query ($text: String!, $kinds: [String!], $first: Int, $knownAt: DateTime) { answer: search(text: $text, kinds: $kinds, first: $first, knownAt: $knownAt) {
  edges { node { id kind name snippet match matchedName } } } }`;

/** A record as `search` of the API finds it. */
export interface RecordHit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly snippet: string | null;
  readonly match: string;
  readonly matchedName: string | null;
}

/** Among how many hits those of one name are looked for, which come first: whether it is one record's alone turns on all of them. */
export const AMONG = 50;
/** As many UTF-16 units of a text as a name can have. */
const LONGEST = 200;

/**
 * What bears a name or is near to it, the nearest first.
 *
 * @param kinds the kinds of record wanted; any where they are left out
 * @param knownAt the record as it stood then, RFC 3339 in UTC; as it stands where it is left out
 * @throws Refused, with the code of the API
 */
export async function searchRecords(
  ask: Ask,
  text: string,
  kinds: readonly string[] | undefined,
  first: number,
  knownAt?: string,
): Promise<RecordHit[]> {
  const found = await ask({ text: SEARCH }, { text: text.slice(0, LONGEST), kinds, first, knownAt });
  return dataOf<{ answer: { edges: { node: RecordHit }[] } }>(found).answer.edges.map(({ node }) => node);
}

/** Those of some hits that bear a name as it is typed, in upper or lower case. */
export const bearersOf = (hits: readonly RecordHit[], text: string): RecordHit[] =>
  hits.filter((hit) =>
    [hit.name, hit.matchedName ?? "", hit.id].some((name) => name !== "" && folded(name) === folded(text)),
  );

const folded = (name: string): string =>
  name
    .normalize("NFC")
    .replaceAll(/[\u200e\u200f]/g, "")
    .trim()
    .toLowerCase();
