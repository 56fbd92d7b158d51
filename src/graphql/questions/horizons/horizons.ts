import { mattersOf } from "../../../assessment/index.js";
import { fail, formatDay, nearestIds } from "../../../base/index.js";
import { type Horizon, horizonScope, horizonsOf, limitationAhead } from "../../../law/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import { askSnapshot, type Clocks, type Moment } from "../../asking/moment.js";
import { situationQuestion, tableKey } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewMechanism } from "../../hydrate/law.js";

interface Arguments extends Clocks {
  readonly subject: string;
}

/**
 * `horizons`: the days ahead on which an answer about the subject opens or ends: by acts and rules, worked out from the
 * snapshot alone; of a situation or an incident also by the time within which a court may try what is alleged. Throws
 * `ID_UNKNOWN`.
 */
export async function horizons(
  _: unknown,
  { subject, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const ofLaw = await askSnapshot(context, clocks, (moment) => {
    const { facts, asOf } = moment;
    const scope = horizonScope(facts, subject);
    if (!scope) {
      const known = [...facts.entities.values(), ...facts.mechanisms.values()];
      throw fail("ID_UNKNOWN", { what: "subject", id: subject, nearest: nearestIds(subject, known) });
    }
    const entity = facts.entities.get(subject);
    return {
      knownAt: moment.knownAt,
      pinOf: (answer: object) => pinOf(moment, answer),
      views: viewsOf(horizonsOf(facts, { ...scope, asOf }), moment, new ClaimViews(moment)),
      situations: entity?.type === "Situation" ? [subject] : entity?.type === "Incident" ? entity.situations : [],
    };
  });
  // What is alleged is read once it is known whose: at the moment of the first reading, whatever is imported in between.
  const each = ofLaw.situations.map((situation) =>
    runningOut(context, { ...clocks, situation, knownAt: ofLaw.knownAt }, subject),
  );
  const ofTime = new Map(
    (await Promise.all(each))
      .flat()
      .map((one) => [[one.on, one.mechanism.id, one.before, one.after, one.sentence].join("\n"), one]),
  );
  const days = [...ofLaw.views, ...ofTime.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const answer = days.map(pinned);
  return days.map((day) => ({ ...day, pin: () => ofLaw.pinOf(answer) }));
}

/** What a pin of the list holds of a day. */
const pinned = ({ mechanism, because, ...day }: ReturnType<typeof viewsOf>[number]): object => ({
  ...day,
  mechanism: mechanism.id,
  because: because.map(({ id }) => id),
});

/** The days on which the time runs out to try what is alleged in a situation, or in one incident of it. */
async function runningOut(context: QuestionContext, asked: OfSituation, subject: string) {
  const incident = asked.situation === subject ? null : subject;
  return askSituation(context, asked, "read/coverage/situation-facts", (row, moment) => {
    const ahead = moment.snapshot.remember(tableKey(moment, subject, { limitation: [asked.situation] }), () => {
      const question = { ...situationQuestion(row, moment), asOf: moment.asOf };
      return limitationAhead(moment.facts, { matters: mattersOf(moment.facts, question, incident), asOf: moment.asOf });
    });
    return viewsOf(ahead, moment, new ClaimViews(moment, row.claims));
  });
}

const viewsOf = (ahead: readonly Horizon[], moment: Moment, claims: ClaimViews) =>
  ahead.map((one) => ({
    on: formatDay(one.on),
    mechanism: viewMechanism(one.mechanism, moment),
    before: one.before,
    after: one.after,
    sentence: one.sentence,
    because: claims.all(one.because),
    conduct: JSON.stringify(one.conduct),
  }));
