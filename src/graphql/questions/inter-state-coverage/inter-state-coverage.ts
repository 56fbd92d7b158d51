import { fail, parseDay } from "../../../base/index.js";
import { assessInterState, checkActs, type SupposedActInput } from "../../../law/index.js";
import { askSnapshot, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewCoverage } from "../../hydrate/coverage.js";

interface Arguments extends Clocks {
  readonly applicant: string;
  readonly respondent: string;
  readonly instrument: string;
  readonly conductFrom?: string | null;
  readonly conductTo?: string | null;
  readonly negotiatedSince?: string | null;
  readonly arbitrationRequestedOn?: string | null;
  readonly suppose?: readonly SupposedActInput[] | null;
}

/** `interStateCoverage`: could one State sue another under a treaty? `asOf` is the day of filing. */
export async function interStateCoverage(
  _: unknown,
  {
    applicant,
    respondent,
    instrument,
    conductFrom,
    conductTo,
    negotiatedSince,
    arbitrationRequestedOn,
    suppose,
    ...clocks
  }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askSnapshot(context, clocks, (moment) => {
    const day = (iso: string | null | undefined): number | null => (iso ? parseDay(iso) : null);
    const answers = assessInterState(moment.facts, {
      applicant,
      respondent,
      instrument,
      asOf: moment.asOf,
      conductFrom: day(conductFrom),
      conductTo: day(conductTo),
      negotiatedSince: day(negotiatedSince),
      arbitrationRequestedOn: day(arbitrationRequestedOn),
      suppose: checkActs(moment.facts, suppose),
    });
    if (answers.length === 0) throw fail("INSTRUMENT_WITHOUT_FORUM", { instrument });
    const claims = new ClaimViews(moment);
    return answers.map((answer) => viewCoverage(answer, moment, claims));
  });
}
