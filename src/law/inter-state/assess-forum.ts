import type { NoteRule, StepClaim } from "../../model/index.js";
import type { CoverageAnswer, CoveragePart, FactsOn, LegalNote, LimbKind } from "../facts/index.js";
import { filingRoutes, reachOf } from "../filing/index.js";
import { type Candidate, notesAbout, outcomeOfParts, plainNote, rankOf, strength } from "../findings/index.js";
import { completeTo } from "../participation/index.js";
import { isFiling } from "../time/index.js";
import { dayText } from "../words/index.js";
import { isOpen, stageOf } from "./case-record.js";
import { reachOfCases, stageOfSilence } from "./cases-listed.js";
import { type ForumPart, forumParts } from "./forum-parts.js";
import { isAboutConduct } from "./rulings.js";
import { summarise } from "./summary.js";
import type { ForumRules, InterStateFlipApplication, InterStateQuestion, Reason } from "./types.js";
import type { View } from "./view.js";

/** One forum's answer without its flips, and what could mend each limb. */
export interface ForumAssessment {
  readonly answer: CoverageAnswer;
  readonly remedies: readonly Candidate<InterStateFlipApplication>[];
}

/** Puts the question to one forum: what the stretches of the conduct come to together, and what stands beside that. */
export function assessForum(facts: FactsOn, rules: ForumRules, question: InterStateQuestion): ForumAssessment {
  const { applicant, respondent } = question;
  const { view, steps, areStates, parts } = forumParts(facts, rules, question);
  const outcome = outcomeOfParts(parts.map((part) => part.outcome));
  const best = [...parts].sort(
    (a, b) =>
      rankOf(b.outcome) - rankOf(a.outcome) || strength(b.reason.state) - strength(a.reason.state) || a.from - b.from,
  )[0] as ForumPart;
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
  // What is supposed of a stretch that comes to nothing carries no answer.
  const told = parts.filter((part) => part === best || part.outcome !== "NOT_COVERED");
  const assumptions = [
    ...told.flatMap(reasonsOf).flatMap((reason) => reason.assumptions ?? []),
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
    summary: summarise(view, rules, question, outcome, best.limbs, best.link, aboutThis(steps, question)),
    basis: outcome === "NOT_COVERED" && !areStates ? null : basis,
    limbs: best.limbs,
    bases: [{ basis, link: basis.link, linkState: best.link, outcome, limbs: best.limbs }],
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
    remedies: areStates
      ? parts.flatMap(({ person, precondition }) => [...mend("PERSON", person), ...mend("PRECONDITION", precondition)])
      : [],
  };
}

const reasonsOf = ({ subject, reason, person, precondition }: ForumPart): Reason[] => [
  ...subject,
  reason,
  ...person,
  ...precondition,
];

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
