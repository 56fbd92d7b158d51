/** What several spellings of one letter become: forms of alef, final letters, long marks; and digits of Arabic. */
const SAME: ReadonlyMap<string, string> = new Map(
  "٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9 ٱا ىي ةه ؤو ئي ךכ םמ ןנ ףפ ץצ ςσ"
    .split(" ")
    .map((pair) => [...pair] as unknown as [string, string]),
);

/** Signs that stand inside a word and are written or left out at will: apostrophes, marks of ayn and hamza, tatweel, joiners. */
const INSIDE = /['’‘‛`´′ʹʼʻʾʿˈ׳״"“”\u0640]|\p{Cf}/gu;

/** Words that say little: they are left out, or put in, by most who write a name from memory. */
const SMALL = new Set("a an and at by de des du et for from in la le les of on or the to with".split(" "));

/** What the word for article is compared as, in every language of a court. */
const ARTICLE = "art";

/** Words that citations shorten or write out. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["article", ARTICLE],
  ["articles", ARTICLE],
  ["arts", ARTICLE],
  ["paragraph", "para"],
  ["paragraphs", "para"],
  ["paras", "para"],
  // The same word in the languages of courts
  ...[
    "artikel",
    "articulo",
    "articulos",
    "artigo",
    "articolo",
    "статья",
    "статьи",
    "статье",
    "الماده",
    "ماده",
    "מאמר",
    "סעיף",
  ].map((word): [string, string] => [word, ARTICLE]),
]);

/** Whether a word is that for article, in the language of any court. */
export const isArticleWord = (word: string): boolean => foldWords(word).join() === ARTICLE;

/**
 * The words of a name or text as they are compared: in small letters, without marks, apostrophes and small words, one
 * form for letters that have several. A text of nothing but small words keeps them.
 */
export function foldWords(text: string): string[] {
  const letters = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(INSIDE, "").toLowerCase();
  const plain = [...letters]
    .map((letter) => SAME.get(letter) ?? letter)
    .join("")
    .normalize("NFC");
  const found = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: SHORT.get(word) ?? word,
    // A letter of a citation is no small word: article 25(3)(a) is not article 25(3).
    isItem: plain[index - 1] === "(" && plain[index + word.length] === ")",
  }));
  const telling = found.filter(({ word, isItem }) => isItem || !SMALL.has(word));
  return (telling.length > 0 ? telling : found).map(({ word }) => word);
}

/** A name as one key, without the spaces that some write and others do not: `Al-Fāshir`, `al Fashir` → `alfashir`. */
export const foldName = (name: string): string => foldWords(name).join("");
