import type { RuleByLimb, StepClaim } from "../../../model/index.js";
import { type FactsOn, shiftYears, stepStands } from "../../facts/index.js";
import type { Case } from "../question.js";

/** A standing decision of any forum that ended proceedings because the person named had died. */
export const deathOf = (facts: FactsOn, who: string): StepClaim | null =>
  facts.endedByDeath.get(who)?.find((step) => stepStands(facts, step)) ?? null;

/** From this age on nobody is a minor. */
const ADULT = 18;

export function ageOf(
  c: Case,
  data: RuleByLimb["PERSON"],
): { state: "MET" | "NOT_MET"; says: string; assumed: string | null } {
  const min = data.minAge as number | undefined;
  if (!min) return { state: "MET", says: "", assumed: null };
  const actor = c.actor;
  if (actor?.turned18On !== null && actor?.turned18On !== undefined) {
    const reached = shiftYears(actor.turned18On, min - 18);
    return c.from < reached
      ? { state: "NOT_MET", says: `the alleged actor was under ${min} at the time`, assumed: null }
      : { state: "MET", says: `${min} or older at the time`, assumed: null };
  }
  if (actor?.ageAtConduct !== null && actor?.ageAtConduct !== undefined) {
    return actor.ageAtConduct < min
      ? {
          state: "NOT_MET",
          says: `the alleged actor was ${actor.ageAtConduct}, under ${min} at the time`,
          assumed: null,
        }
      : { state: "MET", says: `aged ${actor.ageAtConduct} at the time`, assumed: null };
  }
  return { state: "MET", says: "assumed to be an adult", assumed: assumedAdult(c, min) };
}

/**
 * That nobody was a minor, as one assumption before every court: for what a court asks besides, the limb has its age. Where
 * no person is spoken of, it is of whoever acted for the group, organ or State that is.
 */
export const assumedAdult = (c: Case, min = ADULT): string =>
  `${c.actor?.kind === "PERSON" ? "The suspect was" : "Those alleged to have acted were"} ${Math.max(min, ADULT)} or older.`;

/** Said to have been under age, whatever age this court asks for. */
export const isMinor = (c: Case): boolean =>
  (c.actor?.ageAtConduct ?? 18) < 18 || (c.actor?.turned18On !== null && c.from < (c.actor?.turned18On ?? c.from));
