import type { StepClaim } from "../../../../model/index.js";
import type { StatusWords, StepWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { bare, daysOf, fitOfAct } from "../telling.js";
import { elsewhere } from "./elsewhere.js";
import { isFoundByNoCourt } from "./found-by.js";
import { type Matter, matterOf } from "./matter.js";
import { finding, nothing, type StepRecord } from "./record.js";

/**
 * Holds against the record that a State or body was found in breach, or not to be. A finding is of one matter: that a duty
 * to prevent was broken does not say that the State did what it had to prevent. Of cases that the record does not have, and
 * of other forums, nothing follows.
 */
export function onBreach(record: StepRecord, words: StepWords): Finding {
  const { reading, steps } = record;
  const { forum, predicate } = reading;
  const own = steps.filter(
    ({ fields }) => fields.subject === reading.subject && (forum === null || fields.mechanism === forum),
  );
  if (!isBare(words) && (forum === null || own.length === 0) && isFoundByNoCourt(record))
    return { verdict: "NOT_RECORDED", sentence: NO_COURT, exactWording: null, claims: [] };
  if (own.length === 0) return forum === null ? nothing(record, words) : elsewhere(record, words.words);
  const matter = matterOf(record);
  const about = own.filter((step) => matter.isOfTreaty(step) && record.facts.standing(step).state !== "VACATED");
  const isOn = (step: StepClaim): boolean => reading.days.every((day) => fitOfAct(step, day) === "YES");
  const found = about.filter(({ fields }) => fields.step === "breach-found");
  const none = about.filter(({ fields }) => fields.step === "no-breach-found");
  const cases = { found, none, matter, isOn };
  const asserts = words.steps.includes("breach-found");
  return asserts === predicate.negated ? onNoBreach(record, words, cases) : onFound(record, words, cases);
}

/** Whether a text tells a breach as the finding of whoever is no court. */
export const tellsWhatNoCourtFound = (record: StepRecord, words: StepWords | StatusWords): words is StepWords =>
  words.says === "step" && words.steps.includes("breach-found") && !isBare(words) && isFoundByNoCourt(record);

const NO_COURT =
  "This tells what somebody other than a court found. What is recorded of it stands in claims of its own, at the standard of whoever says so; it was not held against judgments.";

interface Cases {
  readonly found: readonly StepClaim[];
  readonly none: readonly StepClaim[];
  readonly matter: Matter;
  readonly isOn: (step: StepClaim) => boolean;
}

function onFound(record: StepRecord, words: StepWords, { found, none, matter, isOn }: Cases): Finding {
  const { asOf, reading } = record;
  if (!words.steps.includes("breach-found")) return nothing(record, words);
  const same = found.filter((step) => isOn(step) && matter.isFound(step));
  if (same.length > 0) return told(record, "SUPPORTED", `The record has ${words.words} ${daysOf(same, asOf)}.`, same);
  const denied = found.filter((step) => matter.isDenied(step));
  // That a court did not find it contradicts who says that it did; whoever tells it as a bare fact says more than the record.
  if (denied.length > 0)
    return told(
      record,
      isBare(words) ? "STRONGER_THAN_RECORD" : "CONTRADICTED",
      `The judgment recorded ${daysOf(denied, asOf)} did not find that.`,
      denied,
    );
  if (found.length > 0)
    return told(
      record,
      "STRONGER_THAN_RECORD",
      `The record has a finding of breach ${daysOf(found, asOf)}; that it was of all that is said here, the record does not have.`,
      found,
    );
  if (none.length > 0 && reading.forum !== null && matter.namesTreaty)
    return told(record, "CONTRADICTED", `The record has the contrary: no breach found ${daysOf(none, asOf)}.`, none);
  return finding("STRONGER_THAN_RECORD", `The record has no ${bare(words.words)}.`, record);
}

function onNoBreach(record: StepRecord, words: StepWords, { found, none, matter, isOn }: Cases): Finding {
  const { asOf } = record;
  const denied = found.filter((step) => isOn(step) && matter.isDenied(step));
  if (denied.length > 0 && !isBare(words))
    return told(record, "SUPPORTED", `The judgment recorded ${daysOf(denied, asOf)} did not find it.`, denied);
  const contrary = found.filter((step) => isOn(step) && matter.isFound(step));
  // In one case it was found and in another it was not: the text does not say which it means.
  if (contrary.length > 0 && none.length > 0) return nothing(record, words);
  if (contrary.length > 0)
    return told(record, "CONTRADICTED", `The record has a finding of breach ${daysOf(contrary, asOf)}.`, contrary);
  const same = none.filter((step) => isOn(step) && matter.isFound(step));
  return same.length > 0 && found.length === 0
    ? told(record, "SUPPORTED", `The record has no breach found ${daysOf(same, asOf)}.`, same)
    : nothing(record, words);
}

/** Told as a fact, not as what a court found. */
const isBare = ({ steps }: StepWords): boolean => steps.length > 1;

/** With the words of each judgment: what it found, and what it did not. */
function told(record: StepRecord, verdict: Finding["verdict"], sentence: string, steps: readonly StepClaim[]): Finding {
  const made = finding(verdict, sentence, record, steps);
  return { ...made, exactWording: [...steps.map((step) => step.sentence), made.exactWording ?? ""].join(" ").trim() };
}
