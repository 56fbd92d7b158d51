import { type Day, OPEN_END, OPEN_START, writeDay } from "../../base/index.js";
import { actInWords, type ParticipationClaim } from "../../model/index.js";
import type { SupposedAct } from "../facts/index.js";
import { effectDay } from "../facts/index.js";
import { instrumentName, nameOf, span } from "../words/index.js";
import { EFFECTIVE, type Scope } from "./state-acts.js";

/** Days for which a State has accepted a mechanism, and through which of its links. Half open. */
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

/** What one State has done towards one instrument, as seen from `asOf`. */
export interface Acceptance {
  readonly state: string;
  readonly instrument: string;
  readonly windows: readonly Window[];
  /** Acts that give no acceptance: a signature, a letter, a declaration that was refused or never lodged. */
  readonly without: readonly ParticipationClaim[];
  /** True where the table of the instrument is declared complete, so that no record means no act. */
  readonly complete: boolean;
}

export const blank = (): Omit<Window, "from" | "to" | "says"> => ({
  accepted: "MET",
  reachesTerritory: true,
  reachesNationals: true,
  territory: null,
  claims: [],
  membership: true,
  provision: null,
  endedBy: null,
});

export function declarationWindow(scope: Scope, act: ParticipationClaim, accepted: Window["accepted"]): Window {
  const reaches = act.fields.reaches as readonly string[];
  const [from, to] = [act.effectFrom ?? OPEN_START, act.effectTo ?? OPEN_END];
  const territory = (act.fields.territory as string | undefined) ?? null;
  const lodged = act.actOn === null ? "" : ` lodged on ${writeDay(act.actOn)}`;
  return {
    from,
    to,
    accepted,
    reachesTerritory: reaches.length === 0 || reaches.includes("territory"),
    // A declaration limited to a territory accepts jurisdiction over what happens there, not over nationals elsewhere.
    reachesNationals: reaches.includes("nationals") || (reaches.length === 0 && territory === null),
    territory: territory === act.fields.subject ? null : territory,
    claims: [act.id],
    says: `a declaration by ${nameOf(scope.facts, act.fields.subject)}${lodged} accepts jurisdiction ${from <= OPEN_START ? "without a first day" : `for the time ${span(from, to)}`}${accepted === "CONTESTED" ? ", and whether it binds the State is not settled" : ""}`,
    membership: false,
    provision: act.fields.provision ?? null,
    endedBy: null,
  };
}

export function pushMembership(
  windows: Window[],
  scope: Scope,
  act: ParticipationClaim,
  accepted: Window["accepted"],
  endOf: (from: Day) => Withdrawal | null,
  nextMembership: (from: Day) => Day,
  /** The rule asks for acceptance of a court's jurisdiction, which a party to the treaty may give or not. */
  ofJurisdiction: boolean,
): void {
  const from = act.effectFrom ?? act.actOn ?? OPEN_END;
  const end = endOf(from);
  const state = nameOf(scope.facts, act.fields.subject);
  const instrument = instrumentName(scope.facts, act.fields.instrument);
  const deposited = act.actOn === null ? "" : ` (${actInWords(act.fields.act)} of ${writeDay(act.actOn)})`;
  const held = (verb: "has been" | "was"): string =>
    ofJurisdiction
      ? `the acceptance of jurisdiction under the ${instrument} by ${state} ${verb} in force`
      : `the ${instrument} ${verb} in force for ${state}`;
  const base = {
    ...blank(),
    accepted,
    claims: [act.id],
    provision: (act.fields.provision as string | undefined) ?? null,
    says: `${held("has been")} since ${writeDay(from)}${deposited}`,
  };
  if (!end) {
    windows.push({ ...base, from, to: act.effectTo ?? OPEN_END });
    return;
  }
  const last = writeDay(end.effective - 1);
  const claims = end.claim ? [act.id, end.claim] : [act.id];
  windows.push({
    ...base,
    from,
    to: end.effective,
    endedBy: end,
    claims,
    says: `${held("was")} from ${writeDay(from)}${deposited} to ${last}${end.contested ? " at least" : ""}`,
  });
  if (end.contested && nextMembership(from) > end.effective) {
    windows.push({
      ...base,
      from: end.effective,
      to: OPEN_END,
      accepted: "CONTESTED",
      endedBy: end,
      claims,
      says: `whether ${state} left the ${instrument} on ${writeDay(end.effective)} is not settled`,
    });
  }
}

/** Withdrawals that have taken effect by `asOf`. Before that day a notification changes nothing for any conduct. */
export function withdrawalsOf(
  scope: Scope,
  acts: readonly ParticipationClaim[],
  supposed: readonly SupposedAct[],
  state: string,
  instrument: string,
): Withdrawal[] {
  const found: Withdrawal[] = [];
  for (const act of acts) {
    if (act.fields.act !== "withdrawal" || !EFFECTIVE.has(act.fields.status) || act.effectFrom === null) continue;
    if (act.effectFrom > scope.asOf) continue;
    const provision = (act.fields.provision as string | undefined) ?? null;
    found.push({
      state,
      effective: act.effectFrom,
      contested: act.fields.status === "contested",
      claim: act.id,
      provision,
    });
  }
  for (const act of supposed) {
    const record = scope.facts.instruments.get(instrument);
    const effective = act.from ?? effectDay(record, "leaving", act.on);
    const provision = record?.effect?.leaving?.provision ?? null;
    if (act.kind === "WITHDRAWAL" && effective <= scope.asOf)
      found.push({ state, effective, contested: false, claim: null, provision });
  }
  return found.sort((a, b) => a.effective - b.effective);
}
