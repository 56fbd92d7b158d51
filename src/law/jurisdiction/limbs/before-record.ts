import { type Day, OPEN_END, unique, writeDay } from "../../../base/index.js";
import { Memory } from "../../facts/index.js";
import { type BasisRecord, linkRule, ruleOn } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { inText, nameOf, theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";
import { absentBefore, edgesOfReading, isRelated, isRestOfLaw, notRead } from "./not-read.js";

/** What is read here: the law of the forum, the crime, and the two days. */
type Asked = Pick<Case, "facts" | "mechanism" | "category" | "asOf" | "from">;

/** A layer of the law of a forum: the days of conduct it reaches, and what it stands on. */
interface Layer {
  readonly from: Day;
  readonly to: Day;
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
  unique([c.from, ...edgesOfRecord(c)])
    .filter((from) => from >= c.from && from < Math.max(to, c.from + 1))
    .some((from) => notLookedAt({ ...c, from }));

/** The days of conduct on which what is said here may change: of the layers, and of what was looked at beyond them. */
export function edgesOfRecord(c: Omit<Asked, "from">): Day[] {
  const [basis] = c.mechanism.bases;
  if (!basis || c.mechanism.nature !== "national-court") return [];
  return [...recordOf(c).flatMap(({ from, to }) => [from, to]), ...edgesOfReading({ ...c, basis })];
}

const kept = new Memory<readonly Layer[]>();

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

/** The layers around a day that none reaches; null where one does. */
function silenceOn(c: Asked): Silence | null {
  const layers = recordOf(c);
  if (layers.some(({ from, to }) => from <= c.from && c.from < to)) return null;
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

/**
 * The layers that stood on the day asked, repealed since or not. One that was read for another crime alone says nothing
 * of whether this one was looked for: ordinary offences, and crimes that bore no name of their own yet. Crimes that were
 * punished under other names before a law named them stand alone: who read a law for them has read nothing else in it,
 * and no law on others says anything of them.
 */
const recordOf = (c: Omit<Asked, "from">): readonly Layer[] =>
  kept.of(c.facts, c.facts, [c.mechanism.id, c.category, c.asOf], () =>
    c.mechanism.bases.flatMap((basis) => layerOf(c, basis) ?? []),
  );

function layerOf(c: Omit<Asked, "from">, basis: BasisRecord): Layer | null {
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
  const days = writtenDays(time.kind === "rule" ? time.data : {});
  // A rule for conduct of days to come says nothing of any conduct that can be asked about.
  if (days.from > c.asOf) return null;
  // The days of a whole forum are its mandate: what lies after them is no gap. That a law was to end is a later act.
  const isMandate = time.kind === "rule" && time.claim.fields.basis === undefined;
  return { from: days.from, to: isMandate || days.to > c.asOf ? OPEN_END : days.to, provision: basis.provision };
}
