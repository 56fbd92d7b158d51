import type { NoteRule, StepClaim } from "../../../model/index.js";
import type { LimbState } from "../../facts/index.js";
import { oldestFirst } from "../../time/index.js";
import type { Case } from "../question.js";
import { isAbout } from "./complementarity.js";
import { told } from "./told-steps.js";

/** Steps of the preliminary question: notice of an investigation, a State's request, what was decided of it. */
export const OF_DEFERRAL: ReadonlySet<string> = new Set(["notice-given", "deferral-requested", "deferral-refused"]);

interface Deferrals {
  readonly state: LimbState;
  readonly sentence: string;
  readonly claims: readonly string[];
}

/**
 * Has a State asked that the investigation of a whole situation be left to it (Rome Statute, article 18)? Yes from the
 * day of a recorded request on, with what was decided of it; without one it is not known.
 */
export function deferralOnRecord(c: Case, rule: NoteRule): Deferrals {
  const steps = oldestFirst((c.facts.steps.get(c.mechanism.id) ?? []).filter((step) => isOfDeferral(c, step)));
  if (steps.length === 0) return { state: rule.state, sentence: rule.sentence, claims: [] };
  const isAsked = steps.some(({ fields }) => fields.step !== "notice-given");
  return {
    state: isAsked ? "MET" : rule.state,
    sentence: `${rule.sentence} ${told(c, steps)}`,
    claims: steps.map(({ id }) => id),
  };
}

const isOfDeferral = (c: Case, step: StepClaim): boolean =>
  OF_DEFERRAL.has(step.fields.step) && step.fields.inCase === undefined && isAbout(c, step);
