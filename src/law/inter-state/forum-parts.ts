import { canonicalJson, type Day, type Json } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import type { FactsOn, Limb, LimbState, Outcome } from "../facts/index.js";
import { makeLimb, outcomeOf, worst } from "../findings/index.js";
import { membershipOf } from "../participation/index.js";
import { standingOf } from "./access/standing.js";
import { boundOnFiling } from "./bound-on-filing.js";
import { stepsBetween } from "./case-record.js";
import { consentOf } from "./clause-consent.js";
import { preconditionReasons } from "./conditions/preconditions.js";
import { daysAfter, settledBetween, withRulings } from "./rulings.js";
import { subjectReason } from "./subject.js";
import { conductDays, type TimePart, timeParts } from "./time-limb.js";
import type { ForumRules, InterStateQuestion, Reason } from "./types.js";
import { openView, type View } from "./view.js";

/** A stretch of the conduct with one answer of one forum. Half open; `reason` is that of TIME. */
export interface ForumPart extends TimePart {
  readonly limbs: readonly Limb[];
  readonly outcome: Outcome;
  readonly link: LimbState;
  /** What the other limbs were made of. */
  readonly subject: readonly Reason[];
  readonly person: readonly Reason[];
  readonly precondition: readonly Reason[];
}

/** A question as one forum sees it, and the stretches of its conduct: never none. */
export interface ForumParts {
  readonly view: View;
  readonly steps: readonly StepClaim[];
  readonly areStates: boolean;
  readonly parts: readonly [ForumPart, ...ForumPart[]];
}

/**
 * Cuts the conduct where both States began or ceased to be bound, and, where it has a last day, on the day after each ruling
 * between them: what begins later is another dispute (decision 0290). Each stretch has five limbs: the treaty (SUBJECT_MATTER), the days on which both are
 * bound (TIME), TERRITORY (never), who may appear (PERSON), and what must be there before filing (PRECONDITION): both
 * States bound by the clause without a reservation, and the conditions the clause itself names.
 */
export function forumParts(facts: FactsOn, rules: ForumRules, question: InterStateQuestion): ForumParts {
  const { applicant, respondent, conductFrom, conductTo, suppose } = question;
  const view = openView(facts, suppose, conductFrom ?? null, question.exampleApplicant ? applicant : null);
  const steps = stepsBetween(view, rules, applicant, respondent);
  const standing = standingOf(view, rules, applicant, respondent);
  const memberships = {
    applicant: membershipOf(view, rules.instrument, rules.joins, applicant),
    respondent: membershipOf(view, rules.instrument, rules.joins, respondent),
  };
  const settle = (reason: Reason): Reason =>
    question.rulings && reason.state === "CONTESTED" ? { ...reason, state: "MET" } : reason;
  const bound = [
    boundOnFiling(view, rules, "applicant", applicant, memberships.applicant),
    boundOnFiling(view, rules, "respondent", respondent, memberships.respondent),
    consentOf(view, rules, applicant, respondent, "applicant"),
    consentOf(view, rules, respondent, applicant, "respondent"),
  ];
  const standsAlone: Reason = {
    state: "NOT_APPLICABLE",
    sentence: `${view.citation(rules.clause)} does not depend on where the conduct took place.`,
    provisions: [rules.clause],
    claims: [rules.linkClaim.id],
  };
  const noCondition = { ...standsAlone, sentence: `${view.citation(rules.clause)} sets no condition before filing.` };

  const partFrom = (from: Day | null, time: TimePart): ForumPart => {
    const between = { view, steps, conductFrom: from };
    const held = (reason: Reason): Reason => settledBetween(settle(reason), between);
    const boundThen = standing.areStates ? bound.map(held) : [];
    const relation = standing.relation ? [held(standing.relation)] : [];
    const conditions = preconditionReasons({ view, rules, question: { ...question, conductFrom: from }, steps });
    const [reason] = withRulings([settle(time.reason)], between, "TIME") as [Reason];
    const subject = withRulings([subjectReason(view, rules)], between, "SUBJECT_MATTER");
    const person = withRulings(standing.reasons.map(held), between, "PERSON");
    const precondition = [...boundThen, ...conditions.map(settle)];
    const link = standing.areStates ? worst([...boundThen, ...relation].map(({ state }) => state)) : "NOT_MET";
    const limbs = [
      makeLimb("SUBJECT_MATTER", subject),
      makeLimb("TIME", [reason]),
      makeLimb("TERRITORY", [standsAlone]),
      makeLimb("PERSON", person),
      makeLimb("PRECONDITION", precondition.length > 0 ? precondition : [noCondition]),
    ];
    return { ...time, reason, limbs, outcome: outcomeOf(limbs, link), link, subject, person, precondition };
  };

  const days = conductDays(conductFrom, conductTo, question.asOf);
  const times = timeParts(view, rules, question, memberships, days);
  // Conduct without a last day is the matter itself, which still went on when the case was filed.
  const cuts = conductTo == null ? [] : daysAfter(steps);
  const parts = days
    ? times.flatMap((time) => cutAt(time, cuts)).map((time) => partFrom(cuts.length > 0 ? time.from : days.from, time))
    : times.map((time) => partFrom(null, time));
  return { view, steps, areStates: standing.areStates, parts: joined(parts) as [ForumPart, ...ForumPart[]] };
}

function cutAt(part: TimePart, days: readonly Day[]): TimePart[] {
  const inside = days.filter((day) => day > part.from && day < part.to);
  const edges = [part.from, ...[...new Set(inside)].sort((a, b) => a - b), part.to];
  return edges.slice(0, -1).map((from, index) => ({ ...part, from, to: edges[index + 1] as Day }));
}

/** Neighbours whose limbs say the same are one stretch again. */
function joined(parts: readonly ForumPart[]): ForumPart[] {
  const whole: ForumPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && last.to === part.from && isSame(last, part)) whole[whole.length - 1] = { ...last, to: part.to };
    else whole.push(part);
  }
  return whole;
}

const isSame = (one: ForumPart, other: ForumPart): boolean =>
  canonicalJson(one.limbs as unknown as Json) === canonicalJson(other.limbs as unknown as Json);
