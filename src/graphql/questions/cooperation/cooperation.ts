import { fail, type KnownRecord, nearestIds } from "../../../base/index.js";
import { cooperationWith } from "../../../law/index.js";
import { askSnapshot, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews, dayOrNull } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewMechanism, viewProvision } from "../../hydrate/law.js";
import { cautionFor, viewNode } from "../../hydrate/nodes.js";
import { CAUTION } from "../../navigation/index.js";

interface Arguments extends Clocks {
  readonly mechanism: string;
  readonly about?: string | null;
  readonly measure?: string | null;
}

/**
 * `cooperation`: who has to cooperate with a mechanism or execute its measure. Read from the snapshot alone; the store is
 * asked for its digest. Throws `ID_UNKNOWN` for an unknown mechanism, measure, person, State or situation.
 */
export async function cooperation(_: unknown, args: Arguments, context: QuestionContext): Promise<unknown> {
  return askSnapshot(context, args, (moment) => {
    const about = aboutOf(args, moment);
    const answer = cooperationWith(moment.facts, { mechanism: args.mechanism, about, asOf: moment.asOf });
    const claims = new ClaimViews(moment);
    return {
      mechanism: viewMechanism(args.mechanism, moment),
      about: about ? viewNode(moment.named(about)) : null,
      caution: cautionFor(about ? moment.facts.entities.get(about)?.type : undefined, CAUTION),
      obliged: answer.obliged.map((party) => ({
        party: viewActor(moment.named(party.party)),
        state: party.state,
        since: dayOrNull(party.since),
        until: dayOrNull(party.until),
        sentence: party.sentence,
        provisions: party.provisions.map((id) => viewProvision(id, moment)),
        claims: claims.all(party.claims),
      })),
      knowledge: answer.knowledge,
      looked: claims.all(answer.looked),
      discharged: claims.all(answer.discharged),
      stated: claims.all(answer.stated),
      refusals: claims.all(answer.refusals),
      openRequests: claims.all(answer.openRequests),
      findings: claims.all(answer.findings),
      immunities: claims.all(answer.immunities),
      obstructions: claims.all(answer.obstructions),
      pin: pinOf(moment, answer),
    };
  });
}

/** Whom the measure concerns, once everything named in the question is known. */
function aboutOf({ mechanism, about, measure }: Arguments, { facts }: Moment): string | null {
  const require = (what: string, id: string, known: ReadonlyMap<string, KnownRecord>): void => {
    if (!known.has(id)) throw fail("ID_UNKNOWN", { what, id, nearest: nearestIds(id, known.values()) });
  };
  require("mechanism", mechanism, facts.mechanisms);
  if (about) require("person, State or situation", about, facts.entities);
  if (!measure) return about ?? null;
  const steps = new Map((facts.steps.get(mechanism) ?? []).map((step) => [step.id, step]));
  require("step of this mechanism", measure, steps);
  return about ?? steps.get(measure)?.subject ?? null;
}
