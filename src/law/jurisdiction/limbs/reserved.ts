import { writeDay } from "../../../base/index.js";
import { actsOf, claimsOf, standingReservations } from "../../participation/index.js";
import { nameOf } from "../../words/index.js";
import type { Case } from "../question.js";

/**
 * A reservation by which the State alleged to have acted shut a procedure out when it joined (CAT, article 28), standing
 * on the day we look from: a withdrawal takes effect when it is notified (VCLT, article 22(3)(a)). Null where none stands: silence is then the rule's own to judge.
 */
export function reservationAgainst(
  c: Case,
  instrument: string,
  provision: string,
): { claims: readonly string[]; says: string } | null {
  for (const state of c.actor?.nationalities ?? []) {
    const made = standingReservations(c.facts, actsOf(c, instrument, state), provision).find(
      ({ status }) => status === "accepted",
    );
    if (!made) continue;
    const on = made.on === null ? "" : ` of ${writeDay(made.on)}`;
    return {
      claims: claimsOf([made]),
      says: `a reservation of ${nameOf(c.facts, state)}${on} shuts this procedure out`,
    };
  }
  return null;
}
