import type { Day } from "../../../../base/index.js";
import type { NamedDays } from "../../types.js";

interface Stretch {
  readonly from: Day;
  /** Half open. */
  readonly to: Day;
}

/** As far back as "before" is asked of: a lifetime. */
const LONG = 36_525;
const dayOnly = (day: Day): Stretch => ({ from: day, to: day + 1 });

/** All days up to the one looked from. */
export const everStretch = (asOf: Day): Stretch => ({ from: asOf - LONG, to: asOf + 1 });

/**
 * The days to ask of. Where a place or State is asked of, all that are meant in one question, which tells a part of them
 * from all; else the first and the last of them: rules of a mandate change on few days. None where all lie ahead.
 */
export function stretchesOf(day: NamedDays | undefined, near: boolean, asOf: Day): Stretch[] {
  if (!day) return [dayOnly(asOf)];
  const { from, to } = meant(day, asOf);
  if (from > asOf) return [];
  if (near) return [{ from, to }];
  return from === to - 1 ? [dayOnly(from)] : [dayOnly(from), dayOnly(to - 1)];
}

function meant({ from, to, how }: NamedDays, asOf: Day): Stretch {
  if (how === "before") return { from: from - LONG, to: from };
  if (how === "after") return { from: to, to: Math.max(to, asOf) + 1 };
  if (how === "since") return { from, to: Math.max(from, asOf) + 1 };
  if (how === "until") return { from: from - LONG, to: Math.min(to, asOf + 1) };
  return { from, to: Math.min(to, asOf + 1) };
}
