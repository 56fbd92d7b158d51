import type { ParticipationClaim, StepClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import { keyOf, wordsOf } from "../../reading/words.js";
import type { Finding, Mention } from "../../types.js";
import { nameIn } from "../names.js";
import { daysOf, onOtherDays } from "../telling.js";
import { disputedBy, finding, nothingOf, type StepRecord } from "./record.js";
import { referringResolution, resolutionsOf } from "./resolutions.js";

/**
 * That somebody referred a situation: who did is part of what is said, and a situation may have been referred several
 * times. Null where the text names nobody who referred it and does not deny that somebody did.
 */
export function onReferral(record: StepRecord, words: StepWords): Finding | null {
  const { facts, asOf, reading } = record;
  const { plain } = reading.sentence;
  // Whoever refers it stands before the verb; the forum is the one to which it was referred.
  const forum =
    reading.others.find(({ type, start }) => type === "Mechanism" && start >= reading.predicate.end)?.id ?? null;
  if (!words.steps.includes("referral")) return null;
  const { start: verb, end: behind } = reading.predicate;
  if (!REFERRED.test(plain.slice(verb, behind))) return null;
  const isPassive = PASSIVE.test(plain.slice(Math.max(0, verb - 24), behind));
  const before = reading.others.filter(({ start, end }) => start >= reading.clause && end <= verb);
  const after = reading.others.filter(({ start, end }) => start >= verb && end <= reading.to);
  const by = (isPassive ? after : before).filter(({ id }) => mayRefer(record, id));
  const targets = (isPassive ? before : after).filter(({ type }) => ["State", "Place", "Situation"].includes(type));
  if (reading.predicate.negated) return onDeniedReferral(record, words, forum, by, targets);
  if (by.length === 0 && targets.length > 0 && referringResolution(reading))
    return byResolution(record, words, forum, targets);
  if (by.length === 0 || targets.length === 0) return null;
  const all = referralsTo(facts, forum);
  const of = all.filter((step) => targets.every((one) => isOf(record, step, one, all)));
  const theirs = of.filter(({ fields }) => by.every(({ id }) => (fields.by ?? []).includes(id)));
  const acts = theirs.length === 0 ? actsOf(record, forum, by, targets) : [];
  if (acts.length > 0) return onActs(record, words, acts);
  if (theirs.length === 0) {
    const some = of.filter(({ fields }) => by.some(({ id }) => (fields.by ?? []).includes(id)));
    return some.length > 0
      ? finding(
          "STRONGER_THAN_RECORD",
          `The record has a referral ${daysOf(some, asOf)}, and not by all who are named here.`,
          record,
          some,
        )
      : nothingOf(record, "referral by those who are named here");
  }
  const other = onOtherDays(words.words, theirs, reading.days, asOf);
  if (other) return finding(other.verdict, other.sentence, record, theirs);
  return finding(
    "SUPPORTED",
    `The record has ${words.words} ${daysOf(theirs, asOf)}.${disputedBy(facts, theirs)}`,
    record,
    theirs,
  );
}

/** That a situation was not referred, or not by these: the record speaks against it where it has the referral. */
function onDeniedReferral(
  record: StepRecord,
  words: StepWords,
  forum: string | null,
  by: readonly Mention[],
  targets: readonly Mention[],
): Finding | null {
  const { facts, asOf, reading } = record;
  if (targets.length === 0 || reading.days.length > 0) return null;
  const all = referralsTo(facts, forum);
  const theirs = all.filter(
    (step) =>
      targets.every((one) => isOf(record, step, one, all)) && by.every(({ id }) => (step.fields.by ?? []).includes(id)),
  );
  const acts = theirs.length === 0 ? actsOf(record, forum, by.length > 0 ? by : null, targets) : [];
  if (acts.length > 0) return { ...onActs(record, words, acts), verdict: "CONTRADICTED" };
  return theirs.length > 0
    ? finding("CONTRADICTED", `The record has ${words.words} ${daysOf(theirs, asOf)}.`, record, theirs)
    : nothingOf(record, by.length > 0 ? "referral by those who are named here" : "referral of what is named here");
}

/** Every recorded referral, or those to one forum. */
const referralsTo = (facts: FactsOn, forum: string | null): StepClaim[] =>
  [...facts.steps.values()]
    .flat()
    .filter(({ fields }) => fields.step === "referral" && (forum === null || fields.mechanism === forum));

/** That a resolution referred a situation: of whichever the record has for it. Whether it is that one, is asked of the verdict. */
function byResolution(
  record: StepRecord,
  words: StepWords,
  forum: string | null,
  targets: readonly Mention[],
): Finding {
  const { facts, asOf, reading } = record;
  const all = referralsTo(facts, forum);
  const isByOne = (claim: StepClaim | ParticipationClaim): boolean => resolutionsOf(facts, claim).length > 0;
  const steps = all.filter((step) => isByOne(step) && targets.every((one) => isOf(record, step, one, all)));
  const acts = steps.length > 0 ? [] : actsOf(record, forum, null, targets).filter(isByOne);
  if (acts.length > 0) return onActs(record, words, acts);
  if (steps.length === 0) return nothingOf(record, "referral by a resolution");
  const other = onOtherDays(words.words, steps, reading.days, asOf);
  const sentence = `The record has ${words.words} ${daysOf(steps, asOf)}.${disputedBy(facts, steps)}`;
  return finding(other?.verdict ?? "SUPPORTED", other?.sentence ?? sentence, record, steps);
}

/** Referrals that are recorded as acts of the Council under the treaty, and not as steps before the forum. */
const actsOf = (
  { facts }: StepRecord,
  forum: string | null,
  by: readonly Mention[] | null,
  targets: readonly Mention[],
): ParticipationClaim[] =>
  [...facts.participation]
    .filter(([treaty]) => forum === null || isTreatyOf(facts, forum, treaty))
    .flatMap(([, bySubject]) =>
      by === null ? [...bySubject.values()].flat() : by.flatMap(({ id }) => bySubject.get(id) ?? []),
    )
    .filter(({ fields }) => fields.act === "council-referral" && targets.every(({ id }) => fields.territory === id));

const isTreatyOf = (facts: FactsOn, forum: string, treaty: string): boolean =>
  (facts.mechanisms.get(forum)?.bases ?? []).some(({ acceptance }) => acceptance?.instrument === treaty);

function onActs({ asOf, reading }: StepRecord, { words }: StepWords, acts: readonly ParticipationClaim[]): Finding {
  const other = onOtherDays(words, acts, reading.days, asOf);
  return {
    verdict: other?.verdict ?? "SUPPORTED",
    sentence: other?.sentence ?? `The record has ${words} ${daysOf(acts, asOf)}.`,
    exactWording: acts.map(({ sentence }) => sentence).join(" "),
    claims: acts.map(({ id }) => id),
  };
}

/** States refer, and the Security Council. */
const mayRefer = ({ facts }: StepRecord, id: string): boolean =>
  facts.entities.get(id)?.type === "State" || facts.mechanisms.get(id)?.nature === "political-organ";

/** The verb itself, and with what makes it passive before it. */
const REFERRED = /\breferred\b/iu;
const PASSIVE = /\b(?:is|are|was|were|been|being|be)(?: \p{L}+)? referred\b/iu;

/** Whether a referral is of what a text names: of it itself, of a situation of which it is a place or in whose name it stands, or of one that it referred too. */
export function isOf(
  { facts }: Pick<StepRecord, "facts">,
  { fields }: StepClaim,
  { id }: Mention,
  all: readonly StepClaim[],
): boolean {
  if (fields.subject === id) return true;
  if (facts.entities.get(fields.subject)?.type !== "Situation") return false;
  if (all.some((one) => one.fields.subject === fields.subject && (one.fields.by ?? []).includes(id))) return true;
  const name = new Set(wordsOf(nameIn(facts, fields.subject)).map(({ key }) => key));
  return wordsOf(nameIn(facts, id)).every(({ key }) => name.has(keyOf(key)) || key === "the");
}
