import { type Day, parseDay } from "../../base/index.js";
import { type Act, claimsOf, membershipOf } from "../participation/index.js";
import { dayText } from "../words/index.js";
import type { View } from "./view.js";

type Group = NonNullable<Act["towards"]>;

const JOINS: ReadonlySet<string> = new Set(["membership"]);
const membersDays = (view: View, group: string, state: string) => membershipOf(view, group, JOINS, state);

/**
 * Whether a reservation holds towards the other State of a dispute. One that leaves out disputes with members of an
 * organisation asks who is one on the day of filing, or was on the day it names (ICJ Statute, article 36(3)).
 */
export function holdsTowards(view: View, { towards }: Act, other: string): boolean {
  if (!towards) return true;
  const day: Day = towards.on ? parseDay(towards.on) : view.asOf;
  return membersDays(view, towards.membersOf, other).bound.some(
    ({ from, to }) => from <= day && (towards.former === true || day < to),
  );
}

/** The acts by which a State is or was a member. */
export function groupClaims(view: View, group: string, state: string): string[] {
  const { joined, left } = membersDays(view, group, state);
  return claimsOf([...joined, ...left]);
}

export const groupText = (view: View, { membersOf, on, former }: Group): string =>
  `${former ? "members and former members" : "members"} of the ${view.treaty(membersOf)}${on ? ` on ${dayText(parseDay(on))}` : ""}`;
