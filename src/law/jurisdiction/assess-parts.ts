import type { Day } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { ConductActor, Outcome } from "../facts/index.js";
import { bestOutcome, outcomeOfParts, rankOf } from "../findings/index.js";
import { linkRule } from "../rules/index.js";
import { assessBasis } from "./assess-basis.js";
import type { BasisResult } from "./basis-result.js";
import { edgesInside } from "./edges.js";
import { isNamed } from "./limbs/reach.js";
import { type Case, casePut, type Question } from "./question.js";
import type { BasisStates } from "./states/states-of-basis.js";

/** One category and one alleged actor over a stretch of days on which every limb is constant. */
export type Part = PartOf<BasisResult>;

/** The same by what is read of each basis. */
export interface PartOf<R extends BasisStates> {
  readonly category: string;
  readonly actorIndex: number | null;
  readonly actor: ConductActor | null;
  readonly from: Day;
  /** Half open. */
  readonly to: Day;
  readonly outcome: Outcome;
  readonly results: readonly R[];
  /** Index of the basis that decides. */
  readonly deciding: number;
  /** Every basis on each stretch of days inside the part: another basis than the deciding one may change within it. */
  readonly slices: readonly (readonly R[])[];
}

/**
 * Every part of the conduct before one mechanism: categories × alleged actors × stretches of days. Work that yields before
 * each basis.
 */
export function* assessParts(q: Question, mechanism: MechanismInput): Generator<unknown, Part[]> {
  const parts: Part[] = [];
  for (const part of yield* partsBy(q, mechanism, assessBasis)) {
    yield;
    parts.push(putAgain(q, mechanism, part, assessBasis));
  }
  return parts;
}

/** Sentences speak of the days of the whole stretch, so a stretch that grew is put again; its states stay the same. */
export function putAgain<R extends BasisStates>(
  q: Question,
  mechanism: MechanismInput,
  part: PartOf<R>,
  assess: (c: Case) => R,
): PartOf<R> {
  if (part.slices.length === 1) return part;
  const { category, actor, from, to } = part;
  return {
    ...part,
    results: mechanism.bases.map((basis) => assess(casePut(q, mechanism, basis, { category, actor, from, to }))),
  };
}

/** The outcome of all parts together, and the part that is shown for them. */
export function mainPart<P extends PartOf<BasisStates>>(parts: readonly P[]): { outcome: Outcome; main: P } {
  const outcome = outcomeOfParts(parts.map((part) => part.outcome));
  const shown = outcome === "PARTIAL" ? "COVERED" : outcome;
  return { outcome, main: parts.find((part) => part.outcome === shown) ?? (parts[0] as P) };
}

/** Every part by what is read of each basis; not put again. Work that yields before each basis. */
export function* partsBy<R extends BasisStates>(
  q: Question,
  mechanism: MechanismInput,
  assess: (c: Case) => R,
): Generator<unknown, PartOf<R>[]> {
  const actors =
    q.conduct.allegedActors.length > 0
      ? q.conduct.allegedActors.map((actor, index) => ({ actor, index }))
      : [{ actor: null, index: null }];
  const parts: PartOf<R>[] = [];
  for (const category of q.conduct.categories)
    for (const { actor, index } of actors)
      parts.push(...(yield* alongTime(q, mechanism, category, actor, index, assess)));
  return parts;
}

function* alongTime<R extends BasisStates>(
  q: Question,
  mechanism: MechanismInput,
  category: string,
  actor: ConductActor | null,
  actorIndex: number | null,
  assess: (c: Case) => R,
): Generator<unknown, PartOf<R>[]> {
  const edges = [q.conduct.from, ...edgesInside({ ...q, mechanism, category, actor }), q.conduct.to];
  const slices: { readonly from: Day; readonly to: Day; readonly results: readonly R[] }[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] as Day;
    const results: R[] = [];
    for (const basis of mechanism.bases) {
      yield;
      results.push(assess(casePut(q, mechanism, basis, { category, actor, from, to })));
    }
    slices.push({ from, to, results });
  }
  const order = preference(slices.map((slice) => slice.results));

  const parts: PartOf<R>[] = [];
  for (const slice of slices) {
    const outcome = bestOutcome(slice.results.map((result) => result.answer.outcome));
    const isOfThis = (index: number): boolean => {
      const scope = { facts: q.facts, mechanism, basis: mechanism.bases[index] as Case["basis"] };
      const rule = linkRule(scope);
      // Nor does law that was repealed tell why the law that is there does not cover.
      return !(rule.kind === "rule" && rule.data.repealed === true) && isNamed({ ...scope, category });
    };
    const deciding = order(slice.results, outcome, isOfThis);
    const last = parts.at(-1);
    const part: PartOf<R> = {
      category,
      actorIndex,
      actor,
      from: slice.from,
      to: slice.to,
      outcome,
      results: slice.results,
      deciding,
      slices: [slice.results],
    };
    if (last && sameAnswer(last, part))
      parts[parts.length - 1] = { ...last, to: slice.to, slices: [...last.slices, slice.results] };
    else parts.push(part);
  }
  return parts;
}

/** Two stretches tell the same story: one basis decides both, with the same limbs. */
function sameAnswer(a: PartOf<BasisStates>, b: PartOf<BasisStates>): boolean {
  const states = (part: PartOf<BasisStates>): string =>
    (part.results[part.deciding]?.answer.limbs ?? []).map((limb) => limb.state).join();
  return a.outcome === b.outcome && a.deciding === b.deciding && states(a) === states(b);
}

const LINK_RANK: Record<string, number> = { MET: 3, CONTESTED: 2, UNKNOWN: 1, NOT_MET: 0 };

/**
 * The basis that decides: among those with the best outcome, the one that gives it on most stretches; where nothing
 * covers, the one that lacks least. Ties go to the order of the record.
 */
function preference(
  slices: readonly (readonly BasisStates[])[],
): (results: readonly BasisStates[], outcome: Outcome, isOfThis: (index: number) => boolean) => number {
  const wins = new Map<number, number>();
  for (const results of slices) {
    const top = Math.max(...results.map((result) => rankOf(result.answer.outcome)));
    results.forEach((result, index) => {
      if (rankOf(result.answer.outcome) === top) wins.set(index, (wins.get(index) ?? 0) + 1);
    });
  }
  const lacking = (result: BasisStates): number =>
    result.answer.limbs.reduce(
      (sum, limb) => sum + (limb.state !== "NOT_MET" ? 0 : limb.kind === "SUBJECT_MATTER" ? 5 : 1),
      0,
    );
  return (results, outcome, isOfThis) => {
    const candidates = results
      .map((result, index) => ({ result, index }))
      .filter(({ result }) => result.answer.outcome === outcome)
      // A basis that is about another crime is further off than any that is about this one, whatever that one lacks.
      .map((one) => ({ ...one, aside: outcome === "NOT_COVERED" && !isOfThis(one.index) ? 1 : 0 }));
    candidates.sort((a, b) => {
      const byWins = outcome === "NOT_COVERED" ? 0 : (wins.get(b.index) ?? 0) - (wins.get(a.index) ?? 0);
      const byLack = a.aside - b.aside || lacking(a.result) - lacking(b.result);
      const byLink = (LINK_RANK[b.result.answer.linkState] ?? 0) - (LINK_RANK[a.result.answer.linkState] ?? 0);
      return byWins || byLack || byLink || a.index - b.index;
    });
    return candidates[0]?.index ?? 0;
  };
}
