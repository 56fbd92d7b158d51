import type { Day } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import { existsOn, foldSteps, inCourse, isOnRecord, type Standing } from "../time/index.js";
import { writeCaution } from "./caution.js";
import { dayReached, type StandingStep } from "./standing-step.js";
import { STATUS_OF_STEP, STATUS_WHEN_UNDONE } from "./step-status.js";
import type { PostureAnswer, PostureContext, PostureStatus } from "./types.js";
import { reportOn, writePosture } from "./wording.js";

/** One moment at which a status was reached, on a step that still carries it. */
interface Turn {
  readonly status: PostureStatus;
  readonly tier: number;
  readonly day: Day | null;
  readonly step: StepClaim;
}

/**
 * Where an actor stands before a forum on `asOf`. In: the procedural-step claims of one proceeding, of any day; out: the
 * status, since when, the exact sentence and the caution. Steps after `asOf` are not there. The latest standing step of
 * the highest tier gives the status. A step only the press reports counts only where nothing is on the record. What has
 * become of a step says `standing`; without it, these steps alone act on one another.
 */
export function foldPosture(
  steps: readonly StepClaim[],
  asOf: Day,
  context: PostureContext,
  standing: (step: StepClaim) => Standing = foldAmong(steps.filter((step) => existsOn(step, asOf))),
): PostureAnswer {
  const seen = steps.filter((step) => existsOn(step, asOf)).sort(inCourse);
  const onRecord = seen.filter(isOnRecord);
  const withState = (step: StepClaim): StandingStep => ({
    claim: step,
    day: dayReached(step, asOf),
    ...standing(step),
  });
  const recorded = statusOf(onRecord.map(withState));
  const reportedOnly = recorded.status === "NONE_KNOWN" && seen.length > onRecord.length;
  const folded = (reportedOnly ? seen : onRecord).map(withState);
  const found = reportedOnly ? statusOf(folded) : recorded;
  const { turns } = found;
  // A court of persons that looks into a situation looks into no State and no group.
  const ofNobody =
    found.status === "UNDER_INVESTIGATION" && context.forum.ofPersons === true && !context.actor.isPerson;
  const { status, since } = ofNobody ? ({ status: "NONE_KNOWN", since: null } as const) : found;
  const publicity = reportedOnly && status !== "NONE_KNOWN" ? "REPORTED_ONLY" : "PUBLIC_RECORD";
  return {
    actor: context.actor.id,
    forum: context.forum.id,
    status,
    publicity,
    wording: writePosture({
      status,
      publicity,
      since,
      turns: turns.map((turn) => turn.step),
      folded,
      seen,
      asOf,
      context,
    }),
    since,
    steps: seen.map((step) => step.id),
    restsOn: turns.map((turn) => turn.step.id),
    findings: (context.findings ?? []).map(({ id }) => id),
    caution: writeCaution(status, publicity, context.actor, reportOn(seen) !== undefined),
  };
}

/** Steps that act on one another as if they were all there is. */
function foldAmong(steps: readonly StepClaim[]): (step: StepClaim) => Standing {
  const inOrder = [...steps].sort(inCourse);
  return foldSteps({
    affecting: ({ id }) => inOrder.filter((step) => ((step.fields.affects ?? []) as readonly string[]).includes(id)),
    proceedingOf: () => inOrder,
  });
}

function statusOf(folded: readonly StandingStep[]): {
  status: PostureStatus;
  since: Day | null;
  turns: readonly Turn[];
} {
  const all = folded.flatMap(turnsOf);
  const top = Math.max(...all.map((turn) => turn.tier), -1);
  const turns = all.filter((turn) => turn.tier === top);
  const last = turns.at(-1);
  if (!last) return { status: "NONE_KNOWN", since: null, turns: [] };
  // One of several warrants came to its end: the others are still in force.
  const standing = turns.filter((turn) => turn.status === "WARRANT_IN_FORCE");
  if (last.status === "WARRANT_ENDED" && standing.length > 0)
    return { status: "WARRANT_IN_FORCE", since: standing[0]?.day ?? null, turns: standing };
  const run = turns.slice(turns.findLastIndex((turn) => turn.status !== last.status) + 1);
  return { status: last.status, since: run[0]?.day ?? null, turns: run };
}

/** The statuses a step carries: its own while it stands or is suspended; and what it leaves of steps that it undoes. */
function turnsOf(step: StandingStep, _at: number, all: readonly StandingStep[]): Turn[] {
  const { claim, day } = step;
  if (step.state === "ENDED" || step.state === "VACATED") return [];
  const own = STATUS_OF_STEP[claim.fields.step];
  if (own) return [{ ...own, day, step: claim }];
  return all
    .filter((other) => other.undoneBy?.id === claim.id && other.state !== "SUSPENDED")
    .flatMap((other) => {
      const left = STATUS_WHEN_UNDONE[other.claim.fields.step];
      return left ? [{ ...left, day, step: claim }] : [];
    });
}
