import { type Day, parseDay, unique } from "../../../base/index.js";
import { Memory } from "../../facts/index.js";
import { partsOf } from "../../rules/index.js";
import { inText, nameOf, theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";

/** What is read here: the law of the forum and the category, nothing of the conduct. */
type Read = Pick<Case, "facts" | "mechanism" | "basis" | "category">;
type Crime = Pick<Case, "facts" | "category">;

/**
 * SUBJECT_MATTER and TIME of a national court for a crime that none of its recorded rules names, on whatever tie or day.
 * Where the record says that its law was read and has no such offence, that is the answer; where nobody says so, whether
 * it has one is not known, nor since when. Null where the rules of the forum speak of the crime or of its sisters.
 */
export const notRead = (c: Read): NotRead | null =>
  unread.of(c.facts, c.facts, [c.mechanism.id, c.basis.id, c.category], () => readNotRead(c));

interface NotRead {
  readonly subject: LimbFinding;
  readonly time: LimbFinding | null;
}
const unread = new Memory<NotRead | null>();

function readNotRead(c: Read): NotRead | null {
  if (c.mechanism.nature !== "national-court" || !isOffenceSomewhere(c) || isNamed(c)) return null;
  const crime = inText(nameOf(c.facts, c.category));
  const absent = absentFrom(c, ({ fields }) => fields.rule.to === undefined);
  if (absent) return { subject: absent, time: null };
  return {
    subject: finding(
      "UNKNOWN",
      `The record has no rule of ${theName(c.mechanism)} on ${crime}; whether that law has such an offence, and for which ties, was not looked for`,
    ),
    time: finding("NOT_APPLICABLE", `No rule on ${crime} is recorded whose days could be held against it`),
  };
}

/** What the record says of the law outside its layers: that it was read, and had no such offence up to a last day. */
export const absentBefore = (c: Read & Pick<Case, "from">): LimbFinding | null =>
  absentFrom(
    c,
    ({ fields: { rule } }) =>
      rule.to !== undefined &&
      c.from <= parseDay(rule.to) &&
      (rule.from === undefined || c.from >= parseDay(rule.from)),
  );

/** The first days of which the record says that the law was read and had no such offence, and the days after the last. */
export const edgesOfReading = (c: Read): Day[] =>
  absentOf(c).flatMap(({ fields: { rule } }) => [
    ...(rule.from === undefined ? [] : [parseDay(rule.from)]),
    ...(rule.to === undefined ? [] : [parseDay(rule.to) + 1]),
  ]);

function absentFrom(c: Read, isMeant: (claim: ReturnType<typeof absentOf>[number]) => boolean): LimbFinding | null {
  const said = absentOf(c).find((claim) => isMeant(claim) && speaksOf(c, claim.fields.rule.categories));
  if (!said) return null;
  const { rule, provisions } = said.fields;
  return finding("NOT_MET", rule.sentence, { claims: [said.id], provisions });
}
const absentOf = (c: Read) => partsOf(c, "absent");

// Which crimes forums name is the same on every day looked from, so it is kept with the forums.
const named = new Memory<boolean>();
const offences = new Memory<boolean>();

function speaksOf(c: Crime, categories: readonly string[]): boolean {
  return categories.some((id) => c.facts.broader.get(c.category)?.has(id) ?? id === c.category);
}

/** Whether any rule of the forum names the crime, something wider, something narrower, or a sister of it. */
function isNamed(c: Read): boolean {
  return named.of(c.facts.mechanisms, c.facts, [c.mechanism.id, c.category], () =>
    [c.mechanism.rules, ...c.mechanism.bases.map(({ rules }) => rules)].some(({ subject }) =>
      [...(subject?.categories ?? []), ...(subject?.contested ?? []), ...(subject?.except ?? [])].some((id) =>
        isRelated(c, id),
      ),
    ),
  );
}

/**
 * Whether a law that names one crime was read for another: for what is narrower, and for sisters. Not where there is more
 * of the wider crime than its kinds: who read a law on aircraft has not read the law on terrorism, nor on bombing.
 */
export function isRelated(c: Crime, named: string): boolean {
  if (speaksOf(c, [named])) return true;
  const families = familiesOf(c, c.category);
  return familiesOf(c, named).some(
    (family) => families.includes(family) && !c.facts.categories.get(family)?.isMoreThanItsKinds,
  );
}

/** Whether a crime is one of those that nobody reads whole: who read something of it has read nothing of other crimes. */
export const isRestOfLaw = (c: Crime, id: string): boolean =>
  familiesOf(c, id).some((family) => c.facts.categories.get(family)?.isMoreThanItsKinds);

/** Breaches of States alone are no offences; what some court of persons judges is one that a State's law may have too. */
function isOffenceSomewhere(c: Read): boolean {
  const families = familiesOf(c, c.category);
  return offences.of(c.facts.mechanisms, c.facts, families, () =>
    [...c.facts.mechanisms.values()].some(
      (mechanism) =>
        mechanism.addressee === "NATURAL_PERSON" &&
        [mechanism.rules, ...mechanism.bases.map(({ rules }) => rules)].some(({ subject }) =>
          (subject?.categories ?? []).some((id) => familiesOf(c, id).some((family) => families.includes(family))),
        ),
    ),
  );
}

/** The widest categories something belongs to. */
function familiesOf(c: Crime, category: string): string[] {
  const wider = [...(c.facts.broader.get(category) ?? [category])];
  return unique(wider.filter((id) => (c.facts.categories.get(id)?.broader ?? []).length === 0));
}
