import { fail, formatDay, nearestNames } from "../../../base/index.js";
import { horizonScope, horizonsOf } from "../../../law/index.js";
import { askSnapshot, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewMechanism } from "../../hydrate/law.js";

interface Arguments extends Clocks {
  readonly subject: string;
}

/**
 * `horizons`: the days ahead on which an answer about the subject opens or ends. Worked out from the snapshot alone. Throws
 * `ID_UNKNOWN`.
 */
export async function horizons(
  _: unknown,
  { subject, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askSnapshot(context, clocks, (moment) => {
    const { facts, asOf } = moment;
    const scope = horizonScope(facts, subject);
    if (!scope) {
      const known = [...facts.entities.keys(), ...facts.mechanisms.keys()];
      throw fail("ID_UNKNOWN", { what: "subject", id: subject, nearest: nearestNames(subject, known) });
    }
    const claims = new ClaimViews(moment);
    return horizonsOf(facts, { ...scope, asOf }).map((one) => ({
      on: formatDay(one.on),
      mechanism: viewMechanism(one.mechanism, moment),
      before: one.before,
      after: one.after,
      sentence: one.sentence,
      because: claims.all(one.because),
      conduct: JSON.stringify(one.conduct),
    }));
  });
}
