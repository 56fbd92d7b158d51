import { type Day, OPEN_END, OPEN_START } from "../../base/index.js";
import type { FactsOn } from "../facts/index.js";
import { type Act, beginsOn, claimsOf, endsOn, isInEffect, toAct } from "./acts.js";
import { recordedActs } from "./recorded-acts.js";
import { bindingOf, EFFECTIVE } from "./windows.js";

/** How a way that a State opens by an act of its own (a declaration, a joining) stands on the day of the facts. */
export interface WayOpened {
  /** `TO_COME`: the act is made and has effect later. `NONE`: no act that could open it has effect. */
  readonly is: "OPEN" | "DISPUTED" | "TO_COME" | "CLOSED" | "NONE";
  /** Its first day; null where that is not known. */
  readonly since: Day | null;
  /** The day after its last; null where no end is known. */
  readonly ends: Day | null;
  readonly claims: readonly string[];
}

const ORDER: readonly WayOpened["is"][] = ["OPEN", "DISPUTED", "TO_COME", "CLOSED", "NONE"];

/**
 * Whether one State has opened a way by one of some acts under an instrument. Of several acts the one counts that leaves
 * it most open; of those alike, the newest. An act that never took effect opens nothing.
 */
export function wayOpenedBy(facts: FactsOn, instrument: string, acts: readonly string[], state: string): WayOpened {
  const all = recordedActs(facts, instrument, state).map(toAct);
  const leaving = all.filter(({ act, status }) => act === "withdrawal" && EFFECTIVE.has(status));
  const ways = all.filter(({ act }) => acts.includes(act)).flatMap((act) => wayOf(facts, act, leaving));
  ways.sort((a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is) || (b.since ?? OPEN_START) - (a.since ?? OPEN_START));
  return ways[0] ?? { is: "NONE", since: null, ends: null, claims: [] };
}

function wayOf(facts: FactsOn, act: Act, leaving: readonly Act[]): WayOpened[] {
  const binding = bindingOf(facts, act);
  if (binding === null) return [];
  const from = beginsOn(act);
  const left = leaving
    .filter(({ effectFrom }) => effectFrom !== null && effectFrom > from)
    .sort((a, b) => beginsOn(a) - beginsOn(b));
  const firm = left.find(({ status }) => status === "accepted");
  const to = Math.min(endsOn(act), firm ? beginsOn(firm) : OPEN_END);
  // Where it is not settled whether the State left, what goes on is disputed.
  const doubt = left.find((one) => one !== firm && isInEffect(one, facts.asOf));
  const isDisputed = binding === "CONTESTED" || doubt !== undefined;
  const is = to <= facts.asOf ? "CLOSED" : from > facts.asOf ? "TO_COME" : isDisputed ? "DISPUTED" : "OPEN";
  const ending = is === "DISPUTED" ? (doubt ?? firm) : firm;
  return [
    {
      is,
      since: from <= OPEN_START ? null : from,
      ends: to >= OPEN_END ? null : to,
      claims: claimsOf(ending ? [act, ending] : [act]),
    },
  ];
}
