import {
  type AssessedGroup,
  type CoverageChange,
  changesBetweenInPieces,
  fromSlices,
  programDigest,
  type StoredTally,
  workOutGroups,
} from "../../../assessment/index.js";
import { type Day, fail, formatDay, groupBy, inPieces, parseDay } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { type Outcome, tablesEndedBy } from "../../../law/index.js";
import { type ClaimRecord, namedIn, recordedBy } from "../../../model/index.js";
import { askSituation } from "../../asking/ask-situation.js";
import type { Moment } from "../../asking/moment.js";
import { situationQuestion } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewCategory, viewMechanism, viewProvision } from "../../hydrate/law.js";
import { knownMechanisms } from "../coverage/index.js";

interface Arguments {
  readonly situation: string;
  readonly from: string;
  readonly to: string;
  readonly mechanisms?: readonly string[] | null;
  readonly outcomes?: readonly Outcome[] | null;
  readonly knownAt?: string | null;
}

/**
 * `coverageChanges`: what changed between two days, and which event changed it. Of the latest revision it reads stored
 * assessments; of an earlier one, or where none are stored yet, the same engine works them out. Throws `RANGE_REVERSED`,
 * `ID_UNKNOWN`.
 */
export const coverageChanges = (_: unknown, asked: Arguments, context: QuestionContext): Promise<unknown> =>
  askChanges(asked, context, (changes, moment) => {
    const claims = new ClaimViews(moment);
    return changes.map((change) => viewChange(change, claims, moment));
  });

/** `coverageEvents`: the same changes, grouped by the act behind them. Throws as `coverageChanges`. */
export const coverageEvents = (_: unknown, asked: Arguments, context: QuestionContext): Promise<unknown> =>
  askChanges(asked, context, (changes, moment) => {
    const claims = new ClaimViews(moment);
    const events = groupBy(changes, ({ on, because }) =>
      [on, ...causesOf(because).acts.map(({ id }) => id)].join("\n"),
    );
    return [...events.values()].map((alike) => viewEvent(alike, claims, moment));
  });

async function askChanges<T>(
  asked: Arguments,
  context: QuestionContext,
  view: (changes: readonly CoverageChange[], moment: Moment) => T,
): Promise<T> {
  const [from, to] = [parseDay(asked.from), parseDay(asked.to)];
  if (to < from) throw fail("RANGE_REVERSED", { from: asked.from, to: asked.to });
  const { situation, knownAt, outcomes } = asked;
  return askSituation(
    context,
    { situation, asOf: asked.to, knownAt },
    "read/coverage/assessed-situation",
    async (row, moment) => {
      const mechanisms = knownMechanisms(moment.facts, asked.mechanisms);
      const groups = row.mechanisms
        ? row.tallies.map((tally) => toGroup(tally, row.mechanisms ?? []))
        : await inPieces(workOut(row, from, to, moment, mechanisms));
      const changes = changesBetweenInPieces(moment.record, groups, from, to, { mechanisms, outcomes });
      return view(await inPieces(changes), moment);
    },
    () => ({ rules: programDigest(), since: from }),
  );
}

function workOut(
  row: StatementRows["read/coverage/assessed-situation"],
  from: Day,
  to: Day,
  moment: Moment,
  asked: readonly string[] | undefined,
): Generator<unknown, AssessedGroup[]> {
  const { claims, mechanisms } = situationQuestion(row, moment);
  const { entities, mechanisms: all, changesets } = moment.snapshot.records;
  const known = <T extends { readonly rev: number }>(list: readonly T[]): T[] =>
    list.filter((one) => one.rev <= moment.rev);
  const records = { claims, acts: [], entities: recordedBy(entities, moment.rev), mechanisms: known(all), changesets };
  return workOutGroups(moment.record, records, asked ?? mechanisms, from, to);
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

/** The acts behind a change, and apart from them what was answered to them; answers alone stand for the act. */
function causesOf(because: readonly ClaimRecord[]): {
  readonly acts: readonly ClaimRecord[];
  readonly answers: readonly ClaimRecord[];
} {
  const [acts, answers] = [because.filter(({ kind }) => kind !== "response"), because.filter(isAnswer)];
  return acts.length > 0 ? { acts, answers } : { acts: answers, answers: [] };
}
const isAnswer = ({ kind }: ClaimRecord): boolean => kind === "response";

/** Acts of one day that are told in full; a day with more says how many there are. */
const TOLD = 3;

function tell(acts: readonly ClaimRecord[], changes: readonly CoverageChange[], { record }: Moment): string {
  const sentences = [...new Set(acts.map(({ sentence }) => sentence))];
  if (sentences.length === 0) {
    const ended = changes.flatMap(({ mechanism, on }) => {
      const forum = record.mechanisms.get(mechanism);
      return forum ? tablesEndedBy(record, forum, on) : [];
    });
    return ["No recorded act bears this day.", ...new Set(ended)].join(" ");
  }
  const more = sentences.length - TOLD;
  return [...sentences.slice(0, TOLD), ...(more > 0 ? [`${more} more recorded acts bear this day.`] : [])].join(" ");
}

function viewCauses(
  because: readonly ClaimRecord[],
  changes: readonly CoverageChange[],
  claims: ClaimViews,
  moment: Moment,
) {
  const { acts, answers } = causesOf(because);
  const ids = (list: readonly ClaimRecord[]): string[] => list.map(({ id }) => id);
  return {
    event: tell(acts, changes, moment),
    because: claims.all(ids(acts)),
    answers: claims.positions(ids(answers)),
  };
}

function viewChange(change: CoverageChange, claims: ClaimViews, moment: Moment) {
  const provisions = causesOf(change.because).acts.flatMap((act) => [
    ...namedIn(act, "provision"),
    ...namedIn(act, "provisions"),
  ]);
  return {
    on: formatDay(change.on),
    mechanism: viewMechanism(change.mechanism, moment),
    category: viewCategory(change.category, moment),
    allegedActor: change.allegedActor ? viewActor(moment.named(change.allegedActor)) : null,
    before: change.before,
    after: change.after,
    violations: change.violations,
    ...viewCauses(change.because, [change], claims, moment),
    provisions: [...new Set(provisions)].filter(Boolean).map((id: string) => viewProvision(id, moment)),
  };
}

function viewEvent(changes: readonly CoverageChange[], claims: ClaimViews, moment: Moment) {
  const [first] = changes as [CoverageChange];
  const because = new Map(changes.flatMap((change) => change.because.map((claim) => [claim.id, claim] as const)));
  // A violation changes before several mechanisms; its group counts once.
  const groups = new Map(changes.flatMap(({ byGroup }) => [...byGroup]));
  return {
    on: formatDay(first.on),
    ...viewCauses([...because.values()], changes, claims, moment),
    mechanisms: [...new Set(changes.map(({ mechanism }) => mechanism))].map((id) => viewMechanism(id, moment)),
    violations: [...groups.values()].reduce((sum, count) => sum + count, 0),
    changes: changes.map((change) => viewChange(change, claims, moment)),
  };
}
