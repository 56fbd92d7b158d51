import { atOnce, type Day } from "../../base/index.js";
import {
  type Addressee,
  assessCoverageInPieces,
  type CoverageAnswer,
  checkConduct,
  type FactsOn,
  type LawFacts,
  type Limb,
  type LimbKind,
} from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { Named } from "../snapshot/snapshot.js";
import { conductOfViolation, type ViolationConduct } from "./conduct-of-violation.js";
import type { AllegedViolation } from "./derive-violations.js";

/** Why a violation could not be assessed at all. */
export interface NotAssessable {
  readonly missing: "place" | "time" | "not-yet";
}

export interface ViolationQuestion {
  readonly violation: Pick<AllegedViolation, "incident" | "category" | "allegedActor">;
  /** Claims about its incident, its situation and its alleged actor, all of the revision asked. */
  readonly claims: readonly ClaimRecord[];
  readonly actor: Named | null;
  readonly mechanisms?: readonly string[] | undefined;
  readonly asOf: Day;
  readonly flips?: boolean;
}

/**
 * Asks the engine about an alleged violation, each mechanism in the way it addresses actors, and adds to every limb the
 * claims about the conduct that it rests on. Pure.
 */
export const assessViolation = (
  facts: LawFacts | FactsOn,
  question: ViolationQuestion,
): CoverageAnswer[] | NotAssessable => atOnce(assessViolationInPieces(facts, question));

/** The same as work that yields after each mechanism. */
export function* assessViolationInPieces(
  facts: LawFacts | FactsOn,
  question: ViolationQuestion,
): Generator<unknown, CoverageAnswer[] | NotAssessable> {
  const wanted = question.mechanisms ?? [...facts.mechanisms.keys()];
  const groups = new Map<Addressee, string[]>();
  for (const id of wanted) {
    const addressee = facts.mechanisms.get(id)?.addressee ?? "ANY_DUTY_BEARER";
    groups.set(addressee, [...(groups.get(addressee) ?? []), id]);
  }
  const answers = new Map<string, CoverageAnswer>();
  for (const [addressee, mechanisms] of groups) {
    const conduct = conductOfViolation(question.violation, question.claims, question.actor, addressee, facts);
    if ("missing" in conduct) return conduct;
    const checked = checkConduct(facts, conduct.conduct, question.asOf);
    const { asOf, flips } = question;
    for (const answer of yield* assessCoverageInPieces(facts, checked, { mechanisms, asOf, flips }))
      answers.set(answer.mechanism, withConductClaims(answer, conduct));
  }
  return wanted.flatMap((id) => answers.get(id) ?? []);
}

const READS: Readonly<Record<LimbKind, readonly (keyof ViolationConduct["claims"])[]>> = {
  SUBJECT_MATTER: ["category"],
  TIME: ["time"],
  TERRITORY: ["place"],
  PERSON: ["actor"],
  PRECONDITION: [],
};

function withConductClaims(answer: CoverageAnswer, conduct: ViolationConduct): CoverageAnswer {
  const extend = (limb: Limb): Limb => {
    if (limb.state === "NOT_APPLICABLE") return limb;
    const own = READS[limb.kind].flatMap((part) => conduct.claims[part]);
    return { ...limb, claims: [...new Set([...limb.claims, ...own])] };
  };
  return {
    ...answer,
    limbs: answer.limbs.map(extend),
    bases: answer.bases.map((basis) => ({ ...basis, limbs: basis.limbs.map(extend) })),
    parts: answer.parts.map((part) => ({ ...part, limbs: part.limbs.map(extend) })),
    assumptions: [...new Set([...conduct.assumptions, ...answer.assumptions])],
  };
}
