import { type FactsOn, statesAbove } from "../facts/index.js";

/** Whose horizons are meant by a subject of the record: States, and one mechanism where the subject is one. */
export interface HorizonScope {
  readonly states: readonly string[];
  readonly mechanisms?: readonly string[];
}

/**
 * A State is meant itself; of a mechanism, every State before it; of a situation, the States of what belongs to it; of anything else, the State
 * it belongs to or lies in. Null for what the record does not know.
 */
export function horizonScope(facts: FactsOn, subject: string): HorizonScope | null {
  const all = [...facts.entities.values()].filter(({ type }) => type === "State");
  if (facts.mechanisms.has(subject)) return { states: all.map(({ id }) => id), mechanisms: [subject] };
  const entity = facts.entities.get(subject);
  if (!entity) {
    // A State is known by its current or former code, as in every question.
    const state = facts.stateOfCode.get(subject.toLowerCase());
    return state === undefined ? null : { states: [state] };
  }
  if (entity.type === "State") return { states: [subject] };
  const around = [...facts.entities.values()].filter(({ situations }) => situations?.includes(subject));
  return { states: [...new Set([subject, ...around.map(({ id }) => id)].flatMap((id) => statesOf(facts, id)))] };
}

/** The State somebody belongs to or a place lies in. */
function statesOf(facts: FactsOn, id: string): string[] {
  if (facts.entities.get(id)?.type === "State") return [id];
  return statesAbove(facts, id, (one) => [
    ...(facts.nationalityOf.get(one) ?? []).map((claim) => ({ to: claim.fields.state as string, claim: claim.id })),
    ...(facts.territoryOf.get(one) ?? []).map((claim) => ({ to: claim.fields.within as string, claim: claim.id })),
    ...(facts.structureOf.get(one) ?? []).map((claim) => ({ to: claim.fields.superior as string, claim: claim.id })),
  ]).map((above) => above.id);
}
