import { type Day, formatDay, tryParseDay } from "../../base/index.js";
import type { FaultList } from "../faults.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Located, Parsed } from "../read/parse-files.js";

const MS_PER_DAY = 86_400_000;
/** Issues are dated ahead, and clocks and time zones differ. */
const AHEAD_DAYS = 31;

/**
 * The last day of which anything can be known. A clock that is behind is overruled by the ledger: what it has
 * recorded was there.
 */
export function latestDay({ changesets }: Ledger, now: number = Date.now()): Day {
  const recorded = changesets.at(-1)?.recordedAt;
  return Math.floor(Math.max(now, recorded === undefined ? 0 : Date.parse(recorded)) / MS_PER_DAY) + AHEAD_DAYS;
}

/** Reports what cannot be known yet: publications of a day to come, and records that are complete up to one. */
export function checkDays({ sources, instruments }: Parsed, latest: Day, faults: FaultList): void {
  const look = (item: Located<unknown>, field: string, iso: string | undefined, what: string): void => {
    const day = iso === undefined ? null : tryParseDay(iso);
    if (day !== null && day > latest)
      faults.add(
        item.at([field]),
        "SEED_DATE_IN_FUTURE",
        `It is said to ${what} ${iso}, and today is ${formatDay(latest - AHEAD_DAYS)}.`,
      );
  };
  for (const item of sources) {
    look(item, "publishedOn", item.value.publishedOn, "have been published on");
    look(item, "publicFrom", item.value.publicFrom, "have become public on");
  }
  for (const item of instruments) {
    look(item, "participationCompleteTo", item.value.participationCompleteTo, "be complete up to");
    for (const { completeTo } of item.value.cases ?? [])
      look(item, "cases", completeTo, "have its cases recorded completely up to");
  }
}
