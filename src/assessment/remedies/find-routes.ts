import {
  type FactsOn,
  type LimbState,
  type MandateClaim,
  type Outcome,
  posturesOf,
  rulesOn,
  stepStands,
} from "../../law/index.js";
import type { RemedyRule, StepClaim } from "../../model/index.js";
import type { AssessedViolation } from "../violations/compute-matrix.js";
import { type Debtor, debtorsOf } from "./debtors.js";
import type { RemedyQuestion } from "./remedy-question.js";

/** One way to one form of reparation: before whom, at which stage, whether it is open, and who would owe it. */
export interface RemedyRoute {
  readonly form: string;
  readonly mechanism: string;
  readonly provision: string;
  readonly stage: string;
  readonly open: LimbState;
  readonly owedBy: readonly string[];
  readonly sentence: string;
  /** The rule, and the claims that name who would owe it. */
  readonly claims: readonly string[];
  /** Steps before the mechanism that bear on this route, oldest first. */
  readonly steps: readonly string[];
}

const STATE_OF: Readonly<Record<Outcome, LimbState>> = {
  COVERED: "MET",
  PARTIAL: "MET",
  CONTESTED: "CONTESTED",
  UNKNOWN: "UNKNOWN",
  NOT_COVERED: "NOT_MET",
};
const BEST: readonly LimbState[] = ["MET", "CONTESTED", "UNKNOWN", "NOT_MET"];

/**
 * The routes to reparation that the rules of the mechanisms give, for conduct that has been assessed. A route is open as
 * far as the mechanism covers some of the conduct, the law itself leaves it open, and the step it needs is recorded; a
 * step that nobody has recorded makes it UNKNOWN. Mechanisms that cover nothing of it and have no part in its situation
 * are left out. Work that yields wherever an answer may be worked out. Pure.
 */
export function* findRoutesInPieces(facts: FactsOn, question: RemedyQuestion): Generator<unknown, RemedyRoute[]> {
  const debtors = debtorsOf(facts, question);
  const routes: RemedyRoute[] = [];
  for (const mechanism of [...facts.mechanisms.keys()].sort())
    for (const rule of rulesOn(facts.mandates.get(mechanism) ?? [], "REMEDY")) {
      // Each answer is worked out once, and read from then on.
      for (const { answers } of question.assessed) {
        if (rule.fields.rule.basis) answers.of(mechanism);
        else answers.outcomeOf(mechanism);
        yield;
      }
      routes.push(...[routeBy(rule, mechanism, facts, question, debtors) ?? []].flat());
    }
  return routes;
}

function routeBy(
  claim: MandateClaim<RemedyRule>,
  mechanism: string,
  facts: FactsOn,
  question: RemedyQuestion,
  debtors: readonly Debtor[],
): RemedyRoute | null {
  const { rule } = claim.fields;
  const record = facts.mechanisms.get(mechanism);
  // A claim against the forum State itself goes by the law of that State, not by its reach over crimes.
  const isAgainstForum = rule.against === "STATE" && record?.forum !== undefined;
  const coverage = isAgainstForum ? "MET" : coverageBy(mechanism, rule.basis ?? null, question.assessed);
  const owing = debtors.filter((one) => {
    if (one.against !== rule.against) return false;
    if (one.against === "CONVICTED_PERSON") return one.before === (rule.after?.mechanism ?? mechanism);
    return isAgainstForum
      ? one.actor === record.forum
      : coverageBy(mechanism, rule.basis ?? null, violationsOf(one.through, question.assessed)) !== "NOT_MET";
  });
  if (isAgainstForum && owing.length === 0) return null;
  const bearing = stepsThatBear(claim, mechanism, facts, question);
  const isPart = record?.situations.some((id) => question.situations.has(id)) || bearing.length > 0;
  if (coverage === "NOT_MET" && !isPart) return null;
  const needed = rule.after ? stepsNeeded(rule.after, mechanism, facts, question) : null;
  const open = worst([coverage, rule.state, needed === null || needed.length > 0 ? "MET" : "UNKNOWN"]);
  return {
    form: rule.form,
    mechanism,
    // A route has one provision.
    provision: claim.fields.provisions[0] as string,
    stage: rule.stage,
    open,
    owedBy: [...new Set(owing.map((one) => one.actor))],
    sentence: sentenceOf(record?.name ?? mechanism, rule, isAgainstForum ? "NOT_APPLICABLE" : coverage, needed),
    claims: [...new Set([claim.id, ...owing.flatMap((one) => one.claims), ...(needed ?? [])])],
    steps: bearing,
  };
}

/** The best state that any of the violations reaches before the mechanism, by one basis or by any. */
function coverageBy(mechanism: string, basis: string | null, assessed: readonly AssessedViolation[]): LimbState {
  const states = assessed.flatMap(({ answers }) => {
    const outcome =
      basis === null
        ? answers.outcomeOf(mechanism)
        : answers.of(mechanism)?.bases.find((one) => one.basis.id === basis)?.outcome;
    return outcome ? [STATE_OF[outcome]] : [];
  });
  return BEST.find((state) => states.includes(state)) ?? "UNKNOWN";
}

const violationsOf = (actor: string, assessed: readonly AssessedViolation[]): AssessedViolation[] =>
  assessed.filter((one) => one.violation.allegedActor === actor);

/** All of them must be met: one that is not decides, then one that is not known, then one that is contested. */
function worst(states: readonly LimbState[]): LimbState {
  return [...BEST].reverse().find((state) => states.includes(state)) ?? "MET";
}

const standing = (facts: FactsOn, mechanism: string, question: RemedyQuestion): StepClaim[] =>
  (facts.steps.get(mechanism) ?? []).filter(
    (step) => question.concerned.has(step.subject ?? "") && stepStands(facts, step),
  );

/** What a proceeding has come to when a step of it opens nothing any more. */
const OVER: ReadonlySet<string> = new Set([
  "JURISDICTION_DECLINED",
  "DISCONTINUED",
  "NO_BREACH_FOUND",
  "TERMINATED",
  "TERMINATED_BY_DEATH",
  "ACQUITTED",
  "CONVICTION_ANNULLED",
  "CHARGES_NOT_CONFIRMED",
]);

function stepsNeeded(
  after: { readonly steps: readonly string[]; readonly mechanism?: string },
  mechanism: string,
  facts: FactsOn,
  question: RemedyQuestion,
): string[] {
  const forum = after.mechanism ?? mechanism;
  const steps = standing(facts, forum, question).filter((step) => after.steps.includes(step.fields.step));
  const over = new Set(
    [...new Set(steps.map((step) => step.subject ?? ""))]
      .flatMap((subject) => posturesOf(facts, subject, facts.asOf))
      .filter((posture) => posture.forum === forum && OVER.has(posture.status))
      .flatMap((posture) => posture.steps),
  );
  return steps.filter((step) => !over.has(step.id)).map((step) => step.id);
}

/** Steps that order reparation, or rest on the provision of the route or on a part of its article. */
function stepsThatBear(
  claim: MandateClaim<RemedyRule>,
  mechanism: string,
  facts: FactsOn,
  question: RemedyQuestion,
): string[] {
  const provision = claim.fields.provisions[0] as string;
  const isNear = (id: string): boolean =>
    id === provision || provision.startsWith(`${id}-`) || id.startsWith(`${provision}-`);
  return standing(facts, mechanism, question)
    .filter((step) => step.fields.step === "reparations-ordered" || (step.fields.provisions ?? []).some(isNear))
    .map((step) => step.id);
}

const JURISDICTION: Readonly<Record<LimbState, string>> = {
  MET: "It covers this conduct, or some of it.",
  CONTESTED: "Whether it covers this conduct is contested.",
  UNKNOWN: "Whether it covers this conduct depends on facts nobody has recorded.",
  NOT_MET: "It does not cover this conduct.",
  NOT_APPLICABLE: "",
};

function sentenceOf(name: string, rule: RemedyRule, coverage: LimbState, needed: readonly string[] | null): string {
  const step = rule.after
    ? ` What must come first, ${rule.after.what}, ${needed && needed.length > 0 ? "is" : "is not"} recorded.`
    : "";
  return `${name}: ${rule.sentence} (${rule.stage}). ${JURISDICTION[coverage]}${step}`.trim();
}
