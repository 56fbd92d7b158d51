import { unique, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { BasisAnswer, CoverageAnswer, CoveragePart } from "../facts/index.js";
import { filingRoutes, reachOf } from "../filing/index.js";
import { outcomeOfParts, rankOf } from "../findings/index.js";
import { assessParts, mainPart, type Part } from "./assess-parts.js";
import { findFlips } from "./flips/find-flips.js";
import { forConduct } from "./for-conduct.js";
import { notesOn, stageOf } from "./notes/notes-on.js";
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
  const near = outcome !== "NOT_COVERED" || result.answer.linkState !== "NOT_MET";
  const span =
    outcome === "PARTIAL"
      ? { from: Math.min(...covered.map((part) => part.from)), to: Math.max(...covered.map((part) => part.to)) }
      : null;
  const basis = mechanism.bases[main.deciding];
  const isStates = mechanism.nature === "court-of-states" || mechanism.nature === "advisory";
  return {
    mechanism: mechanism.id,
    addressee: mechanism.addressee,
    outcome,
    summary: summarise(q, mechanism, outcome, main, covered),
    basis: near ? result.answer.basis : null,
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
    ...notesOn(q, mechanism, main),
    ...waysIn(q, mechanism, main),
    title: isStates ? (basis?.title ?? null) : null,
    stage: isStates ? stageOf(q, mechanism, main) : null,
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

/** Who may bring it there, and how far the record behind the answer reaches. */
function waysIn(q: Question, mechanism: MechanismInput, main: Part): Pick<CoverageAnswer, "filing" | "reach"> {
  const states = mechanism.addressee === "STATE" ? (main.actor?.nationalities ?? []) : [];
  const instruments = mechanism.bases.flatMap((basis) => (basis.acceptance ? [basis.acceptance.instrument] : []));
  const deciding = mechanism.bases[main.deciding]?.acceptance?.instrument;
  const linking = unique([...main.results.flatMap((result) => result.link.states), ...states]);
  return {
    filing: filingRoutes({ facts: q.facts, mechanism: mechanism.id, states }),
    reach: reachOf(
      q.facts,
      mechanism.nature === "court-of-states" ? (deciding ? [deciding] : []) : instruments,
      linking,
    ),
  };
}

function supposedLater(q: Question): string[] {
  return q.conduct.suppose.some((act) => act.on > q.asOf)
    ? [`A supposed act that lies after ${writeDay(q.asOf)} does not count.`]
    : [];
}
