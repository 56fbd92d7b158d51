import type { StepRecord } from "./record.js";

/**
 * Whoever finds, and is no court: an inquiry, a report, an organisation, experts, an officer of a State. Commissions and
 * committees may be forums that decide cases, and are told by their names alone; a commission of the United Nations inquires.
 */
const NO_COURT =
  /\b(?:inquir(?:y|ies)|missions?|rapporteurs?|experts?|investigat(?:ors?|ions?)|panels?|reports?|stud(?:y|ies)|organi[sz]ations?|ngos?|observers?|monitors?|scholars?|researchers?|academics?|jurists|governments?|parliament|president|ministers?|ministry|department|envoys?|(?:un|united nations) (?:\p{L}+ )?commissions?|commissions? of the (?:un|united nations|human rights council|security council))\b/iu;
const COURT = /\b(?:courts?|tribunals?|chambers?|judges?|judg(?:e)?ments?|bench|rul(?:ed|ing)s?|verdicts?)\b/iu;
/** What may stand between a name and what it does. */
const JUST_BEFORE = /^[\s,]*(?:has|have|had|itself|also|then|later|since)?[\s,]*$/iu;

/**
 * Whether a text tells a breach as what somebody other than a court found. Of an inquiry, an organisation or a State the
 * record has claims, each at a standard of its own; judgments say nothing for or against it.
 */
export function isFoundByNoCourt({ facts, reading }: StepRecord): boolean {
  const { sentence, predicate, clause, to, forum, others, subject } = reading;
  const of = facts.mechanisms.get(forum ?? "");
  if (of) return of.nature === "fact-finding" || of.nature === "special-procedure";
  const told = sentence.plain.slice(clause, to);
  if (COURT.test(told)) return false;
  const before = others.some(
    ({ id, end, start }) =>
      id !== subject &&
      start < predicate.start &&
      facts.entities.has(id) &&
      JUST_BEFORE.test(sentence.plain.slice(end, predicate.start)),
  );
  return before || NO_COURT.test(told);
}
