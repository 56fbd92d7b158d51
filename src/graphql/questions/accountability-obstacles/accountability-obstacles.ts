import { assessSituation, findObstacles, workOutOutcomes } from "../../../assessment/index.js";
import { inPieces } from "../../../base/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import { situationQuestion, tableKey } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewCategory, viewMechanism } from "../../hydrate/law.js";
import { viewPosture } from "../posture/index.js";

/**
 * `accountabilityObstacles`: mechanisms said to be obstructed, persons sought who are not surrendered, allegations on a
 * single source. Throws `ID_UNKNOWN` for an unknown situation.
 */
export async function accountabilityObstacles(
  _: unknown,
  asked: OfSituation,
  context: QuestionContext,
): Promise<unknown> {
  const { situation } = asked;
  return askSituation(context, asked, "read/coverage/situation-facts", async (row, moment) => {
    const question = situationQuestion(row, moment);
    const claims = new ClaimViews(moment, row.claims);
    const assessed = moment.snapshot.remember(tableKey(moment, situation, {}), () =>
      assessSituation(moment.facts, { ...question, asOf: moment.asOf }),
    );
    await inPieces(workOutOutcomes(assessed));
    const found = findObstacles(moment.facts, { situation, assessed, claims: question.claims });
    return {
      obstructed: found.obstructed.map((one) => ({
        mechanism: viewMechanism(one.mechanism, moment),
        claims: claims.all(one.claims),
        ofTheWhole: claims.all(one.ofTheWhole),
      })),
      sought: found.sought.map((posture) => viewPosture(posture, moment, claims)),
      singleSource: found.singleSource.map((one) => ({
        category: viewCategory(one.category, moment),
        allegedActor: one.allegedActor
          ? viewActor(question.actors.get(one.allegedActor) ?? moment.named(one.allegedActor))
          : null,
        example: one.example,
        claims: claims.all(one.claims),
      })),
      pin: pinOf(moment, found),
    };
  });
}
