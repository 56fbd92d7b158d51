import { foldName, foldWords } from "./fold-name.js";
import { type Sense, sensesOf } from "./related-words.js";
import { soundName, soundWords } from "./sound-name.js";

/** A text as the full-text indexes are asked for it. Every query is made of letters and digits of our own folding, so nothing in the text is read as an operator. */
export interface NameQuery {
  /** The whole text as a name; empty where the text has no letter or digit. */
  readonly key: string;
  /** The same by its sound; empty where too little is left. */
  readonly sound: string;
  /** Its words, the first twelve. */
  readonly words: readonly string[];
  /** Those of them that tell something by themselves. */
  readonly telling: readonly string[];
  /** Its further words: they are not looked for, and whoever asks has to be told. */
  readonly further: readonly string[];
  /** The same words, with what is near to them in sense. */
  readonly senses: readonly Sense[];
  /** Lucene query on the index `name_keys`: names that are the text or sound like it. */
  readonly names: string;
  /** On `name_keys`: names one slip away. */
  readonly slips: string;
  /** Lucene query on the index `words`: what holds every word, or the beginning or sound of it, or one slip away. */
  readonly all: string;
  /** The same, and what holds instead of a word one that is near to it in sense. */
  readonly near: string;
  /** On `words`, one for each word: what holds it, or the beginning of it, and nothing that is only like it. */
  readonly each: readonly string[];
  /** On `name_keys`, where nothing was found: names two slips away. */
  readonly twoSlips: string;
  /** On `words`, where nothing was found: what holds any of the words, or the beginning of it. */
  readonly any: string;
}

const MOST_WORDS = 12;
/** Letters of a key, or of a word, beyond which nobody types a name. */
const LONGEST = 400;
/** Letters from which one of them may be wrong, and two; among shorter words everything is near everything. */
const SLIP_FROM = 5;
const TWO_SLIPS_FROM = 7;
/** Letters from which a word in Latin script tells something by itself. */
const TELLING_FROM = 3;

/** A text as a question to the indexes of names; null where it has neither letter nor digit of any script. */
export function nameQuery(asked: string): NameQuery | null {
  const text = asked.replace(PROSECUTED, "");
  const key = foldName(text).slice(0, LONGEST);
  if (key === "") return null;
  // No word of the record is longer, and the indexes take none that is much longer.
  const all = [...new Set(foldWords(text).map((word) => word.slice(0, LONGEST)))];
  const words = all.slice(0, MOST_WORDS);
  const senses = sensesOf(words);
  const isShort = SHORT.test(asked.trim());
  // A word that is known is no name that was heard, or written with a slip: hunger is not Hungary.
  const isItself = isShort || senses.every(({ related }) => related.length > 0);
  const sound = isItself ? "" : soundName(text).slice(0, LONGEST);
  return {
    key,
    sound,
    words,
    telling: telling(words),
    further: all.slice(MOST_WORDS),
    senses,
    names: [`"${key}"^8`, ...(sound ? [`"${sound}"^2`] : [])].join(" OR "),
    slips: (isItself || HOLDS_SHORT.test(text) ? undefined : slips(key, 1)[0]) ?? `"${key}"`,
    each: words.map((word) => (isShort || isLetter(word, words) ? holding(word) : beginnings(word).join(" OR "))),
    twoSlips: slips(key, 2)[0] ?? `"${key}"`,
    all: words.map((word) => typed(word, isShort || isLetter(word, words))).join(" AND "),
    near: senses.map((sense) => inSense(sense, (word) => isShort || isLetter(word, words))).join(" AND "),
    any: isShort ? words.map(holding).join(" OR ") : holdingAny(telling(words)),
  };
}

/**
 * A short form in capitals, also with a number (`UNCAT`, `AP I`): with another letter it is another's, and what begins with
 * it is none. Where nothing bears it, what is a slip away is shown as near and no more.
 */
const SHORT = /^\p{Lu}{2,5}(?:[\s.-]?(?:[IVX]+|\d+))?$/u;

/** One of them among other words (`HR Committee`): the whole with another letter is another's. */
const HOLDS_SHORT = /(?=.*\p{Ll})(?:^|[^\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/u;

/** What stands before the accused in the title of a criminal case: whoever types the title looks for the one it names. */
const PROSECUTED =
  /^\s*(?:(?:the|le)\s+)?(?:prosecutor\s+(?:v|vs|versus|against)\b|procureur\s+(?:c|contre)\b)\.?\s*(?=.*\p{L})/iu;

/**
 * Of several words those that tell something: an article as short as `al` begins half of all names, and one that families
 * share (`Abu`, `Ben`, `Abdel`) leads from a name that is not in the record to whoever else has it.
 */
function telling(words: readonly string[]): readonly string[] {
  const long = words.filter(
    (word) => (word.length >= TELLING_FROM || !/^\p{Script=Latin}+$/u.test(word)) && !PARTICLES.has(word),
  );
  return long.length > 0 ? long : words;
}
const PARTICLES: ReadonlySet<string> = new Set(
  foldWords("Abd Abdel Abdul Abou Abu Ben Bin Bint Ibn Umm أبو ابن بن عبد أم אבו בן"),
);

/** A number is no slip of another, nor the beginning of one. */
const NUMBER = /\p{N}/u;

/** A letter among words is that letter: what begins with it would be everything. */
const isLetter = (word: string, words: readonly string[]): boolean =>
  words.length > 1 && /^\p{Script=Latin}$/u.test(word);

const typed = (word: string, isAlone: boolean): string => (isAlone ? alone(word) : asTyped(word));
const asTyped = (word: string): string =>
  NUMBER.test(word) ? alone(word) : `(${[...beginnings(word), ...slips(word, 1), ...sounds(word)].join(" OR ")})`;

/** What holds these words, or what is near to them in sense. A word that is known is no name that was heard. */
function inSense({ words, related }: Sense, isAlone: (word: string) => boolean): string {
  if (related.length === 0) return words.map((word) => typed(word, isAlone(word))).join(" AND ");
  const known = words.map((word) =>
    isAlone(word) ? holding(word) : `(${[...beginnings(word), ...slips(word, 1)].join(" OR ")})`,
  );
  const near = related.map((one) => `(${one.map((word) => `"${word}"`).join(" AND ")})`);
  return `((${known.join(" AND ")}) OR ${near.join(" OR ")})`;
}

const alone = (word: string): string => `(${holding(word)})`;
/** On the index `words`: what holds this folded word itself. */
export const holding = (word: string): string => `"${word}"^8`;
/** On the index `words`: what holds one of these folded words, or the beginning of it. */
export const holdingAny = (words: readonly string[]): string => words.flatMap(beginnings).join(" OR ");
const beginnings = (word: string): string[] => (NUMBER.test(word) ? [holding(word)] : [holding(word), `${word}*^2`]);
/** Also without an article that is written as one with its word: `Elbasheer`. */
const sounds = (word: string): string[] =>
  [word, ...(WITH_ARTICLE.test(word) ? [word.slice(2)] : [])].flatMap(soundWords).map((sound) => `"${sound}"`);
const WITH_ARTICLE = /^[ae]l[a-z]{6}/;
function slips(word: string, most: 1 | 2): string[] {
  if (word.length < SLIP_FROM) return [];
  return [`${word}~${word.length < TWO_SLIPS_FROM ? 1 : most}`];
}
