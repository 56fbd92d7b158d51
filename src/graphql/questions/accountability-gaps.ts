import { assessSituation, findGaps, type Gap } from "../../assessment/index.js";
import type { QuestionContext } from "../context.js";
import { viewActor } from "../hydrate/actors.js";
import { ClaimViews, viewClaimNode } from "../hydrate/claims.js";
import { viewCoverage } from "../hydrate/coverage.js";
import { viewCategory } from "../hydrate/law.js";
import { askStore, type Clocks, type Moment } from "./moment.js";
import { situationQuestion, tableKey } from "./situation-question.js";

/** `accountabilityGaps`: rows of a situation that no mechanism, no open proceeding or no remedy reaches. */
export async function accountabilityGaps(
  _: unknown,
  { situation, ...clocks }: Clocks & { situation: string },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/coverage/situation-facts",
    () => ({ situation }),
    (row, moment) => {
      const question = situationQuestion(row, situation, moment);
      const claims = new ClaimViews(moment, row.claims.map(viewClaimNode));
      return findGaps(
        moment.snapshot.remember(tableKey(moment, situation, {}), () =>
          assessSituation(moment.facts, { ...question, asOf: moment.asOf }),
        ),
        moment.facts,
      ).map((gap) => ({
        kind: gap.kind,
        category: viewCategory(gap.category, moment),
        allegedActor: gap.allegedActor
          ? viewActor(question.actors.get(gap.allegedActor) ?? moment.named(gap.allegedActor))
          : null,
        violations: gap.violations,
        example: gap.example,
        nearest: gap.nearest ? viewCoverage(gap.nearest, moment, claims) : null,
        sentence: sentenceOf(gap, moment),
      }));
    },
  );
}

const MISSING: Readonly<Record<Gap["kind"], string>> = {
  NO_MECHANISM: "no mechanism known here has every limb met",
  NO_OPEN_PROCEEDING: "no mechanism that covers it is recorded as set in motion",
  NO_REMEDY: "no mechanism that covers it is recorded as able to give a remedy",
};

function sentenceOf(gap: Gap, moment: Moment): string {
  const category = moment.facts.categories.get(gap.category)?.name ?? gap.category;
  const actor = gap.allegedActor ? ` alleged of ${moment.named(gap.allegedActor).name}` : "";
  const missing = gap.nearest?.limbs.find((limb) => limb.state !== "MET" && limb.state !== "NOT_APPLICABLE");
  const mechanism = gap.nearest ? moment.facts.mechanisms.get(gap.nearest.mechanism)?.name : undefined;
  const nearest = mechanism ? ` Nearest: ${mechanism}${missing ? ` (${missing.sentence})` : ""}.` : "";
  return `${category}${actor}: ${MISSING[gap.kind]}.${nearest}`;
}
