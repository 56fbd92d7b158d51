import { type Day, OPEN_END, parseDay } from "../../base/index.js";
import type { FactsOn } from "../facts/index.js";
import { acceptanceOf } from "./acceptance.js";
import { type Act, actsOf } from "./acts.js";
import { type Notice, noticeAhead } from "./departure.js";
import type { ActScope } from "./scope.js";
import { EFFECTIVE, type Window } from "./windows.js";

/** Half-open days. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** On which days a State is bound by a treaty, as the record of the day looked from shows it. */
export interface Membership {
  /** Days it is bound, merged and in order; contested ones apart. */
  readonly bound: readonly Days[];
  readonly contested: readonly Days[];
  /** The acts by which it joined, and by which it left; also those that are contested. */
  readonly joined: readonly Act[];
  readonly left: readonly Act[];
  /** The notice whose day has not come; null where there is none. */
  readonly ahead: Notice | null;
}

/** The days of membership by these acts of joining. A State has no days before it existed or after it ended. */
export function membershipOf(
  scope: ActScope,
  instrument: string,
  joins: ReadonlySet<string>,
  state: string,
): Membership {
  const { windows } = acceptanceOf(scope, instrument, state, [...joins], "states");
  const life = lifeOf(scope.facts, state);
  const acts = actsOf(scope, instrument, state);
  const effective = (isMeant: (act: string) => boolean): Act[] =>
    acts.filter(({ act, status }) => isMeant(act) && EFFECTIVE.has(status));
  const left = effective((act) => act === "withdrawal");
  // Notice was given, and the days it leaves are counted; the windows know exits that have taken effect.
  const ahead = noticeAhead(scope.facts, acts);
  const days = (accepted: "MET" | "CONTESTED"): readonly Days[] =>
    intersectAll(
      windows
        .filter((window) => window.membership)
        .flatMap((window) => upTo(window, ahead))
        .filter((window) => window.accepted === accepted),
      [life],
    );
  return {
    bound: days("MET"),
    contested: days("CONTESTED"),
    joined: effective((act) => joins.has(act)),
    left,
    ahead,
  };
}

/** The days of a membership that a notice leaves it; where it is open whether the notice has effect, the rest is contested. */
function upTo(window: Window, ahead: Notice | null): Pick<Window, "from" | "to" | "accepted">[] {
  const { from, to, accepted } = window;
  const leaves = ahead?.effective ?? OPEN_END;
  if (from >= leaves || to <= leaves) return [window];
  const stays = { from, to: leaves, accepted };
  return ahead?.contested ? [stays, { from: leaves, to, accepted: "CONTESTED" }] : [stays];
}

/** The days on which a State exists; without a beginning or an end where none is recorded. */
function lifeOf(facts: FactsOn, state: string): Days {
  const entity = facts.entities.get(state);
  return {
    from: entity?.existsFrom ? parseDay(entity.existsFrom) : Number.NEGATIVE_INFINITY,
    to: entity?.existsTo ? parseDay(entity.existsTo) + 1 : OPEN_END,
  };
}

export function existedOn(facts: FactsOn, state: string, day: Day): boolean {
  const { from, to } = lifeOf(facts, state);
  return from <= day && day < to;
}

const intersect = (a: Days, b: Days): Days[] => {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? [both] : [];
};

/** The days of both lists, merged and in order. */
export const intersectAll = (a: readonly Days[], b: readonly Days[]): Days[] =>
  merge(a.flatMap((left) => b.flatMap((right) => intersect(left, right))));

/** Joins touching and overlapping stretches, in order. */
function merge(stretches: readonly Days[]): Days[] {
  const merged: Days[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else merged.push(next);
  }
  return merged;
}

/** What of `whole` lies outside all of `holes`. */
export const subtract = (whole: Days, holes: readonly Days[]): Days[] =>
  holes.reduce<Days[]>(
    (rest, hole) =>
      rest.flatMap((part) => [
        ...intersect(part, { from: Number.NEGATIVE_INFINITY, to: hole.from }),
        ...intersect(part, { from: hole.to, to: Number.POSITIVE_INFINITY }),
      ]),
    [whole],
  );
