import { type AnswerableError, fail, nearestNames } from "../../base/index.js";
import { ACTOR_TYPES } from "../../model/index.js";
import { nearestTo } from "./connection.js";
import type { Moment } from "./moment.js";

const ACTORS: ReadonlySet<string> = new Set(ACTOR_TYPES);

/** Throws `ID_UNKNOWN` for an id that names no actor recorded by the moment. */
export function requireActor(id: string, { facts }: Moment): void {
  if (facts.mechanisms.has(id) || ACTORS.has(facts.entities.get(id)?.type ?? "")) return;
  const known = [...facts.entities.values()].filter((entity) => ACTORS.has(entity.type));
  const nearest = nearestTo(id, [...known, ...facts.mechanisms.values()], facts.stateOfCode);
  throw fail("ID_UNKNOWN", { what: "actor", id, nearest });
}

/** Throws `ID_UNKNOWN` for an id that names no source recorded by the moment. */
export function requireSource(id: string, moment: Moment): void {
  const known = sourcesOf(moment);
  if (!known.includes(id)) throw fail("ID_UNKNOWN", { what: "source", id, nearest: nearestNames(id, known) });
}

/** Ids of the sources recorded by the moment. */
export const sourcesOf = ({ snapshot, rev }: Moment): string[] =>
  [...snapshot.sources.values()].flatMap((source) => (source.rev <= rev ? [source.id] : []));

/** A refusal of an id that names no record of some types, with those nearest to it. */
export function unknownOf(what: string, id: string, types: readonly string[], { facts }: Moment): AnswerableError {
  const known = [...facts.entities.values()].filter((one) => types.includes(one.type));
  const codes = types.includes("State") ? facts.stateOfCode : new Map<string, string>();
  return fail("ID_UNKNOWN", { what, id, nearest: nearestTo(id, known, codes) });
}
