import { type Day, writeDay } from "../../../../base/index.js";
import type { StepClaim } from "../../../../model/index.js";
import { claimOfKind } from "../../../facts/index.js";
import { type PostureAnswer, type PostureStatus, posturesOf } from "../../../posture/index.js";
import type { StatusWords } from "../../reading/vocabulary/index.js";
import type { Finding, NamedDays } from "../../types.js";
import { bare, canBeOn } from "../telling.js";
import { countOf } from "./counts.js";
import { crimesIn } from "./crimes.js";
import { elsewhere } from "./elsewhere.js";
import { RANK } from "./ranks.js";
import { disputedBy, finding, nothing, restOf, type StepRecord, standing } from "./record.js";

/** Holds a state of affairs that a text asserts against how the proceedings stand. */
export function onStatus(record: StepRecord, words: StatusWords): Finding {
  const { reading, facts, asOf } = record;
  const held = standing(record);
  const now = held.filter(({ status }) => words.statuses.includes(status));
  const stepsOf = (posture: PostureAnswer): StepClaim[] =>
    [...posture.restsOn, ...posture.steps].flatMap((id) => claimOfKind(facts, id, "procedural-step") ?? []);
  // The day of a warrant in force is that on which it was issued, not that of any step.
  const began = words.statuses.flatMap((one) => BEGINS[one] ?? []);
  const dayOk = (posture: PostureAnswer): boolean =>
    reading.days.every((day) =>
      stepsOf(posture).some(
        (step) => canBeOn(step, day) && (began.length === 0 || day.how === "until" || began.includes(step.fields.step)),
      ),
    );
  const bears = countOf(record, words);
  if (reading.predicate.negated) {
    if (now.length > 0 && reading.days.length > 0 && !now.some(dayOk)) return nothing(record, words);
    if (now.length > 0) return finding("CONTRADICTED", `On ${writeDay(asOf)} the record has ${words.words}.`, record);
    if (held.some(({ status }) => status !== "NONE_KNOWN"))
      return finding("SUPPORTED", `On ${writeDay(asOf)} the record has no ${bare(words.words)}.`, record);
    return nothing(record, words);
  }
  // A warrant is for the crimes that it names, and no other.
  const crimes = began.length > 0 ? crimesIn(record, { ...words, says: "step", steps: began }) : null;
  const establishing = now.flatMap(stepsOf).filter(({ fields }) => began.includes(fields.step));
  if (crimes && establishing.length > 0 && !crimes.areAll(withAll(establishing)))
    return finding(
      "STRONGER_THAN_RECORD",
      `The record has ${words.words}, and not for all that is named here.`,
      record,
      establishing,
    );
  const borne = now.flatMap((posture) => stepsOf(posture).at(0) ?? []).map(bears);
  if (borne.length > 0 && !borne.includes("YES"))
    return finding(
      borne.includes("SILENT") ? "STRONGER_THAN_RECORD" : "CONTRADICTED",
      `The record has ${words.words}, and not in this number.`,
      record,
    );
  if (now.length > 0)
    return now.some(dayOk)
      ? finding(
          "SUPPORTED",
          `On ${writeDay(asOf)} the record has ${words.words}.${disputedBy(facts, restOf(record))}`,
          record,
        )
      : finding("CONTRADICTED", `The record has ${words.words}, but of another day.`, record);
  const earlier = wasOnce(record, words);
  if (earlier) {
    if (reading.predicate.past && !reading.days.every((day) => heldOn(record, words, day)))
      return nothing(record, words);
    if (reading.predicate.past)
      return finding("SUPPORTED", `The record had ${words.words} on ${writeDay(earlier.day)}.`, record);
    return finding(
      "OUT_OF_DATE",
      `The record had ${words.words} on ${writeDay(earlier.day)}, and has it no more.`,
      record,
    );
  }
  if (held.length === 0) return elsewhere(record, words.words);
  const needed = Math.min(...words.statuses.map((one) => RANK[one as PostureStatus] ?? 99));
  const reached = Math.max(...held.map(({ status }) => RANK[status] ?? 0));
  if (reached === 0 && held.every(({ status }) => status === "NONE_KNOWN")) return nothing(record, words);
  return finding(
    needed < 99 && needed > reached ? "STRONGER_THAN_RECORD" : "CONTRADICTED",
    `The record has no ${bare(words.words)} concerning ${record.name}.`,
    record,
  );
}

/** The last day on which a status held, where it holds no more. */
function wasOnce(record: StepRecord, words: StatusWords): { day: Day } | null {
  const { facts, reading, asOf, steps } = record;
  const days = [...new Set(steps.map((step) => step.actOn).filter((day): day is Day => day !== null && day <= asOf))];
  for (const day of days.sort((a, b) => b - a)) {
    const then = posturesOf(facts, reading.subject, day).filter(
      (one) => reading.forum === null || one.forum === reading.forum,
    );
    if (then.some(({ status }) => words.statuses.includes(status))) return { day };
  }
  return null;
}

/** Whether a status held on the days that a text names, seen from their last one. */
function heldOn({ facts, reading, asOf }: StepRecord, words: StatusWords, { from, to, how }: NamedDays): boolean {
  const day = how === "before" || how === "until" ? from - 1 : how === "since" ? from : Math.min(to - 1, asOf);
  return posturesOf(facts, reading.subject, day).some(
    ({ status, forum }) => words.statuses.includes(status) && (reading.forum === null || forum === reading.forum),
  );
}

/** Several warrants are for what they name together. */
function withAll(steps: readonly StepClaim[]): StepClaim {
  const [first] = steps as readonly [StepClaim, ...StepClaim[]];
  const categories = [...new Set(steps.flatMap(({ fields }) => fields.categories ?? []))];
  return { ...first, fields: { ...first.fields, categories } };
}

/** The steps by which a state of affairs begins. */
const BEGINS: Readonly<Record<string, readonly string[]>> = {
  WARRANT_IN_FORCE: ["warrant-issued"],
  SUMMONED: ["summons-issued"],
  CHARGES_CONFIRMED: ["charges-confirmed"],
  ON_TRIAL: ["trial-opened", "charges-confirmed"],
};
