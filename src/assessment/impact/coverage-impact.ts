import { factsOn } from "../../law/index.js";
import { findGapsInPieces } from "../gaps/find-gaps.js";
import type { Scope, World } from "./answers-of.js";
import { type ChangedAnswer, compareAnswers } from "./compare-answers.js";
import { allegedIn, coverageOf, gapsOf } from "./coverage-answers.js";
import { assessedIn, type Change, type CoverageBefore } from "./coverage-before.js";

/**
 * What changes of everything alleged, of what mechanisms say of it and of what nothing reaches, in another state of the
 * record: the same as comparing both states whole, but asking only for what read the difference.
 */
export function* coverageImpact(
  before: CoverageBefore,
  after: World,
  change: Change,
  scope: Scope,
): Generator<unknown, ChangedAnswer[]> {
  const { assessed, redone, mechanisms, situations } = yield* before.after(after, change);
  const isAsked = (incident: string, mechanism: string): boolean => redone.has(incident) || mechanisms.has(mechanism);
  const changed = compareAnswers(
    allegedIn(change.incidents, before.world, scope),
    allegedIn(change.incidents, after, scope),
  );
  const said = yield* coverageOf(before.assessed, isAsked, before.world, scope);
  changed.push(...compareAnswers(said, yield* coverageOf(assessed, isAsked, after, scope)));
  for (const situation of situations) {
    const gaps = yield* findGapsInPieces(assessedIn(situation, assessed, scope), factsOn(after.facts, scope.asOf));
    changed.push(
      ...compareAnswers(
        gapsOf(situation, before.gaps.get(situation) ?? [], before.world, scope),
        gapsOf(situation, gaps, after, scope),
      ),
    );
  }
  return changed;
}
