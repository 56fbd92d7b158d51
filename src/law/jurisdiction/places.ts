import { holdsOn, tryParseDay, unique } from "../../base/index.js";
import type { ClaimOf } from "../../model/index.js";
import { Memory, positionsAgainst } from "../facts/index.js";
import { byName } from "../words/index.js";
import { once, type Question } from "./question.js";
import { stepsBetween, stepsUp } from "./ways-up.js";

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

/** A State's claim to the land of another that was a State all the while, and of which the end is on record. */
const isSpent = (claim: ClaimOf<"territory">): boolean => claim.time.ending;

const said = new Memory<readonly TerritoryVoice[]>();

/** Every State a place is said to lie in, by whatever ways up, whoever asks. A State lies in itself, whoever else claims it. */
const voices = (scope: Scope, place: string): readonly TerritoryVoice[] =>
  said.of(scope.facts, scope.facts, [place, daysOf(scope)], () => readVoices(scope, place));

function readVoices(scope: Scope, place: string): TerritoryVoice[] {
  const isOne = (id: string): boolean => isState(scope, id) && !wasHeld(scope, id);
  const steps = stepsUp(place, (one) => claimsOn(scope, one).filter((claim) => !(isOne(one) && isSpent(claim))));
  const own: TerritoryVoice[] = isOne(place) ? [{ state: place, claims: [], speaker: "" }] : [];
  const others = steps.flatMap(({ from, to: state, claim }): TerritoryVoice[] => {
    if (state === place || !isOne(state)) return [];
    const way = stepsBetween(steps, place, from, state);
    return way ? [{ state, claims: [...way.map((step) => step.claim.id), claim.id], speaker: claim.speaker }] : [];
  });
  return [...own, ...others];
}

const territories = new Memory<Territory>();

/**
 * In which State a place lies, as far as this mechanism goes. Its own word comes first; then that of a body which is
 * none of the States in question: a State's own claim to a place does not outweigh it. Where only rival States speak,
 * the question is open.
 */
export function territoryOf(scope: Scope, place: string): Territory {
  return once(territories, scope, [scope.mechanism?.id ?? null, place, daysOf(scope)], () =>
    readTerritory(scope, place),
  );
}

function readTerritory(scope: Scope, place: string): Territory {
  const all = voices(scope, place);
  if (all.length === 0) {
    const none = claimsOn(scope, place).filter((claim) => claim.fields.noState === true);
    if (none.length > 0) return { states: [], kind: "none", claims: none.map((claim) => claim.id), rivals: [] };
    return fromParts(scope, place) ?? { states: [], kind: "unrecorded", claims: [], rivals: [] };
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

/** Whether somebody says where the place as a whole lies, if only that it lies in no State. */
const isPlaced = (scope: Scope, place: string): boolean =>
  voices(scope, place).length > 0 || claimsOn(scope, place).some(({ fields }) => fields.noState === true);

/**
 * A place nobody places as a whole lies where all its recorded parts lie, and theirs where they are not placed either.
 * Each is looked at once, however claims lay them within one another.
 */
function fromParts(scope: Scope, whole: string): Territory | null {
  const inside = new Map<string, readonly string[]>([[whole, []]]);
  const placed: { readonly claims: readonly string[]; readonly territory: Territory }[] = [];
  for (const [place, claims] of inside) {
    const parts = scope.facts.territoryWithin.get(place) ?? [];
    const isLeaf = place !== whole && (parts.length === 0 || isPlaced(scope, place));
    if (isLeaf) placed.push({ claims, territory: territoryOf(scope, place) });
    for (const { id, fields } of isLeaf ? [] : parts)
      if (!inside.has(fields.subject)) inside.set(fields.subject, [...claims, id]);
  }
  const states = [...new Set(placed.flatMap(({ territory }) => territory.states))];
  if (states.length !== 1 || placed.some(({ territory }) => territory.kind !== "settled")) return null;
  return {
    states,
    kind: "settled",
    claims: unique(placed.flatMap(({ claims, territory }) => [...claims, ...territory.claims])),
    rivals: unique(placed.flatMap(({ territory }) => territory.rivals)),
  };
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
    const within = heldBy(scope, territory, place);
    if (within) return { relation: "wider", claims: [...within] };
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

/**
 * The claims by which the land of a State of today lay, or by some of them may have lain, in another State on the days of
 * the conduct (a part of a union, a colony, land annexed for a time); null where it did not. Whoever names the wider
 * State has not said in which of its parts.
 */
export function heldBy(scope: Scope, state: string, wider: string): readonly string[] | null {
  if (!isState(scope, wider)) return null;
  if (!wasHeld(scope, state)) {
    const held = claimsOn(scope, state).filter((claim) => claim.fields.within === wider && isSpent(claim));
    return held.length > 0 ? held.map(({ id }) => id) : null;
  }
  const land = territoryOf(scope, state);
  return land.states.includes(wider) ? land.claims : null;
}

/** The claims by which a place lies in a wider one, nearest first, by a shortest way; null where no way leads there. */
function chain(scope: Scope, from: string, to: string): string[] | null {
  const ways = new Map<string, readonly string[]>([[from, []]]);
  for (const step of stepsUp(from, (one) => claimsOn(scope, one)))
    if (!ways.has(step.to)) ways.set(step.to, [...(ways.get(step.from) ?? []), step.claim.id]);
  const found = ways.get(to);
  return found ? [...found] : null;
}
