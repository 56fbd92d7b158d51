import { type Day, OPEN_END, OPEN_START, tryParseDay } from "../../base/index.js";
import { type EntityInput, type InstrumentInput, isOfKind } from "../../model/index.js";
import { effectDay, type LawClaim } from "../facts/index.js";
import { sixMonths } from "../time/index.js";

/**
 * The days from which what a claim says of the law may begin or cease to count: of its act, of its effect, of its time,
 * of the conduct it is about and of the rule it states; the day after, for what ends with a day; six months after a notice, since a clause may ask
 * for such a wait.
 */
export function daysOfClaim(claim: LawClaim): Day[] {
  const { actOn, publishedOn, effectFrom, effectTo, time } = claim;
  const step = isOfKind(claim, "procedural-step") ? claim.fields : null;
  const own = actOn !== null && step?.step === "mandate-ended" ? actOn + 1 : actOn;
  const wait = actOn !== null && step?.step === "notice-given" ? sixMonths(actOn, 1) : null;
  const stated = isOfKind(claim, "mandate") ? claim.fields.rule : null;
  const rule = [parse(stated?.from), after(parse(stated?.to))];
  const about = [parse(step?.conductFrom), after(parse(step?.conductTo))];
  const spans = [time.certFrom, time.certTo, time.possFrom, time.possTo];
  return real([own, wait, publishedOn, effectFrom, effectTo, ...spans, ...about, ...rule]);
}

/** The days a record brings in: the life of a State, the first day of an instrument, the reach of its table. */
export function daysOfRecord(record: Partial<EntityInput & InstrumentInput>): Day[] {
  const complete = parse(record.participationCompleteTo);
  const waited = complete === null ? null : effectDay(record as InstrumentInput, "joining", complete);
  const life = [parse(record.existsFrom), after(parse(record.existsTo)), parse(record.inForce)];
  return real([...life, after(complete), after(waited)]);
}

const parse = (day: unknown): Day | null => (typeof day === "string" ? tryParseDay(day) : null);
const after = (day: Day | null): Day | null => (day === null ? null : day + 1);
/** Open ends are no days. */
const real = (days: readonly (Day | null)[]): Day[] =>
  days.filter((day): day is Day => day !== null && day < OPEN_END && day > OPEN_START);
