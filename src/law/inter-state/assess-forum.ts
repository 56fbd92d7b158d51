import type { NoteRule, StepClaim } from "../../model/index.js";
import type { CoverageAnswer, CoveragePart, FactsOn, LegalNote, Limb, LimbKind, LimbState } from "../facts/index.js";
import { filingRoutes, reachOf } from "../filing/index.js";
import {
  type Candidate,
  makeLimb,
  notesAbout,
  outcomeOf,
  outcomeOfParts,
  plainNote,
  rankOf,
  strength,
  worst,
} from "../findings/index.js";
import { completeTo, membershipOf } from "../participation/index.js";
import { isFiling } from "../time/index.js";
import { dayText } from "../words/index.js";
import { standingOf } from "./access/standing.js";
import { boundOnFiling } from "./bound-on-filing.js";
import { isOpen, stageOf, stepsBetween } from "./case-record.js";
import { reachOfCases, stageOfSilence } from "./cases-listed.js";
import { consentOf } from "./clause-consent.js";
import { preconditionReasons } from "./conditions/preconditions.js";
import { isAboutConduct, settledBetween, withRulings } from "./rulings.js";
import { subjectReason } from "./subject.js";
import { summarise } from "./summary.js";
import { conductDays, timeParts } from "./time-limb.js";
import type { ForumRules, InterStateFlipApplication, InterStateQuestion, Reason } from "./types.js";
import { openView, type View } from "./view.js";

/** One forum's answer without its flips, and what could mend each limb. */
export interface ForumAssessment {
  readonly answer: CoverageAnswer;
  readonly remedies: readonly Candidate<InterStateFlipApplication>[];
}

/**
 * Puts the question to one forum. The five limbs: the treaty (SUBJECT_MATTER), the days on which both are bound (TIME),
 * TERRITORY (never), who may appear (PERSON), and what must be there before filing (PRECONDITION): both States bound by
 * the clause without a reservation, and the conditions the clause itself names.
 */
export function assessForum(facts: FactsOn, rules: ForumRules, question: InterStateQuestion): ForumAssessment {
  const { applicant, respondent } = question;
  const view = openView(
    facts,
    question.suppose,
    question.conductFrom ?? null,
    question.exampleApplicant ? applicant : null,
  );
  const steps = stepsBetween(view, rules, applicant, respondent);
  const between = { view, steps, conductFrom: question.conductFrom ?? null };
  const settle = (reason: Reason): Reason =>
    question.rulings && reason.state === "CONTESTED" ? { ...reason, state: "MET" } : reason;
  const held = (reason: Reason): Reason => settledBetween(settle(reason), between);
  const standing = standingOf(view, rules, applicant, respondent);
  const memberships = {
    applicant: membershipOf(view, rules.instrument, rules.joins, applicant),
    respondent: membershipOf(view, rules.instrument, rules.joins, respondent),
  };
  const bound = standing.areStates
    ? [
        boundOnFiling(view, rules, "applicant", applicant, memberships.applicant),
        boundOnFiling(view, rules, "respondent", respondent, memberships.respondent),
      ].map(held)
    : [];
  const consent = standing.areStates
    ? [
        consentOf(view, rules, applicant, respondent, "applicant"),
        consentOf(view, rules, respondent, applicant, "respondent"),
      ].map(held)
    : [];
  const conditions = preconditionReasons({ view, rules, question, steps }).map(settle);
  const times = timeParts(
    view,
    rules,
    question,
    memberships,
    conductDays(question.conductFrom, question.conductTo, question.asOf),
  ).map((part) => ({ ...part, reason: withRulings([settle(part.reason)], between, "TIME")[0] as Reason }));

  const person = withRulings(standing.reasons.map(held), between, "PERSON");
  const subject = withRulings([subjectReason(view, rules)], between, "SUBJECT_MATTER");
  const link: LimbState = standing.areStates
    ? worst(
        [...bound, ...consent, ...(standing.relation ? [held(standing.relation)] : [])].map((reason) => reason.state),
      )
    : "NOT_MET";
  const territory: Reason = {
    state: "NOT_APPLICABLE",
    sentence: `${view.citation(rules.clause)} does not depend on where the conduct took place.`,
    provisions: [rules.clause],
    claims: [rules.linkClaim.id],
  };
  const precondition = [...bound, ...consent, ...conditions];
  const fixed = {
    subject: makeLimb("SUBJECT_MATTER", subject),
    territory: makeLimb("TERRITORY", [territory]),
    person: makeLimb("PERSON", person),
    precondition: makeLimb(
      "PRECONDITION",
      precondition.length > 0
        ? precondition
        : [{ ...territory, sentence: `${view.citation(rules.clause)} sets no condition before filing.` }],
    ),
  };
  const limbsOf = (time: Reason): Limb[] => [
    fixed.subject,
    makeLimb("TIME", [time]),
    fixed.territory,
    fixed.person,
    fixed.precondition,
  ];
  const parts = times.map((part) => {
    const limbs = limbsOf(part.reason);
    return { ...part, limbs, outcome: outcomeOf(limbs, link) };
  });
  const outcome = outcomeOfParts(parts.map((part) => part.outcome));
  const best = [...parts].sort(
    (a, b) =>
      rankOf(b.outcome) - rankOf(a.outcome) || strength(b.reason.state) - strength(a.reason.state) || a.from - b.from,
  )[0] as (typeof parts)[number];
  const covered = parts.filter((part) => part.outcome === "COVERED");
  const basis = {
    id: rules.basis,
    link: "BOTH_STATES_PARTY" as const,
    provision: rules.clause,
    sentence: rules.sentence,
  };
  const filed = steps.filter(isFiling).map((step) => step.id);
  const silence = stageOfSilence(facts, rules.mechanism, rules.instrument);
  const stage = stageOf(steps, silence);
  const reasons = [...subject, best.reason, ...person, ...precondition];
  const assumptions = [
    ...reasons.flatMap((reason) => reason.assumptions ?? []),
    ...(question.conductFrom != null && question.conductTo == null
      ? ["The conduct still went on when the case was filed."]
      : []),
    ...((question.suppose ?? []).some((act) => act.on > question.asOf)
      ? ["A supposed act that lies after the day of filing does not count."]
      : []),
    ...completeness(view, rules),
  ];
  const category = rules.subject?.fields.rule.categories[0] ?? rules.instrument;
  const notes = (topic: NoteRule["topic"]): LegalNote[] =>
    notesAbout(facts, rules.mechanism, topic).map((claim) => plainNote(facts, claim));
  const answer: CoverageAnswer = {
    mechanism: rules.mechanism,
    addressee: "STATE",
    outcome,
    summary: summarise(view, rules, question, outcome, best.limbs, link, aboutThis(steps, question)),
    basis: outcome === "NOT_COVERED" && !standing.areStates ? null : basis,
    limbs: best.limbs,
    bases: [{ basis, link: basis.link, linkState: link, outcome, limbs: best.limbs }],
    whyNot: [],
    assumptions: [...new Set(assumptions)],
    parts:
      parts.length < 2
        ? []
        : parts.map(
            (part): CoveragePart => ({
              category,
              allegedActor: null,
              from: part.from,
              to: part.to - 1,
              outcome: part.outcome,
              limbs: part.limbs,
            }),
          ),
    coveredFrom: outcome === "PARTIAL" ? (covered[0]?.from ?? null) : null,
    coveredTo: outcome === "PARTIAL" ? (covered.at(-1)?.to ?? 0) - 1 : null,
    coveredPlaces: [],
    triggers: filed,
    triggerKnowledge: filed.length > 0 ? "RECORDED" : silence === "NOT_SEISED" ? "NONE_KNOWN" : "NOT_LOOKED_FOR",
    triggerNotes: notes("trigger"),
    admissibility: notes("admissibility"),
    immunities: notes("immunity"),
    bars: [],
    civilClaims: [],
    cooperation: notes("cooperation"),
    obstructions: [],
    // Between States only a State brings the case: the other ways into the same forum are of other questions.
    filing: filingRoutes({ facts, mechanism: rules.mechanism, states: [respondent] }).filter(
      ({ by }) => by === "STATE",
    ),
    reach: [
      ...reachOf(facts, [rules.instrument], [applicant, respondent]),
      ...(stage === "UNKNOWN" ? [reachOfCases(facts, rules.mechanism, rules.instrument)] : []),
    ],
    title: rules.title,
    stage,
    hypothetical: (question.suppose ?? []).length > 0,
  };
  const mend = (limb: LimbKind, of: readonly Reason[]) =>
    of.flatMap((reason) => (reason.remedy && reason.state !== "MET" ? [{ limb, ...reason.remedy }] : []));
  return {
    answer,
    remedies: standing.areStates ? [...mend("PERSON", person), ...mend("PRECONDITION", precondition)] : [],
  };
}

/** Steps of a case that can have dealt with the conduct asked about, once one is pending or decided. */
const aboutThis = (steps: readonly StepClaim[], { conductFrom }: InterStateQuestion): StepClaim[] =>
  isOpen(stageOf(steps)) ? steps.filter((step) => isAboutConduct(step, conductFrom ?? null)) : [];

function completeness(view: View, rules: ForumRules): string[] {
  const until = completeTo(view, rules.instrument);
  if (until !== null && view.asOf <= until) return [];
  return [
    `No act towards the ${view.treaty(rules.instrument)} after ${until === null ? "the last one recorded" : dayText(until)} changes this: the record is not complete for later days.`,
  ];
}
