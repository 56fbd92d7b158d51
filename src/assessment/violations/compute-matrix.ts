import { canonicalJson, type Day, formatDay, groupBy, type Json, parseDay } from "../../base/index.js";
import type { Addressee, ConductInput, FactsOn, LawFacts, Matter, Outcome } from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import { AnswersWhenAsked, type KnownOutcomes, type ViolationAnswers } from "./answers-of-violation.js";
import type { ViolationQuestion } from "./assess-violation.js";
import { conductOfViolation } from "./conduct-of-violation.js";
import { type AllegedViolation, deriveViolations } from "./derive-violations.js";

export interface MatrixQuestion {
  readonly claims: readonly ClaimRecord[];
  readonly actors: ReadonlyMap<string, Named>;
  /** Categories with everything narrower, alleged actors, mechanisms to keep; absent: all. */
  readonly categories?: ReadonlySet<string> | undefined;
  readonly allegedActors?: ReadonlySet<string> | undefined;
  readonly mechanisms: readonly string[];
  readonly asOf: Day;
  /** Outcomes stored of this record, these rules and this day, by alleged violation. */
  readonly stored?: ReadonlyMap<string, KnownOutcomes> | undefined;
  /** Who answers about a conduct, by the key that stands for it; absent, or where it gives nothing: asked anew. */
  readonly answersOf?: (
    key: string,
    question: ViolationQuestion & { readonly mechanisms: readonly string[] },
  ) => ViolationAnswers | undefined;
}
export interface MatrixCell {
  readonly mechanism: string;
  readonly outcome: Outcome;
  readonly violations: number;
  readonly example: string;
}
export interface MatrixRow {
  readonly category: string;
  readonly allegedActor: string | null;
  readonly violations: number;
  readonly cells: readonly MatrixCell[];
}
export interface AssessedViolation {
  readonly violation: AllegedViolation;
  /** First day of its conduct. */
  readonly begins: Day;
  readonly answers: ViolationAnswers;
}

/**
 * Assesses every alleged violation that the claims give rise to. Violations with the same legally relevant facts are
 * asked about once. Conduct nobody has placed or dated, or that begins after `asOf`, is left out.
 */
export function assessSituation(facts: LawFacts | FactsOn, question: MatrixQuestion): AssessedViolation[] {
  const known = new Map<string, ViolationAnswers>();
  return placedAndDated(facts, question).map(({ violation, claims, actor, conduct }) => {
    const key = canonicalJson({ ...conduct, actor: actor?.type } as unknown as Json);
    let answers = known.get(key);
    if (!answers) {
      const { mechanisms, asOf, stored, answersOf } = question;
      const about = { violation, claims, actor, mechanisms, asOf };
      answers = answersOf?.(key, about) ?? new AnswersWhenAsked(facts, about, stored?.get(violation.id));
      known.set(key, answers);
    }
    return { violation, begins: parseDay(conduct.from), answers };
  });
}

/**
 * What some of these violations ask of mechanisms, by id: of each its own, though conduct that is the same in law is
 * assessed once. Whom it is alleged of, and which claims say so, is said in reasons.
 */
export const questionsOf = (
  facts: LawFacts | FactsOn,
  question: MatrixQuestion,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, Omit<ViolationQuestion, "mechanisms">> =>
  new Map(
    placedAndDated(facts, question)
      .filter(({ violation }) => ids.has(violation.id))
      .map(({ violation, claims, actor }) => [violation.id, { violation, claims, actor, asOf: question.asOf }]),
  );

/**
 * What is alleged in a situation, or in one incident of it, as conduct of natural persons with the claims on its days:
 * whatever somebody has placed and dated and that began by `asOf`.
 */
export function mattersOf(
  facts: LawFacts | FactsOn,
  question: Omit<MatrixQuestion, "mechanisms">,
  incident: string | null,
): Matter[] {
  return placedAndDated(facts, question, "NATURAL_PERSON").flatMap(({ violation, conduct, days }) =>
    incident === null || violation.incident === incident
      ? [{ conduct, claims: [...new Set([...violation.claims, ...days])] }]
      : [],
  );
}

interface PlacedAndDated {
  readonly violation: AllegedViolation;
  readonly claims: readonly ClaimRecord[];
  readonly actor: Named | null;
  readonly conduct: ConductInput;
  /** Claims that its days rest on. */
  readonly days: readonly string[];
}

function placedAndDated(
  facts: LawFacts | FactsOn,
  question: Omit<MatrixQuestion, "mechanisms">,
  addressee: Addressee = "ANY_DUTY_BEARER",
): PlacedAndDated[] {
  const bySubject = groupBy(question.claims, (claim) => claim.subject ?? "");
  const classes = question.claims.filter((claim) => claim.kind === "conflict-class");
  return deriveViolations(question.claims).flatMap((violation) => {
    if (question.categories && !question.categories.has(violation.category)) return [];
    if (question.allegedActors && !question.allegedActors.has(violation.allegedActor ?? "")) return [];
    const incidents = new Set(bySubject.get(violation.incident));
    const claims = [
      ...incidents,
      ...(violation.allegedActor ? (bySubject.get(violation.allegedActor) ?? []) : []),
      ...classes.filter((claim) => !incidents.has(claim) && isSituationWide(claim, bySubject)),
    ];
    const actor = violation.allegedActor ? (question.actors.get(violation.allegedActor) ?? null) : null;
    const profile = conductOfViolation(violation, claims, actor, addressee, facts);
    if ("missing" in profile || profile.conduct.from > isoOf(question.asOf)) return [];
    return [{ violation, claims, actor, conduct: profile.conduct, days: profile.claims.time }];
  });
}

/** A classification of the whole situation, not of another incident in it. */
const isSituationWide = (claim: ClaimRecord, bySubject: ReadonlyMap<string, readonly ClaimRecord[]>): boolean =>
  !(bySubject.get(claim.subject ?? "") ?? []).some(
    (other) => other.kind === "occurrence" || other.kind === "characterization" || other.kind === "attribution",
  );

const isoOf = formatDay;

/** The row of the table that a violation stands in: its category and alleged actor. */
export const rowOf = ({ violation: { category, allegedActor } }: AssessedViolation): string =>
  `${category}\n${allegedActor ?? ""}`;

/** Folds assessed violations into the table: a row for each category and alleged actor, a cell for each outcome. */
export function foldMatrix(assessed: readonly AssessedViolation[], mechanisms: readonly string[]): MatrixRow[] {
  const rows = groupBy(assessed, rowOf);
  return [...rows.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const { category, allegedActor } = (group[0] as AssessedViolation).violation;
      const cells = mechanisms.flatMap((mechanism) => {
        const outcomes = groupBy(group, (one) => one.answers.outcomeOf(mechanism));
        const known = [...outcomes].flatMap(([outcome, members]) => (outcome ? [[outcome, members] as const] : []));
        return inOrder(known).map(([outcome, members]) => ({
          mechanism,
          outcome,
          violations: members.length,
          // The one whose conduct began first.
          example: [...members].sort((a, b) => a.begins - b.begins || (a.violation.id < b.violation.id ? -1 : 1))[0]
            ?.violation.id as string,
        }));
      });
      return { category, allegedActor, violations: group.length, cells };
    });
}

const ORDER: readonly Outcome[] = ["COVERED", "PARTIAL", "CONTESTED", "UNKNOWN", "NOT_COVERED"];
/** Cells of one mechanism in the order of what they promise. */
export const inOrder = <T>(cells: readonly (readonly [Outcome, T])[]): (readonly [Outcome, T])[] =>
  [...cells].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
