import { type Day, writeDay } from "../../../../base/index.js";
import { type ClaimOf, listOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { type Count, countsIn } from "../../reading/counts.js";
import { daysIn } from "../../reading/days.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { BLOT } from "../../reading/sentences.js";
import { bodiesOf, type Speakers, speakersBefore } from "../../reading/speakers.js";
import { wordsOf } from "../../reading/words.js";
import type { CheckedAssertion, Finding, NamedDays } from "../../types.js";
import { nameIn, whoIn } from "../names.js";
import { claimsBy } from "./claims-by.js";
import { isTold, stemsTold, voicesOf } from "./voices.js";

type Figure = ClaimOf<"figure">;

const STATED =
  /\b(?:report(?:s|ed)?|sa(?:id|ys)|stat(?:es?|ed)|count(?:s|ed)?|record(?:s|ed)?|put(?:s)?|estimat(?:es?|ed)|announc(?:es|ed)|found|finds|gave|gives|document(?:s|ed)?|verif(?:ies|ied)|confirm(?:s|ed)|claim(?:s|ed)?|publish(?:es|ed)|concluded?s?|calculat(?:es|ed)|list(?:s|ed))\b/giu;
const ACCORDING =
  /\b(?:according to|as reported by|as counted by|as stated by|(?:figures?|counts?|estimates?|numbers?|data|toll) (?:of|by|from)) (?:the )?/giu;
/** Who is counted, where it is fewer than all people: told of all, a figure of these says more than the record. */
const PARTS =
  /\b(child|civilian|women|woman|girl|soldier|fighter|peacekeeper|personnel|settler|detainee|returnee|refugee)/iu;
/** A number told as about another is the same within this part of it. */
const ROUNDED = 0.02;

/** Numbers of people harmed, with whoever states them: a figure is recorded as what somebody says, and of a day. */
export function findOnFigures(
  facts: FactsOn,
  asOf: Day,
  { sentence, mentions, force }: ReadSentence,
): CheckedAssertion[] {
  const { plain } = sentence;
  if (!/\d/u.test(plain)) return [];
  const days = daysIn(plain).filter((day) => !mentions.some((one) => one.start < day.end && day.start < one.end));
  const counts = countsIn(plain, mentions, days);
  if (counts.length === 0) return [];
  const undated = blot(plain, days);
  return counts.flatMap((count) => {
    const speakers = speakersOf(undated, count, { mentions, bodies: bodiesOf(facts) });
    // What somebody says is theirs; that they say it is the text's own.
    const stated = speakers ?? count;
    if (!force.isAsserted(stated.start, stated.end, true)) return [];
    if (!speakers && isReported(plain, count)) return [];
    const about: About = { count, days, speakers, topic: topicOf(undated, count, speakers) };
    const finding = speakers ? onStated(facts, asOf, about) : onUnstated(facts, about);
    const [start, end] = [
      Math.min(speakers?.start ?? count.start, count.start, count.unitStart),
      Math.max(speakers?.end ?? 0, count.end, count.unitEnd),
    ];
    return [
      {
        ...finding,
        text: sentence.text.slice(start, end),
        start: sentence.start + start,
        end: sentence.start + end,
        about: [...new Set([...(speakers?.ids ?? []), ...finding.about])],
      },
    ];
  });
}

interface About {
  readonly count: Count;
  readonly days: readonly NamedDays[];
  readonly speakers: Stated | null;
  /** Words that say of what and whom. */
  readonly topic: readonly string[];
}
type Stated = Speakers & { readonly verb: { readonly start: number; readonly end: number } | null };
type Found = Finding & { readonly about: readonly string[] };

/** Somebody who is not in the record is told to have said it: `doctors say that 40 people were killed`. */
const isReported = (plain: string, { start, end }: Count): boolean =>
  [...plain.matchAll(STATED)].some(
    ({ index, 0: text }) => index + text.length <= start && /\b(?:that|of|at|as)\b/u.test(plain.slice(index, start)),
  ) ||
  /\b(?:according to|reportedly|is said|are said|said to)\b/iu.test(plain.slice(0, start)) ||
  /\b(?:according to|reportedly)\b|, \p{L}[^,;.]{2,60} (?:said|reported|claims?|say|says)\b/iu.test(plain.slice(end));

const blot = (plain: string, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  const letters = plain.split("");
  for (const { start, end } of spans) letters.fill(BLOT, start, end);
  return letters.join("");
};

function speakersOf(
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
function topicOf(undated: string, count: Count, speakers: Stated | null): string[] {
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

const unitWords: Readonly<Record<Count["unit"], string>> = {
  DEATHS: "deaths",
  INJURIES: "injuries",
  HOSTAGES: "hostages",
  DISPLACED: "displaced people",
  DETAINED: "detained people",
  MISSING: "missing people",
  STRUCTURES: "structures",
};

/** Of figures those that the words of a text are told by, all of them or as many as by any; `rest` are the words that they are not. */
function onTopic(
  facts: FactsOn,
  figures: readonly Figure[],
  topic: readonly string[],
): { on: Figure[]; rest: string[] } {
  const scored = figures.map((figure) => {
    const stems = stemsTold(facts, [figure]);
    return { figure, rest: topic.filter((word) => !isTold(word, stems)) };
  });
  const least = Math.min(...scored.map(({ rest }) => rest.length));
  const on = scored.filter(({ rest }) => rest.length === least);
  return { on: on.map(({ figure }) => figure), rest: on[0]?.rest ?? [] };
}

const dayOf = ({ time, actOn, publishedOn }: Figure): Day | null => {
  const last = time.certTo < 2_900_000 ? time.certTo - 1 : time.possTo < 2_900_000 ? time.possTo - 1 : null;
  return last ?? actOn ?? publishedOn;
};

function onStated(facts: FactsOn, asOf: Day, { count, days, speakers, topic }: About): Found {
  const voices = voicesOf(facts, speakers?.ids ?? []);
  const all = claimsBy(facts, voices, ["figure"]);
  const ofUnit = all.filter(({ fields }) => fields.unit === count.unit);
  const { on, rest } = onTopic(facts, ofUnit, topic);
  const tellers = on.length > 0 ? on.map(({ speaker }) => speaker) : (speakers?.ids ?? []);
  const who = listOf([...new Set(tellers.map((id) => whoIn(facts, id)))]);
  if (on.length === 0 || isElsewhere(rest, topic)) return others(facts, { count, topic, who, all });
  const same = on.filter(({ fields }) => isSame(count, fields));
  const dated = days.length === 0 ? same : same.filter((figure) => isOfDays(figure, days));
  const told = dated[0];
  if (told) {
    const latest = later(on, told).at(-1);
    if (latest && days.length === 0)
      return result(
        "OUT_OF_DATE",
        `The record has this of ${who}, and a later figure: ${figureWords(facts, latest, asOf)}.`,
        [told, latest],
      );
    const exact = dated.find(({ fields }) => isAsExact(count, fields.bound));
    if (!exact)
      return result("STRONGER_THAN_RECORD", `The record has it as ${figureWords(facts, told, asOf)}.`, [told]);
    const part = PARTS.exec(nameIn(facts, exact.fields.population))?.[1];
    if (part && !topic.some((word) => PARTS.exec(word)?.[1]?.toLowerCase() === part.toLowerCase()))
      return result(
        "STRONGER_THAN_RECORD",
        `The record has the figure of some only: ${nameIn(facts, exact.fields.population)}.`,
        [exact],
      );
    if (rest.length > 0)
      return result(
        "STRONGER_THAN_RECORD",
        `The record has the figure of ${who}; that it was of all that is said here, it does not have: ${listOf(rest.map((one) => `“${one}”`))}.`,
        [exact],
      );
    return result(
      "SUPPORTED",
      `The record has this figure as what ${who} states. Whether it is right, the record does not say.`,
      [exact],
    );
  }
  const ofDay = days.length === 0 ? (isOneWindow(on) ? on : []) : on.filter((figure) => isOfDays(figure, days));
  if (ofDay.length > 0 && rest.length === 0)
    return result(
      "CONTRADICTED",
      `The record has of ${who}: ${listOf(ofDay.map((one) => figureWords(facts, one, asOf)))}; not this figure.`,
      ofDay,
    );
  return result(
    "NOT_RECORDED",
    `The record has figures of ${who} on this, and not this one${days.length > 0 ? " of that day" : ""}. That is no finding that it was not stated.`,
    on,
    null,
  );
}

/** A figure told without who states it: the record holds none as a fact. */
function onUnstated(facts: FactsOn, { count, topic }: About): Found {
  const figures = claimsBy(facts, [...new Set(bodiesOf(facts).map(({ id }) => id))], ["figure"]).filter(
    ({ fields }) => fields.unit === count.unit,
  );
  const { on, rest } = onTopic(facts, figures, topic);
  const same = isElsewhere(rest, topic) ? [] : on.filter(({ fields }) => fields.value === count.value);
  if (same.length === 0)
    return result(
      "NOT_RECORDED",
      "The text does not say who states this figure. Figures are recorded as what somebody states; this one is not recorded.",
      [],
      null,
    );
  return result(
    "STRONGER_THAN_RECORD",
    `The text does not say who states this figure. The record has it as what ${listOf([...new Set(same.map(({ speaker }) => whoIn(facts, speaker)))])} states, and as no fact.`,
    same,
  );
}

/** What is recorded instead where a speaker has no figure of the unit on what the text speaks of. */
function others(
  facts: FactsOn,
  { count, topic, who, all }: { count: Count; topic: readonly string[]; who: string; all: readonly Figure[] },
): Found {
  const own = onTopic(
    facts,
    all.filter(({ fields }) => fields.value === count.value),
    topic,
  );
  if (own.on.length > 0 && own.rest.length === 0)
    return result(
      "CONTRADICTED",
      `The record has this number of ${who} as ${unitWords[own.on[0]?.fields.unit as Count["unit"]]}, not as ${unitWords[count.unit]}.`,
      own.on,
    );
  return result(
    "NOT_RECORDED",
    `The record has no figure of ${who} on this. That is no finding that none was stated.`,
    [],
    null,
  );
}

const isElsewhere = (rest: readonly string[], topic: readonly string[]): boolean =>
  topic.length > 0 && rest.length > 0 && rest.length >= topic.length / 2;

function isSame({ value, bound }: Count, figure: Figure["fields"]): boolean {
  if (value === figure.value) return true;
  const near = Math.abs(value - figure.value) <= figure.value * ROUNDED;
  if (bound === "ABOUT") return near;
  if (bound === "AT_LEAST") return near && value < figure.value && figure.bound !== "AT_MOST";
  return bound === "AT_MOST" && near && value > figure.value && figure.bound !== "AT_LEAST";
}
/** Whether a text says no more of a number than the record does: at least so many, where it has exactly so many. */
const isAsExact = ({ bound }: Count, recorded: Figure["fields"]["bound"]): boolean =>
  bound === recorded || recorded === "EXACTLY" || (bound === "ABOUT" && recorded === "ABOUT");

const isOfDays = (figure: Figure, days: readonly NamedDays[]): boolean =>
  days.some(({ from, to, how }) => {
    const own = [dayOf(figure), figure.actOn, figure.publishedOn, figure.time.possFrom, figure.time.certFrom].filter(
      (one): one is Day => one !== null,
    );
    return own.some((day) =>
      how === "since" || how === "after" ? day >= from - 1 && day <= to + 31 : day >= from && day < to,
    );
  });

const later = (on: readonly Figure[], than: Figure): Figure[] =>
  on
    .filter(
      (one) =>
        one.speaker === than.speaker &&
        one.fields.subject === than.fields.subject &&
        one.fields.population === than.fields.population &&
        (dayOf(one) ?? 0) > (dayOf(than) ?? 0) &&
        one.fields.value !== than.fields.value,
    )
    .sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0));

const isOneWindow = (on: readonly Figure[]): boolean => new Set(on.map(dayOf)).size === 1;

const BOUND_WORDS: Readonly<Record<Count["bound"], string>> = {
  AT_LEAST: "at least ",
  AT_MOST: "at most ",
  ABOUT: "about ",
  EXACTLY: "",
};
const figureWords = (facts: FactsOn, figure: Figure, asOf: Day): string => {
  const day = dayOf(figure);
  const until = day !== null && day <= asOf ? `, ${writeDay(day)}` : "";
  return `${BOUND_WORDS[figure.fields.bound]}${figure.fields.value.toLocaleString("en-GB")} ${unitWords[figure.fields.unit]} (${nameIn(facts, figure.fields.population)}${until})`;
};

const result = (
  verdict: Finding["verdict"],
  sentence: string,
  claims: readonly Figure[],
  wording: string | null = claims.map((one) => one.sentence).join(" "),
): Found => ({
  verdict,
  sentence,
  exactWording: wording,
  claims: claims.map(({ id }) => id),
  about: [...new Set(claims.map(({ fields }) => fields.subject))],
});
