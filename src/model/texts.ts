import { z } from "zod";

/** Letters of scripts in which a joiner (U+200C, U+200D) shapes what stands beside it, with their marks. */
const SHAPED = ["Arab", "Syrc", "Mand", "Nkoo", "Mong", "Adlm", "Rohg", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml"]
  .concat(["Telu", "Knda", "Mlym", "Sinh", "Khmr", "Mymr", "Laoo", "Thai", "Tibt"])
  .map((script) => `\\p{scx=${script}}`)
  .join("");
/** Each of these has its place: a joiner between letters it shapes, a selector after the sign it varies, and so on. */
const IN_PLACE = new RegExp(
  [
    `(?<=[${SHAPED}])[\\u200c\\u200d](?=[${SHAPED}])`,
    // Arabic heh keeps its initial form before a joiner at the end of an abbreviation.
    "(?<=\\u0647)\\u200d",
    "(?<=[\\p{sc=Han}\\p{sc=Mymr}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]",
    "(?<=\\p{sc=Mong})[\\u180b-\\u180d\\u180f]",
    "(?<=\\p{M})\\u034f(?=\\p{M})",
  ].join("|"),
  "gu",
);
/** Format characters that are seen: signs written over or around numbers. */
const SEEN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/gu;
const HIDDEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;

/**
 * The first character of a text that cannot be seen, or that makes it read differently from what it is; null where there
 * is none. Joiners, marks and selectors of Arabic, Hebrew, Persian, Indic, Mongolian and Han writing are in place where
 * their scripts use them; alone or between other letters they make two names that look alike.
 */
export function hiddenCharacter(text: string): string | null {
  if (!/[^\t\n\r -~]/.test(text)) return null;
  return HIDDEN.exec(text.replaceAll(IN_PLACE, "").replaceAll(SEEN, ""))?.[0] ?? null;
}

/**
 * A name, title or citation: one line in composed form (NFC), with single spaces. Two that look alike are then the same.
 *
 * @param most how many UTF-16 units it may have
 */
export const line = (most: number): z.ZodString =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/[^\S \u3000]|\s\s/.test(text), {
      error: "holds a line break, or white space that does not look like what it is; write single spaces",
    });

/** Whether a text is an address of a page on the web, and of nothing else: no script, file, data or user name. */
export function isWebLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\\"<>^`{|}]+$/i.test(text) || text.length > 2_000 || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "" && hostname !== "";
}

/** An address of a page on the web. */
export const WebLink = z.string().refine(isWebLink, {
  error: "no address of a page on the web",
  params: { faultCode: "SEED_LINK_REFUSED" },
});
