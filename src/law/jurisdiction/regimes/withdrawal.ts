import { type LawClaim, stepStands } from "../../facts/index.js";
import { doneBefore } from "../../time/index.js";
import { actsOf, type Window } from "../acceptance.js";
import type { Case } from "../question.js";
import { concernsConduct } from "../relevance.js";

const OPENING = new Set([
  "preliminary-examination-opened",
  "referral",
  "authorisation-requested",
  "investigation-authorised",
  "investigation-opened",
]);

/**
 * Rome Statute, article 127(2): after a withdrawal has taken effect, conduct from the time of membership stays inside
 * if the matter was already under consideration; otherwise the point is open. Returns the records of such a matter, or
 * null where the window is not ended by a withdrawal.
 */
export function matterBeforeExit(c: Case, window: Window): LawClaim[] | null {
  const exit = window.endedBy;
  if (!exit) return null;
  const instrument = c.basis.acceptance?.instrument ?? "";
  const acts = actsOf(c, instrument, exit.state).filter(
    (act) =>
      act.fields.act === "matter-under-consideration" &&
      act.fields.status === "accepted" &&
      doneBefore(act, exit.effective),
  );
  const before = c.facts.from(exit.effective - 1);
  const steps = (before.steps.get(c.mechanism.id) ?? []).filter(
    (step) =>
      OPENING.has(step.fields.step) &&
      // The matter is that of the State, or of the situation the conduct belongs to.
      (step.fields.subject === exit.state || concernsConduct(c, step)) &&
      doneBefore(step, exit.effective) &&
      // What was closed before the exit was under consideration no more.
      stepStands(before, step),
  );
  return [...acts, ...steps];
}
