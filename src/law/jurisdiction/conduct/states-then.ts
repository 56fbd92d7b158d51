import { AnswerableError, type Day, fail, formatDay, holdsOn, tryParseDay } from "../../../base/index.js";
import type { Conduct, ConductActor, FactsOn, LawFacts } from "../../facts/index.js";

/** The days of a conduct, both included. */
export interface ConductDays {
  readonly first: Day;
  readonly last: Day;
}

/** Whether a State existed on some day of the conduct; of whatever is no State nothing is asked. */
function existed(facts: LawFacts | FactsOn, id: string, { first, last }: ConductDays): boolean {
  const { begins, ends } = lifeOf(facts, id);
  return (begins === null || last >= begins) && (ends === null || first <= ends);
}

function lifeOf(facts: LawFacts | FactsOn, id: string): { readonly begins: Day | null; readonly ends: Day | null } {
  const entity = facts.entities.get(id);
  if (entity?.type !== "State") return { begins: null, ends: null };
  return {
    begins: entity.existsFrom ? tryParseDay(entity.existsFrom) : null,
    ends: entity.existsTo ? tryParseDay(entity.existsTo) : null,
  };
}

/**
 * A State has to exist on some day of the conduct; a former one answers for its own time.
 *
 * @throws CONDUCT_STATE_NOT_EXISTING
 */
export function mustExist(facts: LawFacts | FactsOn, id: string, days: ConductDays): void {
  const entity = facts.entities.get(id);
  if (!entity || existed(facts, id, days)) return;
  const { begins, ends } = lifeOf(facts, id);
  const { first, last } = days;
  throw fail("CONDUCT_STATE_NOT_EXISTING", {
    id,
    name: entity.name,
    day: formatDay(ends !== null && first > ends ? first : last),
    existed: [entity.existsFrom ? `from ${entity.existsFrom}` : "", entity.existsTo ? `to ${entity.existsTo}` : ""]
      .filter(Boolean)
      .join(" "),
    successors: ends !== null && first > ends ? entity.successors : [],
    predecessors: begins !== null && last < begins ? statesBefore(facts, id, last) : [],
  });
}

/** States that the record says held the land of a State of today on a day before it was one. */
function holdersOf(facts: LawFacts | FactsOn, id: string, day: Day): string[] {
  const first = facts.entities.get(id)?.existsFrom;
  const begins = first ? tryParseDay(first) : null;
  if (begins === null || day >= begins) return [];
  return (facts.territoryOf.get(id) ?? [])
    .filter((claim) => holdsOn(claim.time, day) !== "EXCLUDED")
    .map((claim) => claim.fields.within as string)
    .filter((one) => facts.entities.get(one)?.type === "State");
}

/** Such land can be named as a place. */
const wasHeld = (facts: LawFacts | FactsOn, id: string, last: Day): boolean =>
  holdersOf(facts, id, last).length > 0 ||
  // Land between two States: administered, and no part of any.
  (facts.territoryOf.get(id) ?? []).some(({ fields, time }) => fields.noState && holdsOn(time, last) !== "EXCLUDED");

/** Whose national somebody was before a State existed: of the State that held the land, or of one it came of, that day. */
function statesBefore(facts: LawFacts | FactsOn, id: string, day: Day): string[] {
  const found = new Set(holdersOf(facts, id, day));
  const seen = new Set([id]);
  const queue = [id];
  for (const one of queue)
    for (const before of facts.predecessors.get(one) ?? []) {
      const entity = facts.entities.get(before);
      if (entity?.type !== "State" || seen.has(before)) continue;
      seen.add(before);
      queue.push(before);
      const [from, to] = [entity.existsFrom, entity.existsTo].map((iso) => (iso ? tryParseDay(iso) : null));
      if ((from ?? day) <= day && day <= (to ?? day)) found.add(before);
    }
  return [...found];
}

/**
 * Whether an act of a State, or what a court held of it, since it exists reaches back to a day before it did: it was then
 * held to answer for what its authorities had done as part of another.
 */
const wasBoundEarlier = (facts: LawFacts | FactsOn, id: string, day: Day, asOf: Day): boolean => {
  const begins = tryParseDay(facts.entities.get(id)?.existsFrom ?? "");
  return (
    begins !== null &&
    [...facts.participation.values()].some((byState) =>
      byState
        .get(id)
        ?.some(
          ({ actOn, effectFrom }) =>
            actOn !== null && begins <= actOn && actOn <= asOf && effectFrom !== null && effectFrom <= day,
        ),
    )
  );
};

type StateOf = Pick<ConductActor, "kind">;

/** A place of the conduct: a State that there was then, or land that was another's. @throws CONDUCT_STATE_NOT_EXISTING */
export function mustBePlace(facts: LawFacts | FactsOn, id: string, days: ConductDays): void {
  if (!wasHeld(facts, id, days.last)) mustExist(facts, id, days);
}

/** A State of which an alleged actor was, or which it is. @throws CONDUCT_STATE_NOT_EXISTING */
export function mustBeStateOf(
  facts: LawFacts | FactsOn,
  { kind }: StateOf,
  id: string,
  { asOf, ...days }: ConductDays & { readonly asOf: Day },
): void {
  const answersItself = kind === "STATE" || kind === "STATE_ORGAN";
  if (!answersItself || !wasBoundEarlier(facts, id, days.last, asOf)) mustExist(facts, id, days);
}

/** Whether every State that a change of some conduct names was there on its days, so that it can be asked about. */
export function wereThere(
  facts: LawFacts | FactsOn,
  { places = [], flagState, allegedActors = [] }: Partial<Conduct>,
  days: ConductDays & { readonly asOf: Day },
): boolean {
  try {
    for (const place of places) mustBePlace(facts, place, days);
    if (flagState) mustExist(facts, flagState, days);
    for (const actor of allegedActors)
      for (const state of actor.nationalities) mustBeStateOf(facts, actor, state, days);
    return true;
  } catch (error) {
    if (error instanceof AnswerableError && error.code === "CONDUCT_STATE_NOT_EXISTING") return false;
    throw error;
  }
}
