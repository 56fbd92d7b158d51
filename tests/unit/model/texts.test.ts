import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../../src/base/index.js";
import { hiddenCharacter, isWebLink, line } from "../../../src/model/index.js";

describe("A text hides nothing", () => {
  test.each([
    ["Arabic with vowel marks", "عَبْدُ الرَّحْمٰن"],
    ["Arabic with a number sign", "سنة \u0601١٤٤٥"],
    ["Hebrew with points", "בִּנְיָמִין"],
    ["Hebrew with a joiner of marks", "\u05dc\u05b7\u034f\u05b4\u05dd"],
    ["Persian with a non-joiner between two words", "می\u200cخواهم"],
    ["Persian with a plural after a non-joiner", "خانه\u200cها"],
    ["the abbreviation of a Persian year", "۱۴۰۰ ه\u200d"],
    ["Urdu", "ڈاکٹر\u200cصاحب"],
    ["Devanagari with a half form", "क्\u200dष"],
    ["Sinhala with a conjunct", "ශ්\u200dරී ලංකා"],
    ["Japanese with a variant of a sign", "葛\u{e0100}城"],
    ["Mongolian with a selector", "ᠮᠤᠨᠭᠭ᠋ᠣᠯ"],
    ["accents of every kind", "Nguyễn Văn Ægir Ðōçź"],
    ["prose with lines and tabs", "one\n\ttwo"],
  ])("in %s", (_what, text) => expect(hiddenCharacter(text)).toBeNull());

  test.each([
    ["a non-joiner between Latin letters", "Or\u200con", "\u200c"],
    ["a joiner at the end of an Arabic name", "باب\u200d", "\u200d"],
    ["a non-joiner at the beginning", "\u200cخانه", "\u200c"],
    ["two non-joiners for one", "خانه\u200c\u200cها", "\u200c"],
    ["a zero-width space", "Oron\u200b", "\u200b"],
    ["a word joiner", "Or\u2060on", "\u2060"],
    ["a mark of direction", "\u200eOron", "\u200e"],
    ["an override of direction", "\u202eOron", "\u202e"],
    ["a tag", "Oron\u{e0041}", "\u{e0041}"],
    ["a selector of variants after a Latin letter", "O\ufe0fron", "\ufe0f"],
    ["an escape", "\u001b[2J", "\u001b"],
    ["a control of the upper half", "\u009b2J", "\u009b"],
    ["a separator of lines", "a\u2028b", "\u2028"],
    ["a letter that is blank", "\u3164", "\u3164"],
  ])("except %s", (_what, text, found) => expect(hiddenCharacter(text)).toBe(found));
});

describe("A name", () => {
  const name = line(200);
  test("is composed and trimmed, so that two that look alike are the same", () =>
    expect(name.parse(" Cafe\u0301 ")).toBe("Caf\u00e9"));
  test.each(["a\nb", "a  b", "a\u00a0b", "a\u2009b", "", " "])("is not %j", (text) =>
    expect(name.safeParse(text).success).toBe(false));
  test("in Japanese may have its own wide space", () => expect(name.parse("山田\u3000太郎")).toBe("山田\u3000太郎"));
});

describe("A link", () => {
  test.each([
    "https://example.org",
    "http://example.org:8080/a%20b?c=d#e",
    "HTTPS://EXAMPLE.ORG/",
    "https://例え.jp/ع",
  ])("may be %s", (text) => expect(isWebLink(text)).toBe(true));
  test("has no other scheme, no user and no blank, whatever else it holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "javascript:",
          "data:",
          "file:",
          "ftp:",
          "vbscript:",
          "blob:",
          "ws:",
          "mailto:",
          "java\tscript:",
        ),
        fc.constantFrom("", "//", "///", " ", "\n"),
        fc.string({ maxLength: 30 }),
        (scheme, slashes, rest) => {
          expect(isWebLink(`${scheme}${slashes}${rest}`)).toBe(false);
          expect(isWebLink(`${scheme.toUpperCase()}${slashes}${rest}`)).toBe(false);
        },
      ),
    );
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(isWebLink(url)).toBe(true);
        expect(isWebLink(url.replace("://", "://someone@"))).toBe(false);
        expect(isWebLink(url.replace("://", "://someone:word@"))).toBe(false);
        expect(isWebLink(`${url} `)).toBe(false);
        expect(isWebLink(` ${url}`)).toBe(false);
      }),
    );
  });
});

describe("What is printed", () => {
  test("holds no character that a terminal acts on, and nothing that is not seen", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
    expect(printable("a\u001b[31mb\u009bc\u202ed")).toBe("a\\u{1b}[31mb\\u{9b}c\\u{202e}d");
  });
  test("is as it was where it holds none", () => {
    for (const text of ["خانه\u200cها", "Nguyễn", "a b", "…"]) expect(printable(text)).toBe(text);
  });
});
