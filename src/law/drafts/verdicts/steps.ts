import { type Day, inWords, writeDay } from "../../../base/index.js";
import { listOf, type StepClaim } from "../../../model/index.js";
import { claimOfKind, type FactsOn, positionsAgainst } from "../../facts/index.js";
import { type PostureAnswer, type PostureStatus, posturesOf } from "../../posture/index.js";
import type { Reading } from "../reading/read-draft.js";
import type { StatusWords, StepWords } from "../reading/vocabulary.js";
import type { Finding, NamedDays } from "../types.js";
import { nameIn } from "./names.js";
import { bare, daysOf, isWithin, onOtherDays } from "./telling.js";

/** How far a proceeding has come; outcomes stand above everything before them. */
const RANK: Readonly<Partial<Record<PostureStatus, number>>> = {
  NONE_KNOWN: 0,
  UNDER_INVESTIGATION: 1,
  APPLICATION_PENDING: 2,
  APPLICATION_REFUSED: 2,
  SUMMONED: 3,
  WARRANT_IN_FORCE: 4,
  WARRANT_ENDED: 4,
  CHARGES_NOT_CONFIRMED: 5,
  CHARGES_CONFIRMED: 5,
  ON_TRIAL: 6,
  CONVICTED_NOT_FINAL: 7,
  ACQUITTED_NOT_FINAL: 7,
  CONVICTED: 8,
  ACQUITTED: 8,
  CASE_PENDING: 2,
  MEASURES_ORDERED: 4,
};
/** The rank a step needs: what is above the record's is stronger than it. */
const RANK_OF_STEP: Readonly<Record<string, number>> = {
  "warrant-applied-for": 2,
  "summons-issued": 3,
  "warrant-issued": 4,
  "charges-confirmed": 5,
  "trial-opened": 6,
  "convicted-first-instance": 7,
  "acquitted-first-instance": 7,
  "conviction-final": 8,
  "acquittal-final": 8,
  sentence: 7,
  "breach-found": 8,
  "no-breach-found": 8,
  "measures-ordered": 4,
};
/** Steps that leave no room for one another. */
const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  "charges-confirmed": ["charges-not-confirmed"],
  "charges-not-confirmed": ["charges-confirmed"],
  "convicted-first-instance": ["acquitted-first-instance", "acquittal-final", "conviction-annulled"],
  "conviction-final": ["acquitted-first-instance", "acquittal-final", "conviction-annulled"],
  "acquitted-first-instance": ["convicted-first-instance", "conviction-final"],
  "acquittal-final": ["convicted-first-instance", "conviction-final"],
  "breach-found": ["no-breach-found", "jurisdiction-declined"],
  "no-breach-found": ["breach-found"],
  "measures-ordered": ["measures-refused"],
  "measures-refused": ["measures-ordered"],
  "jurisdiction-upheld": ["jurisdiction-declined"],
  "jurisdiction-declined": ["jurisdiction-upheld"],
  "investigation-opened": ["investigation-not-opened"],
  "investigation-authorised": ["investigation-not-opened"],
};
/** Steps that are the other outcome of the one that is denied: charges that were not confirmed. */
const DENIED_AS: Readonly<Record<string, string>> = { "charges-confirmed": "charges-not-confirmed" };

interface Record_ {
  readonly facts: FactsOn;
  readonly asOf: Day;
  readonly reading: Reading;
  readonly name: string;
  readonly postures: readonly PostureAnswer[];
  readonly steps: readonly StepClaim[];
}

/** Holds what a text says of a proceeding against the steps recorded by then. Law 1 of the house: a step says what its forum did, no more. */
export function findOnStep(
  facts: FactsOn,
  asOf: Day,
  reading: Reading,
  words: StepWords | StatusWords,
): Finding | null {
  const all = posturesOf(facts, reading.subject, asOf);
  const steps = [...facts.steps.values()].flat().filter((step) => concerns(step, reading.subject));
  const record: Record_ = { facts, asOf, reading, name: nameIn(facts, reading.subject), postures: all, steps };
  if (words.says === "step" && isOfSituation(words) && !steps.some((step) => words.steps.includes(step.fields.step)))
    return onSituations(record, words);
  if (steps.length === 0) return nothing(record, words);
  return words.says === "step" ? onStep(record, words) : onStatus(record, words);
}

const concerns = (step: StepClaim, id: string): boolean =>
  step.fields.subject === id || ((step.fields.by ?? []) as readonly string[]).includes(id);

/** Referrals, examinations and investigations are of situations, which texts name by a State or place. */
const isOfSituation = ({ steps }: StepWords): boolean =>
  steps.some((step) => /^(?:referral|investigation-|preliminary-examination-)/.test(step));

/** The step of a situation on the day a text names; null where no day says which situation is meant. */
function onSituations(record: Record_, words: StepWords): Finding | null {
  const { facts, asOf, reading } = record;
  const there = [...facts.steps.values()]
    .flat()
    .filter(
      (step) =>
        words.steps.includes(step.fields.step) &&
        facts.entities.get(step.fields.subject)?.type === "Situation" &&
        (reading.forum === null || step.fields.mechanism === reading.forum) &&
        reading.days.some((day) => isOn(step, day)),
    );
  const [step] = there;
  if (!step || reading.predicate.negated) return null;
  const sentence = `The record has ${words.words} in the situation ${nameIn(facts, step.fields.subject)} ${daysOf(there, asOf)}.${disputedBy(facts, there)}`;
  return { verdict: "SUPPORTED", sentence, exactWording: step.sentence, claims: there.map(({ id }) => id) };
}

function onStep(record: Record_, words: StepWords): Finding {
  const { reading, steps, facts, asOf } = record;
  const wanted = words.final ? words.steps.filter((one) => one.endsWith("final")) : words.steps;
  const ofKind = steps.filter((step) => wanted.includes(step.fields.step));
  const there = reading.forum === null ? ofKind : ofKind.filter((step) => step.fields.mechanism === reading.forum);
  if (reading.predicate.negated) return onDeniedStep(record, words, there);
  if (there.length > 0) {
    const missed = reading.days.find((day) => !there.some((step) => isOn(step, day)));
    if (missed) {
      const { verdict, sentence } = onOtherDays(words.words, there, [missed], asOf);
      return finding(verdict, sentence, record, there);
    }
    const dated = reading.days.length > 0 ? there.filter((step) => reading.days.some((day) => isOn(step, day))) : there;
    const gone = dated.filter(
      (step) => facts.standing(step).state === "VACATED" || facts.standing(step).state === "ENDED",
    );
    if (gone.length === dated.length && reading.days.length === 0 && isFindingOfOutcome(words))
      return finding("OUT_OF_DATE", `What the record has of ${words.words} no longer stands.`, record, dated);
    if (dated.every((step) => step.fields.publicity === "reported-only"))
      return finding(
        "STRONGER_THAN_RECORD",
        "Only the press reports this step; it is not on the public record.",
        record,
        dated,
      );
    return finding(
      "SUPPORTED",
      `The record has ${words.words} ${daysOf(dated, asOf)}.${disputedBy(facts, dated)}`,
      record,
      dated,
    );
  }
  if (ofKind.length > 0)
    return finding(
      "CONTRADICTED",
      `The record has ${words.words} before ${listOf([...new Set(ofKind.map((step) => nameIn(facts, step.fields.mechanism)))])}, not before ${nameIn(facts, reading.forum as string)}.`,
      record,
      ofKind,
    );
  return without(record, words, wanted);
}

/** What the record says where it has no step of the kind that a text asserts. */
function without(record: Record_, words: StepWords, wanted: readonly string[]): Finding {
  const { reading, steps } = record;
  const inForum = reading.forum === null ? steps : steps.filter((step) => step.fields.mechanism === reading.forum);
  if (inForum.length === 0 && reading.forum !== null && wanted.some((one) => one in RANK_OF_STEP))
    return finding("CONTRADICTED", `What the record has of ${record.name} is before another forum.`, record);
  const opposite = inForum.filter((step) => wanted.some((one) => OPPOSITES[one]?.includes(step.fields.step)));
  if (opposite.length > 0)
    return finding(
      "CONTRADICTED",
      `The record has the contrary: ${inWords(opposite.at(-1)?.fields.step ?? "")}.`,
      record,
      opposite,
    );
  const needed = Math.min(...wanted.map((one) => RANK_OF_STEP[one] ?? 99));
  const reached = Math.max(0, ...standing(record).map(({ status }) => RANK[status] ?? 0));
  if (needed < 99 && reached > 0 && needed > reached)
    return finding("STRONGER_THAN_RECORD", `The record has no ${bare(words.words)}.`, record);
  if (needed < 99 && reached > 0)
    return finding("CONTRADICTED", `The record has no ${bare(words.words)} in these proceedings.`, record);
  const after = Math.max(...standing(record).map(({ status }) => (status === "NONE_KNOWN" ? 0 : 1)), 0);
  if (needed < 99 && after > 0)
    return finding(
      "CONTRADICTED",
      `The record has no ${bare(words.words)}; the proceedings took another course.`,
      record,
    );
  return finding(
    "NOT_RECORDED",
    `The record has no ${bare(words.words)} concerning ${record.name}. That is no finding that there was none.`,
    record,
    [],
  );
}

function onDeniedStep(record: Record_, words: StepWords, there: readonly StepClaim[]): Finding {
  const { facts, asOf, steps } = record;
  const denied = steps.filter((step) => words.steps.some((one) => DENIED_AS[one] === step.fields.step));
  const stands = there.filter((step) => facts.standing(step).state !== "VACATED");
  if (denied.length > 0 && stands.length === 0) {
    const missed = record.reading.days.find((day) => !denied.some((step) => isOn(step, day)));
    if (missed) {
      const { verdict, sentence } = onOtherDays("that", denied, [missed], asOf);
      return finding(verdict, sentence, record, denied);
    }
    return finding("SUPPORTED", "The record has that as well.", record, denied);
  }
  if (stands.length > 0)
    return finding("CONTRADICTED", `The record has ${words.words} ${daysOf(stands, asOf)}.`, record, stands);
  if (standing(record).some(({ status }) => status !== "NONE_KNOWN"))
    return finding("SUPPORTED", `The record of these proceedings holds no ${bare(words.words)}.`, record);
  return nothing(record, words);
}

function onStatus(record: Record_, words: StatusWords): Finding {
  const { reading, facts, asOf } = record;
  const held = standing(record);
  const now = held.filter(({ status }) => words.statuses.includes(status));
  const dayOk = (posture: PostureAnswer): boolean =>
    reading.days.every(
      (day) =>
        posture.restsOn.some((id) => isOn(claimOfKind(facts, id, "procedural-step"), day)) ||
        posture.steps.some((id) => isOn(claimOfKind(facts, id, "procedural-step"), day)),
    );
  if (reading.predicate.negated) {
    if (now.length > 0) return finding("CONTRADICTED", `On ${writeDay(asOf)} the record has ${words.words}.`, record);
    if (held.some(({ status }) => status !== "NONE_KNOWN"))
      return finding("SUPPORTED", `On ${writeDay(asOf)} the record has no ${bare(words.words)}.`, record);
    return nothing(record, words);
  }
  if (now.length > 0)
    return now.some(dayOk)
      ? finding(
          "SUPPORTED",
          `On ${writeDay(asOf)} the record has ${words.words}.${disputedBy(facts, restOf(record))}`,
          record,
        )
      : finding("CONTRADICTED", `The record has ${words.words}, but of another day.`, record);
  const earlier = wasOnce(record, words);
  if (earlier) {
    if (reading.predicate.past)
      return finding("SUPPORTED", `The record had ${words.words} on ${writeDay(earlier.day)}.`, record);
    return finding(
      "OUT_OF_DATE",
      `The record had ${words.words} on ${writeDay(earlier.day)}, and has it no more.`,
      record,
    );
  }
  if (held.length === 0)
    return finding("CONTRADICTED", `What the record has of ${record.name} is before another forum.`, record);
  const needed = Math.min(...words.statuses.map((one) => RANK[one as PostureStatus] ?? 99));
  const reached = Math.max(...held.map(({ status }) => RANK[status] ?? 0));
  if (reached === 0 && held.every(({ status }) => status === "NONE_KNOWN")) return nothing(record, words);
  return finding(
    needed < 99 && needed > reached ? "STRONGER_THAN_RECORD" : "CONTRADICTED",
    `The record has no ${bare(words.words)} concerning ${record.name}.`,
    record,
  );
}

/** The last day on which a status held, where it holds no more. */
function wasOnce(record: Record_, words: StatusWords): { day: Day } | null {
  const { facts, reading, asOf, steps } = record;
  const days = [...new Set(steps.map((step) => step.actOn).filter((day): day is Day => day !== null && day <= asOf))];
  for (const day of days.sort((a, b) => b - a)) {
    const then = posturesOf(facts, reading.subject, day).filter(
      (one) => reading.forum === null || one.forum === reading.forum,
    );
    if (then.some(({ status }) => words.statuses.includes(status))) return { day };
  }
  return null;
}

/** Where the subject stands before the forum named, or before any. */
const standing = ({ postures, reading }: Record_): readonly PostureAnswer[] =>
  reading.forum === null ? postures : postures.filter(({ forum }) => forum === reading.forum);

/** The claims that the standing before the forum rests on. */
function restOf(record: Record_): StepClaim[] {
  const ids = new Set(
    (standing(record).length > 0 ? standing(record) : record.postures).flatMap(({ restsOn }) => restsOn),
  );
  return record.steps.filter(({ id }) => ids.has(id));
}

const isOn = (step: StepClaim | undefined, day: NamedDays): boolean => step !== undefined && isWithin(step, day);

const isFindingOfOutcome = ({ steps }: StepWords): boolean =>
  steps.some((step) => step.startsWith("convicted") || step.startsWith("acquitted") || step === "measures-ordered");

function disputedBy(facts: FactsOn, steps: readonly StepClaim[]): string {
  const against = positionsAgainst(
    facts,
    steps.map(({ id }) => id),
  );
  const speakers = [...new Set(against.map((id) => facts.claims.get(id)?.speaker).filter((id) => id !== undefined))];
  return speakers.length > 0 ? ` It is disputed by ${listOf(speakers.map((id) => nameIn(facts, id)))}.` : "";
}

function nothing({ name, facts, reading }: Record_, { words }: StepWords | StatusWords): Finding {
  const before = reading.forum ? ` before ${nameIn(facts, reading.forum)}` : "";
  return {
    verdict: "NOT_RECORDED",
    sentence: `The record has no ${bare(words)} concerning ${name}${before}. That is no finding that there is none.`,
    exactWording: null,
    claims: [],
  };
}

/**
 * A verdict with the words that say as much as the record: the wording of each standing it is about, with its caution.
 * Without other steps it rests on those that the standing does.
 */
function finding(
  verdict: Finding["verdict"],
  sentence: string,
  record: Record_,
  steps: readonly StepClaim[] = restOf(record),
): Finding {
  const shown = (standing(record).length > 0 ? standing(record) : record.postures).filter(
    ({ status }) => status !== "NONE_KNOWN",
  );
  const wording = shown.map(({ wording: one, caution }) => `${one} ${caution}`).join(" ");
  const fromSteps = steps.map((step) => step.sentence).join(" ");
  return { verdict, sentence, exactWording: wording || fromSteps || null, claims: steps.map(({ id }) => id) };
}
