import { changesBetween } from "../../assessment/index.js";
import { fail, formatDay, parseDay } from "../../base/index.js";
import type { QuestionContext } from "../context.js";
import { viewActor } from "../hydrate/actors.js";
import { ClaimViews } from "../hydrate/claims.js";
import { viewCategory, viewMechanism, viewProvision } from "../hydrate/law.js";
import { askStore } from "./moment.js";
import { situationQuestion } from "./situation-question.js";

interface Arguments {
  readonly situation: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt?: string | null;
}

/** `coverageChanges`: what changed between two days, and which event changed it. Throws `RANGE_REVERSED`. */
export async function coverageChanges(
  _: unknown,
  { situation, from, to, knownAt }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  if (parseDay(to) < parseDay(from)) throw fail("RANGE_REVERSED", { from, to });
  return askStore(
    context,
    { asOf: to, knownAt },
    "read/coverage/situation-facts",
    () => ({ situation }),
    (row, moment) => {
      const question = situationQuestion(row, situation, moment);
      const claims = new ClaimViews(moment);
      return changesBetween(moment.facts, question, parseDay(from), parseDay(to)).map((change) => ({
        on: formatDay(change.on),
        mechanism: viewMechanism(change.mechanism, moment),
        category: viewCategory(change.category, moment),
        allegedActor: change.allegedActor
          ? viewActor(question.actors.get(change.allegedActor) ?? moment.named(change.allegedActor))
          : null,
        before: change.before,
        after: change.after,
        violations: change.violations,
        event: change.because.map((claim) => claim.sentence).join(" "),
        because: claims.all(change.because.map((claim) => claim.id)),
        provisions: [
          ...new Set(change.because.flatMap((claim) => [claim.fields.provision, ...(claim.fields.provisions ?? [])])),
        ]
          .filter(Boolean)
          .map((id: string) => viewProvision(id, moment)),
      }));
    },
  );
}
