import {
  type Day,
  formatDay,
  formatDayOrOpen,
  hasCertain,
  hasPossible,
  OPEN_END,
  OPEN_START,
  type TimeRange,
  writeDay,
} from "../../base/index.js";

/** When a claim holds, as plain days (inclusive, `YYYY-MM-DD`) and as a sentence. A day that is absent is open. */
export interface DateColumns {
  readonly possibleFrom: string | null;
  readonly possibleTo: string | null;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  /** The day of the act itself. */
  readonly on: string | null;
  /** `yes`: had not ended when it was said. `unknown`: no end is named and nothing says that there is none. */
  readonly openEnd: "yes" | "no" | "unknown";
  readonly dateText: string | null;
  /** Extended Date/Time Format (ISO 8601-2), for display only: no reader compares it rightly. */
  readonly edtf: string | null;
}

export function dateColumns(time: TimeRange, actOn: Day | null): DateColumns {
  const certain = hasCertain(time);
  const possible = hasPossible(time);
  const first = (day: Day, there: boolean): string | null => (there ? formatDayOrOpen(day) : null);
  const last = (day: Day, there: boolean): string | null => (there && day < OPEN_END ? formatDay(day - 1) : null);
  return {
    possibleFrom: first(time.possFrom, possible),
    possibleTo: last(time.possTo, possible),
    certainFrom: first(time.certFrom, certain),
    certainTo: last(time.certTo, certain),
    on: actOn === null ? null : formatDayOrOpen(actOn),
    openEnd:
      !certain && !possible ? "unknown" : certain && time.certTo >= OPEN_END ? "yes" : endOf(time) ? "no" : "unknown",
    dateText: sentence(time, actOn),
    edtf: edtf(time, actOn),
  };
}

const endOf = (time: TimeRange): boolean => time.possTo < OPEN_END;

function sentence(time: TimeRange, actOn: Day | null): string | null {
  const parts: string[] = [];
  if (hasCertain(time)) parts.push(span(time.certFrom, time.certTo, "from", "to"));
  const wider = time.possFrom < time.certFrom || time.possTo > time.certTo;
  if (hasPossible(time) && (!hasCertain(time) || wider)) {
    const text = span(time.possFrom, time.possTo, "between", "and");
    parts.push(hasCertain(time) ? `possibly ${text}` : text);
  }
  if (parts.length === 0) return actOn === null ? null : `on ${writeDay(actOn)}`;
  const ends = [time.starting ? "the start is its own" : "", time.ending ? "the end is its own" : ""].filter(Boolean);
  return [parts.join(", "), ...ends].join("; ");
}

/** Days that are whole months are named as months: "between May 2010 and July 2010". */
function span(from: Day, to: Day, first: string, then: string): string {
  if (from <= OPEN_START && to >= OPEN_END) return "on days not named";
  if (from <= OPEN_START) return `until ${writeDay(to - 1)}`;
  if (to >= OPEN_END) return `from ${writeDay(from)}, without an end`;
  if (to - from === 1) return `on ${writeDay(from)}`;
  const begins = formatDay(from).endsWith("-01");
  const ends = formatDay(to).endsWith("-01");
  const month = (day: Day): string => writeDay(day).split(" ").slice(1).join(" ");
  if (!begins || !ends) return `${first} ${writeDay(from)} ${then} ${writeDay(to - 1)}`;
  return month(from) === month(to - 1) ? `in ${month(from)}` : `${first} ${month(from)} ${then} ${month(to - 1)}`;
}

function edtf(time: TimeRange, actOn: Day | null): string | null {
  const interval = (from: Day, to: Day): string => {
    const [a, b] = [formatDayOrOpen(from) ?? "..", to >= OPEN_END ? ".." : formatDay(to - 1)];
    return a === b ? a : `${a}/${b}`;
  };
  if (hasCertain(time)) return interval(time.certFrom, time.certTo);
  if (hasPossible(time)) {
    const whole = interval(time.possFrom, time.possTo);
    return whole.includes("/") ? `[${whole.replace("/", "..").replace("....", "..")}]` : whole;
  }
  return actOn === null ? null : formatDayOrOpen(actOn);
}
