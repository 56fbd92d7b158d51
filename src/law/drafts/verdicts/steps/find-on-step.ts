import type { Day } from "../../../../base/index.js";
import type { StepClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { posturesOf } from "../../../posture/index.js";
import type { Reading } from "../../reading/read-draft.js";
import { DISMISSED, type StatusWords, type StepWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { nameIn } from "../names.js";
import { daysOf, fitOfAct, onOtherDays } from "../telling.js";
import { onBreach, tellsWhatNoCourtFound } from "./on-breach.js";
import { isOf, onReferral } from "./on-referral.js";
import { onStatus } from "./on-status.js";
import { onStep } from "./on-step.js";
import { disputedBy, finding, nothing, type StepRecord } from "./record.js";

/** Holds what a text says of a proceeding against the steps recorded by then. Law 1 of the house: a step says what its forum did, no more. */
export function findOnStep(
  facts: FactsOn,
  asOf: Day,
  reading: Reading,
  words: StepWords | StatusWords,
): Finding | null {
  const steps = [...facts.steps.values()].flat().filter((step) => concerns(step, reading.subject));
  const record: StepRecord = {
    ...{ facts, asOf, reading, steps },
    name: nameIn(facts, reading.subject),
    isPerson: facts.entities.get(reading.subject)?.type === "Person",
    postures: posturesOf(facts, reading.subject, asOf),
  };
  // Of what the record keeps no steps of, its silence says nothing, nor do steps of another kind.
  if (words.says === "step" && words.steps.length === 0) return nothing(record, words);
  const referred = words.says === "step" ? onReferral(record, words) : null;
  if (referred) return referred;
  if (words.says === "step" && isOfSituation(words) && !steps.some((step) => words.steps.includes(step.fields.step)))
    return onSituations(record, words);
  // What an inquiry found of a group is none of a court's also where no court is recorded to have dealt with the group.
  if (steps.length === 0)
    return tellsWhatNoCourtFound(record, words) ? onBreach(record, words) : nothing(record, words);
  if (words.says === "status") return onStatus(record, words);
  if (words.words === DISMISSED || !words.steps.some((one) => BREACHES.has(one))) return onStep(record, words);
  if (!record.isPerson) return onBreach(record, words);
  if (words.steps.includes("no-breach-found")) return nothing(record, words);
  // That a court found somebody to have done it is a conviction. That somebody did not do it, no silence says.
  const found = onStep(record, { ...words, steps: [...new Set([...CONVICTION, ...words.steps])] });
  return reading.predicate.negated && found.verdict !== "CONTRADICTED" ? nothing(record, words) : found;
}

const CONVICTION = ["convicted-first-instance", "conviction-final"];
const BREACHES = new Set(["breach-found", "no-breach-found"]);

const concerns = (step: StepClaim, id: string): boolean =>
  step.fields.subject === id || ((step.fields.by ?? []) as readonly string[]).includes(id);

/** Referrals, examinations and investigations are of situations, which texts name by a State or place. */
const isOfSituation = ({ steps }: StepWords): boolean =>
  steps.some((step) => /^(?:referral|investigation-|preliminary-examination-)/.test(step));

/** The step of a situation on the day a text names; null where no day says which situation is meant. */
function onSituations(record: StepRecord, words: StepWords): Finding | null {
  const { facts, asOf, reading } = record;
  const all = [...facts.steps.values()]
    .flat()
    .filter(
      (step) =>
        words.steps.includes(step.fields.step) &&
        facts.entities.get(step.fields.subject)?.type === "Situation" &&
        (reading.forum === null || step.fields.mechanism === reading.forum),
    );
  const there = all.filter((step) => reading.days.some((day) => fitOfAct(step, day) === "YES"));
  const [step] = there;
  if (reading.predicate.negated) return null;
  if (!step) return onNamedSituation(record, words, all);
  const sentence = `The record has ${words.words} in the situation ${nameIn(facts, step.fields.subject)} ${daysOf(there, asOf)}.${disputedBy(facts, there)}`;
  return { verdict: "SUPPORTED", sentence, exactWording: step.sentence, claims: there.map(({ id }) => id) };
}

/** Of a situation in whose name the place or State stands that the text names: the days on which it was done there. */
function onNamedSituation(record: StepRecord, words: StepWords, all: readonly StepClaim[]): Finding | null {
  const { asOf, reading } = record;
  const mention = reading.others.find(({ id }) => id === reading.subject);
  const theirs = mention ? all.filter((step) => isOf(record, step, mention, [])) : [];
  const other = onOtherDays(words.words, theirs, reading.days, asOf);
  return theirs.length > 0 && other ? finding(other.verdict, other.sentence, record, theirs) : null;
}
