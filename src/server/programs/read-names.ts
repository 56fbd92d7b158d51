import type { Ask } from "../../explorer/index.js";
import { AMONG, bearersOf, type RecordHit, searchRecords } from "./search-records.js";

/** A name that was given in place of an id, and the only record that bears it. */
export interface ReadName {
  readonly given: string;
  readonly id: string;
  readonly name: string;
}
export interface ReadNames {
  /** What was given, with an id for each name. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly read: readonly ReadName[];
  /** What comes near a name that no record, or more than one, bears; of the first such. */
  readonly candidates: readonly object[];
}

/** How many candidates are offered. */
const OFFERED = 5;
/** What stands between the words of an id. */
const JOINTS = /[-./]+/g;

/**
 * Puts ids in place of names, for a question that was refused because nothing has such an id. A name counts where one
 * record alone, of the kinds that the argument takes, bears it as it is typed, at the moment asked about: of nobody else is
 * anything answered.
 *
 * @param names by argument, the kinds of record that it can name; of any kind where they are null
 */
export async function readNames(
  ask: Ask,
  names: Readonly<Record<string, readonly string[] | null>>,
  given: Readonly<Record<string, unknown>>,
): Promise<ReadNames> {
  const read: ReadName[] = [];
  let candidates: readonly object[] = [];
  const knownAt = typeof given.knownAt === "string" ? given.knownAt : undefined;
  const idFor = async (value: string, kinds: readonly string[] | null): Promise<string> => {
    const hits = await hitsFor(ask, value, kinds, knownAt);
    if (hits.some(({ id }) => id === value)) return value;
    const [bearer, another] = bearersOf(hits, value);
    if (bearer && !another) {
      read.push({ given: value, id: bearer.id, name: bearer.name });
      return bearer.id;
    }
    if (candidates.length === 0) candidates = hits.slice(0, OFFERED).map(({ match: _, ...candidate }) => candidate);
    return value;
  };
  const put: Record<string, unknown> = { ...given };
  for (const [argument, kinds] of Object.entries(names)) {
    const value = given[argument];
    if (typeof value === "string") put[argument] = await idFor(value, kinds);
    if (!Array.isArray(value)) continue;
    const ids: string[] = [];
    for (const one of value as readonly string[]) ids.push(await idFor(one, kinds));
    put[argument] = ids;
  }
  return { given: put, read, candidates };
}

/** What bears or nearly bears a name; where nothing does, the words of an id. That nothing can be looked for refuses nothing. */
async function hitsFor(
  ask: Ask,
  value: string,
  kinds: readonly string[] | null,
  knownAt: string | undefined,
): Promise<readonly RecordHit[]> {
  const look = (text: string) => searchRecords(ask, text, kinds ?? undefined, AMONG, knownAt).catch(() => []);
  const asTyped = await look(value);
  return asTyped.length > 0 ? asTyped : look(value.replaceAll(JOINTS, " "));
}
