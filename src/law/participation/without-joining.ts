import { writeDay } from "../../base/index.js";
import type { Act } from "./acts.js";

/** What a State did that comes near to joining and is none, each act as the end of a sentence about it ("signed on …"). */
export const withoutJoining = (acts: readonly Act[]): string[] =>
  acts.map((act) => {
    const on = act.on === null ? "" : ` on ${writeDay(act.on)}`;
    switch (act.act) {
      case "signature":
        return `signed${on}`;
      case "no-intent-letter":
        return `said${on} that it does not intend to become a party`;
      case "declaration-12-3":
        return act.status === "never-lodged"
          ? `decided${on} on a declaration that was never lodged`
          : `has in its name a declaration${act.on === null ? "" : ` of ${writeDay(act.on)}`} that was not accepted as an act of the State`;
      case "accession-withdrawn":
        return `took its accession back${on}, before it had effect`;
      default:
        return `deposited its ${act.act}${on}, which never took effect`;
    }
  });
