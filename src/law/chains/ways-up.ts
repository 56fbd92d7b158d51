import { type Day, endDayOf, firstDayOf, OPEN_END, OPEN_START } from "../../base/index.js";
import type { ClaimRecord } from "../../model/index.js";

/** The rule by which the edges are cut; part of every edge. */
export const WAYS_UP_RULE = "ways-up/1";

/**
 * A derived edge between two things that claims link. Outside its days, or before its revision, every claim of the pair
 * excludes the link, so a walk may leave it out; inside them the claims themselves decide.
 */
export interface WayUp {
  readonly id: string;
  readonly target: string;
  readonly type: "UNDER" | "POSTED_TO" | "STATIONED_AT" | "LIES_IN";
  readonly properties: {
    readonly key: string;
    readonly rev: number;
    /** Half open. */
    readonly dayFrom: Day;
    readonly dayTo: Day;
    readonly because: readonly string[];
    readonly derivedBy: string;
  };
}

const TYPES: Readonly<Record<string, WayUp["type"]>> = {
  structure: "UNDER",
  posting: "POSTED_TO",
  stationing: "STATIONED_AT",
  territory: "LIES_IN",
};

/** One edge for each pair. A thread of claims can hold on a day only where one of its claims does not exclude it. */
export function waysUp(claims: readonly ClaimRecord[]): WayUp[] {
  const pairs = new Map<string, { type: WayUp["type"]; claims: ClaimRecord[] }>();
  for (const claim of claims) {
    const type = TYPES[claim.kind];
    if (!type || !claim.subject || !claim.object) continue;
    const key = [type, claim.subject, claim.object].join(" ");
    const pair = pairs.get(key);
    if (pair) pair.claims.push(claim);
    else pairs.set(key, { type, claims: [claim] });
  }
  return [...pairs].map(([key, { type, claims: found }]) => ({
    id: found[0]?.subject as string,
    target: found[0]?.object as string,
    type,
    properties: {
      key,
      rev: Math.min(...found.map((claim) => claim.rev)),
      dayFrom: Math.min(...found.map(({ time }) => (time.starting ? firstDayOf(time) : OPEN_START))),
      dayTo: Math.max(...found.map(({ time }) => (time.ending ? endDayOf(time) : OPEN_END))),
      because: found.map((claim) => claim.id),
      derivedBy: WAYS_UP_RULE,
    },
  }));
}
