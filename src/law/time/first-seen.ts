import { type Day, firstDayOf, hasCertain, OPEN_END, OPEN_START, type TimeRange } from "../../base/index.js";
import { type ClaimCore, kindOf } from "../../model/index.js";

/** What of a claim tells when it came into being. */
export type Dated = Pick<ClaimCore, "kind" | "actOn" | "time" | "publishedOn" | "answersFrom" | "publicFrom">;

/**
 * The first day on which what a claim tells of can be there: the one answer to "does it exist yet?", for the law and, as
 * `seenFrom`, for the graph. The day of the act where it is known. Without one, an act exists from the first day on which
 * it can have happened, a statement from the day its source came out. Where that is not known either, a statement is not
 * there before what it speaks of (`earliestSaid`) and an answer not before what it answers. A state of affairs is no act:
 * its own days say when it held, and it is there from the beginning. What was kept from the public is there from the day
 * it was let out: a warrant under seal is nobody's to know.
 */
export function firstSeen(claim: Dated): Day {
  const done = firstDone(claim);
  return done > OPEN_START ? Math.max(done, claim.publicFrom ?? OPEN_START) : done;
}

/** The first day on which what a claim tells of can have been done or said, whoever could know of it: acts go in this order. */
export function firstDone(claim: Dated): Day {
  if (claim.actOn !== null) return claim.actOn;
  switch (kindOf(claim.kind).tells) {
    case "state":
      return OPEN_START;
    case "statement":
      return claim.publishedOn ?? Math.max(earliestSaid(claim.time), claim.answersFrom ?? OPEN_START);
    default:
      return firstDayOf(claim.time);
  }
}

/** Nobody counts the dead of five years before they are over: the last of the days spoken of; of days that go on, the first. */
const earliestSaid = (time: TimeRange): Day =>
  hasCertain(time) && time.certTo < OPEN_END ? Math.max(firstDayOf(time), time.certTo - 1) : firstDayOf(time);

/** Whether what a claim tells of exists on a day, or can. */
export const existsOn = (claim: Dated, day: Day): boolean => firstSeen(claim) <= day;
