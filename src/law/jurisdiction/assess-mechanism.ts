import { unique, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { BasisAnswer, CoverageAnswer, CoveragePart } from "../facts/index.js";
import { filingRoutes, isClosedToAll, reachOf } from "../filing/index.js";
import { outcomeOfParts, rankOf } from "../findings/index.js";
import { reachOfCases } from "../inter-state/index.js";
import { byName } from "../words/index.js";
import { assessParts, mainPart, type Part } from "./assess-parts.js";
import { findFlips } from "./flips/find-flips.js";
import { forConduct } from "./for-conduct.js";
import { notLookedAt } from "./limbs/before-record.js";
import { notesOfEveryPart } from "./notes/of-every-part.js";
import { stageOf } from "./notes/stage.js";
import type { Question } from "./question.js";
import { summarise } from "./summary.js";

/** The whole answer of one mechanism. Work that yields between its bases, and between what it would take to flip it. */
export function* assessMechanism(
  q: Question,
  record: MechanismInput,
  flips: boolean,
): Generator<unknown, CoverageAnswer> {
  const mechanism = forConduct(record);
  const parts = yield* assessParts(q, mechanism);
  const { outcome, main } = mainPart(parts);
  const covered = parts.filter((part) => part.outcome === "COVERED");
  const result = main.results[main.deciding] as Part["results"][number];
  // Of days that nobody looked at, no rule of later ones is the basis.
  const isLookedAt = !notLookedAt({ ...q, mechanism, category: main.category, from: main.from });
  const near = outcome !== "NOT_COVERED" || result.answer.linkState !== "NOT_MET";
  const span =
    outcome === "PARTIAL"
      ? { from: Math.min(...covered.map((part) => part.from)), to: Math.max(...covered.map((part) => part.to)) }
      : null;
  const basis = mechanism.bases[main.deciding];
  const isStates = mechanism.nature === "court-of-states" || mechanism.nature === "advisory";
  const stage = isStates ? stageOf(q, mechanism, parts) : null;
  const notes = notesOfEveryPart(q, mechanism, parts);
  const ways = waysIn(q, mechanism, parts, stage);
  return {
    mechanism: mechanism.id,
    addressee: mechanism.addressee,
    outcome,
    summary: summarise(q, mechanism, outcome, main, { covered, parts, isOutOfReach: isClosedToAll(ways.filing) }),
    basis: near && isLookedAt ? result.answer.basis : null,
    limbs: result.answer.limbs,
    bases: basesOf(mechanism, parts, main),
    whyNot: flips ? yield* findFlips(q, mechanism, outcome, parts, main) : [],
    assumptions: unique([
      ...q.conduct.assumptions,
      ...parts
        .filter((part) => part.outcome === main.outcome)
        .flatMap((part) => part.results[part.deciding]?.assumptions ?? []),
      ...supposedLater(q),
    ]),
    parts: partsOf(q, parts),
    coveredFrom: span?.from ?? null,
    coveredTo: span ? span.to - 1 : null,
    coveredPlaces: unique(
      covered.flatMap((part) =>
        part.slices
          .flat()
          .filter((one) => one.answer.outcome === "COVERED")
          .flatMap((one) => one.link.places),
      ),
    ),
    ...notes,
    // Nothing set it in motion: a list of its cases was gone through.
    triggerKnowledge: stage === "NOT_SEISED" && notes.triggers.length === 0 ? "NONE_KNOWN" : notes.triggerKnowledge,
    ...ways,
    title: isStates ? (basis?.title ?? null) : null,
    stage,
    hypothetical: q.conduct.suppose.length > 0,
  };
}

/** Each basis over all parts: its outcome over them all, and the limbs of the stretch of days where it comes furthest. */
function basesOf(mechanism: MechanismInput, parts: readonly Part[], main: Part): BasisAnswer[] {
  return mechanism.bases.map((_, index) => {
    const all = parts.flatMap((part) => part.slices.map((slice) => (slice[index] as Part["results"][number]).answer));
    const own = (main.results[index] as Part["results"][number]).answer;
    const outcome = outcomeOfParts(all.map((answer) => answer.outcome));
    const furthest = all.reduce((best, answer) => (rankOf(answer.outcome) > rankOf(best.outcome) ? answer : best), own);
    return { ...furthest, outcome };
  });
}

/** Parts are shown when there are several categories or actors, or the time is split. */
function partsOf(q: Question, parts: readonly Part[]): CoveragePart[] {
  if (parts.length <= 1) return [];
  return parts.map((part) => ({
    category: part.category,
    allegedActor: part.actorIndex,
    from: part.from,
    to: q.conduct.ongoing && part.to === q.conduct.to ? null : part.to - 1,
    outcome: part.outcome,
    limbs: (part.results[part.deciding] as Part["results"][number]).answer.limbs,
  }));
}

/** Who may bring it there, and how far the record behind the answer reaches: of every alleged actor and every part. */
function waysIn(
  q: Question,
  mechanism: MechanismInput,
  parts: readonly Part[],
  stage: CoverageAnswer["stage"],
): Pick<CoverageAnswer, "filing" | "reach"> {
  const inOrder = (ids: readonly string[]): string[] => unique(ids).sort(byName(q.facts));
  const states =
    mechanism.addressee === "STATE" ? inOrder(parts.flatMap(({ actor }) => actor?.nationalities ?? [])) : [];
  const instrumentOf = (index: number): string[] => {
    const instrument = mechanism.bases[index]?.acceptance?.instrument;
    return instrument === undefined ? [] : [instrument];
  };
  const instruments =
    mechanism.nature === "court-of-states"
      ? parts.flatMap(({ deciding }) => instrumentOf(deciding))
      : mechanism.bases.flatMap((_, index) => instrumentOf(index));
  const clauses = unique(parts.map(({ deciding }) => instrumentOf(deciding)[0]));
  const linking = parts.flatMap(({ results }) => results.flatMap(({ link }) => link.states));
  return {
    filing: filingRoutes({ facts: q.facts, mechanism: mechanism.id, states }),
    reach: [
      ...reachOf(q.facts, inOrder(instruments), inOrder([...linking, ...states])),
      ...(stage === "UNKNOWN" ? clauses.map((instrument) => reachOfCases(q.facts, mechanism.id, instrument)) : []),
    ],
  };
}

function supposedLater(q: Question): string[] {
  return q.conduct.suppose.some((act) => act.on > q.asOf)
    ? [`A supposed act that lies after ${writeDay(q.asOf)} does not count.`]
    : [];
}
