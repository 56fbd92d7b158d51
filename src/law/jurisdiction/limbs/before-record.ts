import { type Day, OPEN_END, unique, writeDay } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import { type MandateClaim, Memory } from "../../facts/index.js";
import { type BasisRecord, everStated, linkRule, ruleOn } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { inText, nameOf, theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";
import { absentBefore, edgesOfReading, isRelated, isRestOfLaw, notRead } from "./not-read.js";

/** What is read here: the law of the forum, the crime, and the two days. */
type Asked = Pick<Case, "facts" | "mechanism" | "category" | "asOf" | "from">;

/** As many as there are bases and categories asked about on one day. */
const KEPT = 20_000;

type OfForum = Omit<Asked, "from">;
/** Half open. */
interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A layer of the law of a forum: the days of conduct it reaches, and what it stands on. */
interface Layer extends Days {
  readonly provision: string;
}

/** The recorded layers before and after a day that none of them reaches. */
interface Silence {
  readonly before: Layer | null;
  readonly after: Layer | null;
}

/** What is said of such days: of what nobody looked at, and of what was looked at beyond the layers (`absent`, `to`). */
interface OutsideRecord {
  readonly subject: LimbFinding;
  readonly time: LimbFinding | null;
  readonly isKnown: boolean;
}

/** The same where nobody looked; null where somebody did. */
export const notLookedAt = (c: Asked): OutsideRecord | null => {
  const found = beforeRecord(c);
  return found?.isKnown ? null : found;
};

/** Whether nobody looked at some of the days from the first up to the last, which is not included. */
export const isPartlyUnread = (c: Asked, to: Day): boolean =>
  c.mechanism.nature === "national-court" &&
  unique([c.from, ...edgesOfRecord(c, { from: c.from, to })])
    .filter((from) => from >= c.from && from < Math.max(to, c.from + 1))
    .some((from) => notLookedAt({ ...c, from }));

/**
 * The days inside some conduct on which what is said here may change: of the layers, and of what was looked at beyond
 * them. A layer that never began or ended on such a day is not read for it.
 */
export function edgesOfRecord(c: OfForum, days: Days): Day[] {
  const [basis] = c.mechanism.bases;
  if (!basis || c.mechanism.nature !== "national-court") return [];
  const isInside = (day: Day): boolean => day > days.from && day < days.to;
  const layers = c.mechanism.bases
    .filter((one) => everOn(c, one).some(({ from, to }) => isInside(from) || isInside(to)))
    .flatMap((one) => layerOf(c, one) ?? []);
  return [...layers.flatMap(({ from, to }) => [from, to]), ...edgesOfReading({ ...c, basis })];
}

/**
 * SUBJECT_MATTER and TIME of a national court for days that no recorded layer of its law reaches: before the first,
 * between a law on one war and the next code, after the last. The record begins somewhere and has gaps, and the law did
 * not; that nobody looked is no "no". Null on the days of a layer, where its silence is that of the law, and for a crime
 * of which the record says itself that it was read or that it was not (`notRead`).
 */
export function beforeRecord(c: Asked): OutsideRecord | null {
  if (c.mechanism.nature !== "national-court") return null;
  const silence = silenceOn(c);
  if (!silence) return null;
  const [basis] = c.mechanism.bases;
  const silent = basis && notRead({ ...c, basis });
  if (!basis || (silent && !silent.time)) return null;
  if (silent?.time) return { subject: silent.subject, time: silent.time, isKnown: false };
  const absent = absentBefore({ ...c, basis });
  if (absent) return { subject: absent, time: null, isKnown: true };
  return {
    subject: told(c, silence),
    time: finding("NOT_APPLICABLE", "No rule for such a day is recorded whose days could be held against it"),
    isKnown: false,
  };
}

function told(c: Asked, { before, after }: Silence): LimbFinding {
  const crime = inText(nameOf(c.facts, c.category));
  const whose = theName(c.mechanism);
  if (!before && !after)
    return finding(
      "UNKNOWN",
      `No law of ${whose} is recorded that was made by ${writeDay(c.asOf)}; what was law there on ${crime} by then was not looked for`,
    );
  const provisions = unique([before, after].flatMap((layer) => layer?.provision ?? []));
  const recorded = [
    ...(before ? [`up to ${writeDay(before.to - 1)}`] : []),
    ...(after ? [`${before ? "again " : ""}from ${writeDay(after.from)} on`] : []),
  ].join(" and ");
  const when = before ? (after ? "between these days" : "after that day") : "before that day";
  return finding(
    "UNKNOWN",
    `The law of ${whose} is recorded for conduct ${recorded}; what was law there on ${crime} ${when} was not looked for`,
    { provisions },
  );
}

/** The layers around a day that none reaches; null where one does, and then no other is read. */
const silenceOn = (c: Asked): Silence | null =>
  silences.of(c.facts, c.facts, [c.mechanism.id, c.category, c.asOf, c.from], () => readSilence(c));
const silences = new Memory<Silence | null>(KEPT);

function readSilence(c: Asked): Silence | null {
  const { bases } = c.mechanism;
  const reaches = ({ from, to }: Days): boolean => from <= c.from && c.from < to;
  const isReached = bases.some((basis) => {
    if (!everOn(c, basis).some(reaches)) return false;
    const layer = layerOf(c, basis);
    return layer !== null && reaches(layer);
  });
  if (isReached) return null;
  const layers = bases.flatMap((basis) => layerOf(c, basis) ?? []);
  const best = (some: readonly Layer[], isNearer: (one: Layer, other: Layer) => boolean): Layer | null =>
    some.reduce<Layer | null>((one, other) => (one && !isNearer(other, one) ? one : other), null);
  return {
    before: best(
      layers.filter(({ to }) => to <= c.from),
      (one, other) => one.to > other.to,
    ),
    after: best(
      layers.filter(({ from }) => from > c.from),
      (one, other) => one.from < other.from,
    ),
  };
}

/** The days of conduct that a basis ever had as a layer, on whatever day looked from. */
function everOn({ facts, mechanism, asOf }: OfForum, basis: BasisRecord): readonly Days[] {
  const stated = everStated({ facts, mechanism, basis }, "TIME");
  return stated.length === 0 ? [writtenDays({})] : stated.map((claim) => layerDays(claim, asOf));
}

/**
 * The days of a layer by its rule. Those of a whole forum are its mandate: what lies after them is no gap. That a law was
 * to end is a later act.
 */
function layerDays(claim: MandateClaim<RuleByLimb["TIME"]>, asOf: Day): Days {
  const days = written.get(claim) ?? writtenDays(claim.fields.rule);
  written.set(claim, days);
  return claim.fields.basis === undefined || days.to > asOf ? { from: days.from, to: OPEN_END } : days;
}
/** As they are written, by the rule: each is held against thousands of days. */
const written = new WeakMap<MandateClaim<RuleByLimb["TIME"]>, Days>();

const kept = new Memory<Layer | null>(KEPT);
const layerOf = (c: OfForum, basis: BasisRecord): Layer | null =>
  kept.of(c.facts, c.facts, [basis.id, c.category, c.asOf], () => readLayer(c, basis));

/**
 * The layer of a basis that stood on the day asked, repealed since or not. One that was read for another crime alone says
 * nothing of whether this one was looked for: ordinary offences, and crimes that bore no name of their own yet. Crimes
 * that were punished under other names before a law named them stand alone: who read a law for them has read nothing else
 * in it, and no law on others says anything of them.
 */
function readLayer(c: OfForum, basis: BasisRecord): Layer | null {
  const scope = { facts: c.facts, mechanism: c.mechanism, basis };
  const subject = ruleOn(scope, "SUBJECT_MATTER");
  const time = ruleOn(scope, "TIME");
  if ([linkRule(scope), subject, time].some(({ kind }) => kind === "not-yet")) return null;
  if (subject.kind === "rule") {
    const { categories, contested = [] } = subject.data;
    const said = [...categories, ...contested];
    const standsAlone = (id: string): boolean => c.facts.categories.get(id)?.isOlderThanItsName === true;
    const speaksOfOthers = (id: string): boolean =>
      !(contested.includes(id) || isRestOfLaw(c, id) || standsAlone(id) || standsAlone(c.category));
    if (!said.some((id) => isRelated(c, id) || speaksOfOthers(id))) return null;
  }
  const days = time.kind === "rule" ? layerDays(time.claim, c.asOf) : writtenDays({});
  // A rule for conduct of days to come says nothing of any conduct that can be asked about.
  return days.from > c.asOf ? null : { ...days, provision: basis.provision };
}
