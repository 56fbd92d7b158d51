import { unique } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import { type JurisdictionStage, stepStands } from "../../facts/index.js";
import { sameState, stageOfCase, stageOfSilence } from "../../inter-state/index.js";
import type { Part } from "../assess-parts.js";
import type { Question } from "../question.js";
import { concernsConduct } from "../relevance.js";
import { caseOf } from "./notes-on.js";

/** How far a court of States has gone: of all parts of a conduct, the one that has come furthest speaks. */
export function stageOf(q: Question, mechanism: MechanismInput, parts: readonly Part[]): JurisdictionStage {
  return furthest(parts.map((part) => stageOfPart(q, mechanism, part)));
}

/** The same as to one part: in cases against its State under the clause of its basis. */
function stageOfPart(q: Question, mechanism: MechanismInput, part: Part): JurisdictionStage {
  const states = new Set((part.actor?.nationalities ?? []).flatMap((state) => [...sameState(q.facts, state)]));
  const basis = mechanism.bases[part.deciding];
  const clause = basis?.provision;
  const silence = stageOfSilence(q.facts, mechanism.id, basis?.acceptance?.instrument);
  const c = caseOf(q, mechanism, part);
  const steps = (q.facts.steps.get(mechanism.id) ?? []).filter((step) => {
    if (!stepStands(q.facts, step)) return false;
    const cited = step.fields.provisions as readonly string[];
    return cited.length === 0 || !clause || cited.includes(clause);
  });
  if (mechanism.nature === "advisory")
    return steps
      .filter((step) => concernsConduct(c, step))
      .reduce((stage, step) => STAGES[step.fields.step as string] ?? stage, silence as JurisdictionStage);
  // One case for each applicant; the one that has come furthest speaks.
  const against = steps.filter((step) => states.has(step.fields.subject));
  const stages = unique(against.flatMap((step) => step.fields.by as string[])).map((applicant) =>
    stageOfCase(
      against.filter((step) => (step.fields.by as string[]).includes(applicant)),
      silence,
    ),
  );
  // That one State's case is over says nothing of what another may have brought.
  return furthest([...stages, silence]);
}
const FURTHEST: readonly JurisdictionStage[] = ["ESTABLISHED", "PRIMA_FACIE", "SEISED", "DECLINED", "UNKNOWN"];
const STAGES: Record<string, JurisdictionStage> = {
  "opinion-requested": "SEISED",
  "opinion-given": "ESTABLISHED",
  "request-refused": "DECLINED",
};
const furthest = (stages: readonly JurisdictionStage[]): JurisdictionStage =>
  FURTHEST.find((stage) => stages.includes(stage)) ?? "NOT_SEISED";
