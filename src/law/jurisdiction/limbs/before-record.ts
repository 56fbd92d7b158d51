import { type Day, OPEN_START, writeDay } from "../../../base/index.js";
import { Memory } from "../../facts/index.js";
import { type BasisRecord, linkRule, ruleOn } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { inText, nameOf, theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";
import { absentBefore, isRelated, isRestOfLaw, notRead } from "./not-read.js";

/** What is read here: the law of the forum, the crime, and the two days. */
type Asked = Pick<Case, "facts" | "mechanism" | "category" | "asOf" | "from">;

/** A layer of the law of a forum: the first day of conduct it reaches, and what it stands on. */
interface Layer {
  readonly from: Day;
  readonly provision: string;
}

/** What is said of such days: of what nobody looked at, and of what was looked at beyond the first layer (`absent`, `to`). */
interface BeforeRecord {
  readonly subject: LimbFinding;
  readonly time: LimbFinding | null;
  readonly isKnown: boolean;
}

/** The same where nobody looked; null where somebody did. */
export const notLookedAt = (c: Asked): BeforeRecord | null => {
  const found = beforeRecord(c);
  return found?.isKnown ? null : found;
};

const first = new Memory<Layer | null>();

/**
 * SUBJECT_MATTER and TIME of a national court for days before the first layer of its law that is recorded: no rule made
 * by the day asked, or none that reaches so early a conduct. The record begins somewhere, and the law did not begin with
 * it; that nobody looked further back is no "no". Null from that layer on, where its silence is that of the law, and for
 * a crime of which the record says itself that it was read or that it was not (`notRead`).
 */
export function beforeRecord(c: Asked): BeforeRecord | null {
  if (c.mechanism.nature !== "national-court") return null;
  const layer = firstLayer(c);
  if (layer && c.from >= layer.from) return null;
  const [basis] = c.mechanism.bases;
  const silent = basis && notRead({ ...c, basis });
  if (!basis || (silent && !silent.time)) return null;
  if (silent?.time) return { subject: silent.subject, time: silent.time, isKnown: false };
  const absent = absentBefore({ ...c, basis });
  if (absent) return { subject: absent, time: null, isKnown: true };
  const crime = inText(nameOf(c.facts, c.category));
  const whose = theName(c.mechanism);
  return {
    subject: layer
      ? finding(
          "UNKNOWN",
          `The law of ${whose} is recorded for conduct from ${writeDay(layer.from)} on; what was law there on ${crime} before that day was not looked for`,
          { provisions: [layer.provision] },
        )
      : finding(
          "UNKNOWN",
          `No law of ${whose} is recorded that was made by ${writeDay(c.asOf)}; what was law there on ${crime} by then was not looked for`,
        ),
    time: finding("NOT_APPLICABLE", "No rule from so early a day is recorded whose days could be held against it"),
    isKnown: false,
  };
}

/**
 * The earliest layer that stood on the day asked, repealed since or not. One that was read for another crime alone says
 * nothing of where the reading of this one began: ordinary offences, and crimes that bore no name of their own yet.
 */
const firstLayer = (c: Asked): Layer | null =>
  first.of(c.facts, c.facts, [c.mechanism.id, c.category, c.asOf], () => {
    const layers = c.mechanism.bases.flatMap((basis) => layerOf(c, basis) ?? []);
    return layers.reduce<Layer | null>((one, other) => (one && one.from <= other.from ? one : other), null);
  });

function layerOf(c: Asked, basis: BasisRecord): Layer | null {
  const scope = { facts: c.facts, mechanism: c.mechanism, basis };
  const subject = ruleOn(scope, "SUBJECT_MATTER");
  const time = ruleOn(scope, "TIME");
  if ([linkRule(scope), subject, time].some(({ kind }) => kind === "not-yet")) return null;
  if (subject.kind === "rule") {
    const { categories, contested = [] } = subject.data;
    const said = [...categories, ...contested];
    const isRead = said.some((id) => isRelated(c, id) || !(contested.includes(id) || isRestOfLaw(c, id)));
    if (!isRead) return null;
  }
  const { from } = time.kind === "rule" ? writtenDays(time.data) : { from: OPEN_START };
  // A rule for conduct of days to come says nothing of any conduct that can be asked about.
  return from > c.asOf ? null : { from, provision: basis.provision };
}
