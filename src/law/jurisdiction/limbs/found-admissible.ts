import { parseDay, tryParseDay, writeDay } from "../../../base/index.js";
import type { StepClaim } from "../../../model/index.js";
import { stepStands, stepsOfType } from "../../facts/index.js";
import { theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { isTouched } from "../relevance.js";

/** What a court of rights held of the remedies at home in a case that is about this conduct. */
export interface Held {
  readonly state: "MET" | "NOT_MET";
  readonly says: string;
  readonly claims: readonly string[];
}

/**
 * A ruling on admissibility settles whether remedies at home had to be used up: it is about the State said to have acted,
 * the places it names and the days it was asked about. A later ruling on the same takes the place of an earlier one; one
 * that does not name places or days settles nothing for other conduct of that State.
 */
export function foundAdmissible(c: Case): Held | null {
  const states = c.actor?.nationalities ?? [];
  const ruling = stepsOfType(c.facts, c.mechanism.id, "admissibility-decided").findLast(
    (step) => states.includes(step.fields.subject) && stepStands(c.facts, step) && isAboutThis(c, step),
  );
  if (!ruling) return null;
  const admitted = ruling.fields.effect !== "ENDS";
  const on = ruling.actOn === null ? "" : ` on ${writeDay(ruling.actOn)}`;
  const what = admitted
    ? "that no remedy at home stood in the way of the case"
    : "that the case cannot be heard, remedies at home among the reasons";
  return {
    state: admitted ? "MET" : "NOT_MET",
    says: `${theName(c.mechanism)} held${on} ${what}`,
    claims: [ruling.id],
  };
}

function isAboutThis(c: Case, { fields }: StepClaim): boolean {
  const places = (fields.ruling?.of ?? []).filter((id) => id !== fields.subject);
  if (places.length === 0 || fields.conductFrom === undefined) return false;
  const last = fields.conductTo === undefined ? null : tryParseDay(fields.conductTo);
  return (
    places.some((place) => isTouched(c, place)) &&
    parseDay(fields.conductFrom) <= c.from &&
    (last === null || c.to <= last + 1)
  );
}
