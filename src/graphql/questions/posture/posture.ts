import { type PostureAnswer, posturesOf } from "../../../law/index.js";
import { type Following, recordsAsked } from "../../asking/identities.js";
import { askSnapshot, type Clocks, type Moment } from "../../asking/moment.js";
import { requireActor } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews, dayOrNull } from "../../hydrate/claims.js";
import { viewMechanism } from "../../hydrate/law.js";
import { viewStep } from "../../hydrate/steps.js";

/**
 * `posture`: where an actor stands in every forum on `asOf`. Read from the snapshot alone; the store is asked for its
 * digest. Throws `ID_UNKNOWN` for an id that names no actor recorded by `knownAt`.
 */
export async function posture(
  _: unknown,
  { actor, identities, ...clocks }: Clocks & Following & { actor: string },
  context: QuestionContext,
): Promise<unknown> {
  return askSnapshot(context, clocks, (moment) => {
    requireActor(actor, moment);
    const claims = new ClaimViews(moment);
    return recordsAsked(actor, identities, moment).flatMap((one) =>
      posturesOf(moment.facts, one, moment.asOf).map((answer) => viewPosture(answer, moment, claims)),
    );
  });
}

/** A posture of ids as the API shows it. */
export function viewPosture(answer: PostureAnswer, moment: Moment, claims: ClaimViews): object {
  const stepsOf = (ids: readonly string[]) =>
    ids.map((id) => viewStep(id, moment, claims)).filter((step) => step !== null);
  return {
    actor: viewActor(moment.named(answer.actor)),
    forum: viewMechanism(answer.forum, moment),
    status: answer.status,
    publicity: answer.publicity,
    wording: answer.wording,
    since: dayOrNull(answer.since),
    steps: stepsOf(answer.steps),
    restsOn: stepsOf(answer.restsOn),
    findings: claims.all(answer.findings),
    caution: answer.caution,
  };
}
