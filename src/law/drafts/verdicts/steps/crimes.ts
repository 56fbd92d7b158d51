import type { StepClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { plainCategory } from "../../reading/mentions.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import { keyOf } from "../../reading/words.js";
import type { StepRecord } from "./record.js";

/** The crimes a text names for a step, and whether a step is for all of them; null where it names none. */
export interface Crimes {
  readonly areAll: (step: StepClaim) => boolean;
}

/** Steps that are for crimes. */
const FOR_CRIMES =
  /^(?:warrant|summons|charges|trial|convict|acquit|conviction|acquittal|application|sentence|breach-found)/;
/** What a conviction or acquittal is for, where it is no name of the record. */
const FOR_SOMETHING = /^ (?:of|on) (?:the |an? )?(?:crimes? of )?(?=\p{Ll})/u;
const NO_CRIME =
  /^(?:(?:all|some|most|several|the|his|her|their|both|one|two|three|counts?|charges|appeal|first|trial|behalf)\b|\d)/u;

/** Reads what crimes are named behind a predicate. */
export function crimesIn({ reading, facts }: StepRecord, words: StepWords): Crimes | null {
  if (!words.steps.some((one) => FOR_CRIMES.test(one))) return null;
  const { sentence, predicate, others, to } = reading;
  const named = others.filter(({ type, start, end }) => type === "Category" && start >= predicate.start && end <= to);
  if (named.length > 0) {
    const kinds = named.map(({ id, start, end }) => alike(facts, id, keyOf(sentence.plain.slice(start, end))));
    return {
      areAll: ({ fields }) =>
        kinds.every((ids) =>
          (fields.categories ?? []).some((one) => ids.some((id) => one === id || facts.broader.get(one)?.has(id))),
        ),
    };
  }
  const rest = sentence.plain.slice(predicate.end, to);
  const lead = /convict|acquit|guilty/iu.test(sentence.plain.slice(predicate.start, predicate.end))
    ? FOR_SOMETHING.exec(rest)
    : null;
  return lead && !NO_CRIME.test(rest.slice(lead[0].length)) ? { areAll: () => false } : null;
}

/** One word names several crimes: the text may mean each of them. */
export const alike = (facts: FactsOn, id: string, name: string): string[] => [
  id,
  ...[...facts.categories.values()].filter((one) => keyOf(plainCategory(one.name)) === name).map((one) => one.id),
];
