import { inWords } from "../../../../base/index.js";
import { listOf, type StepClaim } from "../../../../model/index.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { bare, daysOf, fitOfAct, onOtherDays } from "../telling.js";
import { crimesIn } from "./crimes.js";
import { bearingOf } from "./details.js";
import { elsewhere } from "./elsewhere.js";
import { onDeniedStep } from "./on-denied-step.js";
import { OPPOSITES, RANK, RANK_OF_STEP } from "./ranks.js";
import { disputedBy, finding, nothingOf, type StepRecord, standing } from "./record.js";
import { sidesOf } from "./sides.js";

/** Holds a step that a text asserts or denies against those that are recorded. */
export function onStep(record: StepRecord, words: StepWords): Finding {
  const { reading, steps, facts, asOf } = record;
  const wanted = words.final ? words.steps.filter((one) => one.endsWith("final")) : words.steps;
  const ofKind = steps.filter((step) => wanted.includes(step.fields.step));
  const inForum = reading.forum === null ? ofKind : ofKind.filter((step) => step.fields.mechanism === reading.forum);
  const there = inForum.filter(sidesOf(record, words));
  if (there.length === 0 && inForum.length > 0) return nothingOf(record, `${bare(words.words)} with these parties`);
  if (reading.predicate.negated) return onDeniedStep(record, words, there);
  if (there.length === 0) return ofKind.length > 0 ? elsewhere(record, words.words) : without(record, words, wanted);
  const other = onOtherDays(words.words, there, reading.days, asOf);
  if (other) return finding(other.verdict, other.sentence, record, there);
  const dated =
    reading.days.length > 0 ? there.filter((step) => reading.days.some((day) => fitOfAct(step, day) === "YES")) : there;
  const gone = dated.filter((step) => ["VACATED", "ENDED"].includes(facts.standing(step).state));
  if (gone.length === dated.length && reading.days.length === 0 && isFindingOfOutcome(words))
    return finding("OUT_OF_DATE", `What the record has of ${words.words} no longer stands.`, record, dated);
  if (dated.every((step) => step.fields.publicity === "reported-only"))
    return finding(
      "STRONGER_THAN_RECORD",
      "Only the press reports this step; it is not on the public record.",
      record,
      dated,
    );
  const crimes = crimesIn(record, words);
  if (crimes && !dated.some((step) => crimes.areAll(step)))
    return finding(
      "STRONGER_THAN_RECORD",
      `The record has ${words.words} ${daysOf(dated, asOf)}, and not for all that is named here${forWhat(record, dated)}.`,
      record,
      dated,
    );
  const bearing = bearingOf(record, words);
  const borne = dated.filter((step) => bearing(step) === "YES");
  if (borne.length === 0)
    return finding(
      dated.every((step) => bearing(step) === "OTHER") ? "CONTRADICTED" : "STRONGER_THAN_RECORD",
      `The record has ${words.words} ${daysOf(dated, asOf)}, and not with all that is named here.`,
      record,
      dated,
    );
  return finding(
    "SUPPORTED",
    `The record has ${words.words} ${daysOf(borne, asOf)}.${disputedBy(facts, borne)}`,
    record,
    borne,
  );
}

function forWhat({ facts }: StepRecord, steps: readonly StepClaim[]): string {
  const named = [...new Set(steps.flatMap(({ fields }) => fields.categories ?? []))];
  return named.length > 0 ? `; it names ${listOf(named.map((id) => facts.categories.get(id)?.name ?? id))}` : "";
}

const isFindingOfOutcome = ({ steps }: StepWords): boolean =>
  steps.some((step) => step.startsWith("convicted") || step.startsWith("acquitted") || step === "measures-ordered");

/** What the record says where it has no step of the kind that a text asserts. */
function without(record: StepRecord, words: StepWords, wanted: readonly string[]): Finding {
  const { reading, steps } = record;
  const inForum = reading.forum === null ? steps : steps.filter((step) => step.fields.mechanism === reading.forum);
  if (inForum.length === 0 && reading.forum !== null) return elsewhere(record, words.words);
  const opposite = inForum.filter((step) => wanted.some((one) => OPPOSITES[one]?.includes(step.fields.step)));
  // Of one of several crimes, or in one of several cases, both may have been.
  if (opposite.length > 0 && record.isPerson && !crimesIn(record, words))
    return finding(
      "CONTRADICTED",
      `The record has the contrary: ${inWords(opposite.at(-1)?.fields.step ?? "")}.`,
      record,
      opposite,
    );
  const needed = Math.min(...wanted.map((one) => RANK_OF_STEP[one] ?? 99));
  const reached = Math.max(0, ...standing(record).map(({ status }) => RANK[status] ?? 0));
  const isKnown = standing(record).some(({ status }) => status !== "NONE_KNOWN");
  if (needed < 99 && isKnown && needed > reached)
    return finding("STRONGER_THAN_RECORD", `The record has no ${bare(words.words)}.`, record);
  // What lies behind the point that was reached may have been without being recorded.
  return nothingOf(record, bare(words.words));
}
