import type { Gap } from "../gaps/find-gaps.js";
import { deriveViolations } from "../violations/derive-violations.js";
import { type Answers, keyed, type Scope, type StandingAnswer, type World } from "./answers-of.js";
import { type Assessed, CONDUCT_KINDS } from "./coverage-before.js";

type Alleged = { readonly category: string; readonly allegedActor: string | null };
const nameOfConduct = ({ category, allegedActor }: Alleged, { facts }: World, { nameOf }: Scope): string =>
  `${facts.categories.get(category)?.name ?? category}, alleged of ${allegedActor ? nameOf(allegedActor).name : "nobody named"}`;

/** What is alleged of some incidents, in one state of the record. Pure. */
export function allegedIn(incidents: ReadonlySet<string>, world: World, scope: Scope): Answers {
  const about = world.claims.filter((claim) => CONDUCT_KINDS.has(claim.kind) && incidents.has(claim.subject ?? ""));
  return keyed(
    deriveViolations(about).map((one) => ({
      kind: "AllegedViolation",
      id: one.id,
      sentence: `${nameOfConduct(one, world, scope)}, in ${scope.nameOf(one.incident).name}: alleged in ${one.claims.length} ${one.claims.length === 1 ? "claim" : "claims"}.`,
    })),
  );
}

/** What the mechanisms say of everything alleged, those alone that `isAsked`. Pure. */
export function* coverageOf(
  assessed: Assessed,
  isAsked: (incident: string, mechanism: string) => boolean,
  world: World,
  scope: Scope,
): Generator<unknown, Answers> {
  const found: StandingAnswer[] = [];
  for (const [incident, list] of assessed) {
    for (const { violation, answers } of list) {
      for (const mechanism of answers.mechanisms) {
        if (!isAsked(incident, mechanism)) continue;
        yield;
        yield* answers.workOut("outcome", mechanism);
        found.push({
          kind: "Coverage",
          id: `${violation.id}/${mechanism}`,
          sentence: `${world.facts.mechanisms.get(mechanism)?.name ?? mechanism}, ${nameOfConduct(violation, world, scope)}, in ${scope.nameOf(violation.incident).name}: ${answers.outcomeOf(mechanism)}.`,
        });
      }
    }
  }
  return keyed(found);
}

/** The gaps of a situation, as the question about gaps would list them. */
export const gapsOf = (situation: string, gaps: readonly Gap[], world: World, scope: Scope): Answers =>
  keyed(
    gaps.map((gap) => ({
      kind: "AccountabilityGap",
      id: [gap.kind, situation, gap.category, gap.allegedActor ?? ""].join("/"),
      sentence: `${gap.kind} in ${scope.nameOf(situation).name}, ${nameOfConduct(gap, world, scope)}: ${gap.violations} alleged ${gap.violations === 1 ? "violation" : "violations"}.${nearestOf(gap, world)}`,
    })),
  );

const nearestOf = ({ nearest }: Gap, { facts }: World): string =>
  nearest ? ` Nearest: ${facts.mechanisms.get(nearest.mechanism)?.name ?? nearest.mechanism}, ${nearest.outcome}.` : "";
