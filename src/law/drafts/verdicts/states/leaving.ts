import { writeDay } from "../../../../base/index.js";
import type { ParticipationClaim } from "../../../../model/index.js";
import type { Finding, NamedDays } from "../../types.js";
import { daysOf, type Fit, onOtherDays } from "../telling.js";
import { claimsOf, finding, fitsAct, fitsEffect, type Held, isOpen, VOID } from "./held.js";
import { settled } from "./party.js";
import { silence } from "./silence.js";

/** A State denounces on the day on which it says so; it leaves on that day or, in the same words, when that has effect. */
const OF_THE_NOTICE = /\bdenounc|\bnoti(?:ce|f)/iu;
const OF_ITS_EFFECT = /\beffect|\bin(?:to)? force\b/iu;

/** Holds against the record that a State left a treaty. */
export function onLeaving(held: Held): Finding {
  const { acts, asOf, reading } = held;
  const rescinded = acts.filter((one) => one.fields.act === "withdrawal-rescinded");
  // A notice that was taken back later was one until then.
  const pending = (status: string): boolean => status === "never-effective" && rescinded.length === 0;
  const left = acts.filter(
    ({ fields }) =>
      ["withdrawal", "membership-ended"].includes(fields.act) && (!VOID.has(fields.status) || pending(fields.status)),
  );
  const said = reading.sentence.plain.slice(reading.clause, reading.predicate.end);
  const isOfNotice = OF_THE_NOTICE.test(said) && !OF_ITS_EFFECT.test(reading.sentence.plain);
  const fits = (act: ParticipationClaim, day: NamedDays): Fit =>
    !(isOfNotice && act.actOn !== null) && fitsEffect(act, day) === "YES" ? "YES" : fitsAct(act, day);
  if (reading.predicate.negated) {
    if (left.length === 0) return noWithdrawal(held, true);
    const told = `The record has a withdrawal ${daysOf(left, asOf)}.`;
    return reading.days.every((day) => left.some((act) => fits(act, day) === "YES"))
      ? finding("CONTRADICTED", told, left)
      : finding("NOT_RECORDED", told, left);
  }
  if (left.length === 0) {
    const idle = acts.filter((one) => ["withdrawal-announced", "withdrawal"].includes(one.fields.act));
    if (rescinded.length > 0 || idle.length > 0)
      return finding(
        rescinded.length > 0 ? "CONTRADICTED" : "STRONGER_THAN_RECORD",
        "What the record has of a withdrawal took no effect.",
        [...idle, ...rescinded],
      );
    return noWithdrawal(held, false);
  }
  const other = onOtherDays("a withdrawal", left, reading.days, asOf, fits);
  if (other) return finding(other.verdict, other.sentence, left);
  if (/no longer|ceased|stopped/iu.test(reading.sentence.plain)) {
    const ahead = left.filter(
      (act) => (act.effectFrom !== null && act.effectFrom > asOf) || pending(act.fields.status),
    );
    if (ahead.length === left.length) return finding("CONTRADICTED", "The withdrawal has no effect yet.", left);
    const again = held.windows.filter(isOpen(asOf));
    if (again.length > 0) return settled(held, "CONTRADICTED", again);
  }
  // That notice was given is settled also where what it does is not.
  const isNotice = /\bnoti(?:ce|f)/iu.test(said);
  return !isNotice && left.every((act) => act.fields.status === "contested")
    ? finding("CONTESTED", `The record has a withdrawal ${daysOf(left, asOf)}, and holds open what it does.`, left)
    : finding("SUPPORTED", `The record has a withdrawal ${daysOf(left, asOf)}.`, left);
}

/** That no withdrawal is recorded says something of a State that joined, up to the day to which the table of acts is complete. */
function noWithdrawal(held: Held, denied: boolean): Finding {
  const { windows, reading, completeTo, asOf, what } = held;
  if (windows.length === 0) return silence(held, ["withdrawal"], "a withdrawal", denied);
  const last = reading.days.find(({ how }) => how === "on" || how === "before");
  const day = last ? Math.min(last.how === "before" ? last.from - 1 : last.to - 1, asOf) : asOf;
  const known = claimsOf(held, windows);
  if (completeTo !== null && day <= completeTo)
    return finding(denied ? "SUPPORTED" : "CONTRADICTED", "The record has no withdrawal.", known);
  const reach =
    completeTo === null
      ? `acts towards the ${what} are not said to be recorded completely`
      : `acts towards the ${what} are recorded completely to ${writeDay(completeTo)}, and not for the days after`;
  return finding("NOT_RECORDED", `The record has no withdrawal; ${reach}.`, known);
}
