import {
  type AssessedGroup,
  changesBetween,
  fromSlices,
  programDigest,
  type StoredTally,
  workOutGroups,
} from "../../assessment/index.js";
import { type Day, fail, formatDay, parseDay } from "../../base/index.js";
import type { QuestionContext } from "../context.js";
import { viewActor } from "../hydrate/actors.js";
import { ClaimViews } from "../hydrate/claims.js";
import { viewCategory, viewMechanism, viewProvision } from "../hydrate/law.js";
import { askSituation } from "./ask-situation.js";
import type { Moment } from "./moment.js";
import { situationQuestion } from "./situation-question.js";

interface Arguments {
  readonly situation: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt?: string | null;
}

/**
 * `coverageChanges`: what changed between two days, and which event changed it. Of the newest record it reads stored
 * assessments; of an earlier one, or where none are stored yet, the same engine works them out. Throws `RANGE_REVERSED`.
 */
export async function coverageChanges(_: unknown, asked: Arguments, context: QuestionContext): Promise<unknown> {
  const [from, to] = [parseDay(asked.from), parseDay(asked.to)];
  if (to < from) throw fail("RANGE_REVERSED", { from: asked.from, to: asked.to });
  const { situation, knownAt } = asked;
  return askSituation(
    context,
    { situation, asOf: asked.to, knownAt },
    "read/coverage/assessed-situation",
    (row, moment) => {
      const groups = row.mechanisms
        ? (row.tallies as StoredTally[]).map((tally) => toGroup(tally, row.mechanisms))
        : workOut(row, from, to, moment);
      return viewChanges(groups, from, to, moment);
    },
    () => ({ rules: programDigest(), since: from }),
  );
}

function workOut(row: Record<string, any>, from: Day, to: Day, moment: Moment): AssessedGroup[] {
  const { claims, mechanisms } = situationQuestion(row, moment);
  const { entities, mechanisms: all, changesets } = moment.snapshot.records;
  const known = <T extends { readonly rev: number }>(list: readonly T[]): T[] =>
    list.filter((one) => one.rev <= moment.rev);
  const records = { claims, acts: [], entities: known(entities), mechanisms: known(all), changesets };
  return workOutGroups(moment.record, records, mechanisms, from, to);
}

function toGroup(tally: StoredTally, letters: readonly string[]): AssessedGroup {
  const slices = [...tally.slices].sort((a, b) => a.asOfFrom - b.asOfFrom);
  return {
    category: tally.category,
    allegedActor: tally.allegedActor,
    begins: tally.begins,
    conducts: JSON.parse(tally.conducts),
    timelines: new Map(letters.map((mechanism, index) => [mechanism, fromSlices(slices, index)])),
  };
}

function viewChanges(groups: readonly AssessedGroup[], from: Day, to: Day, moment: Moment): unknown[] {
  const claims = new ClaimViews(moment);
  return changesBetween(moment.record, groups, from, to).map((change) => ({
    on: formatDay(change.on),
    mechanism: viewMechanism(change.mechanism, moment),
    category: viewCategory(change.category, moment),
    allegedActor: change.allegedActor ? viewActor(moment.named(change.allegedActor)) : null,
    before: change.before,
    after: change.after,
    violations: change.violations,
    event: change.because.map((claim) => claim.sentence).join(" ") || "No recorded act bears this day.",
    because: claims.all(change.because.map((claim) => claim.id)),
    provisions: [
      ...new Set(change.because.flatMap((claim) => [claim.fields.provision, ...(claim.fields.provisions ?? [])])),
    ]
      .filter(Boolean)
      .map((id: string) => viewProvision(id, moment)),
  }));
}
