import { type Day, tryParseDay, writeDay } from "../../../base/index.js";
import type { FactsOn } from "../../facts/index.js";
import { daysBeside, daysIn } from "../reading/days.js";
import type { ReadSentence } from "../reading/read-draft.js";
import type { CheckedAssertion, Mention, NamedDays } from "../types.js";
import { fitOf } from "./telling.js";

const ENTERED = /\b(?:entered|came) into force\b/giu;
/** What may stand between a treaty and its entry into force; of an article, an accession or an amendment it is not the treaty's own. */
const JUST_BEFORE = /^(?:,? \([^)]*\),?)? (?:(?:itself|first|then|only|formally|has|had) )*$/iu;
const NO_PART = /(?:^|[,;:—–-] |\b(?:and|but|that|while|when|since|as) )(?:the )?$/iu;
const ON = /^ (?:on |in |since )?(?:the )?$/iu;
/** Where what is said of it ends: the sentence, or another clause. */
const ENDS = /^\s*(?:\([^)]*\))?\s*(?:[.;!]|$|,? (?:and|but|while|whereas|which|after which)\b)/iu;

/**
 * That a treaty entered into force as such, held against the day that its own record has. For a State it is an act of the
 * State, and is read with these.
 */
export function findOnEntryIntoForce(
  facts: FactsOn,
  asOf: Day,
  { sentence, mentions, force }: ReadSentence,
): CheckedAssertion[] {
  const { plain } = sentence;
  if (mentions.some(({ type }) => type === "State")) return [];
  return [...plain.matchAll(ENTERED)].flatMap(({ index: start, 0: told }) => {
    const end = start + told.length;
    const treaty = mentions.findLast((one) => one.type === "Instrument" && one.end <= start);
    if (!treaty || !JUST_BEFORE.test(plain.slice(treaty.end, start))) return [];
    const opening = openingOf(plain, treaty);
    if (opening === null || !force.isAsserted(start, end, false)) return [];
    const day =
      daysBeside(plain, mentions).find((one) => one.start >= end && ON.test(plain.slice(end, one.start))) ?? opening;
    const last = Math.max(end, day?.end ?? 0);
    return [treaty.id, ...(treaty.also ?? [])].flatMap((id) => {
      const entered = tryParseDay(facts.instruments.get(id)?.inForce ?? "");
      if (entered === null || entered > asOf) return [];
      const from = Math.min(treaty.start, day?.start ?? treaty.start);
      return [
        {
          ...heldAgainst(facts.instruments.get(id)?.name ?? id, entered, day, ENDS.test(plain.slice(last))),
          ...{ claims: [], about: [id], text: sentence.text.slice(from, last) },
          ...{ start: sentence.start + from, end: sentence.start + last },
        },
      ];
    });
  });
}

/** The day that the sentence opens with, if it does; null where the treaty is only a part of what is spoken of. */
function openingOf(plain: string, { start }: Mention): NamedDays | undefined | null {
  const before = plain.slice(0, start);
  const day = daysIn(before).at(-1);
  if (day && /^\s*(?:on |in )?$/iu.test(before.slice(0, day.start)) && /^,? (?:the )?$/iu.test(before.slice(day.end)))
    return day;
  return NO_PART.test(before.trimStart()) ? undefined : null;
}

function heldAgainst(
  name: string,
  entered: Day,
  day: NamedDays | undefined,
  isAll: boolean,
): Pick<CheckedAssertion, "verdict" | "sentence" | "exactWording"> {
  const exactWording = `The ${name.replace(/^The /u, "")} entered into force on ${writeDay(entered)}.`;
  if (day && fitOf(entered, entered, day) === "NO")
    return {
      verdict: "CONTRADICTED",
      sentence: `The record has its entry into force on ${writeDay(entered)}, not ${day.text}.`,
      exactWording,
    };
  const sentence = `The record has its entry into force on ${writeDay(entered)}.`;
  return isAll
    ? { verdict: "SUPPORTED", sentence, exactWording }
    : {
        verdict: "STRONGER_THAN_RECORD",
        sentence: `${sentence} What else is said of it here, it does not have.`,
        exactWording,
      };
}
