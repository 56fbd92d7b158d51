import {
  type AssessedViolation,
  assessSituation,
  assessViolationInPieces,
  findGapsInPieces,
  type Gap,
  questionsOf,
} from "../../../assessment/index.js";
import { fail, inPieces, nearestNames, writeDay } from "../../../base/index.js";
import type { CoverageAnswer, Limb } from "../../../law/index.js";
import { isOfKind } from "../../../model/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import type { Moment } from "../../asking/moment.js";
import { situationQuestion, tableKey } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf, viewCoverage, viewLimb } from "../../hydrate/coverage.js";
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
    const key = tableKey(moment, asked.situation, mechanisms ? { mechanisms } : {});
    const about = { ...question, asOf: moment.asOf };
    const assessed = moment.snapshot.remember(key, () => assessSituation(moment.facts, about));
    const told = await inPieces(gapsWithReasons(assessed, about, moment, `${key} nearest`));
    const among = mechanisms ? "asked about" : null;
    const answer = told.map(pinned);
    return told.map((gap) => ({
      kind: gap.kind,
      nearestLimb: () => viewNearest(gap, moment, claims),
      category: viewCategory(gap.category, moment),
      allegedActor: gap.allegedActor
        ? viewActor(question.actors.get(gap.allegedActor) ?? moment.named(gap.allegedActor))
        : null,
      violations: gap.violations,
      example: gap.example,
      nearest: gap.nearest ? viewCoverage(gap.nearest, moment, claims, undefined, ofExample(gap, gap.nearest)) : null,
      sentence: sentenceOf(gap, among, moment),
      pin: () => pinOf(moment, answer),
    }));
  });
}

/** A gap with the answer that comes nearest, in full. */
type Told = Omit<Gap, "nearest"> & { readonly nearest: CoverageAnswer | null };

/** What a pin of the list holds of a gap: of the answer that comes nearest, which it is and how far each limb of it is met. */
const pinned = ({ nearest, ...gap }: Told): object => ({
  ...gap,
  nearest: nearest && {
    ...{ mechanism: nearest.mechanism, outcome: nearest.outcome },
    limbs: nearest.limbs.map(({ kind, state }) => ({ kind, state })),
  },
});

function* gapsWithReasons(
  assessed: readonly AssessedViolation[],
  question: Parameters<typeof questionsOf>[1],
  { facts, snapshot }: Moment,
  key: string,
): Generator<unknown, readonly Told[]> {
  const gaps = yield* findGapsInPieces(assessed, facts);
  const reasons = snapshot.remember(key, () => new Map<string, CoverageAnswer | null>());
  const nameOf = ({ example, nearest }: Gap): string => `${example} ${nearest?.mechanism}`;
  const untold = gaps.filter((gap) => gap.nearest && !reasons.has(nameOf(gap)));
  const asked = untold.length > 0 ? questionsOf(facts, question, new Set(untold.map(({ example }) => example))) : null;
  for (const gap of untold) {
    yield;
    const about = asked?.get(gap.example);
    if (!about || !gap.nearest || reasons.has(nameOf(gap))) continue;
    const one = { ...about, mechanisms: [gap.nearest.mechanism], flips: false };
    const answers = yield* assessViolationInPieces(facts, one);
    reasons.set(nameOf(gap), "missing" in answers ? null : (answers[0] ?? null));
  }
  if (untold.length > 0) snapshot.grown(key);
  return gaps.map((gap) => ({ ...gap, nearest: reasons.get(nameOf(gap)) ?? null }));
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

/** What nobody does. `among`: of which mechanisms that is said; of all that are known where it is null. */
const MISSING: Readonly<Record<Gap["kind"], (among: string | null) => string>> = {
  NO_MECHANISM: (among) => `no mechanism ${among ?? "known here"} has every limb met`,
  NO_COURT: (among) => `no court ${among ?? "known here"} has every limb met`,
  NO_OPEN_PROCEEDING: (among) => `no mechanism ${among ? `${among} ` : ""}that covers it is recorded as set in motion`,
  NO_REMEDY: (among) => `no mechanism ${among ? `${among} ` : ""}that covers it is recorded as able to give a remedy`,
};

function sentenceOf(gap: Told, among: string | null, moment: Moment): string {
  const category = moment.facts.categories.get(gap.category)?.name ?? gap.category;
  const actor = gap.allegedActor ? ` alleged of ${moment.named(gap.allegedActor).name}` : "";
  const missing = gap.nearest?.limbs.find((limb) => limb.state !== "MET" && limb.state !== "NOT_APPLICABLE");
  const mechanism = gap.nearest ? moment.facts.mechanisms.get(gap.nearest.mechanism)?.name : undefined;
  const nearest = mechanism ? ` Nearest: ${mechanism}.${missing ? ` ${missing.sentence}` : ""}` : "";
  return `${category}${actor}: ${MISSING[gap.kind](among)}.${ofDeath(gap, moment)}${nearest}`;
}

/** Why no court comes near: that proceedings ended because whoever is alleged to have acted had died. */
function ofDeath({ endedByDeath }: Told, { facts }: Moment): string {
  const step = endedByDeath === null ? undefined : facts.claims.get(endedByDeath);
  if (!step || !isOfKind(step, "procedural-step")) return "";
  const on = step.actOn === null ? "" : ` on ${writeDay(step.actOn)}`;
  const forum = facts.mechanisms.get(step.fields.mechanism)?.name ?? "A forum";
  return ` ${forum} ended its proceedings against this person${on} because of death; no court comes near.`;
}
