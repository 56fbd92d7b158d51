import { distance } from "../base/index.js";
import { AnswerError, answerOf } from "./answer-of.js";
import { CutId } from "./frame/cut-id/operation.js";
import { Nearest } from "./frame/nearest/operation.js";
import type { Asked } from "./page.js";

/** Something else that a reader may have meant. */
export interface Suggestion {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** A record that is not there: with what is nearest to it by name. */
export class NothingThere extends AnswerError {
  constructor(
    message: string,
    readonly nearest: readonly Suggestion[],
    remedy: string,
  ) {
    super("ID_UNKNOWN", message, remedy);
    this.name = "NothingThere";
  }
}

/** The one record of a list asked for by id. Throws `NothingThere` with the nearest of the same kinds. */
export async function theOne<T>(
  asked: Asked,
  found: readonly T[],
  what: string,
  id: string,
  kinds?: readonly string[],
): Promise<T> {
  const [one] = found;
  if (one !== undefined) return one;
  const text = id.replaceAll(/[-./]/g, " ").slice(0, 100);
  const { knownAt } = asked.clocks;
  const cut = await cutFrom(asked, id);
  if (cut.length > 0) throw new NothingThere(`No ${what} has the id “${id}”.`, cut, "The ids below begin so.");
  const near = async (of: readonly string[] | undefined) =>
    (await answerOf(asked, Nearest, { text, kinds: of, knownAt })).search;
  let search = await near(kinds);
  // Of a kind that has nothing like it, what is called so is better than nothing: a place, for a situation.
  if (kinds && search.edges.length === 0) search = await near(undefined);
  const far = Math.max(id.length, 12);
  const nearest = search.edges
    .map(({ node }) => ({
      ...node,
      far: Math.min(distance(id, node.id, far), distance(text, node.name.toLowerCase(), far)),
    }))
    .sort((a, b) => a.far - b.far);
  throw new NothingThere(
    `No ${what} has the id “${id}”.`,
    nearest.slice(0, 8),
    nearest.length > 0 ? "Follow one of the links below, or search by name." : "Search by name.",
  );
}

/** Letters of an id that are enough to tell it by. */
const OF_ID = /^(?:[cv]-)?([0-9a-f]{6,20})$/i;

/** Claims and alleged violations whose id begins so: one that was cut on its way, in capitals, or without its first letter. */
async function cutFrom(asked: Asked, id: string): Promise<Suggestion[]> {
  const letters = OF_ID.exec(id)?.[1]?.toLowerCase();
  if (letters === undefined) return [];
  const { claims, violations } = await answerOf(asked, CutId, { claim: `c-${letters}`, violation: `v-${letters}` });
  return [
    ...claims.nodes.map((one) => ({ id: one.id, kind: "Claim", name: one.sentence })),
    ...violations.nodes.map((one) => ({
      id: one.id,
      kind: "AllegedViolation",
      name: `${one.category.name}: ${one.incident.name}`,
    })),
  ];
}

/** What the API says of a record by its id; where it refuses the id as unknown, as `theOne` does, with the nearest as links. */
export async function orNearest<T>(
  asked: Asked,
  answer: Promise<T>,
  what: string,
  id: string,
  kinds: readonly string[],
): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AnswerError && error.code === "ID_UNKNOWN" && error.message.includes(`"${id}"`))
      return theOne<T>(asked, [], what, id, kinds);
    throw error;
  }
}

/** Refuses a record that was brought after the moment asked about, and says so. */
export function recordedBy(asked: Asked, rev: number, what: string): void {
  if (rev <= asked.record.seq) return;
  const brought = asked.record.all.find(({ seq }) => seq === rev);
  throw new NothingThere(
    `This ${what} was not recorded yet at the moment you look back to: it came with revision ${rev}${brought ? ` on ${brought.recordedAt.slice(0, 10)} (“${brought.title}”)` : ""}.`,
    [],
    "Choose the newest record above.",
  );
}
