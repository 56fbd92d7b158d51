import {
  AnswerableError,
  type Day,
  fail,
  formatDay,
  type KnownRecord,
  nearestIds,
  tryParseDay,
  writeDay,
} from "../../../base/index.js";
import {
  type Conduct,
  type ConductActor,
  type ConductActorInput,
  type ConductInput,
  type FactsOn,
  factsOn,
  type LawBooks,
  type LawFacts,
  STATELESS,
  type SupposedAct,
  type SupposedActInput,
  shutOut,
} from "../../facts/index.js";
import { checkAge } from "./check-age.js";
import { readActor } from "./read-actor.js";
import { mustBePlace, mustBeStateOf, mustExist } from "./states-then.js";

/**
 * Checks conduct as it comes in and turns it into whole days and known ids. Throws `AnswerableError`: an unknown id
 * (naming the nearest known), no place or category, a reversed range, an impossible age, a State that did not exist on
 * the day (naming its successors), conduct after `asOf`. Bad input is never an answer.
 */
export function checkConduct(facts: LawFacts | FactsOn, input: ConductInput, asOf: Day): Conduct {
  if (input.categories.length === 0) throw fail("CONDUCT_NO_CATEGORY");
  if (input.places.length === 0) throw fail("CONDUCT_NO_PLACE");
  const from = day(input.from);
  const last = input.to ? day(input.to) : null;
  if (last !== null && input.ongoing) throw fail("CONDUCT_END_TWICE", { to: input.to });
  if (last !== null && last < from) throw fail("CONDUCT_RANGE_REVERSED", { from: input.from, to: input.to });
  if (from > asOf) throw fail("CONDUCT_AFTER_AS_OF", { from: input.from, asOf: formatDay(asOf) });
  const to = input.ongoing ? asOf + 1 : (last ?? from) + 1;
  const assumptions: string[] = [];
  if (to > asOf + 1) assumptions.push(`The conduct goes on after ${writeDay(asOf)}, as described.`);

  const places = each(input.places, (id) => placeId(facts, id, "places"));
  const flagState = input.flagState ? stateId(facts, input.flagState, "flagState") : null;
  const days = { first: from, last: to - 1 };
  for (const place of places) mustBePlace(facts, place, days);
  if (flagState) mustExist(facts, flagState, days);
  return {
    categories: [...new Set(each(input.categories, (id) => categoryIds(facts, id)).flat())],
    articles: input.categories.filter((id) => !facts.categories.has(id)),
    places: [...new Set(places)],
    flagState,
    from,
    to,
    ongoing: input.ongoing ?? false,
    allegedActors: (input.allegedActors ?? []).map((actor) => checkActor(facts, actor, from, to, asOf)),
    victimNationalities: statesOf(facts, input.victimNationalities, "victimNationalities"),
    areVictimsStateless: namesStateless(input.victimNationalities),
    victimResidences: input.victimResidences?.map((id) => stateId(facts, id, "victimResidences")) ?? null,
    remediesExhausted: input.remediesExhausted ?? null,
    seatOfCompany: input.seatOfCompany ? stateId(facts, input.seatOfCompany, "seatOfCompany") : null,
    conflictClasses: [...new Set(input.conflictClasses ?? [])],
    conflictClassClaims: input.conflictClassClaims ?? [],
    suppose: checkActs(facts, input.suppose),
    assumptions,
  };
}

function day(iso: string): Day {
  const found = tryParseDay(iso);
  if (found === null) throw fail("DATE_INVALID", { value: iso });
  return found;
}

/** What every id of a list stands for. Where several are none, the first is refused and the others are named with it. */
function each<T>(ids: readonly string[], read: (id: string) => T): T[] {
  const none: AnswerableError[] = [];
  const found = ids.flatMap((id) => {
    try {
      return [read(id)];
    } catch (error) {
      if (!(error instanceof AnswerableError) || error.code !== "CONDUCT_UNKNOWN_ID") throw error;
      none.push(error);
      return [];
    }
  });
  const [first, ...others] = none;
  if (first) throw fail(first.code, { ...first.details, others: others.map(({ details }) => details.id) });
  return found;
}

function unknown(what: string, id: string, field: string, known: Iterable<KnownRecord>): Error {
  return fail("CONDUCT_UNKNOWN_ID", { what, id, field, nearest: nearestIds(id, known) });
}

/** As `unknown`, also looking among the names: "Israel" was meant as `isr`. */
function unknownEntity(facts: LawBooks, types: readonly string[], id: string, field: string): Error {
  const known = [...facts.entities.values()].filter(({ type }) => types.includes(type));
  const codes = types.includes("State")
    ? [...facts.stateOfCode].map(([code, state]) => ({ id: state, name: code }))
    : [];
  const what = types.length > 1 ? "place" : "State";
  return fail("CONDUCT_UNKNOWN_ID", { what, id, field, nearest: nearestIds(id, [...known, ...codes]) });
}

/** A State by its current or former code. */
function stateId(facts: LawBooks, id: string, field: string): string {
  const found = facts.stateOfCode.get(id.toLowerCase());
  if (!found) throw unknownEntity(facts, ["State"], id, field);
  return found;
}

const isStateless = (id: string): boolean => id.toLowerCase() === STATELESS;
const namesStateless = (ids: readonly string[] | null | undefined): boolean => ids?.some(isStateless) ?? false;

/** The States of a list of nationalities; that somebody is stateless is no State among them. */
const statesOf = (facts: LawBooks, ids: readonly string[] | null | undefined, field: string): string[] | null =>
  ids?.filter((id) => !isStateless(id)).map((id) => stateId(facts, id, field)) ?? null;

function placeId(facts: LawBooks, id: string, field: string): string {
  const state = facts.stateOfCode.get(id.toLowerCase());
  if (state) return state;
  const entity = facts.entities.get(id);
  if (entity?.type === "Place" || entity?.type === "Situation") return id;
  throw unknownEntity(facts, ["Place", "State"], id, field);
}

/** A category, or the categories that a provision or anything under it defines. */
function categoryIds(facts: LawBooks, id: string): string[] {
  if (facts.categories.has(id)) return [id];
  const all = [...facts.categories.values()];
  const definedBy = (fits: (provision: string) => boolean): string[] =>
    all.filter((category) => category.entries.some((entry) => fits(entry.provision))).map((category) => category.id);
  const exactly = definedBy((provision) => provision === id);
  if (exactly.length > 0) return exactly;
  const under = definedBy((provision) => provision.startsWith(`${id}-`));
  if (under.length > 0) return under;
  // A paragraph of an article that defines a category as a whole.
  const within = facts.provisions.has(id) ? definedBy((provision) => id.startsWith(`${provision}-`)) : [];
  if (within.length > 0) return within;
  const provisions = all.flatMap((category) => category.entries.map((entry) => entry.provision));
  throw unknown("category", id, "categories", [
    ...facts.categories.values(),
    ...provisions.map((provision) => ({ id: provision })),
  ]);
}

const NO_ACTORS: ReadonlySet<string> = new Set(["Place", "Situation", "Incident", "Event", "Plan"]);

function checkActor(facts: LawFacts | FactsOn, input: ConductActorInput, from: Day, to: Day, asOf: Day): ConductActor {
  const { age, turned } = checkAge(input, from, to);
  const states = (ids: readonly string[] | null | undefined, field: string): string[] | null =>
    ids?.map((id) => stateId(facts, id, field)) ?? null;
  const nationalities = statesOf(facts, input.nationalities, "nationalities") ?? [];
  const days = { first: from, last: to - 1, asOf };
  for (const state of nationalities) mustBeStateOf(facts, input, state, days);
  const stated: ConductActor = {
    kind: input.kind,
    nationalities,
    isStateless: namesStateless(input.nationalities),
    nationalityClaims: input.nationalityClaims ?? [],
    ageAtConduct: age,
    turned18On: turned,
    presentIn: states(input.presentIn, "presentIn"),
    residentIn: states(input.residentIn, "residentIn"),
    inLeadership: input.inLeadership ?? null,
    inAuthorizedOperation: input.inAuthorizedOperation ?? null,
    actor: input.actor ?? null,
  };
  if (!input.actor) return stated;
  const type = facts.entities.get(input.actor)?.type;
  // A town or an incident acts in nothing: taken for a person, it would be answered for as one.
  if (type ? NO_ACTORS.has(type) : !facts.mechanisms.has(input.actor))
    throw unknown(
      "actor",
      input.actor,
      "actor",
      [...facts.entities.values()].filter((one) => !NO_ACTORS.has(one.type)),
    );
  mustExist(facts, input.actor, days);
  return readActor(factsOn(facts, asOf), stated, input.actor);
}

/** Checks supposed acts as they come in: known ids, whole days, the State or territory each kind needs. */
export const checkActs = (facts: LawBooks, acts: readonly SupposedActInput[] | null | undefined): SupposedAct[] =>
  (acts ?? []).map((act) => checkAct(facts, act));

function checkAct(facts: LawBooks, input: SupposedActInput): SupposedAct {
  const state = input.state ? stateId(facts, input.state, "suppose.state") : null;
  const territory = input.territory ? placeId(facts, input.territory, "suppose.territory") : null;
  if (input.instrument && !facts.instruments.has(input.instrument))
    throw unknown("instrument", input.instrument, "suppose.instrument", facts.instruments.values());
  if (input.kind === "COUNCIL_REFERRAL" ? !territory && !state : !state) {
    throw fail("CONDUCT_ACT_INCOMPLETE", {
      kind: input.kind,
      field: input.kind === "COUNCIL_REFERRAL" ? "territory" : "state",
    });
  }
  mayJoin(facts, input, state);
  const [on, from, to] = [day(input.on), input.from ? day(input.from) : null, input.to ? day(input.to) + 1 : null];
  if (from !== null && to !== null && to <= from)
    throw fail("CONDUCT_RANGE_REVERSED", { from: input.from, to: input.to });
  return { kind: input.kind, state, territory, instrument: input.instrument ?? null, on, from, to };
}

const JOINING: ReadonlySet<SupposedActInput["kind"]> = new Set(["RATIFICATION", "ACCEPTANCE_BY_DECLARATION"]);

/** A treaty of a region cannot be joined by a State of another: such an act is no hypothesis of law. */
function mayJoin(facts: LawBooks, { kind, instrument }: SupposedActInput, state: string | null): void {
  if (!JOINING.has(kind) || !instrument || !state) return;
  const shut = shutOut(facts.instruments, instrument, state);
  if (shut)
    throw fail("CONDUCT_STATE_MAY_NOT_JOIN", {
      state,
      name: facts.entities.get(state)?.name ?? state,
      instrument,
      who: shut.who,
      provision: shut.provision,
    });
}
