import type { Count } from "../../reading/counts.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { type bodiesOf, type Speakers, speakersBefore } from "../../reading/speakers.js";
import { wordsOf } from "../../reading/words.js";

const STATED =
  /\b(?:report(?:s|ed)?|sa(?:id|ys)|stat(?:es?|ed)|count(?:s|ed)?|record(?:s|ed)?|put(?:s)?|estimat(?:es?|ed)|announc(?:es|ed)|found|finds|gave|gives|document(?:s|ed)?|verif(?:ies|ied)|confirm(?:s|ed)|claim(?:s|ed)?|publish(?:es|ed)|concluded?s?|calculat(?:es|ed)|list(?:s|ed))\b/giu;
const ACCORDING =
  /\b(?:according to|as reported by|as counted by|as stated by|(?:figures?|counts?|estimates?|numbers?|data|toll) (?:of|by|from)) (?:the )?/giu;

/** Who is told to have stated a number, and the verb. */
export type Stated = Speakers & { readonly verb: { readonly start: number; readonly end: number } | null };

/** Somebody who is not in the record is told to have said it: `doctors say that 40 people were killed`. */
export const isReported = (plain: string, { start, end }: Count): boolean =>
  [...plain.matchAll(STATED)].some(
    ({ index, 0: text }) => index + text.length <= start && /\b(?:that|of|at|as)\b/u.test(plain.slice(index, start)),
  ) ||
  /\b(?:according to|reportedly|is said|are said|said to)\b/iu.test(plain.slice(0, start)) ||
  /\b(?:according to|reportedly)\b|, \p{L}[^,;.]{2,60} (?:said|reported|claims?|say|says)\b/iu.test(plain.slice(end));

export function speakersOf(
  plain: string,
  count: Count,
  { mentions, bodies }: { mentions: ReadSentence["mentions"]; bodies: ReturnType<typeof bodiesOf> },
): Stated | null {
  for (const { index, 0: text } of [...plain.matchAll(STATED)].reverse()) {
    const verb = { start: index, end: index + text.length };
    // Before the number, or behind it as in `…, the Ministry reported`.
    if (verb.end > count.start && !/^[^;]*, /u.test(plain.slice(count.end, verb.start))) continue;
    if (verb.end <= count.start && /;/u.test(plain.slice(verb.end, count.start))) continue;
    const speakers = speakersBefore(plain, verb.start, mentions, bodies);
    if (speakers) return { ...speakers, verb };
  }
  for (const { index, 0: text } of plain.matchAll(ACCORDING)) {
    const from = index + text.length;
    const named = mentions.find(({ start }) => start === from);
    if (named) return { ids: [named.id], start: index, end: named.end, verb: null };
    for (const { index: at, 0: word } of [...plain.slice(from, from + 90).matchAll(/\p{L}+/gu)].reverse()) {
      const end = from + at + word.length;
      const body = speakersBefore(`${plain.slice(0, end)} `, end, mentions, bodies, from);
      if (body && body.start === from) return { ...body, start: index, verb: null };
    }
  }
  return null;
}

/** What of a sentence says of whom and of what it counts. */
export function topicOf(undated: string, count: Count, speakers: Stated | null): string[] {
  const spans = [
    count,
    { start: count.unitStart, end: count.unitEnd },
    ...(speakers ? [speakers] : []),
    ...(speakers?.verb ? [speakers.verb] : []),
  ];
  const isTaken = (start: number, end: number): boolean => spans.some((one) => one.start < end && start < one.end);
  return wordsOf(undated)
    .filter(({ start, end, key }) => !isTaken(start, end) && !/^\d/u.test(key) && !IDLE.test(key))
    .map(({ key }) => key);
}
const IDLE =
  /^(?:people|persons?|individuals|some|least|about|around|than|more|fewer|over|up|between|approximately|nearly|roughly|exactly|total|number|numbers|figure|figures|count|toll|killed|killing|killings|dead|died|deaths?|injured|wounded|injuries|hostages?|taken|abducted|displaced|including|among|according|reported|said|estimated|million|thousand|attacks?|explosion|during|alone|in|end|beginning|lost|lives|their|been|of|others?|further|another|that|day|days|later|now|authorities|report|reports)$/u;
