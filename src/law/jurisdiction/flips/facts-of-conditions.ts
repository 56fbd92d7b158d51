import { unique } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import { rulesOn } from "../../facts/index.js";
import type { Candidate } from "../../findings/index.js";
import { named } from "../../words/index.js";
import type { Question } from "../question.js";
import { suspectIn } from "./facts-of-actors.js";

/** Facts on which conditions of the mechanism turn: given in the question, they decide them. */
export function conditionFacts(q: Question, mechanism: MechanismInput): Candidate[] {
  const wanted = rulesOn(q.facts.mandates.get(mechanism.id) ?? [], "PRECONDITION").flatMap(
    ({ fields }) => fields.rule.requires ?? [],
  );
  return wanted.flatMap(({ fact, of = [] }): Candidate[] => {
    const where = named(q.facts, of, "or");
    const one = (missing: string, conduct: Candidate["apply"]["conduct"]): Candidate[] => [
      { limb: "PRECONDITION", kind: "FACT", missing, apply: { conduct: conduct ?? {} } },
    ];
    switch (fact) {
      case "PRESENCE":
      case "RESIDENCE":
        return [suspectIn(q, "PRECONDITION", fact, of)];
      case "VICTIM_NATIONALITY":
        return one(`nationals of ${where} among those harmed`, {
          victimNationalities: unique([...(q.conduct.victimNationalities ?? []), ...of]),
        });
      case "VICTIM_RESIDENCE":
        return one(`those harmed lived in ${where}`, { victimResidences: [...of] });
      case "REMEDIES_EXHAUSTED":
        return one("domestic remedies were exhausted", { remediesExhausted: true });
      default:
        return [];
    }
  });
}

/** Residence of those harmed, for a basis that goes by it. */
export function homesOfVictims(q: Question, mechanism: MechanismInput): Candidate[] {
  return mechanism.bases
    .filter((basis) => basis.victims === "residents")
    .map((basis) => ({
      limb: "TERRITORY" as const,
      kind: "FACT" as const,
      missing: `those harmed lived in ${named(q.facts, basis.linkTo, "or")}`,
      apply: { conduct: { victimResidences: [...basis.linkTo] } },
    }));
}
