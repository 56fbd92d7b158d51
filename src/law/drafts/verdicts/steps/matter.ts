import type { StepClaim } from "../../../../model/index.js";
import { ARTICLE, numberOf } from "../../reading/article-number.js";
import { plainCategory } from "../../reading/mentions.js";
import { keyOf, wordsOf } from "../../reading/words.js";
import { alike } from "./crimes.js";
import type { StepRecord } from "./record.js";

/** What a text says that a State or body broke, and whether a recorded finding says as much of it. */
export interface Matter {
  /** Whether a step is about the treaty that the text names; about any where it names none. */
  readonly isOfTreaty: (step: StepClaim) => boolean;
  readonly namesTreaty: boolean;
  /** Whether a finding of breach is, in its own words, of this. */
  readonly isFound: (step: StepClaim) => boolean;
  /** Whether a finding says, in its own words, that this was not found. */
  readonly isDenied: (step: StepClaim) => boolean;
}

/** Duties towards what others do: to break one is not to have done it. */
const DUTIES: readonly RegExp[] = [
  /\bprevent\w*/iu,
  /\bpunish\w*/iu,
  /\binvestigat\w*/iu,
  /\bprosecut\w*/iu,
  /\bextradit\w*/iu,
  /\bco-?operat\w*/iu,
];
/** What one does oneself. */
const OWN: readonly RegExp[] = [
  /\b(?:commit(?:s|ted|ting)?|commission|perpetrat\w+|carr(?:y|ies|ied|ying) out)\b/iu,
  /\bcomplicit\w*/iu,
  /\bconspir\w*/iu,
  /\bincit\w*/iu,
];
const ANSWERABLE = /\b(?:responsible|liable|responsibility)\b/iu;
const DENIES = /\b(?:not|no|none|fails?|rejected|dismissed|open)\b/iu;
const FINDS = /\b(?:breach\w*|violat\w*)/iu;

/** Words that limit nothing. */
const IDLE = new Set(
  `found finds held holds ruled rules decided concluded declared determined finding that this which has had have was were is are been
  being no not never did does a an the its their his her of in to for by with under towards toward on upon from and or nor as at against
  failed fail fails failing failure violated violate violates violating violation violations breached breach breaches breaching
  obligation obligations duty duties commitment commitments international law responsible liable responsibility convention treaty
  article articles art arts state states court respect regard also both several certain some one case there itself bears`.split(
    /\s+/,
  ),
);

/** Reads what a text says was broken: from the predicate to the end of its object. */
export function matterOf(record: StepRecord): Matter {
  const { facts, reading } = record;
  const { plain } = reading.sentence;
  const [start, end] = [reading.predicate.start, reading.to];
  const zone = plain.slice(start, end);
  const within = reading.others.filter((one) => one.start < end && one.end > start);
  const crimes = within.filter(({ type }) => type === "Category");
  const treaties = new Set([
    ...within.filter(({ type }) => type === "Instrument").map(({ id }) => id),
    ...(reading.instrument ? [reading.instrument] : []),
  ]);
  const duties = DUTIES.filter((one) => one.test(zone));
  const named = OWN.filter((one) => one.test(zone));
  const own = named.length > 0 || duties.length > 0 || !ANSWERABLE.test(zone) ? named : OWN.slice(0, 1);
  const articles = [...zone.matchAll(ARTICLE)].map(numberOf);

  /** Whatever else the text names: it limits what is said, and has to be in the words of the finding. */
  const restFor = (step: StepClaim): string[] => {
    const parties = [step.fields.subject, step.fields.mechanism, ...(step.fields.by ?? [])];
    const known = [
      ...within.filter(({ id, type }) => type === "Instrument" || type === "Category" || parties.includes(id)),
      ...reading.days.map((day) => ({ start: day.start, end: day.end })),
      ...[...zone.matchAll(ARTICLE)].map((one) => ({
        start: start + one.index,
        end: start + one.index + one[0].length,
      })),
    ];
    return wordsOf(zone)
      .filter((word) => !known.some((one) => one.start < start + word.end && start + word.start < one.end))
      .filter(({ key }) => !(IDLE.has(key) || [...DUTIES, ...OWN].some((one) => one.test(key))))
      .map(({ key }) => key);
  };
  const says = (step: StepClaim): string => step.fields.says ?? "";
  const clausesOf = (step: StepClaim): string[] =>
    says(step)
      .split(/[.;](?=\s|$)/u)
      .filter((one) => /\p{L}/u.test(one));
  const fits = (step: StepClaim): boolean => {
    const told = new Set(wordsOf(says(step)).map(({ key }) => key));
    const numbers = [...says(step).matchAll(/\d+(?:\(\w+\))*/gu)].map(([one]) => one);
    return (
      restFor(step).every((key) => told.has(key)) &&
      articles.every((one) => numbers.some((number) => number === one || number.startsWith(`${one}(`))) &&
      crimes.every(({ id, start: from, end: to }) => isCrimeOf(record, step, id, plain.slice(from, to)))
    );
  };
  return {
    namesTreaty: treaties.size > 0,
    isOfTreaty: ({ fields }) =>
      [...treaties].every((treaty) =>
        (fields.provisions ?? []).some((one) => facts.provisions.get(one)?.instrument === treaty),
      ),
    isFound: (step) => {
      if (own.length > 0 || (crimes.length > 0 && duties.length === 0) || !fits(step)) return false;
      const found = clausesOf(step).filter((clause) => FINDS.test(clause) && !DENIES.test(clause));
      return duties.every((duty) => found.some((clause) => duty.test(clause)));
    },
    isDenied: (step) => {
      if (own.length + duties.length === 0 || !fits(step)) return false;
      return clausesOf(step)
        .filter((clause) => DENIES.test(clause))
        .some(
          (clause) =>
            [...own, ...duties].every((one) => one.test(clause)) &&
            (own.length === 0 || crimes.length > 0) &&
            crimes.every(({ id }) => tellsOf(clause, plainCategory(facts.categories.get(id)?.name ?? id))),
        );
    },
  };
}

const tellsOf = (text: string, name: string): boolean => {
  const told = wordsOf(text).map(({ key }) => key);
  return wordsOf(name).every(({ key }) => told.includes(key));
};

/** Whether a finding is about a crime: it names it, or rests on a treaty that defines it. */
function isCrimeOf({ facts }: StepRecord, { fields }: StepClaim, id: string, text: string): boolean {
  const ids = alike(facts, id, keyOf(text));
  const treaties = (fields.provisions ?? []).map((one) => facts.provisions.get(one)?.instrument);
  return (
    ids.some((one) => (fields.categories ?? []).includes(one)) ||
    tellsOf(fields.says ?? "", text) ||
    ids.some((one) =>
      (facts.categories.get(one)?.entries ?? []).some(({ provision }) =>
        treaties.includes(facts.provisions.get(provision)?.instrument ?? ""),
      ),
    )
  );
}
