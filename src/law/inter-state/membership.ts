import { type Day, OPEN_END, parseDay } from "../../base/index.js";
import { type LimbState, shutOut } from "../facts/index.js";
import type { ActRow, ForumRules, Interval, Reason } from "./types.js";
import { claimsOf, dayText, type View } from "./view.js";

/** On which days a State is bound by a treaty, as the record of the day asked shows it. */
export interface Membership {
  /** Days it is bound, merged and in order; contested ones apart. */
  readonly bound: readonly Interval[];
  readonly contested: readonly Interval[];
  readonly joined: readonly ActRow[];
  readonly left: readonly ActRow[];
}

/** Reads the acts by which a State joined and left. A State has no days before it existed or after it ended. */
export function membershipOf(view: View, instrument: string, joins: ReadonlySet<string>, state: string): Membership {
  const acts = view.acts(instrument, state);
  const joined = acts.filter((row) => joins.has(row.act) && (row.status === "accepted" || row.status === "contested"));
  const left = acts.filter((row) => row.act === "withdrawal" && row.status === "accepted");
  const entity = view.facts.entities.get(state);
  const life: Interval = {
    from: entity?.existsFrom ? parseDay(entity.existsFrom) : Number.NEGATIVE_INFINITY,
    to: entity?.existsTo ? parseDay(entity.existsTo) + 1 : OPEN_END,
  };
  const intervals = (rows: readonly ActRow[]): Interval[] =>
    merge(
      rows
        .map((row) => ({
          from: row.from,
          to: Math.min(row.to, ...left.filter((l) => l.from >= row.from).map((l) => l.from)),
        }))
        .flatMap((interval) => intersect(interval, life)),
    );
  return {
    bound: intervals(joined.filter((row) => row.status === "accepted")),
    contested: intervals(joined.filter((row) => row.status === "contested")),
    joined,
    left,
  };
}

/** Is the State bound on the day of filing? A limb's reason, with the act that would mend it. */
export function boundOnFiling(view: View, rules: ForumRules, state: string, membership: Membership): Reason {
  const day = view.asOf;
  const name = view.name(state);
  const treaty =
    rules.title === "OPTIONAL_CLAUSE"
      ? `declaration under ${view.citation(rules.clause)}`
      : view.name(rules.instrument);
  const acts = [...membership.joined, ...membership.left];
  const base = { provisions: [rules.clause, "vclt/art-24"], claims: claimsOf(acts) };
  const unmet = { ...base, claims: [rules.linkClaim.id, ...base.claims] };
  const remedy = {
    kind: "LEGAL_ACT" as const,
    missing: `${name} becomes a party to the ${treaty}`,
    apply: {
      suppose: [
        {
          kind: "RATIFICATION" as const,
          state,
          territory: null,
          instrument: rules.instrument,
          on: day,
          from: day,
          to: null,
        },
      ],
    },
  };
  const since = membership.bound.find((interval) => holds(interval, day));
  if (since)
    return { ...base, state: "MET", sentence: `${name} has been bound by the ${treaty} since ${dayText(since.from)}.` };
  if (membership.contested.some((interval) => holds(interval, day)))
    return { ...base, state: "CONTESTED", sentence: `Whether ${name} is a party to the ${treaty} is contested.` };
  const coming = membership.bound.find((interval) => interval.from > day);
  if (coming)
    return {
      ...unmet,
      state: "NOT_MET",
      remedy,
      sentence: `${name} has joined the ${treaty}, but is bound only from ${dayText(coming.from)}.`,
    };
  const last = membership.bound.at(-1);
  if (last)
    return {
      ...unmet,
      state: "NOT_MET",
      remedy,
      sentence: `${name} was bound by the ${treaty} only until ${dayText(last.to - 1)}.`,
    };
  const shut = shutOut(view.facts.instruments, rules.instrument, state);
  if (shut)
    return {
      ...unmet,
      provisions: [...base.provisions, shut.provision],
      state: "NOT_MET",
      sentence: `${name} is not a party to the ${treaty} and cannot become one: it is open to ${shut.who}.`,
    };
  const state_: LimbState = view.isComplete(rules.instrument) ? "NOT_MET" : "UNKNOWN";
  const until = view.facts.instruments.get(rules.instrument)?.participationCompleteTo;
  return {
    ...unmet,
    state: state_,
    remedy: { ...remedy, kind: state_ === "UNKNOWN" ? "FACT" : "LEGAL_ACT" },
    sentence:
      state_ === "NOT_MET"
        ? `${name} is not a party to the ${treaty}.`
        : `${name} was not a party to the ${treaty}${until ? ` on ${dayText(parseDay(until))}` : ""}; whether it joined later is not recorded.`,
  };
}

export const holds = (interval: Interval, day: Day): boolean => day >= interval.from && day < interval.to;
export const intersect = (a: Interval, b: Interval): Interval[] => {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? [both] : [];
};
export const intersectAll = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  merge(a.flatMap((left) => b.flatMap((right) => intersect(left, right))));

/** Joins touching and overlapping intervals, in order. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else merged.push(next);
  }
  return merged;
}

/** What of `whole` lies outside all of `holes`. */
export function subtract(whole: Interval, holes: readonly Interval[]): Interval[] {
  let rest: Interval[] = [whole];
  for (const hole of holes) {
    rest = rest.flatMap((part) => [
      ...intersect(part, { from: Number.NEGATIVE_INFINITY, to: hole.from }),
      ...intersect(part, { from: hole.to, to: Number.POSITIVE_INFINITY }),
    ]);
  }
  return rest;
}
