import { unique } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import { Memory } from "../facts/index.js";
import { territoryOf } from "./places.js";
import { type Case, once } from "./question.js";

/** What the places of a conduct are read with: in which State one lies may turn on the mechanism and the days. */
type Placed = Pick<Case, "facts" | "asOf" | "conduct" | "mechanism" | "memo"> & Partial<Pick<Case, "from" | "to">>;

/** The States a conduct touches by place, flag or alleged actor. */
export function statesTouched(c: Placed & Pick<Case, "actor">): string[] {
  return unique([
    ...c.conduct.places.flatMap((place) => territoryOf(c, place).states),
    ...(c.conduct.flagState ? [c.conduct.flagState] : []),
    ...(c.actor?.nationalities ?? []),
  ]);
}

const situations = new Memory<Set<string>>();

/** Situations that the places of a conduct, or the actor named, are recorded in. */
export function situationsTouched(c: Placed & Pick<Case, "actor">): Set<string> {
  const on = [c.mechanism.id, c.from ?? null, c.to ?? null];
  return once(situations, c, [...on, c.actor?.actor ?? null], () => readSituations(c));
}

function readSituations(c: Placed & Pick<Case, "actor">): Set<string> {
  const situations = new Set<string>();
  const add = (id: string): void => {
    for (const one of c.facts.entities.get(id)?.situations ?? []) situations.add(one);
  };
  for (const place of c.conduct.places) {
    for (const one of withWider(c, place)) add(one);
    // A State stands for the places in it: a step about a situation in one of them concerns it too.
    if (c.facts.entities.get(place)?.type === "State") {
      for (const claim of c.facts.territoryWithin.get(place) ?? []) add(claim.fields.subject);
    }
    // A conduct may be put to a whole situation: then its own id is the place.
    if (c.facts.entities.get(place)?.type === "Situation") situations.add(place);
  }
  if (c.actor?.actor) add(c.actor.actor);
  return situations;
}

/** A place and everything it lies in; of rival States only the one on whose territory it is taken to lie. */
function withWider(c: Placed, place: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(place)) return seen;
  seen.add(place);
  for (const claim of c.facts.territoryOf.get(place) ?? []) {
    const wider = claim.fields.within;
    if (!wider) continue;
    if (c.facts.entities.get(wider)?.type === "State" && !territoryOf(c, place).states.includes(wider)) continue;
    withWider(c, wider, seen);
  }
  return seen;
}

const concerns = new Memory<boolean>();

/**
 * Whether a step of a proceeding is about this conduct: its subject is a place or State of it, a situation these belong
 * to, the actor named, or a person of such a situation with a nationality the alleged actors share.
 */
export const concernsConduct = (c: Case, step: StepClaim): boolean => isTouched(c, step.fields.subject);

/** Whether a place, a State, a situation, an incident or a person is one this conduct is about. */
export function isTouched(c: Case, subject: string): boolean {
  const actor = [
    c.actor?.actor ?? null,
    c.actor?.kind ?? null,
    c.actor?.nationalities.join() ?? null,
    c.actor?.isStateless ?? null,
  ];
  return once(concerns, c, [c.mechanism.id, subject, ...actor, c.from, c.to], () => readConcern(c, subject));
}

function readConcern(c: Case, subject: string): boolean {
  const entity = c.facts.entities.get(subject);
  if (subject === c.actor?.actor) return true;
  const situations = situationsTouched(c);
  if (entity?.type === "Situation") return situations.has(subject) || isPlaceOfConduct(c, subject);
  if (entity?.type === "Incident" || entity?.type === "Event")
    return entity.situations.some((one) => situations.has(one));
  if (entity?.type === "Person") return isPersonLike(c, subject, situations);
  // Before a court of States the State said to have acted is the party.
  if (c.mechanism.addressee === "STATE" && c.actor?.nationalities.includes(subject)) return true;
  return isPlaceOfConduct(c, subject) || statesOfPlaces(c).includes(subject) || c.conduct.flagState === subject;
}

function isPlaceOfConduct(c: Case, id: string): boolean {
  return c.conduct.places.some((place) => withWider(c, place).has(id));
}

function statesOfPlaces(c: Case): string[] {
  return unique(c.conduct.places.flatMap((place) => territoryOf(c, place).states));
}

function isPersonLike(c: Case, person: string, situations: ReadonlySet<string>): boolean {
  const shared = (c.facts.entities.get(person)?.situations ?? []).some((one) => situations.has(one));
  if (!shared || !c.actor) return false;
  const theirs = (c.facts.nationalityOf.get(person) ?? []).map((claim) => claim.fields.state as string);
  return theirs.some((state) => c.actor?.nationalities.includes(state));
}
