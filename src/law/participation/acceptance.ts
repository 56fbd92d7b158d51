import { type Day, OPEN_END } from "../../base/index.js";
import { Memory, shutOut } from "../facts/index.js";
import { type Act, actsOf, SUPPOSED_DECLARATION } from "./acts.js";
import { laterFactsOnly } from "./later-facts.js";
import type { ActScope } from "./scope.js";
import { isComplete, type Silence, type Stretch, silenceOf } from "./silence.js";
import {
  bindingOf,
  declarationWindow,
  EFFECTIVE,
  isDeclaration,
  membershipWindows,
  sinceOf,
  type Window,
  type Withdrawal,
  withdrawalsAmong,
} from "./windows.js";

/** What one State has done towards one instrument, as seen from the day of the facts. */
export interface Acceptance {
  readonly state: string;
  readonly instrument: string;
  readonly windows: readonly Window[];
  /** Acts that give no acceptance: a signature, a letter, a declaration that was refused or never lodged. */
  readonly without: readonly Act[];
  /** How far silence about this State speaks. */
  readonly silence: Silence;
}

const acceptances = new Memory<Acceptance>();

const CONSENT = ["ratification", "accession", "succession", "acceptance"];
/** What a supposed joining stands for. */
const JOINING = [...CONSENT, "membership"];
const DECLARATION = "declaration-12-3";
/** Acts that speak of joining or accepting and do neither. */
const IDLE = new Set(["signature", "no-intent-letter", DECLARATION, "accession-withdrawn", ...CONSENT]);

/**
 * On which days a State has accepted an instrument, and by what: memberships, declarations, and what ended them. `kinds`:
 * the acts that count as acceptance; where none are named, joining and declaring. Of a State towards other
 * States (`towards`) what it reserved for complaints of persons alone is no limit.
 */
export const acceptanceOf = (
  scope: ActScope,
  instrument: string,
  state: string,
  kinds: readonly string[] = [],
  towards: "persons" | "states" = "persons",
): Acceptance =>
  acceptances.of(scope.memo, scope.facts, [instrument, state, kinds.join(), towards], () =>
    readAcceptance(scope, instrument, state, kinds, towards),
  );

function readAcceptance(
  scope: ActScope,
  instrument: string,
  state: string,
  kinds: readonly string[],
  towards: "persons" | "states",
): Acceptance {
  const acts = actsOf(scope, instrument, state).filter(({ against }) => against === null);
  const wanted = new Set(kinds.length > 0 ? kinds : [...CONSENT, DECLARATION]);
  const isJoining = ({ act }: Act): boolean => act === "ratification" && JOINING.some((one) => wanted.has(one));
  const ofJurisdiction = kinds.length === 1 && kinds[0] === "acceptance";
  const without: Act[] = [];
  const accepting: { readonly act: Act; readonly accepted: Window["accepted"] }[] = [];
  for (const act of acts) {
    const accepted = bindingOf(scope.facts, act);
    // What is supposed accepts in whatever way the instrument asks for.
    const isMeant = wanted.has(act.act) || act.act === SUPPOSED_DECLARATION || (act.claim === null && isJoining(act));
    if (isMeant && accepted !== null) accepting.push({ act, accepted });
    else if (isMeant || IDLE.has(act.act)) without.push(act);
  }
  const withdrawals = withdrawalsAmong(scope.facts, acts);
  const endOf = (from: Day): Withdrawal | null => withdrawals.find((one) => one.effective > from) ?? null;
  const joins = acts
    .filter(({ act, status }) => CONSENT.includes(act) && EFFECTIVE.has(status))
    .map(({ effectFrom }) => effectFrom ?? OPEN_END);
  const rejoins = (from: Day, by: Day): boolean => joins.some((day) => day > from && day <= by);
  const windows = accepting
    .flatMap(({ act, accepted }) =>
      isDeclaration(act)
        ? [declarationWindow(scope.facts, act, accepted)]
        : membershipWindows(scope.facts, act, { accepted, end: endOf(sinceOf(act)), rejoins, ofJurisdiction }),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    state,
    instrument,
    windows: towards === "states" ? windows : laterFactsOnly(windows, acts, scope.facts.asOf),
    without,
    silence: silenceOf(scope, instrument, state),
  };
}

/** Whether the record is complete for the State and the days asked about, so that no record means no act. */
export const isKnown = (scope: Stretch, { instrument, state }: Acceptance): boolean =>
  isComplete(scope, instrument, state) || shutOut(scope.facts.instruments, instrument, state) !== null;
