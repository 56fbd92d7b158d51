import { type Day, OPEN_END, OPEN_START, tryParseDay, unique } from "../../base/index.js";
import { type EntityInput, type InstrumentInput, isOfKind, kindOf } from "../../model/index.js";
import { effectDay, type LawClaim } from "../facts/index.js";
import { firstSeen, sixMonths } from "../time/index.js";

/**
 * The days from which what a claim says of the law may begin or cease to count: the first it is seen on, of its act, of
 * its effect, of its time and of everything in it that has days, such as the conduct it is about or the rule it states;
 * the day after, for what ends with a day; six months after a notice, since a clause may ask for such a wait.
 */
export function daysOfClaim(claim: LawClaim): Day[] {
  const { actOn, publishedOn, effectFrom, effectTo, time } = claim;
  const step = isOfKind(claim, "procedural-step") ? claim.fields : null;
  const own = actOn !== null && step?.step === "mandate-ended" ? actOn + 1 : actOn;
  const wait = actOn !== null && step?.step === "notice-given" ? sixMonths(actOn, 1) : null;
  const spans = [time.certFrom, time.certTo, time.possFrom, time.possTo];
  return real([firstSeen(claim), own, wait, publishedOn, effectFrom, effectTo, ...spans, ...daysIn(claim.fields)]);
}

/** The days that stand anywhere in what a claim says; the day after, of a day that something ends with. */
function daysIn(value: unknown, name = ""): (Day | null)[] {
  if (typeof value === "string") return [/to$/i.test(name) ? after(parse(value)) : parse(value)];
  if (Array.isArray(value)) return value.flatMap((one) => daysIn(one, name));
  return value !== null && typeof value === "object"
    ? Object.entries(value).flatMap(([field, one]) => daysIn(one, field))
    : [];
}

/**
 * The days looked from on which what a claim says may begin or cease to count, whatever days are asked about: those of a
 * state of affairs, and of rules on anything but time, are held against the days of conduct alone.
 */
export function daysLookedFrom(claim: LawClaim): Day[] {
  const isOfConductAlone = isOfKind(claim, "mandate") ? claim.fields.limb !== "TIME" : tells(claim) === "state";
  return isOfConductAlone ? real([firstSeen(claim)]) : daysOfClaim(claim);
}
const tells = ({ kind }: LawClaim): string => kindOf(kind).tells;

/** The same of an instrument: before its table begins to be complete, silence says nothing. */
export const tableLookedFrom = ({ participationCompleteFrom }: Partial<InstrumentInput>): Day[] =>
  real([parse(participationCompleteFrom)]);

/** The days a record brings in: the life of a State, the first day of an instrument, the reach of its table. */
export function daysOfRecord(record: Partial<EntityInput & InstrumentInput>): Day[] {
  const complete = parse(record.participationCompleteTo);
  const waited = complete === null ? null : effectDay(record as InstrumentInput, "joining", complete);
  const begins = parse(record.participationCompleteFrom);
  const life = [parse(record.existsFrom), after(parse(record.existsTo)), parse(record.inForce)];
  return real([...life, begins, after(complete), after(waited)]);
}

const parse = (day: unknown): Day | null => (typeof day === "string" ? tryParseDay(day) : null);
const after = (day: Day | null): Day | null => (day === null ? null : day + 1);
/** Each once; open ends are no days. */
const real = (days: readonly (Day | null)[]): Day[] =>
  unique(days.filter((day): day is Day => day !== null && day < OPEN_END && day > OPEN_START));
