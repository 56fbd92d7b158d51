/**
 * Letters of other scripts in Latin ones, one by one and roughly: enough to compare names by their consonants, not to
 * print them. Arabic and Hebrew are written without most vowels, and comparing leaves vowels out.
 */
const LATIN: ReadonlyMap<string, string> = new Map([
  // Latin letters that no normal form takes apart
  ...pairs("ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ ng ə e"),
  // Cyrillic; the hard and the soft sign have no sound
  ["ъ", ""],
  ["ь", ""],
  ...pairs("а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i к k л l м m н n о o п p р r с s т t у u ф f"),
  ...pairs("х h ц ts ч ch ш sh щ shch ы y э e ю yu я ya ђ dj ј y љ l њ n ћ c џ dz ғ g қ k ң n ө o ү u ұ u һ h ә a"),
  // Greek
  ...pairs("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o"),
  // Arabic, with letters of Persian and Urdu
  ...pairs("ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n"),
  ...pairs("ه h و w ي y ء a پ p چ ch ژ zh گ g ک k ی y ہ h ھ h ں n ے y ٹ t ڈ d ڑ r"),
  // Hebrew
  ...pairs("א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ל l מ m נ n ס s ע a פ p צ ts ק q ר r ש sh ת t"),
]);

function pairs(table: string): [string, string][] {
  const parts = table.split(" ");
  return parts.flatMap((letter, index) => (index % 2 === 0 ? [[letter, parts[index + 1] as string]] : [])) as [
    string,
    string,
  ][];
}

/** A folded word (see `foldName`) in Latin letters; letters of a script that is not known here stay as they are. */
export const romanise = (word: string): string => [...word].map((letter) => LATIN.get(letter) ?? letter).join("");
