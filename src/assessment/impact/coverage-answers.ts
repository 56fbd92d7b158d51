import { findGaps, type Gap } from "../gaps/find-gaps.js";
import { together, type ViolationAnswers } from "../violations/answers-of-violation.js";
import type { AssessedViolation } from "../violations/compute-matrix.js";
import { deriveViolations } from "../violations/derive-violations.js";
import { type Answers, keyed, type Scope, type StandingAnswer, type World } from "./answers-of.js";
import { CONDUCT_KINDS, type MechanismTable } from "./conduct-tables.js";

type Tables = ReadonlyMap<string, Pick<MechanismTable, "byIncident">>;

/**
 * What is alleged of the scope's incidents, which mechanisms cover it, and what nothing reaches, in one state of the
 * record. `tables` holds what each mechanism makes of it. Pure.
 */
export const coverageAnswers = (world: World, scope: Scope, tables: Tables): Answers =>
  keyed([...alleged(world, scope), ...coverage(world, scope, tables), ...gaps(world, scope, tables)]);

type Alleged = { readonly category: string; readonly allegedActor: string | null };
const nameOfConduct = ({ category, allegedActor }: Alleged, { facts }: World, { nameOf }: Scope): string =>
  `${facts.categories.get(category)?.name ?? category}, alleged of ${allegedActor ? nameOf(allegedActor).name : "nobody named"}`;

function alleged(world: World, scope: Scope): StandingAnswer[] {
  const about = world.claims.filter(
    (claim) => CONDUCT_KINDS.has(claim.kind) && scope.incidents.has(claim.subject ?? ""),
  );
  return deriveViolations(about).map((one) => ({
    kind: "AllegedViolation",
    id: one.id,
    sentence: `${nameOfConduct(one, world, scope)}, in ${scope.nameOf(one.incident).name}: alleged in ${one.claims.length} ${one.claims.length === 1 ? "claim" : "claims"}.`,
  }));
}

function coverage(world: World, scope: Scope, tables: Tables): StandingAnswer[] {
  return [...tables].flatMap(([mechanism, { byIncident }]) =>
    [...byIncident.values()].flat().map(
      ({ violation, answers }): StandingAnswer => ({
        kind: "Coverage",
        id: `${violation.id}/${mechanism}`,
        sentence: `${world.facts.mechanisms.get(mechanism)?.name ?? mechanism}, ${nameOfConduct(violation, world, scope)}, in ${scope.nameOf(violation.incident).name}: ${answers.outcomeOf(mechanism)}.`,
      }),
    ),
  );
}

/** The gaps of each situation, as the question about gaps would list them. */
function gaps(world: World, scope: Scope, tables: Tables): StandingAnswer[] {
  const situations = [...new Set([...scope.incidents.values()].flat())].sort();
  return situations.flatMap((situation) =>
    findGaps(assessedIn(situation, scope, tables), world.facts).map(
      (gap): StandingAnswer => ({
        kind: "AccountabilityGap",
        id: [gap.kind, situation, gap.category, gap.allegedActor ?? ""].join("/"),
        sentence: `${gap.kind} in ${scope.nameOf(situation).name}, ${nameOfConduct(gap, world, scope)}: ${gap.violations} alleged ${gap.violations === 1 ? "violation" : "violations"}.${nearestOf(gap, world)}`,
      }),
    ),
  );
}

const nearestOf = ({ nearest }: Gap, { facts }: World): string =>
  nearest ? ` Nearest: ${facts.mechanisms.get(nearest.mechanism)?.name ?? nearest.mechanism}, ${nearest.outcome}.` : "";

/** Every violation of a situation with the answers of all mechanisms side by side. */
function assessedIn(situation: string, scope: Scope, tables: Tables): AssessedViolation[] {
  const found = new Map<string, AssessedViolation & { readonly parts: ViolationAnswers[] }>();
  for (const { byIncident } of tables.values()) {
    for (const [incident, assessed] of byIncident) {
      if (!scope.incidents.get(incident)?.includes(situation)) continue;
      for (const one of assessed) {
        const before = found.get(one.violation.id);
        if (before) before.parts.push(one.answers);
        else found.set(one.violation.id, { ...one, parts: [one.answers] });
      }
    }
  }
  return [...found.values()].map(({ parts, ...one }) => ({ ...one, answers: together(parts) }));
}
