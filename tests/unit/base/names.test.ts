import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findableBy, foldName, foldWords, nameQuery, RELATED, sensesOf, soundName } from "../../../src/base/index.js";

describe("A name as it is compared", () => {
  test.each([
    ["the Gaza Strip", "Gaza Strip"],
    ["Office of the High Commissioner for Human Rights", "Office High Commissioner, Human Rights"],
    ["al-Aqsa Martyrs' Brigades", "Al Aqsa Martyrs’ Brigades"],
    ["Côte d’Ivoire", "cote d'ivoire"],
    ["Al-Fāshir", "al fashir"],
    ["Rome Statute, art 12(3)", "Rome Statute article 12 (3)"],
    ["صبرا وشاتيلا", "صَبرا وشَاتِيلا"],
    ["הכנסת", "הכנסת"],
    ["ICC-01/18", "ICC 01/18"],
  ])("%s is %s", (one, other) => expect(foldName(one)).toBe(foldName(other)));

  test.each([
    ["North Darfur", "South Darfur"],
    ["art 8(2)(b)(i)", "art 8(2)(b)(ii)"],
    ["art 25(3)(a)", "art 25(3)"],
    ["Sudan", "South Sudan"],
  ])("%s is not %s", (one, other) => expect(foldName(one)).not.toBe(foldName(other)));

  test("of nothing but small words is still a name", () => expect(foldName("The And")).toBe("theand"));
});

describe("The sound of a name", () => {
  test.each([
    ["El Fasher", "Al-Fāshir", "Al Fashir", "Эль-Фашир", "الفاشر"],
    ["Khan Younis", "Khan Yunis", "Khān Yūnis", "خان يونس"],
    ["Muhammad", "Mohammed", "Mohamed", "محمد"],
    ["Abd-Al-Rahman", "Abdelrahman", "Abdul Rahman", "Abdurrahman", "عبد الرحمن"],
    ["Omar al-Bashir", "Umar al-Bashīr", "عمر البشير"],
    ["Netanyahu", "נתניהו", "Нетаньяху"],
  ])("is the same for the ways to write %s", (...names) =>
    expect(new Set(names.map(soundName)).size, names.map(soundName).join()).toBe(1));

  test.each([
    ["Hamas", "Hezbollah"],
    ["Mukjar", "Deleig"],
    ["Gallant", "Netanyahu"],
  ])("tells %s from %s", (one, other) => expect(soundName(one)).not.toBe(soundName(other)));
});

describe("A text as a query", () => {
  test("is null where it has no letter and no digit", () => {
    expect(nameQuery(" -- ?! ")).toBeNull();
    // The index takes no word of thousands of letters; nor is there one.
    for (const word of nameQuery("a".repeat(10_000))?.words ?? []) expect(word.length).toBeLessThan(1000);
    expect(nameQuery("")).toBeNull();
  });

  test("is made of folded letters and our own signs, whatever stands in it", () => {
    const form = /^\(*("[\p{L}\p{N}]+"\^[28]|"[\p{L}\p{N}]+"|[\p{L}\p{N}]+(\*\^2|~[12]))( OR |\) AND \(|\)*$)/u;
    const operators = fc.constantFrom(
      "AND",
      "OR",
      "NOT",
      "&&",
      "||",
      "+",
      "-",
      "TO",
      "[",
      "{",
      "*",
      "~",
      "^",
      '"',
      "\\",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(operators, fc.string({ unit: "grapheme" })), { maxLength: 6 }), (parts) => {
        const query = nameQuery(parts.join(" "));
        if (!query) return;
        for (let rest of [query.names, query.slips, query.twoSlips, query.all, query.near, query.any])
          while (rest !== "") {
            const [part] = form.exec(rest) ?? [];
            expect(part, rest).toBeDefined();
            rest = rest.slice((part as string).length);
          }
        for (const word of [query.key, ...query.words]) expect(word).toBe(word.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  test("of any name has the keys by which what bears that name is found", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (name) => {
        const query = nameQuery(name);
        const { nameKeys, searchText } = findableBy([name], { sound: true });
        expect(nameKeys).toEqual(query ? expect.arrayContaining([query.key]) : []);
        for (const word of query?.words ?? []) expect(searchText.split(" ")).toContain(word);
      }),
    );
  });
});

describe("A text that is asked for", () => {
  test.each([
    "The Prosecutor v. Ali Kushayb",
    "prosecutor vs Ali Kushayb",
    "Le Procureur c. Ali Kushayb",
  ])("%s is the title of a case, and looks for whom it names", (title) =>
    expect(nameQuery(title)).toEqual(nameQuery("Ali Kushayb")));
  test.each(["Prosecutor", "Prosecutor v.", "Prosecutor version"])("%s is no such title", (text) =>
    expect(nameQuery(text)?.key).toBe(foldName(text)));

  test.each([
    ["Shireen Abu Akleh", ["shireen", "akleh"]],
    ["Abdel Wahid", ["wahid"]],
    ["Ben Gvir", ["gvir"]],
    ["أبو ظبي", ["ظبي"]],
    ["Abu", ["abu"]],
  ])("%s is not found by a part of the name that families share, where nothing holds all of it", (text, words) => {
    expect(nameQuery(text)?.telling).toEqual(words);
    if (words[0] !== "abu") expect(nameQuery(text)?.any).not.toMatch(/"(abu|abdel|ben|ابو)"/);
  });

  test.each([
    ["2023-10-07", ["7 october 2023", "7 oct 2023"]],
    ["24.11.2021", ["24 november 2021", "24 nov 2021"]],
    ["El Geneina 7/9/2023", ["7 september 2023", "7 sept 2023", "9 july 2023"]],
    ["2023-13-07", []],
    ["2023 10", []],
    ["1593 10 07", []],
  ])("%s holds a day in figures, and is looked for in words", (text, days) => {
    const related = nameQuery(text)?.senses.flatMap((sense) => sense.related.map((one) => one.join(" ")));
    expect(related).toEqual(days);
  });

  test.each(["HR Committee", "the UN Comittee"])("%s with another letter is another's", (text) =>
    expect(nameQuery(text)?.slips).not.toContain("~"));
  test.each(["Hr Committee", "RAPID SUPORT FORCES"])("%s may have a slip", (text) =>
    expect(nameQuery(text)?.slips).toContain("~"));

  test("is not found by an article alone where nothing holds all its words", () => {
    expect(nameQuery("Al-Shifa hospital")?.any).not.toMatch(/\bal\b/);
    expect(nameQuery("al")?.any).toContain("al");
    expect(nameQuery("دم علي")?.any).toContain("دم");
  });
});

describe("A word that records of this field hold under another", () => {
  const typed = [...RELATED.keys()];

  test.each(typed)("%s is looked for by what is near to it in sense, also within a longer text", (words) => {
    const near = RELATED.get(words) ?? [];
    expect(near.length).toBeGreaterThan(0);
    for (const one of near) {
      // It would be found by itself anyhow.
      expect(one.join(" ")).not.toBe(words);
      // What is sought is folded as the texts are in which it is sought.
      expect(foldWords(one.join(" "))).toEqual(one);
    }
    expect(foldWords(words).join(" ")).toBe(words);
    const senses = sensesOf(["gaza", ...words.split(" "), "2024"]);
    expect(senses.map(({ words: of }) => of.join(" "))).toEqual(["gaza", words, "2024"]);
    expect(senses[1]?.related).toEqual(near);
    for (const part of near.flat()) expect(nameQuery(words)?.near).toContain(`"${part}"`);
  });

  test("is looked for in the singular and in the plural where incidents are called so", () => {
    for (const word of ["massacre", "airstrike"])
      expect(RELATED.get(word)).toEqual(expect.arrayContaining([["attack"], ["attacks"]]));
  });

  test("is no name that was heard", () => {
    expect(nameQuery("hunger")?.sound).toBe("");
    expect(nameQuery("Hungary")?.sound).not.toBe("");
    // A list with a condition on its text holds the words alone.
    expect(nameQuery("child soldiers")?.all).not.toContain("children");
    expect(nameQuery("Hungary")?.senses).toEqual([{ words: ["hungary"], related: [] }]);
  });

  test("every word of a text stands in one of its senses, once and in order", () => {
    const word = fc.constantFrom(...typed.flatMap((one) => one.split(" ")), "gaza", "darfur", "weapons", "forces");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(sensesOf(words).flatMap((one) => one.words)).toEqual(words);
      }),
    );
  });
});

describe("A short form in capitals", () => {
  const short = fc.stringMatching(/^[A-Z]{2,5}(?: (?:IV|I|2))?$/);
  test("is looked for as it stands: with another letter, or more letters, it is another's", () => {
    fc.assert(
      fc.property(short, (text) => {
        const query = nameQuery(text);
        for (const asked of [query?.names, query?.slips, query?.near, query?.all, query?.any])
          expect(asked).not.toMatch(/[~*]/);
        expect(query?.sound).toBe("");
      }),
    );
  });

  test("shows what is a slip away where nothing bears it", () => {
    expect(nameQuery("UNCAT")?.twoSlips).toBe("uncat~1");
  });

  test("is no name that somebody writes in small letters, or of a script without capitals", () => {
    for (const text of ["Uncat", "hamas", "חמאס", "HAMAS MOVEMENT"]) expect(nameQuery(text)?.near).toMatch(/[*]/);
  });
});

describe("A number in a text", () => {
  test("is looked for as it stands, and nothing that begins with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
        const { near, all, any } = nameQuery(`resolution ${number}`) as NonNullable<ReturnType<typeof nameQuery>>;
        for (const asked of [near, all, any]) expect(asked).not.toMatch(new RegExp(`${number}[~*]`));
        expect(near).toContain("resolution*");
      }),
    );
  });
});

test("A word of four letters or fewer is never taken for another of which one letter differs", () => {
  const short = fc.stringMatching(/^[a-z]{2,4}$/);
  fc.assert(
    fc.property(short, (text) => {
      const query = nameQuery(text);
      for (const asked of [query?.slips, query?.near, query?.all]) expect(asked).not.toContain("~");
    }),
  );
  expect(nameQuery("al-Ahli")?.near).not.toContain("ahli~");
});
