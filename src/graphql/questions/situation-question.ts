import { type MatrixQuestion, type Named, toClaimRecords } from "../../assessment/index.js";
import { fail, nearestNames } from "../../base/index.js";
import type { Moment } from "./moment.js";

/** What `read/coverage/situation-facts` returns, as the question of a whole situation. Throws `ID_UNKNOWN`. */
export function situationQuestion(
  row: Record<string, any>,
  situation: string,
  moment: Moment,
): Omit<MatrixQuestion, "asOf"> & { actors: ReadonlyMap<string, Named> } {
  if (!row.known) throw unknownSituation(situation, moment);
  return {
    claims: toClaimRecords(row.claims),
    actors: new Map((row.actors as Named[]).map((actor) => [actor.id, actor])),
    mechanisms: [...moment.facts.mechanisms.keys()],
  };
}

/** The error for a situation the record does not hold, with the nearest it does. */
export function unknownSituation(situation: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()].flatMap(({ id, type }) => (type === "Situation" ? [id] : []));
  return fail("ID_UNKNOWN", { what: "situation", id: situation, nearest: nearestNames(situation, known) });
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
