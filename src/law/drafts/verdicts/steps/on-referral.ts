import type { ParticipationClaim, StepClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import { keyOf, wordsOf } from "../../reading/words.js";
import type { Finding, Mention } from "../../types.js";
import { nameIn } from "../names.js";
import { daysOf, onOtherDays } from "../telling.js";
import { disputedBy, finding, nothingOf, type StepRecord } from "./record.js";

/**
 * That somebody referred a situation: who did is part of what is said, and a situation may have been referred several
 * times. Null where the text names nobody who referred it, or denies it.
 */
export function onReferral(record: StepRecord, words: StepWords): Finding | null {
  const { facts, asOf, reading } = record;
  const { plain } = reading.sentence;
  // Whoever refers it stands before the verb; the forum is the one to which it was referred.
  const forum =
    reading.others.find(({ type, start }) => type === "Mechanism" && start >= reading.predicate.end)?.id ?? null;
  if (!words.steps.includes("referral") || reading.predicate.negated) return null;
  if (!/^referred/iu.test(plain.slice(reading.predicate.start, reading.predicate.end))) return null;
  const by = reading.others.filter(
    ({ id, start, end }) => start >= reading.clause && end <= reading.predicate.start && mayRefer(record, id),
  );
  const targets = reading.others.filter(
    ({ type, start, end }) =>
      ["State", "Place", "Situation"].includes(type) && start >= reading.predicate.start && end <= reading.to,
  );
  if (by.length === 0 || targets.length === 0 || isPassive(plain, reading.predicate.start)) return null;
  const all = [...facts.steps.values()]
    .flat()
    .filter(({ fields }) => fields.step === "referral" && (forum === null || fields.mechanism === forum));
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

/** Referrals that are recorded as acts of the Council under the treaty, and not as steps before the forum. */
const actsOf = (
  { facts }: StepRecord,
  forum: string | null,
  by: readonly Mention[],
  targets: readonly Mention[],
): ParticipationClaim[] =>
  [...facts.participation]
    .filter(([treaty]) => forum === null || isTreatyOf(facts, forum, treaty))
    .flatMap(([, bySubject]) => by.flatMap(({ id }) => bySubject.get(id) ?? []))
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

const isPassive = (plain: string, start: number): boolean =>
  /\b(?:is|are|was|were|been|being|be)(?: \p{L}+)? $/iu.test(plain.slice(Math.max(0, start - 24), start));

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
