import { foldWords } from "./fold-name.js";
import { romanise } from "./romanise.js";

/** The Arabic article as it is romanised, also with its consonant taken over by the next: `el-Fasher`, `ash-Shati`. */
const ARTICLES = new Set([
  "al",
  "el",
  "ul",
  "il",
  "ash",
  "esh",
  "as",
  "es",
  "an",
  "en",
  "ar",
  "er",
  "ad",
  "ed",
  "at",
  "et",
  "az",
  "ez",
]);

/** What begins many names, with the article after it or in it: `Abd al-`, `Abdel`. */
const SERVANT = "abd";

/** How many consonants a word must leave to be told from others by its sound. */
const LEAST = 3;

/**
 * A word by its consonants, so that the ways of romanising it meet: `Fasher`, `Fāshir`, `Фашир`, `فاشر` are all `FXR`.
 * In capitals, which no folded word has.
 */
function soundOf(latin: string): string {
  const letters = latin
    // عبد ال: written as one word or several, the article in any of its sounds
    .replace(/^abd[aeou](?:l|(?=([rsdnzt])\1)[rsdnzt])(?=..)/, "abd")
    .replaceAll(/shch|sch|sh|ch/g, "x")
    .replaceAll("kh", "h")
    // дж and dj are the sound of an English j
    .replaceAll(/gh|dzh|zh|dj|j/g, "g")
    .replaceAll(/q|c(?![eiy])/g, "k")
    .replaceAll("c", "s")
    .replaceAll("ph", "f")
    .replaceAll("th", "t")
    .replaceAll("dh", "d")
    .replaceAll(/ts|tz/g, "z")
    .replaceAll("v", "b");
  const first = VOWELS.test(letters[0] ?? "") ? "a" : (letters[0] ?? "");
  const rest = letters
    .slice(1)
    .replaceAll(/[aeiouyw]/g, "")
    .replace(/h$/, "");
  return `${first}${rest}`.replaceAll(/(\D)\1+/gu, "$1").toUpperCase();
}

const VOWELS = /[aeiouyw]/;

/** The words of a name by their sound, without articles, for those that leave enough to be told apart. */
export function soundWords(name: string): string[] {
  const words = latinWords(name);
  // `Abdel Raheem` is also written as one word.
  const joined = words.flatMap((word, at) => (word === SERVANT && words[at + 1] ? [`${word}${words[at + 1]}`] : []));
  return [...words, ...joined].map(soundOf).filter((sound) => sound.length >= LEAST);
}

/** A name as one key of its sound; empty where too little is left. */
export function soundName(name: string): string {
  const sound = latinWords(name).map(soundOf).join("");
  return sound.length >= LEAST ? sound : "";
}

/** The article that Arabic writes as one with its word. */
const WRITTEN_ARTICLE = /^ال(?=\p{L}{2})/u;

/** The words of a name in Latin letters, without articles; words of a script that is not known to us are left out. */
function latinWords(name: string): string[] {
  const words = foldWords(name)
    .map((word) => romanise(word.replace(WRITTEN_ARTICLE, "")).replace(/^abd[aeou]l$/, SERVANT))
    .filter((word) => /^[a-z0-9]+$/.test(word));
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}
