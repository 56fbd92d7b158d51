import { writeDay } from "../../base/index.js";
import { type FactsOn, stepStands } from "../facts/index.js";
import type { CooperationQuestion, ObligedParty } from "./types.js";

/** What a court of States can lay on the parties to a case: who is party to it has to comply. UN Charter, art 94. */
const BINDING = new Set(["measures-ordered", "breach-found", "reparations-ordered"]);

/** Parties whom standing measures or judgments of a court of States bind on the day. */
export function obligedByCase(facts: FactsOn, { mechanism, about }: CooperationQuestion): ObligedParty[] {
  if (facts.mechanisms.get(mechanism)?.nature !== "court-of-states") return [];
  return (facts.steps.get(mechanism) ?? [])
    .filter((step) => BINDING.has(step.fields.step) && stepStands(facts, step))
    .filter((step) => about === null || step.fields.subject === about || inSituation(facts, step.fields.subject, about))
    .map((step) => ({
      party: step.fields.subject as string,
      state: "MET" as const,
      since: step.actOn,
      until: null,
      provisions: step.fields.provisions as string[],
      sentence: `Party to a case in which ${facts.mechanisms.get(mechanism)?.name ?? mechanism} ${
        step.fields.step === "measures-ordered" ? "has ordered measures" : "has given judgment"
      }${step.actOn === null ? "" : ` on ${writeDay(step.actOn)}`}.`,
      claims: [step.id],
    }));
}

const inSituation = (facts: FactsOn, state: string, situation: string): boolean =>
  facts.entities.get(situation)?.type === "Situation" &&
  (facts.territoryWithin.get(situation) ?? []).some((claim) => claim.fields.subject === state);
