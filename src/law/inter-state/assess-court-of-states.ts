import type { Day } from "../../base/index.js";
import {
  type FactsOn,
  factsOn,
  type LawFacts,
  type Limb,
  type LimbState,
  type Outcome,
  remembering,
  type SupposedAct,
  stepsAbout,
} from "../facts/index.js";
import { rankOf } from "../findings/index.js";
import { membershipOf, silenceOf } from "../participation/index.js";
import { isFiling } from "../time/index.js";
import { accessOf } from "./access/court-access.js";
import { relationOf } from "./access/treaty-relation.js";
import { assessForum, type ForumAssessment } from "./assess-forum.js";
import { boundOnFiling } from "./bound-on-filing.js";
import { presentState, sameState, stepsBetween } from "./case-record.js";
import { consentOf } from "./clause-consent.js";
import { forumRules } from "./forum-rules.js";
import { longestBound } from "./longest-bound.js";
import { daysAfter } from "./rulings.js";
import { lineBefore } from "./time-limb.js";
import type { ForumRules } from "./types.js";
import { openView, type View } from "./view.js";

/** Conduct alleged of one State over days with one answer, put to one basis of a court of States. */
export interface CourtOfStatesCase {
  readonly mechanism: string;
  /** Id of the basis (`mechanism/…`) whose link is `BOTH_STATES_PARTY`. */
  readonly basis: string;
  /** The State alleged to have acted. */
  readonly respondent: string;
  readonly from: Day;
  /** Half open. */
  readonly to: Day;
  readonly asOf: Day;
  readonly suppose?: readonly SupposedAct[] | undefined;
  readonly rulings?: boolean | undefined;
}

/** What the basis gives for the applicant that has the best case; its limbs hold for that one. */
export interface CourtOfStatesAnswer {
  readonly linkState: LimbState;
  readonly outcome: Outcome;
  /** Always five. TIME is that of the first best part when the days are split; callers that cut the days get one part. */
  readonly limbs: readonly Limb[];
  readonly assumptions: readonly string[];
  /** What would mend the limbs that stand in the way. */
  readonly remedies: ForumAssessment["remedies"];
  /** The applicant these limbs were worked out for; null where no other State could be one. */
  readonly applicant: string | null;
}

/**
 * Could any other State bring this one before the court on this basis? The respondent's side is known; the applicant is
 * any other party without a reservation. Tried: States that already sued it under the clause, and the one bound longest
 * among those with access. Null where the basis is none between States, or its rule is not recorded.
 */
export function assessCourtOfStatesBasis(
  record: LawFacts | FactsOn,
  asked: CourtOfStatesCase,
): CourtOfStatesAnswer | null {
  const facts = factsOn(record, asked.asOf);
  const rules = forumRules(facts, asked.mechanism, asked.basis);
  if (!rules) return null;
  const view = openView(facts, asked.suppose);
  const respondent = presentState(facts, asked.respondent);
  const applicants = applicantsAgainst(view, rules, respondent);
  const answers = (applicants.length > 0 ? applicants : [firstOther(facts, rules, respondent)]).map((applicant) => {
    const assessment = assessForum(facts, rules, {
      applicant,
      respondent,
      instrument: rules.instrument,
      conductFrom: asked.from,
      conductTo: asked.to - 1,
      asOf: asked.asOf,
      suppose: asked.suppose,
      rulings: asked.rulings,
      exampleApplicant: !hasSued(view, rules, applicant, respondent),
    });
    return { applicant, ...assessment };
  });
  const best = answers.sort((a, b) => rankOf(b.answer.outcome) - rankOf(a.answer.outcome))[0];
  if (!best) return null;
  const { answer, applicant, remedies } = best;
  return {
    linkState: answer.bases[0]?.linkState ?? "UNKNOWN",
    outcome: answer.outcome,
    limbs: answer.limbs,
    remedies,
    assumptions: [
      applicants.length > 0
        ? `The applicant is another State bound by ${view.citation(rules.clause)} without reservation, such as ${view.name(applicant)}.`
        : `No other State is recorded as bound by ${view.citation(rules.clause)} without reservation.`,
      ...answer.assumptions,
    ],
    applicant: applicants.length > 0 ? applicant : null,
  };
}

/**
 * Whether the State alleged to have acted is bound on no reading, so that nobody could sue it: whoever wants the outcome
 * alone need look at no applicant. False where the basis is none between States, or its rule is not recorded.
 */
export function isRespondentShut(record: LawFacts | FactsOn, asked: CourtOfStatesCase): boolean {
  const facts = factsOn(record, asked.asOf);
  const rules = forumRules(facts, asked.mechanism, asked.basis);
  if (!rules) return false;
  const view = openView(facts, asked.suppose, asked.from);
  const respondent = presentState(facts, asked.respondent);
  const membership = membershipOf(view, rules.instrument, rules.joins, respondent);
  return boundOnFiling(view, rules, "respondent", respondent, membership).state === "NOT_MET";
}

/**
 * The days from which the answer for conduct of one State before a basis may be another, besides what that State itself
 * did: the days after rulings, those from or to which whoever could sue it was bound, or a predecessor of either, and the
 * day after the last on which it is known to have done nothing.
 */
export function daysBetweenStates(
  record: LawFacts | FactsOn,
  asked: Pick<CourtOfStatesCase, "mechanism" | "basis" | "respondent" | "asOf" | "suppose">,
): readonly Day[] {
  const facts = factsOn(record, asked.asOf);
  const { mechanism, basis, respondent } = asked;
  return asked.suppose?.length
    ? readDays(facts, mechanism, basis, respondent, asked.suppose)
    : daysUnsupposed(facts, mechanism, basis, respondent);
}

const daysUnsupposed = remembering((facts: FactsOn, mechanism: string, basis: string, respondent: string) =>
  readDays(facts, mechanism, basis, respondent),
);

function readDays(
  facts: FactsOn,
  mechanism: string,
  basis: string,
  state: string,
  suppose?: readonly SupposedAct[],
): readonly Day[] {
  const rules = forumRules(facts, mechanism, basis);
  if (!rules) return [];
  const respondent = presentState(facts, state);
  const bySubject = facts.participation.get(rules.instrument);
  const acts = [respondent, ...applicantsAgainst(openView(facts, suppose), rules, respondent)]
    .flatMap((one) => [one, ...lineBefore(facts, one)])
    .flatMap((one) => bySubject?.get(one) ?? []);
  return [
    ...daysAfter([...sameState(facts, respondent)].flatMap((state) => stepsAbout(facts, mechanism, state))),
    ...acts.flatMap(({ effectFrom, effectTo }) => [effectFrom, effectTo].flatMap((day) => day ?? [])),
    // Of the days after those that were looked at nothing is known, whatever was true before.
    ...[silenceOf({ facts }, rules.instrument, respondent).to].flatMap((day) => (day === null ? [] : day + 1)),
  ];
}

/** Earlier applicants against this State under the treaty, then the able party that has been bound longest. */
function applicantsAgainst(view: View, rules: ForumRules, respondent: string): string[] {
  const itself = sameState(view.facts, respondent);
  // Cases of others are not read for it.
  const about = [...itself].flatMap((state) => stepsAbout(view.facts, rules.mechanism, state));
  const sued = ["case-filed", "counter-claims-filed"]
    .flatMap((step) => about.filter(({ fields }) => fields.step === step))
    .filter((step) => (step.fields.provisions ?? []).includes(rules.clause))
    .flatMap((step) => step.fields.by as string[]);
  const { facts } = view;
  const { mechanism, basis } = rules;
  const able = first(
    longestBound(facts, mechanism, basis),
    (state) =>
      !itself.has(state) &&
      isAble(facts, mechanism, basis, state) &&
      relationOf(view, rules, state, respondent) === null,
  );
  return [...new Set([...sued.filter((state) => isAble(facts, mechanism, basis, state)), ...(able ? [able] : [])])];
}

function first<T>(items: Iterable<T>, isMeant: (item: T) => boolean): T | undefined {
  for (const item of items) if (isMeant(item)) return item;
  return undefined;
}

/** Whether this State has brought the other before the forum under the clause: its name is then on record. */
const hasSued = (view: View, rules: ForumRules, applicant: string, respondent: string): boolean =>
  stepsBetween(view, rules, applicant, respondent).some(isFiling);

/** A party on the day asked, with access and without reservation. What is supposed of the respondent changes nothing about others. */
const isAble = remembering((facts: FactsOn, mechanism: string, basis: string, state: string): boolean => {
  const [rules, view] = [forumRules(facts, mechanism, basis), openView(facts)];
  if (!rules) return false;
  const membership = membershipOf(view, rules.instrument, rules.joins, state);
  return (
    boundOnFiling(view, rules, "applicant", state, membership).state === "MET" &&
    consentOf(view, rules, state, "", "applicant").state === "MET" &&
    accessOf(view, rules, state).state === "MET"
  );
});

/** Some other State, so that the respondent's own side can still be shown where no applicant is able. */
const firstOther = (facts: FactsOn, rules: ForumRules, respondent: string): string =>
  [...(facts.participation.get(rules.instrument)?.keys() ?? [])].find((state) => state !== respondent) ?? respondent;
