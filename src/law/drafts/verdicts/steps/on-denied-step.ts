import type { StepClaim } from "../../../../model/index.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { bare, daysOf, fitOfAct, onOtherDays } from "../telling.js";
import { crimesIn } from "./crimes.js";
import { bearingOf } from "./details.js";
import { DENIED_AS, RANK, RANK_OF_STEP } from "./ranks.js";
import { finding, nothing, type StepRecord, standing } from "./record.js";

/** That a step was not taken: silence says so only of what lies further on than the proceedings came. */
export function onDeniedStep(record: StepRecord, words: StepWords, there: readonly StepClaim[]): Finding {
  const { facts, asOf, steps, reading } = record;
  const inForum = (step: StepClaim): boolean => reading.forum === null || step.fields.mechanism === reading.forum;
  const denied = steps.filter(
    (step) => inForum(step) && words.steps.some((one) => DENIED_AS[one] === step.fields.step),
  );
  const stands = there.filter((step) => facts.standing(step).state !== "VACATED");
  if (denied.length > 0 && stands.length === 0) {
    const other = onOtherDays("that", denied, reading.days, asOf);
    return other
      ? finding(other.verdict, other.sentence, record, denied)
      : finding("SUPPORTED", "The record has that as well.", record, denied);
  }
  if (stands.length > 0) {
    const told = `The record has ${words.words} ${daysOf(stands, asOf)}.`;
    const crimes = crimesIn(record, words);
    const bearing = bearingOf(record, words);
    const isIt = (step: StepClaim): boolean =>
      bearing(step) === "YES" &&
      reading.days.every((day) => fitOfAct(step, day) === "YES") &&
      (crimes === null || crimes.areAll(step));
    return finding(stands.some(isIt) ? "CONTRADICTED" : "NOT_RECORDED", told, record, stands);
  }
  const held = standing(record).filter(({ status }) => status !== "NONE_KNOWN");
  const needed = Math.min(...words.steps.map((one) => RANK_OF_STEP[one] ?? 0));
  // A step that was undone had been taken.
  if (held.length > 0 && there.length === 0 && held.every(({ status }) => (RANK[status] ?? 0) < needed))
    return finding("SUPPORTED", `The record of these proceedings holds no ${bare(words.words)}.`, record);
  return nothing(record, words);
}
