import { OPEN_END, OPEN_START } from "../../../base/index.js";
import type { ClaimCore, StepClaim } from "../../../model/index.js";
import { type FactsOn, remembering, stepStands, stepsOfType } from "../../facts/index.js";
import { recordedActs, type Window } from "../../participation/index.js";
import { doneBefore, writtenDays } from "../../time/index.js";
import type { Case } from "../question.js";
import { concernsConduct } from "../relevance.js";

const OPENING = new Set([
  "preliminary-examination-opened",
  "referral",
  "authorisation-requested",
  "investigation-authorised",
  "investigation-opened",
]);

/** What was before the forum when a withdrawal took effect. */
export interface MattersBefore {
  /** Matters whose days reach the conduct, and the records that say for which days they are. */
  readonly reaching: readonly ClaimCore[];
  /** Matters of which nothing says for which days of conduct they are. */
  readonly unbounded: readonly ClaimCore[];
}

/**
 * Rome Statute, article 127(2): after a withdrawal has taken effect, conduct from the time of membership stays inside
 * if the matter was already under consideration; otherwise the point is open. A matter is a situation with days of its
 * own: one that was opened for later days does not take up earlier conduct. Null where no withdrawal ends the window.
 */
export function mattersBeforeExit(c: Case, window: Window): MattersBefore | null {
  const exit = window.endedBy;
  if (!exit) return null;
  const instrument = c.basis.acceptance?.instrument ?? "";
  const acts = recordedActs(c.facts, instrument, exit.state).filter(
    (act) =>
      act.fields.act === "matter-under-consideration" &&
      act.fields.status === "accepted" &&
      doneBefore(act, exit.effective) &&
      meets(c, { from: act.effectFrom ?? OPEN_START, to: act.effectTo ?? OPEN_END }),
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
  const known = scopesOf(c);
  const reaching = steps.flatMap((step) => {
    const scopes = (known.get(step.id) ?? []).filter((scope) => meets(c, scope));
    return scopes.length > 0 ? [step, ...scopes.map(({ claim }) => claim)] : [];
  });
  // A later referral of a situation whose days are known adds none.
  const bounded = new Set(steps.filter((step) => known.has(step.id)).map((step) => step.fields.subject));
  const unbounded = steps.filter((step) => !bounded.has(step.fields.subject));
  return { reaching: [...acts, ...reaching], unbounded };
}

/** Half-open days of conduct that a matter is about, and who says so. */
interface MatterScope {
  readonly from: number;
  readonly to: number;
  readonly claim: StepClaim;
}

/** For each step before the mechanism: the days of conduct it is said to be about, as far as anything says so. */
export const scopesOf = ({ facts, mechanism }: Pick<Case, "facts" | "mechanism">): ReadonlyMap<string, MatterScope[]> =>
  scopesBefore(facts, mechanism.id);

const scopesBefore = remembering((facts: FactsOn, forum: string): ReadonlyMap<string, MatterScope[]> => {
  const scopes = new Map<string, MatterScope[]>();
  for (const claim of stepsOfType(facts, forum, "scope-stated")) {
    if (!stepStands(facts, claim)) continue;
    const { conductFrom: from, conductTo: to } = claim.fields;
    const scope = { ...writtenDays({ from, to }), claim };
    for (const step of claim.fields.affects) scopes.set(step, [...(scopes.get(step) ?? []), scope]);
  }
  return scopes;
});

const meets = (c: Case, days: { readonly from: number; readonly to: number }): boolean =>
  days.from < c.to && c.from < days.to;
