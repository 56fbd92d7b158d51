import { type MatrixQuestion, type Named, storedOutcomes, toClaimRecords } from "../../assessment/index.js";
import type { Moment } from "./moment.js";

/** What `read/coverage/situation-facts` returns, as the question of a whole situation. */
export function situationQuestion(
  row: Record<string, any>,
  moment: Moment,
): Omit<MatrixQuestion, "asOf"> & { actors: ReadonlyMap<string, Named> } {
  return {
    claims: toClaimRecords(row.claims),
    actors: new Map((row.actors as Named[]).map((actor) => [actor.id, actor])),
    mechanisms: [...moment.facts.mechanisms.keys()],
    stored: storedOutcomes({ letters: row.letters ?? null, stored: row.stored ?? [] }),
  };
}

/** Names a table worked out for a situation at a moment, with what narrows it. */
export function tableKey(
  moment: Moment,
  situation: string,
  narrowed: Readonly<Record<string, readonly string[] | null | undefined>>,
): string {
  return JSON.stringify([
    situation,
    moment.asOf,
    moment.rev,
    Object.entries(narrowed).map(([field, ids]) => [field, ids ? [...ids].sort() : null]),
  ]);
}
