import { writeDay } from "../../../base/index.js";
import { nameOf } from "../../words/index.js";
import { actsOf } from "../acceptance.js";
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
    const acts = actsOf(c, instrument, state).filter((act) => (act.fields.provision as string) === provision);
    const made = acts.find((act) => act.fields.act === "reservation" && act.fields.status === "accepted");
    if (!made || acts.some((act) => act.fields.act === "reservation-withdrawn")) continue;
    const on = made.actOn === null ? "" : ` of ${writeDay(made.actOn)}`;
    return { claims: [made.id], says: `a reservation of ${nameOf(c.facts, state)}${on} shuts this procedure out` };
  }
  return null;
}
