import { fail, nearestNames } from "../../../base/index.js";
import { posturesOf } from "../../../law/index.js";
import { ACTOR_TYPES } from "../../../model/index.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews, dayOrNull } from "../../hydrate/claims.js";
import { viewMechanism } from "../../hydrate/law.js";
import { viewStep } from "../../hydrate/steps.js";
import { type Clocks, type Moment, momentOf } from "../moment.js";

/**
 * `posture`: where an actor stands in every forum on `asOf`. Read from the snapshot alone; the store is asked for its
 * digest. Throws `ID_UNKNOWN` for an id that names no actor recorded by `knownAt`.
 */
export async function posture(
  _: unknown,
  { actor, ...clocks }: Clocks & { actor: string },
  context: QuestionContext,
): Promise<unknown> {
  return context.snapshots.consistent(async (snapshot) => {
    const moment = momentOf(clocks, snapshot, context);
    const [row] = await context.store.read("read/record/head", {});
    requireActor(actor, moment);
    const claims = new ClaimViews(moment);
    const stepsOf = (ids: readonly string[]) =>
      ids.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null);
    const result = posturesOf(moment.facts, actor, moment.asOf).map((answer) => ({
      actor: viewActor(snapshot.named(answer.actor)),
      forum: viewMechanism(answer.forum, moment),
      status: answer.status,
      publicity: answer.publicity,
      wording: answer.wording,
      since: dayOrNull(answer.since),
      steps: stepsOf(answer.steps),
      restsOn: stepsOf(answer.restsOn),
      caution: answer.caution,
    }));
    return { head: row?.head ?? "", result };
  });
}

const ACTORS: ReadonlySet<string> = new Set(ACTOR_TYPES);

function requireActor(id: string, { facts }: Moment): void {
  if (facts.mechanisms.has(id) || ACTORS.has(facts.entities.get(id)?.type ?? "")) return;
  const known = [...facts.entities.values()].filter((entity) => ACTORS.has(entity.type)).map((entity) => entity.id);
  throw fail("ID_UNKNOWN", { what: "actor", id, nearest: nearestNames(id, [...known, ...facts.mechanisms.keys()]) });
}
