import type { Ask } from "../../explorer/index.js";
import { bearersOf, type RecordHit, searchRecords } from "./search-records.js";

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

/** Among how many hits a name is looked for; those of the same name come first. */
const LOOKED_AT = 50;
/** How many candidates are offered. */
const OFFERED = 5;
/** What is written as ids are. */
const ID = /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/;

/**
 * Puts ids in place of names, for a question that was refused because nothing has such an id. A name counts where one
 * record alone, of the kinds that the argument takes, bears it as it is typed: of nobody else is anything answered.
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
  const idFor = async (value: unknown, kinds: readonly string[] | null): Promise<unknown> => {
    if (typeof value !== "string") return value;
    const hits = await hitsFor(ask, value, kinds);
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
    put[argument] = Array.isArray(value)
      ? await Promise.all(value.map((one) => idFor(one, kinds)))
      : await idFor(value, kinds);
    if (put[argument] === undefined) delete put[argument];
  }
  return { given: put, read, candidates };
}

/** What bears or nearly bears a name; of what is written as an id, its words. That nothing can be looked for refuses nothing. */
async function hitsFor(ask: Ask, value: string, kinds: readonly string[] | null): Promise<readonly RecordHit[]> {
  const asTyped = await searchRecords(ask, value, kinds ?? undefined, LOOKED_AT).catch(() => []);
  const words = value.replaceAll(/[-./]+/g, " ");
  return asTyped.length > 0 || !ID.test(value) || words === value
    ? asTyped
    : searchRecords(ask, words, kinds ?? undefined, LOOKED_AT).catch(() => []);
}
