import type { StepClaim } from "../../../../model/index.js";
import { NUMBER_WORDS, numberInWords } from "../../reading/number-words.js";
import type { StatusWords, StepWords } from "../../reading/vocabulary/index.js";
import type { StepRecord } from "./record.js";

/** How a step stands to what else a text names for it: it bears it, has another in its place, or says nothing of it. */
export type Bearing = "YES" | "OTHER" | "SILENT";

/** A number and what it counts: `27 counts`, `all 31 counts`, `three arrest warrants`, `20 years`. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<number>\\d{1,3}|${NUMBER_WORDS})(?:\\s|-)(?:\\p{L}+\\s){0,2}?(?<noun>warrant|summons|count|charge|year|month|measure)(?:e?s)?\\b(?!-old| old| of age| after| before| later| ago| earlier)`,
  "giu",
);

/** `31` and `thirty-one`; null where the words are no one number. */
const numberTold = (told: string): number | null => (/^\d/.test(told) ? Number(told) : numberInWords(told));

interface Counted {
  readonly number: number;
  readonly noun: string;
}
const countsIn = (text: string): Counted[] =>
  [...text.matchAll(COUNTED)].flatMap(({ groups }) => {
    const number = numberTold(groups?.number ?? "");
    const noun = (groups?.noun ?? "").toLowerCase();
    return number === null ? [] : [{ number, noun: noun === "charge" ? "count" : noun }];
  });

/** Steps that are counted themselves, and by which noun. */
const COUNTED_STEPS: Readonly<Record<string, string>> = { "warrant-issued": "warrant", "summons-issued": "summons" };

/** Whether a step has the numbers that a text gives; of warrants and summonses the record is counted itself. */
export function countOf(record: StepRecord, words: StepWords | StatusWords): (step: StepClaim) => Bearing {
  const { reading, steps, facts } = record;
  const zone = reading.sentence.plain.slice(reading.clause, reading.to);
  const isPunished = words.says === "step" && words.steps.some((one) => /^(?:sentence|convict)/.test(one));
  const named = countsIn(zone).filter(({ noun }) => isPunished || !["year", "month"].includes(noun));
  const persons = new Set(reading.others.filter(({ type }) => type === "Person").map(({ id }) => id));
  return (step) => {
    const found = named.map(({ number, noun }): Bearing => {
      if (noun === "warrant" || noun === "summons") {
        // A number over several persons says nothing of one of them.
        if (persons.size > 1 || number === 1) return "YES";
        const all = steps.filter(
          (one) =>
            COUNTED_STEPS[one.fields.step] === noun &&
            one.fields.subject === reading.subject &&
            (words.says === "step" || facts.standing(one).state === "STANDS"),
        );
        return all.length === number ? "YES" : all.length < number ? "OTHER" : "SILENT";
      }
      const told = countsIn(step.fields.says ?? "").filter((one) => one.noun === noun);
      return told.some((one) => one.number === number) ? "YES" : told.length > 0 ? "OTHER" : "SILENT";
    });
    return found.includes("OTHER") ? "OTHER" : found.includes("SILENT") ? "SILENT" : "YES";
  };
}
