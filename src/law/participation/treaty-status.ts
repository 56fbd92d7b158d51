import { type Day, writeDay } from "../../base/index.js";
import { type FactsOn, positionsAgainst, remembering, shutOut } from "../facts/index.js";
import { instrumentName, listed, nameOf, sentence } from "../words/index.js";
import { type Acceptance, acceptanceOf, isKnown } from "./acceptance.js";
import { claimsOf } from "./acts.js";
import type { Notice } from "./departure.js";
import { existedOn, membershipOf } from "./membership.js";
import type { ActScope } from "./scope.js";
import { beyondSilence, completeTo } from "./silence.js";
import { withoutJoining } from "./without-joining.js";

/** Whether one State is bound by a treaty on a day, as the record of the day looked from shows it. */
export interface TreatyStatus {
  readonly state: string;
  /** CONTESTED: whether an act of joining or leaving has effect is open in law. UNKNOWN: the record does not reach so far. */
  readonly bound: "MET" | "NOT_MET" | "CONTESTED" | "UNKNOWN";
  /** The stretch of days around the day on which it is bound, or may be; half open, null where it is not. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  readonly sentence: string;
  readonly claims: readonly string[];
  /** Answers to the acts it rests on. */
  readonly contestedBy: readonly string[];
  /** The day to which it was looked for further acts of this State; null where the record does not say. */
  readonly lookedTo: Day | null;
}

/** Acts by which a State becomes a party; a declaration that accepts a court's jurisdiction makes nobody one. */
const JOINING: ReadonlySet<string> = new Set(["ratification", "accession", "succession", "acceptance", "membership"]);

/**
 * The same under one treaty: where a court asks its parties for an acceptance by itself (American Convention, article 62),
 * "acceptance" is that, and not the deposit that article 14 of the VCLT calls so.
 */
const joining = remembering((facts: FactsOn, instrument: string): ReadonlySet<string> => {
  const asked = [...facts.mechanisms.values()].flatMap(({ bases }) =>
    bases.flatMap(({ acceptance }) => acceptance ?? []),
  );
  const isOfCourt = asked.some((one) => one.instrument === instrument && one.acts.join() === "acceptance");
  return isOfCourt ? new Set([...JOINING].filter((act) => act !== "acceptance")) : JOINING;
});

/**
 * Is the State bound by the treaty on the day (VCLT, articles 2(1)(g) and 24)? By the acts and windows that rules on
 * jurisdiction read, so that a table of parties cannot say otherwise than an answer on coverage.
 */
export function treatyStatusOf(facts: FactsOn, instrument: string, state: string, day: Day): TreatyStatus {
  const joins = joining(facts, instrument);
  const scope: ActScope = { facts, conduct: { from: day, suppose: [] }, memo: {} };
  const read = acceptanceOf(scope, instrument, state, [...joins]);
  // A declaration that accepts a court without joining, whatever became of it, is no step towards becoming a party.
  const found: Acceptance = {
    ...read,
    without: read.without.filter(({ act }) => act !== "declaration-12-3"),
    silence: { ...read.silence, to: lookedTo(facts, read.silence.to) },
  };
  // Who looks from a day has not looked further, however far the table reaches.
  const known = isKnown(scope, read) && day <= facts.asOf;
  const ahead = day > facts.asOf ? `; what is done after ${writeDay(facts.asOf)} is not counted` : "";
  const { bound, contested, ahead: notice } = membershipOf(scope, instrument, joins, state);
  const windows = found.windows.filter(({ membership }) => membership);
  const around = (days: readonly { from: Day; to: Day }[]) => days.find(({ from, to }) => from <= day && day < to);
  const [firm, open] = [around(bound), around(contested)];
  const told = windows.filter(({ from, to }) => from <= day && day < to);
  const shown = told.length > 0 ? told : windows;
  // A notice whose day has not come ends no window yet, and it is why the State will be out on a day after it.
  const leaving = notice !== null && notice.effective <= day && told.length > 0 ? notice : null;
  const claims =
    windows.length > 0
      ? [...new Set([...shown.flatMap((window) => window.claims), ...(leaving?.claim ? [leaving.claim] : [])])]
      : [...claimsOf(found.without), ...found.silence.claims];
  const base = { state, claims, contestedBy: positionsAgainst(facts, claims), lookedTo: found.silence.to };
  const says = [
    ...(shown.length > 0 ? [listed([...new Set(shown.map((window) => window.says))])] : []),
    ...(leaving ? [noticeOf(leaving)] : []),
  ].join("; ");
  if (!existedOn(facts, state, day))
    return {
      ...base,
      bound: "NOT_MET",
      days: null,
      sentence: sentence(`${nameOf(facts, state)} did not exist as a State on ${writeDay(day)}`),
    };
  if (firm) return { ...base, bound: "MET", days: firm, sentence: sentence(says + ahead) };
  if (open) return { ...base, bound: "CONTESTED", days: open, sentence: sentence(says + ahead) };
  if (windows.length > 0) return { ...base, bound: "NOT_MET", days: null, sentence: sentence(says + ahead) };
  return {
    ...base,
    bound: known ? "NOT_MET" : "UNKNOWN",
    days: null,
    sentence: sentence(withoutAcceptance(facts, found, known)),
  };
}

/** A notice of withdrawal, as the end of a sentence about the State's membership. */
const noticeOf = ({ on, effective, contested }: Notice): string =>
  `notice was given${on === null ? "" : ` on ${writeDay(on)}`} that it leaves with effect from ${writeDay(effective)}${contested ? ", and whether that has effect is not settled" : ""}`;

/** The day to which it was looked, where the record reaches to `to`. */
const lookedTo = (facts: FactsOn, to: Day | null): Day | null => (to === null ? null : Math.min(to, facts.asOf));

/** The day to which the table of an instrument shows who takes part, as it is looked at from a day; null where it is not complete. */
export const tableTo = (facts: FactsOn, instrument: string): Day | null =>
  lookedTo(facts, completeTo({ facts }, instrument));

/** States towards which an act or its absence is on record, by id: those of which a table of parties speaks one by one. */
export const statesOf = (facts: FactsOn, instrument: string): string[] =>
  [...(facts.participation.get(instrument)?.keys() ?? [])]
    .filter((id) => facts.entities.get(id)?.type === "State")
    .sort();

/**
 * What is said of a State that has accepted nothing: that it cannot, that it is no party and what it did instead, or how
 * far was looked.
 *
 * @param known whether the record is complete for the days asked about
 * @param further what else it did not do, where an instrument knows more ways than joining
 */
export function withoutAcceptance(facts: FactsOn, found: Acceptance, known: boolean, further = ""): string {
  const [state, treaty] = [nameOf(facts, found.state), instrumentName(facts, found.instrument)];
  const shut = found.without.length > 0 ? null : shutOut(facts.instruments, found.instrument, found.state);
  if (shut) return `${state} is not a party and cannot become one: the ${treaty} is open to ${shut.who}`;
  if (!known) return beyondSilence(found.silence, state, treaty);
  const idle = withoutJoining(found.without);
  const status = `${state} is not a party${further}`;
  return idle.length > 0 ? `${status} (it ${listed(idle)})` : status;
}
