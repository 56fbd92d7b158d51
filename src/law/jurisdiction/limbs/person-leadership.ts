import type { RuleByLimb } from "../../../model/index.js";
import type { Case } from "../question.js";

const POSITION = "in a position to control or direct the political or military action of the State";

/**
 * Whether the alleged actor was a leader, for a category that only leaders can be judged for (Rome Statute, article 8 bis(1)).
 * What the question does not say is not known. Null for every other category.
 */
export function leadershipOf(
  c: Case,
  data: RuleByLimb["PERSON"],
): { state: "MET" | "NOT_MET" | "UNKNOWN"; says: string } | null {
  const categories = (data.leadershipFor as string[] | undefined) ?? [];
  if (!categories.some((one) => c.facts.broader.get(c.category)?.has(one))) return null;
  switch (c.actor?.inLeadership ?? null) {
    case null:
      return {
        state: "UNKNOWN",
        says: `this crime is one of leaders, and whether the alleged actor was ${POSITION} is not known`,
      };
    case false:
      return {
        state: "NOT_MET",
        says: `this crime is one of leaders, and the alleged actor is said not to have been ${POSITION}`,
      };
    default:
      return { state: "MET", says: `${POSITION}, as described in the question` };
  }
}
