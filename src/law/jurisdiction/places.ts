import { holdsOn, tryParseDay, unique } from "../../base/index.js";
import type { ClaimOf } from "../../model/index.js";
import { Memory, positionsAgainst } from "../facts/index.js";
import { byName } from "../words/index.js";
import { once, type Question } from "./question.js";

/** A State that a place is said to lie in, with the claims that say so (hop by hop) and who said the last of them. */
export interface TerritoryVoice {
  readonly state: string;
  readonly claims: readonly string[];
  readonly speaker: string;
}

export interface Territory {
  /** The State on whose territory the place is taken to lie; several where the law supports several. */
  readonly states: readonly string[];
  /** `settled`: one State, or on the high seas none. `contested`: rival claims that no other body has answered. */
  readonly kind: "settled" | "contested" | "none" | "unrecorded";
  readonly claims: readonly string[];
  /** Claims of States that claim the place for themselves against the answer above. */
  readonly rivals: readonly string[];
}

type Scope = Pick<Question, "facts" | "asOf"> & {
  readonly conduct: { readonly from: number; readonly to: number };
  /** The stretch of days looked at, where it is less than the whole conduct. */
  readonly from?: number;
  readonly to?: number;
  readonly mechanism?: { readonly id: string };
  readonly memo: object;
};

const daysOf = (scope: Scope): string => `${scope.from ?? scope.conduct.from}-${scope.to ?? scope.conduct.to}`;

/** Territory claims on a place that do not exclude the days of the conduct. */
function claimsOn(scope: Scope, place: string): ClaimOf<"territory">[] {
  return (scope.facts.territoryOf.get(place) ?? []).filter(
    (claim) => !excludes(claim, scope.from ?? scope.conduct.from, scope.to ?? scope.conduct.to),
  );
}

function excludes(claim: ClaimOf<"territory">, from: number, to: number): boolean {
  return holdsOn(claim.time, from) === "EXCLUDED" && holdsOn(claim.time, Math.max(from, to - 1)) === "EXCLUDED";
}

const isState = (scope: Scope, id: string): boolean => scope.facts.entities.get(id)?.type === "State";

/** Whether the land of a State was, before its first day, another State's by the record: then it is no State in itself. */
function wasHeld(scope: Scope, id: string): boolean {
  const first = scope.facts.entities.get(id)?.existsFrom;
  const begins = first ? tryParseDay(first) : null;
  if (begins === null || (scope.to ?? scope.conduct.to) > begins) return false;
  return claimsOn(scope, id).some((claim) => claim.fields.within && isState(scope, claim.fields.within));
}

/** Every State a place is said to lie in, by whatever chain of places. A State lies in itself, whoever else claims it. */
function voices(scope: Scope, place: string, trail: readonly string[] = []): TerritoryVoice[] {
  if (trail.includes(place)) return [];
  const found: TerritoryVoice[] =
    isState(scope, place) && !wasHeld(scope, place) ? [{ state: place, claims: [], speaker: "" }] : [];
  for (const claim of claimsOn(scope, place)) {
    if (!claim.fields.within) continue;
    for (const voice of voices(scope, claim.fields.within, [...trail, place])) {
      const speaker = voice.speaker === "" ? claim.speaker : voice.speaker;
      found.push({ state: voice.state, claims: [claim.id, ...voice.claims], speaker });
    }
  }
  return found;
}

const territories = new Memory<Territory>();

/**
 * In which State a place lies, as far as this mechanism goes. Its own word comes first; then that of a body which is
 * none of the States in question: a State's own claim to a place does not outweigh it. Where only rival States speak,
 * the question is open.
 */
export function territoryOf(scope: Scope, place: string): Territory {
  return once(territories, scope, [scope.mechanism?.id ?? null, place, daysOf(scope)], () =>
    readTerritory(scope, place, []),
  );
}

/** @param trail the places whose parts are being looked at: claims may place two of them within each other. */
function readTerritory(scope: Scope, place: string, trail: readonly string[]): Territory {
  const all = voices(scope, place);
  if (all.length === 0) {
    const none = claimsOn(scope, place).filter((claim) => claim.fields.noState === true);
    if (none.length > 0) return { states: [], kind: "none", claims: none.map((claim) => claim.id), rivals: [] };
    return fromParts(scope, place, [...trail, place]) ?? { states: [], kind: "unrecorded", claims: [], rivals: [] };
  }
  const states = [...new Set(all.map((voice) => voice.state))].sort(byName(scope.facts));
  // What a State says of itself is its own word, like what it says of a place.
  const isOwn = (voice: TerritoryVoice): boolean => voice.speaker === "" || states.includes(voice.speaker);
  const answer = (state: string): Territory => ({
    states: [state],
    kind: "settled",
    claims: unique(all.filter((voice) => voice.state === state).flatMap((voice) => voice.claims)),
    rivals: unique(all.filter((voice) => voice.state !== state).flatMap((voice) => voice.claims.slice(-1))),
  });
  if (states.length === 1) {
    const [only] = states as [string];
    const claims = unique(all.flatMap((voice) => voice.claims));
    const rejected = only !== place && all.every(isOwn) && positionsAgainst(scope.facts, claims).length > 0;
    return rejected ? { states, kind: "contested", claims, rivals: [] } : answer(only);
  }
  for (const counts of [
    (voice: TerritoryVoice) => voice.speaker === scope.mechanism?.id,
    (voice: TerritoryVoice) => !isOwn(voice),
  ]) {
    const backed = [...new Set(all.filter(counts).map((voice) => voice.state))];
    if (backed.length === 1) return answer(backed[0] as string);
  }
  return { states, kind: "contested", claims: unique(all.flatMap((voice) => voice.claims)), rivals: [] };
}

/** A place nobody places as a whole lies where all its recorded parts lie. */
function fromParts(scope: Scope, place: string, trail: readonly string[]): Territory | null {
  const parts = (scope.facts.territoryWithin.get(place) ?? []).filter(({ fields }) => !trail.includes(fields.subject));
  const found = parts.map((part) => ({ part, territory: readTerritory(scope, part.fields.subject, trail) }));
  const settled = found.filter(({ territory }) => territory.kind === "settled");
  const states = [...new Set(settled.flatMap(({ territory }) => territory.states))];
  if (states.length !== 1 || settled.length !== found.length) return null;
  const claims = unique(settled.flatMap(({ part, territory }) => [part.id, ...territory.claims]));
  return { states, kind: "settled", claims, rivals: unique(settled.flatMap(({ territory }) => territory.rivals)) };
}

export type Containment = "inside" | "wider" | "outside" | "contested" | "unknown";

const containments = new Memory<{ relation: Containment; claims: string[] }>();

/** How a place lies to the territory of a referral, mandate or declaration, with the claims that say so. */
export function containment(
  scope: Scope,
  place: string,
  territory: string,
): { relation: Containment; claims: string[] } {
  return once(containments, scope, [scope.mechanism?.id ?? null, place, territory, daysOf(scope)], () =>
    readContainment(scope, place, territory),
  );
}

function readContainment(scope: Scope, place: string, territory: string): { relation: Containment; claims: string[] } {
  if (place === territory) return { relation: "inside", claims: [] };
  const up = chain(scope, place, territory);
  const own = territoryOf(scope, place);
  if (isState(scope, territory)) {
    if (own.states.includes(territory)) {
      return { relation: own.kind === "contested" ? "contested" : "inside", claims: [...own.claims] };
    }
    if (own.kind === "unrecorded") return { relation: "unknown", claims: [] };
    if (up) return { relation: "outside", claims: [...own.claims, ...own.rivals] };
    return { relation: "outside", claims: [...own.claims] };
  }
  if (up) return { relation: "inside", claims: up };
  const down = chain(scope, territory, place);
  if (down) {
    const settled = territoryOf(scope, territory);
    if (!isState(scope, place) || settled.states.includes(place)) return { relation: "wider", claims: down };
  }
  if (own.kind === "unrecorded" && !isState(scope, place)) return { relation: "unknown", claims: [] };
  return { relation: "outside", claims: [...own.claims] };
}

/** The claims by which a place lies in a wider one, nearest first; null where no chain leads there. */
function chain(scope: Scope, from: string, to: string, trail: readonly string[] = []): string[] | null {
  if (from === to) return [];
  if (trail.includes(from)) return null;
  for (const claim of claimsOn(scope, from)) {
    if (!claim.fields.within) continue;
    const rest = chain(scope, claim.fields.within, to, [...trail, from]);
    if (rest) return [claim.id, ...rest];
  }
  return null;
}
