import { type Day, OPEN_END, OPEN_START, writeDay } from "../../base/index.js";
import { actInWords } from "../../model/index.js";
import type { FactsOn } from "../facts/index.js";
import { forTheTime, instrumentName, nameOf, span } from "../words/index.js";
import { type Act, claimsOf, SUPPOSED_DECLARATION } from "./acts.js";

/** Days for which a State has accepted an instrument or a court under it, and through which of its links. Half open. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  /** Whether the act has effect at all. */
  readonly accepted: "MET" | "CONTESTED";
  readonly reachesTerritory: boolean;
  readonly reachesNationals: boolean;
  /** The territory a declaration is limited to. */
  readonly territory: string | null;
  readonly claims: readonly string[];
  readonly says: string;
  readonly membership: boolean;
  readonly provision: string | null;
  /** The withdrawal that ends a membership. */
  readonly endedBy: Withdrawal | null;
}

export interface Withdrawal {
  readonly state: string;
  readonly effective: Day;
  readonly contested: boolean;
  readonly claim: string | null;
  /** The article the notice was given under. */
  readonly provision: string | null;
}

/** Acts of these have effect, or may have. */
export const EFFECTIVE: ReadonlySet<string> = new Set(["accepted", "contested"]);

/**
 * Whether an act binds; null where it does not. What became of a declaration is the step by which it was turned down:
 * until there is one, nobody has answered it.
 */
export function bindingOf(facts: FactsOn, { claim, status }: Act): Window["accepted"] | null {
  if (status === "accepted") return "MET";
  const isUnanswered = status === "not-accepted" && !facts.affecting.has(claim ?? "");
  return status === "contested" || status === "not-acted-on" || isUnanswered ? "CONTESTED" : null;
}

export const isDeclaration = ({ act }: Act): boolean => act === "declaration-12-3" || act === SUPPOSED_DECLARATION;

/** The days a declaration accepts. One limited to a territory reaches what happens there, not nationals elsewhere. */
export function declarationWindow(facts: FactsOn, act: Act, accepted: Window["accepted"]): Window {
  const { reaches, state } = act;
  const [from, to] = [act.effectFrom ?? OPEN_START, act.effectTo ?? OPEN_END];
  const territory = act.claim === null && act.territory === state ? null : act.territory;
  const who = nameOf(facts, state);
  const lodged = act.on === null ? "" : ` lodged on ${writeDay(act.on)}`;
  const days = from <= OPEN_START ? "without a first day" : forTheTime(from, to);
  const open = accepted === "CONTESTED" ? ", and whether it binds the State is not settled" : "";
  return {
    from,
    to,
    accepted,
    reachesTerritory: reaches.length === 0 || reaches.includes("territory"),
    reachesNationals: reaches.includes("nationals") || (reaches.length === 0 && act.territory === null),
    territory: territory === state ? null : territory,
    claims: claimsOf([act]),
    says:
      act.claim === null
        ? `supposed: a declaration by ${who} accepts jurisdiction over ${span(from, to)}`
        : `a declaration by ${who}${lodged} accepts jurisdiction ${days}${open}`,
    membership: false,
    provision: act.provision,
    endedBy: null,
  };
}

/** How a membership stands: what ended it, and whether the State joined again by a day. */
interface Standing {
  readonly accepted: Window["accepted"];
  readonly end: Withdrawal | null;
  readonly rejoins: (from: Day, by: Day) => boolean;
  /** The rule asks for acceptance of a court's jurisdiction, which a party to the treaty may give or not. */
  readonly ofJurisdiction: boolean;
}

/** The first day of effect of an act by which a State joins. */
export const sinceOf = ({ effectFrom, on }: Act): Day => effectFrom ?? on ?? OPEN_END;

/** The days a State is bound by an act of joining; where it is open whether a withdrawal ended them, the rest is contested. */
export function membershipWindows(facts: FactsOn, act: Act, standing: Standing): Window[] {
  const { accepted, end, ofJurisdiction } = standing;
  const from = sinceOf(act);
  const state = nameOf(facts, act.state);
  const instrument = instrumentName(facts, act.of ?? "");
  const deposited = act.on === null ? "" : ` (${actInWords(act.act as never)} of ${writeDay(act.on)})`;
  const held = (verb: "has been" | "was"): string =>
    ofJurisdiction
      ? `the acceptance of jurisdiction under the ${instrument} by ${state} ${verb} in force`
      : `the ${instrument} ${verb} in force for ${state}`;
  const to = Math.min(end?.effective ?? OPEN_END, act.effectTo ?? OPEN_END);
  // A State that came to an end, or an acceptance for a time, ends without any notice.
  const isEnded = to <= Math.min(facts.asOf, OPEN_END - 1);
  const until = end && end.effective === to && end.contested ? " at least" : "";
  const since = from >= OPEN_END ? "" : isEnded ? ` from ${writeDay(from)}` : ` since ${writeDay(from)}`;
  const recorded = isEnded
    ? `${held("was")}${since}${deposited} to ${writeDay(to - 1)}${until}`
    : `${held("has been")}${since}${deposited}${to >= OPEN_END ? "" : `, and ends after ${writeDay(to - 1)}`}`;
  const window: Window = {
    from,
    to,
    accepted,
    reachesTerritory: true,
    reachesNationals: true,
    territory: null,
    claims: [...claimsOf([act]), ...(end?.claim ? [end.claim] : [])],
    membership: true,
    provision: act.provision,
    endedBy: end,
    says: act.claim === null ? `supposed: ${state} joins with effect ${span(from, OPEN_END)}` : recorded,
  };
  if (!end?.contested || standing.rejoins(from, end.effective)) return [window];
  const says = `whether ${state} left the ${instrument} on ${writeDay(end.effective)} is not settled`;
  return [window, { ...window, from: end.effective, to: OPEN_END, accepted: "CONTESTED", says }];
}

/** Withdrawals that have taken effect. Before that day a notification changes nothing for any conduct. */
export const withdrawalsAmong = ({ asOf }: FactsOn, acts: readonly Act[]): Withdrawal[] =>
  acts
    .filter(({ act, status }) => act === "withdrawal" && EFFECTIVE.has(status))
    .flatMap(({ state, effectFrom, status, claim, provision }) =>
      effectFrom === null || effectFrom > asOf
        ? []
        : [{ state, effective: effectFrom, contested: status === "contested", claim, provision }],
    )
    .sort((a, b) => a.effective - b.effective);
