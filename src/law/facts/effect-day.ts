import { type Day, parseDay } from "../../base/index.js";
import type { InstrumentInput } from "../../model/index.js";

type Rule = { days?: number | undefined; years?: number | undefined; firstOfNextMonth?: boolean | undefined };

/**
 * The day an act takes effect that names none of its own: so long after its deposit or notice, as the treaty says (Rome
 * Statute, article 126(2): the first day of the month after the sixtieth day). Without a rule: the day of the act.
 */
export function effectDay(instrument: InstrumentInput | undefined, kind: "joining" | "leaving", on: Day): Day {
  const rule: Rule | undefined = instrument?.effect?.[kind];
  if (!rule) return on;
  const reached = shiftYears(on, rule.years ?? 0) + (rule.days ?? 0);
  return rule.firstOfNextMonth ? firstOfNextMonth(reached) : reached;
}

function firstOfNextMonth(day: Day): Day {
  const date = new Date(day * 86_400_000);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86_400_000);
}

/** The same day some years earlier or later; 29 February becomes 1 March where the year has none. */
export function shiftYears(day: Day, years: number): Day {
  if (years === 0) return day;
  const date = new Date(day * 86_400_000);
  const moved = new Date(0);
  moved.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  return parseDay(moved.toISOString().slice(0, 10));
}
