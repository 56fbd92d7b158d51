import { type AssessedViolation, assessSituation, findGapsInPieces, type Gap } from "../../../assessment/index.js";
import { fail, inPieces, nearestNames } from "../../../base/index.js";
import type { CoverageAnswer, Limb } from "../../../law/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import type { Moment } from "../../asking/moment.js";
import { situationQuestion, tableKey } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewCoverage, viewLimb } from "../../hydrate/coverage.js";
import { viewCategory } from "../../hydrate/law.js";

/** `accountabilityGaps`: rows of a situation that no mechanism, no open proceeding or no remedy reaches. */
export async function accountabilityGaps(
  _: unknown,
  { mechanisms, ...asked }: OfSituation & { mechanisms?: readonly string[] | null },
  context: QuestionContext,
): Promise<unknown> {
  return askSituation(context, asked, "read/coverage/situation-facts", async (row, moment) => {
    const whole = situationQuestion(row, moment);
    const question = { ...whole, mechanisms: narrowed(whole.mechanisms, mechanisms) };
    const claims = new ClaimViews(moment, row.claims);
    const assessed = moment.snapshot.remember(tableKey(moment, asked.situation, mechanisms ? { mechanisms } : {}), () =>
      assessSituation(moment.facts, { ...question, asOf: moment.asOf }),
    );
    return (await inPieces(gapsWithReasons(assessed, moment))).map((gap) => ({
      kind: gap.kind,
      nearestLimb: () => viewNearest(gap, moment, claims),
      category: viewCategory(gap.category, moment),
      allegedActor: gap.allegedActor
        ? viewActor(question.actors.get(gap.allegedActor) ?? moment.named(gap.allegedActor))
        : null,
      violations: gap.violations,
      example: gap.example,
      nearest: gap.nearest ? viewCoverage(gap.nearest, moment, claims, undefined, ofExample(gap, gap.nearest)) : null,
      sentence: sentenceOf(gap, moment),
    }));
  });
}

/** A gap with the answer that comes nearest, in full. */
type Told = Omit<Gap, "nearest"> & { readonly nearest: CoverageAnswer | null };

function* gapsWithReasons(
  assessed: readonly AssessedViolation[],
  { facts }: Moment,
): Generator<unknown, readonly Told[]> {
  const told: Told[] = [];
  for (const gap of yield* findGapsInPieces(assessed, facts)) {
    yield;
    if (gap.nearest) yield* gap.answers.workOut("reasons", gap.nearest.mechanism);
    told.push({ ...gap, nearest: (gap.nearest && gap.answers.of(gap.nearest.mechanism)) ?? null });
  }
  return told;
}

/** The question that gives the nearest answer by itself: it is that of the gap's example. */
const ofExample = ({ example }: Told, { mechanism }: CoverageAnswer) => ({
  field: "violationCoverage",
  arguments: { violation: example, mechanisms: [mechanism] },
});

/** Those asked for among those known. Throws `ID_UNKNOWN`. */
function narrowed(known: readonly string[], asked: readonly string[] | null | undefined): readonly string[] {
  if (!asked) return known;
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown) throw fail("ID_UNKNOWN", { what: "mechanism", id: unknown, nearest: nearestNames(unknown, known) });
  return known.filter((id) => asked.includes(id));
}

const NEARNESS: readonly string[] = ["CONTESTED", "UNKNOWN", "NOT_MET"];

/** The limbs of a partial answer are those of its covered part; what stands in the way is in its other parts. */
function nearestLimb({ limbs, parts }: CoverageAnswer): Limb | undefined {
  const all = [...limbs, ...parts.filter((part) => part.outcome !== "COVERED").flatMap((part) => part.limbs)];
  return NEARNESS.flatMap((state) => all.filter((limb) => limb.state === state))[0];
}

function viewNearest({ nearest }: Told, moment: Moment, claims: ClaimViews): unknown {
  const limb = nearest ? nearestLimb(nearest) : undefined;
  return limb ? viewLimb(limb, moment, claims) : null;
}

const MISSING: Readonly<Record<Gap["kind"], string>> = {
  NO_MECHANISM: "no mechanism known here has every limb met",
  NO_COURT: "no court known here has every limb met",
  NO_OPEN_PROCEEDING: "no mechanism that covers it is recorded as set in motion",
  NO_REMEDY: "no mechanism that covers it is recorded as able to give a remedy",
};

function sentenceOf(gap: Told, moment: Moment): string {
  const category = moment.facts.categories.get(gap.category)?.name ?? gap.category;
  const actor = gap.allegedActor ? ` alleged of ${moment.named(gap.allegedActor).name}` : "";
  const missing = gap.nearest?.limbs.find((limb) => limb.state !== "MET" && limb.state !== "NOT_APPLICABLE");
  const mechanism = gap.nearest ? moment.facts.mechanisms.get(gap.nearest.mechanism)?.name : undefined;
  const nearest = mechanism ? ` Nearest: ${mechanism}.${missing ? ` ${missing.sentence}` : ""}` : "";
  return `${category}${actor}: ${MISSING[gap.kind]}.${nearest}`;
}
