import { type Day, OPEN_START, writeDay } from "../../../../base/index.js";
import type { Window } from "../../../participation/index.js";
import type { Finding, NamedDays } from "../../types.js";
import { claimsOf, finding, type Held, isOpen, sentenceOf } from "./held.js";
import { neverParty, settled } from "./party.js";

/** Holds against the record that a State is or was a party, or was none, on days that the text names. */
export function onMembershipOn(held: Held, day: NamedDays): Finding {
  const { reading, windows, asOf } = held;
  const { negated } = reading.predicate;
  const { first, last } = stretchOf(day, asOf);
  if (first > last) return finding("NOT_RECORDED", `The record does not speak of days after ${writeDay(asOf)}.`, []);
  const within = windows.filter((one) => one.from <= last && one.to > first);
  const told = sentenceOf(windows);
  const known = claimsOf(held, windows);
  if (within.length === 0) {
    const earlier = windows.filter((one) => one.to <= first);
    if (earlier.length > 0) return finding(negated ? "SUPPORTED" : "CONTRADICTED", told, known);
    return neverParty(held, negated, last);
  }
  if (day.how === "since" || day.how === "until") return onEnd(held, day, within);
  if (day.how === "before") return settled(held, negated ? "CONTRADICTED" : "SUPPORTED", within);
  return within.some((one) => one.from <= first && one.to > last)
    ? settled(held, negated ? "CONTRADICTED" : "SUPPORTED", within)
    : finding("STRONGER_THAN_RECORD", `${told} That is a part of these days.`, known);
}

/** Since a day and until a day: when a membership began, and when it ended. What it was beyond them is not denied. */
function onEnd(held: Held, day: NamedDays, within: readonly Window[]): Finding {
  const { negated } = held.reading.predicate;
  const told = sentenceOf(within);
  const known = claimsOf(held, within);
  const part = finding("STRONGER_THAN_RECORD", `${told} That is not what these days say.`, known);
  const endedThen = within.every(({ to }) => [to - 1, to].some((one) => one >= day.from && one <= day.to));
  const reachesUp = within.some(({ to }) => to >= day.from);
  if (day.how === "until") {
    // Was none until then: it began then, and there is nothing within.
    if (negated) return reachesUp ? settled(held, "CONTRADICTED", within) : part;
    if (endedThen) return finding("SUPPORTED", told, known);
    return reachesUp ? part : finding("CONTRADICTED", told, known);
  }
  const open = within.filter(isOpen(held.asOf));
  const began = within.some(({ from }) => from >= day.from && from < day.to);
  const earlier = within.some(({ from }) => from < day.from);
  if (negated) {
    if (open.length === 0 && endedThen) return finding("SUPPORTED", told, known);
    return began || earlier ? settled(held, "CONTRADICTED", within) : part;
  }
  if (began) return open.length > 0 ? settled(held, "SUPPORTED", open) : finding("OUT_OF_DATE", told, known);
  return earlier ? part : settled(held, "CONTRADICTED", within);
}

/** The days meant, up to the day looked from. Both ends are in it. */
function stretchOf({ from, to, how }: NamedDays, asOf: Day): { first: Day; last: Day } {
  if (how === "before" || how === "until") return { first: OPEN_START, last: Math.min(from - 1, asOf) };
  if (how === "after") return { first: to, last: asOf };
  return { first: from, last: how === "since" ? asOf : Math.min(to - 1, asOf) };
}
