import type { FactsOn } from "../../facts/index.js";
import type { Mention } from "../types.js";
import { wordsOf } from "./words.js";

/** Who is told to have said something, and where in the sentence they are named. */
export interface Speakers {
  /** One by its name; several where a text says “the Commission of Inquiry” and more than one is called so. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What may stand between whoever speaks and the verb. */
const BETWEEN =
  /^\)?(?:['’]s)?(?: (?:spokes(?:man|woman|person|people)|officials?|leadership|delegation|representatives?|authorities|lawyers?|defence|report|order|opinion))?(?:,? (?:\([^)]{1,40}\),? ?)?(?:(?:in|by|through|with) (?:(?:its|his|her|their|a|an|the|that) )?(?:\p{L}+ ){0,3}?(?:reports?|opinion|order|statements?|decision|judgment|resolution|update)?(?: (?:of|on|dated|published on|from))?|on|of)?(?: ?¤+)?,?)?(?: (?:has|have|had|having|also|itself|then|later|since|first|again|repeatedly|categorically|consistently|formally|publicly|firmly|never|not|did|does|do|always|unanimously|already|subsequently|finally|therefore))*(?:n['’]t)? ?$/iu;
/** Words that a phrase for a body may begin with and that are no part of a name. */
const LEADS =
  /^(?:the|a|an|un|united|nations|independent|international|un-mandated|us|this|that|and|of|for|on|by|while|but)$/iu;
const SMALL = new Set("of on for the and in to by at".split(" "));

/** Whoever speaks right before a place of the sentence; null where nobody is named there. Days stand blotted out in `plain`. */
export function speakersBefore(
  plain: string,
  at: number,
  mentions: readonly Mention[],
  bodies: readonly Body[],
  from = 0,
): Speakers | null {
  // Whoever is named in an aside is not who speaks: `X, who was convicted by the Court, denies`.
  const aside = /,\s(?:who|whose|whom|which)\b[^,;]*,\s?$/iu.exec(plain.slice(from, at));
  const last = aside ? from + aside.index : at;
  const named = mentions.findLast((one) => one.end <= last && one.start >= from && SPEAKING.has(one.type));
  if (named && aside && named.end === last) return { ids: [named.id], start: named.start, end: named.end };
  if (named && BETWEEN.test(plain.slice(named.end, at))) {
    // A name that only ends a longer one is not who speaks: `the Commission of Inquiry on Darfur`.
    const phrase = bodyEnding(plain, named.end, bodies, from);
    if (phrase && phrase.start < named.start) return phrase;
    return { ids: [named.id], start: named.start, end: named.end };
  }
  for (let end = at; end > Math.max(from, at - 90); end -= 1) {
    if (!/\p{L}/u.test(plain[end - 1] ?? "") || /\p{L}/u.test(plain[end] ?? "")) continue;
    const phrase = BETWEEN.test(plain.slice(end, at)) ? bodyEnding(plain, end, bodies, from) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** What stands between whoever speaks and the verb, without what is said beside their name. */
export const gapOf = (plain: string, speakers: Speakers, verb: number): string =>
  plain.slice(speakers.end, verb).replace(/^,\s(?:who|whose|whom|which)\b[^,;]*,/iu, "");

const SPEAKING: ReadonlySet<Mention["type"]> = new Set(["Person", "State", "Group", "Other", "Mechanism"]);

/** Whoever speaks in the record, with the words of their names. */
export interface Body {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

const books = new WeakMap<object, readonly Body[]>();

/** The bodies that a text may name by a part of their name. Of natural persons, States and armed groups it may not. */
export function bodiesOf(facts: FactsOn): readonly Body[] {
  const known = books.get(facts.claims);
  if (known) return known;
  const speakers = new Set([...facts.claims.values()].map(({ speaker }) => speaker));
  const made = [...speakers].flatMap((id) => {
    const [entity, forum] = [facts.entities.get(id), facts.mechanisms.get(id)];
    if (entity && ["Person", "State", "ArmedGroup"].includes(entity.type) && !forum) return [];
    const names = [entity, forum].flatMap((one) =>
      one ? [one.name, ...(one.names ?? []).map(({ text }) => text)] : [],
    );
    return [{ id, words: new Set(names.flatMap((name) => wordsOf(name).map(({ key }) => key))) }];
  });
  books.set(facts.claims, made);
  return made;
}

/** The longest phrase that ends at a place and of which every word is in the name of a body that speaks. */
function bodyEnding(plain: string, end: number, bodies: readonly Body[], from: number): Speakers | null {
  const words = wordsOf(plain.slice(from, end)).map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }));
  if (words.at(-1)?.end !== end) return null;
  let best: Speakers | null = null;
  const told: string[] = [];
  for (let index = words.length - 1; index >= Math.max(0, words.length - 12); index -= 1) {
    const word = words[index] as (typeof words)[number];
    const next = words[index + 1];
    if (next && !/^[\s-]+$|^, $/u.test(plain.slice(word.end, next.start))) break;
    if (SMALL.has(word.key)) continue;
    if (LEADS.test(word.key) && told.length > 1) continue;
    if (!word.capital && !COMMON.has(word.key)) break;
    told.push(word.key);
    const ids = bodies.filter((one) => told.every((key) => one.words.has(key))).map(({ id }) => id);
    if (ids.length === 0) break;
    if (told.length > 1 && told.some((key) => COMMON.has(key))) best = { ids, start: word.start, end };
  }
  return best;
}
/** What a phrase for a body holds. */
const COMMON = new Set("commission inquiry mission finding panel experts ministry health office chamber".split(" "));
