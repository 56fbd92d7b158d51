import { fail, formatDay, formatDayOrOpen, nearestIds, OPEN_END, parseDay, writeDay } from "../../../base/index.js";
import { statesOf, tableTo, treatyStatusOf } from "../../../law/index.js";
import { refuseUnknown } from "../../asking/connection.js";
import { askSnapshot, type Clocks, type Moment } from "../../asking/moment.js";
import { unknownOf } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";

interface Arguments extends Clocks {
  readonly instrument: string;
  readonly states?: readonly string[] | null;
  readonly on?: string | null;
}

/** `treatyStatus`: who is bound by a treaty on a day. Throws `ID_UNKNOWN` for an instrument or a State nobody knows. */
export async function treatyStatus(
  _: unknown,
  { instrument, states, on, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askSnapshot(context, clocks, (moment) => {
    const { facts } = moment;
    const record = facts.instruments.get(instrument);
    if (!record) {
      const nearest = nearestIds(instrument, facts.instruments.values());
      throw fail("ID_UNKNOWN", { what: "instrument", id: instrument, nearest });
    }
    // A State is known by its current or former code.
    const byCode = (id: string): string =>
      facts.entities.has(id) ? id : (facts.stateOfCode.get(id.toLowerCase()) ?? id);
    const asked = states ? [...new Set(states.map(byCode))] : statesOf(facts, instrument);
    refuseUnknown(
      asked,
      (id) => facts.entities.get(id)?.type === "State",
      (id) => unknownOf("State", id, ["State"], moment),
    );
    const day = on ? parseDay(on) : moment.asOf;
    const complete = tableTo(facts, instrument);
    const answer = {
      instrument,
      on: formatDay(day),
      completeTo: complete === null ? null : formatDay(complete),
      states: asked.map((state) => treatyStatusOf(facts, instrument, state, day)),
    };
    const claims = new ClaimViews(moment);
    return {
      ...answer,
      instrument: { __typename: "Instrument", id: instrument, name: record.name },
      others: others(complete, day, record.openTo ? "other State that may become a party" : "other State"),
      states: answer.states
        .map((one) => ({
          state: viewActor(moment.named(one.state)),
          bound: one.bound,
          from: one.days && formatDayOrOpen(one.days.from),
          to: one.days && one.days.to < OPEN_END ? formatDay(one.days.to - 1) : null,
          sentence: one.sentence,
          claims: claims.all(one.claims),
          contestedBy: claims.positions(one.contestedBy),
          lookedTo: one.lookedTo === null ? null : formatDay(one.lookedTo),
        }))
        .sort((a, b) => a.state.name.localeCompare(b.state.name, "en") || (a.state.id < b.state.id ? -1 : 1)),
      pin: pinOf(moment, answer),
    };
  });
}

/** What the record says of States of which it has no act at all. */
function others(complete: Moment["asOf"] | null, day: Moment["asOf"], who: string): string {
  if (complete === null)
    return `Of any ${who} it is not known: the record of who takes part is not said to be complete.`;
  const to = writeDay(complete);
  return day <= complete
    ? `Any ${who} is not bound: the record of who takes part is complete to ${to}.`
    : `Any ${who} was not bound on ${to}, the day to which the record of who takes part is complete; of later days it is not known.`;
}
