import type { Day } from "../../base/index.js";
import type { FactsOn } from "../facts/index.js";
import { isLater } from "../time/index.js";
import { type Act, toAct } from "./acts.js";
import { recordedActs } from "./recorded-acts.js";
import { EFFECTIVE } from "./windows.js";

/** That a State is about to leave an instrument, as the record of the day looked from has it. */
export interface Departure {
  /** The day of the announcement or notice; null where it is not known. */
  readonly on: Day | null;
  /** The first day on which it is out; null for an announcement. */
  readonly effective: Day | null;
  readonly contested: boolean;
  /** Null for a supposed notice. */
  readonly claim: string | null;
}

/** A departure of which notice was given. */
export interface Notice extends Departure {
  readonly effective: Day;
}

/** Of the acts of a State, the first notice whose day has not come and that was not taken back; null where there is none. */
export function noticeAhead({ asOf }: Pick<FactsOn, "asOf">, acts: readonly Act[]): Notice | null {
  const notices = acts.flatMap(({ act, status, effectFrom, on, claim }): Notice[] =>
    act === "withdrawal" && EFFECTIVE.has(status) && effectFrom !== null && effectFrom > asOf
      ? [{ on, effective: effectFrom, contested: status === "contested", claim }]
      : [],
  );
  return notices.reduce<Notice | null>((first, one) => (first && first.effective <= one.effective ? first : one), null);
}

/** Acts that answer an announcement: the notice itself, and that the State stays. */
const ANSWERS: ReadonlySet<string> = new Set(["withdrawal", "withdrawal-rescinded"]);

/** The departure that lies ahead: by notice, else by an announcement that nothing has followed. Null where there is none. */
export function departureAhead(facts: FactsOn, instrument: string, state: string): Departure | null {
  const acts = recordedActs(facts, instrument, state);
  const notice = noticeAhead(facts, acts.map(toAct));
  if (notice) return notice;
  const announced = acts.findLast(({ fields }) => fields.act === "withdrawal-announced");
  // A notice of the day of its announcement is what was announced.
  if (!announced || acts.some((other) => ANSWERS.has(other.fields.act) && !isLater(announced, other))) return null;
  return { on: announced.actOn, effective: null, contested: false, claim: announced.id };
}
