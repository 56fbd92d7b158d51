import { type Day, OPEN_END, OPEN_START } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { effectDay, Memory, shutOut } from "../facts/index.js";
import { nameOf, span } from "../words/index.js";
import { once } from "./question.js";
import { laterFactsOnly } from "./regimes/later-facts.js";
import { actsOf, CONSENT, EFFECTIVE, isComplete, type Scope, supposedActs } from "./state-acts.js";
import {
  type Acceptance,
  blank,
  declarationWindow,
  pushMembership,
  type Window,
  type Withdrawal,
  withdrawalsOf,
} from "./windows.js";

export { actsOf, completeTo, isComplete, supposedActs } from "./state-acts.js";
export type { Acceptance, Window, Withdrawal } from "./windows.js";

const acceptances = new Memory<Acceptance>();

/** Reads the windows of a State under an instrument: memberships, declarations, and what ended them. */
export function acceptanceOf(
  scope: Scope,
  instrument: string,
  state: string,
  kinds: readonly string[] = [],
): Acceptance {
  return once(acceptances, scope, [instrument, state, kinds.join()], () =>
    readAcceptance(scope, instrument, state, kinds),
  );
}

function readAcceptance(scope: Scope, instrument: string, state: string, kinds: readonly string[]): Acceptance {
  const acts = actsOf(scope, instrument, state);
  const supposed = supposedActs(scope, instrument, state);
  const consentKinds = new Set(kinds.length > 0 ? kinds : [...CONSENT, "declaration-12-3"]);
  const ofJurisdiction = kinds.length === 1 && kinds[0] === "acceptance";
  const windows: Window[] = [];
  const without: ParticipationClaim[] = [];
  const withdrawals = withdrawalsOf(scope, acts, supposed, state, instrument);
  const endOf = (from: Day): Withdrawal | null => withdrawals.find((one) => one.effective > from) ?? null;
  const nextMembership = (from: Day): Day =>
    Math.min(
      OPEN_END,
      ...acts
        .filter((a) => CONSENT.includes(a.fields.act) && EFFECTIVE.has(a.fields.status))
        .map((a) => a.effectFrom ?? OPEN_END)
        .filter((day) => day > from),
    );

  for (const act of acts) {
    const kind = act.fields.act as string;
    if (!consentKinds.has(kind)) {
      if (isIdle(kind)) without.push(act);
      continue;
    }
    const status = act.fields.status as string;
    const open = status === "contested" || status === "not-acted-on" || isUnanswered(scope, act);
    if (!open && status !== "accepted") {
      without.push(act);
      continue;
    }
    const accepted = open ? "CONTESTED" : "MET";
    if (kind === "declaration-12-3") windows.push(declarationWindow(scope, act, accepted));
    else pushMembership(windows, scope, act, accepted, endOf, nextMembership, ofJurisdiction);
  }
  for (const act of supposed) {
    if (act.kind === "RATIFICATION") {
      // Joining never reaches back before its own day (VCLT, article 28).
      const from = Math.max(act.on, act.from ?? effectDay(scope.facts.instruments.get(instrument), "joining", act.on));
      const end = endOf(from);
      windows.push({
        ...blank(),
        from,
        to: end?.effective ?? OPEN_END,
        endedBy: end,
        says: `supposed: ${nameOf(scope.facts, state)} joins with effect ${span(from, OPEN_END)}`,
      });
    }
    if (act.kind === "ACCEPTANCE_BY_DECLARATION") {
      const [from, to] = [act.from ?? OPEN_START, act.to ?? OPEN_END];
      const limited = act.territory !== null && act.territory !== state;
      windows.push({
        ...blank(),
        membership: false,
        from,
        to,
        reachesNationals: act.territory === null,
        territory: limited ? act.territory : null,
        says: `supposed: a declaration by ${nameOf(scope.facts, state)} accepts jurisdiction over ${span(from, to)}`,
      });
    }
  }
  windows.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    state,
    instrument,
    windows: laterFactsOnly(windows, acts),
    without,
    complete: isComplete(scope, instrument) || shutOut(scope.facts.instruments, instrument, state) !== null,
  };
}

/** What became of a declaration is the step by which it was turned down: until there is one, nobody has answered it. */
const isUnanswered = ({ facts }: Scope, act: ParticipationClaim): boolean =>
  act.fields.status === "not-accepted" && !facts.affecting.has(act.id);

const isIdle = (kind: string): boolean =>
  ["signature", "no-intent-letter", "declaration-12-3", "accession-withdrawn", ...CONSENT].includes(kind);
