import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { foldName, RELATED } from "../../src/base/index.js";
import type { QuestionContext } from "../../src/graphql/context.js";
import { search } from "../../src/graphql/questions/search/search.js";
import { KINDS, kindOf } from "../../src/model/index.js";
import { bundled } from "../support/bundled.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";

const { dataset } = bundled();
let context: QuestionContext;

beforeAll(async () => {
  await loadBundled(ownGraph());
  context = { store: ownGraph(), snapshots: new SnapshotHolder(ownGraph()), today: () => "2026-06-30" };
});

const find = (text: string, more: object = {}) => search(null, { text, first: 5, ...more }, context);
const firstOf = async (text: string): Promise<string | undefined> => (await find(text)).edges[0]?.node.id;

interface Named {
  readonly id: string;
  /** The first is the one it is shown by. */
  readonly names: readonly string[];
}

const NAMED: readonly Named[] = [
  ...[...dataset.entities, ...dataset.mechanisms, ...dataset.categories, ...dataset.instruments].map(
    ({ id, name, names = [] }) => ({ id, names: [name, ...names.map(({ text }) => text)] }),
  ),
  ...dataset.provisions.map(({ id, citation, names = [] }) => ({
    id,
    names: [citation, ...names.map(({ text }) => text)],
  })),
  ...dataset.sources.map(({ id, title, names = [], symbol }) => ({
    id,
    names: [title, ...names.map(({ text }) => text), ...(symbol ? [symbol] : [])],
  })),
];
const CLAIM_LABELS = Object.fromEntries(
  Object.keys(KINDS).map((kind) => [kindOf(kind as keyof typeof KINDS).label, kind]),
);
const ALIASES = dataset.claims.filter((claim) => claim.kind === "alias");

/** Everything that bears a name, by the key of it. */
const bearers = new Map<string, Set<string>>();
for (const { id, names } of [
  ...NAMED,
  ...ALIASES.map(({ subject, fields }) => ({ id: subject as string, names: [fields.name] })),
])
  for (const name of [...names, id]) {
    const key = foldName(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }

/** The names for which what comes first is none of those that bear them; asked side by side. */
async function missed(names: readonly string[], write: (name: string) => string | null): Promise<string[]> {
  // What bears the same name is found by one question.
  const asked = [...new Set(names)].flatMap((name): { name: string; text: string }[] => {
    const text = write(name);
    return text === null ? [] : [{ name, text }];
  });
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let one = asked.pop(); one; one = asked.pop()) {
      const first = await firstOf(one.text);
      if (!bearers.get(foldName(one.name))?.has(first ?? "")) wrong.push(`${one.name}: ${one.text} → ${first}`);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return wrong;
}

/** Every nth of them: what a text is folded to is tested for any text elsewhere. */
const every = <T>(n: number, all: readonly T[]): T[] => all.filter((_, index) => index % n === 0);
const FIRST_NAMES = NAMED.map(({ names }) => names[0] as string);
const ALL_NAMES = NAMED.flatMap(({ names }) => names);
const NEAR_ENOUGH = 8;
const SHORTEST_SLIP = 5;

describe("A word of a name that somebody gives", () => {
  test("finds whom it is given to, says by which name, and who gives it, before what only holds the word", async () => {
    const lost: string[] = [];
    for (const { subject, fields } of ALIASES)
      for (const word of fields.name.split(/[^\p{L}\p{M}]+/u).filter((one) => one.length > 3)) {
        const { edges } = await find(word, { first: 20 });
        const at = edges.findIndex(({ node }) => node.id === subject);
        const claims = edges.findIndex(({ node }) => node.match === "WORDS" && node.kind in CLAIM_LABELS);
        const hit = edges[at]?.node;
        if (!hit || (claims >= 0 && claims < at)) lost.push(`${word} of ${fields.name}: ${subject} at ${at}`);
        else if (hit.namedBy.length > 0) expect(foldName(hit.matchedName ?? ""), word).toContain(foldName(word));
      }
    expect(lost).toEqual([]);
  });
});

describe("Everything with a name comes first for it:", () => {
  test("the name it is shown by", async () => {
    expect(FIRST_NAMES.length).toBeGreaterThan(2000);
    expect(await missed(FIRST_NAMES, (name) => name)).toEqual([]);
  });

  test("each of its other names, in any script", async () => {
    const others = ALL_NAMES.filter((name) => !FIRST_NAMES.includes(name));
    expect(others.length).toBeGreaterThan(500);
    expect(await missed(others, (name) => name)).toEqual([]);
  });

  test("without small words, accents and apostrophes, in capitals, and put together otherwise", async () => {
    const plain = (name: string): string =>
      name
        .normalize("NFD")
        .replaceAll(/\p{M}|['’]/gu, "")
        .replaceAll(/\b(of|the|and|for|on|in|to)\b/gi, "-")
        .toUpperCase();
    expect(await missed(every(17, ALL_NAMES), plain)).toEqual([]);
    expect(await missed(every(17, ALL_NAMES), (name) => `the ${name.replaceAll(" ", "  ")}`)).toEqual([]);
  });

  test("with one slip, where it is no nearer to another name", async () => {
    const slip = (name: string): string | null => {
      const letters = [...name];
      const at = letters.length >> 1;
      if (foldName(name).length < NEAR_ENOUGH || !/\p{L}/u.test(letters[at] as string)) return null;
      // A short word is near to every other, and a slip in it is taken for none.
      const before = /[\p{L}\p{M}\p{N}]*$/u.exec(letters.slice(0, at).join(""))?.[0] ?? "";
      const after = /^[\p{L}\p{M}\p{N}]*/u.exec(letters.slice(at + 1).join(""))?.[0] ?? "";
      if (`${before}${after}`.length < SHORTEST_SLIP) return null;
      const text = [...letters.slice(0, at), ...letters.slice(at + 1)].join("");
      return bearers.has(foldName(text)) ? null : text;
    };
    const asked = [...new Set(every(11, ALL_NAMES))];
    const wrong = await missed(asked, slip);
    // Names that differ by one letter or number are near to each other's slips.
    expect(wrong.length / asked.length, wrong.join("\n")).toBeLessThan(0.02);
  });
});

describe("What is found", () => {
  test("is a rule by what lawyers call it, by the words of its gist, and by what it sets", async () => {
    for (const [text, id] of [
      ["command responsibility", "rome-statute/art-28"],
      ["Aiding and abetting", "rome-statute/art-25-3-c"],
      ["duty to prevent genocide", "genocide-convention/art-1"],
      ["leadership in aggression", "rome-statute/art-25-3bis"],
    ] as const)
      expect(await firstOf(text), text).toBe(id);
    const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\s]/gu, " ");
    const gists = dataset.provisions.flatMap(({ id, gist }) =>
      gist ? [{ id, gist, words: new Set(foldName(gist).split(" ")) }] : [],
    );
    const bearersOf = (word: string): number => gists.filter(({ words }) => words.has(word)).length;
    // A gist that says what many say ("in force on the thirtieth day") is told from theirs by nothing.
    const telling = every(31, gists).filter(({ words }) =>
      [...words].some((word) => word.length > 4 && bearersOf(word) < 4),
    );
    expect(telling.length).toBeGreaterThan(10);
    for (const { id, gist } of telling) {
      const { edges } = await find(wordsOf(gist).split(/\s+/u).slice(0, 12).join(" "), {
        kinds: ["Provision"],
        first: 20,
      });
      expect(
        edges.map(({ node }) => node.id),
        gist,
      ).toContain(id);
    }
  });

  test("is what strangers of other languages and trades type", async () => {
    for (const [text, id] of [
      ["Afrique du Sud c. Israël", "icj-192-application-2023-12-29"],
      ["Al-Skeini and Others v UK", "echr-cases/al-skeini"],
      ["Estatuto de Roma artículo 12", "rome-statute/art-12"],
      ["CA3", "geneva-convention-4/art-3"],
      ["judgment of 6 October 2025", "icc-02-05-01-20-judgment"],
      ["decision of 5 February 2021", "icc-01-18-143"],
      ["UN Security Council resolution 1970", "s-res-1970-2011"],
      ["résolution 1593 du Conseil de sécurité", "s-res-1593-2005"],
      ["قرار مجلس الأمن ١٥٩٣", "s-res-1593-2005"],
      ["TPIY", "icty"],
      ["Südsudan", "ssd"],
      ["Джанджавид", "janjaweed-militia"],
      ["Forces de soutien rapide", "rapid-support-forces"],
      ["الجيش السوداني", "sudanese-armed-forces"],
      ["armée israélienne", "israel-defense-forces"],
      ["Abdelrahim Hussein", "abdel-raheem-muhammad-hussein"],
    ] as const)
      expect([text, await firstOf(text)]).toEqual([text, id]);
    expect((await find("a".repeat(10_000))).edges).toEqual([]);
  });

  test("is also what holds a word near in sense, after what holds the word itself, and that it was looked for is said", async () => {
    const place = (match: string): number => ["WORDS", "RELATED_WORDS", "SIMILAR_WORDS"].indexOf(match);
    let near = 0;
    for (const text of [...RELATED.keys()].filter((_, index) => index % 4 === 0)) {
      const { edges, alsoLookedFor } = await find(text, { first: 50 });
      const places = edges.map(({ node }) => place(node.match));
      expect(places, text).toEqual(places.toSorted((a, b) => a - b));
      if (places.includes(1)) {
        near += 1;
        const sought = (RELATED.get(text) ?? []).map((one) => one.join(" "));
        expect(alsoLookedFor, text).toEqual(sought.filter((one) => !text.split(" ").includes(one)));
      }
    }
    expect(near).toBeGreaterThan(5);
    for (const [text, id] of [
      ["blockade of Gaza", "gaza-siege-october-2023"],
      ["blockade of El Fasher", "el-fasher-siege"],
      ["casualties in the Gaza Strip", "gaza-killings-since-october-2023"],
      ["casualties of 7 October", "killings-7-october-2023"],
    ] as const)
      expect(
        (await find(text)).edges.map(({ node }) => node.id),
        text,
      ).toContain(id);
    expect((await find("hunger")).edges.map(({ node }) => node.id)).not.toContain("hun");
    expect((await find("Hungary")).alsoLookedFor).toEqual([]);
    expect((await find("wounded casualties killed")).alsoLookedFor).toEqual(["injured", "injuries", "deaths"]);
  });

  test("is first what holds the word itself, and then what only sounds like it", async () => {
    const { edges } = await find("Sudan", { first: 50 });
    const place = (id: string): number => edges.findIndex(({ node }) => node.id === id);
    expect(place("sdn")).toBe(0);
    expect(place("ssd")).toBeGreaterThan(0);
    expect(place("swe")).toBeGreaterThan(place("ssd"));
  });

  test("is an armed force by what it calls itself, on every side, and by no name that others gave it in anger", async () => {
    const FORCES = {
      "israel-defense-forces": ["Tzahal", "tsahal", "צה״ל", "IDF"],
      "al-qassam-brigades": ["Kataib al-Qassam", "كتائب القسام", "Qassam Brigades"],
      "al-quds-brigades": ["Saraya al-Quds", "سرايا القدس"],
      "al-aqsa-martyrs-brigades": ["Kataib Shuhada al-Aqsa"],
      "rapid-support-forces": ["Quwwat al-Daam al-Sarie", "RSF"],
      "sudanese-armed-forces": ["al-Quwwat al-Musallaha al-Sudaniyya", "Sudan Armed Forces", "SAF"],
    };
    for (const [id, names] of Object.entries(FORCES))
      for (const name of names) expect(await firstOf(name), name).toBe(id);
  });

  test("is said to be what it is: an entity by its type, a claim by its kind", async () => {
    const types = new Map(dataset.entities.map((entity) => [entity.type, entity]));
    expect(types.size).toBeGreaterThan(10);
    for (const [type, { id, name }] of types) {
      const { edges } = await find(name, { first: 50 });
      expect(edges.find(({ node }) => node.id === id)?.node.kind, name).toBe(type);
    }
    for (const { id, name } of dataset.entities.filter(({ type }) => type === "Place").slice(0, 40))
      expect((await find(name, { first: 50 })).edges.find(({ node }) => node.id === id)?.node.kind, name).toBe("Place");
  });
});

describe("A name", () => {
  test.each([
    ["Sudan", "sdn"],
    ["Al-Fāshir", "el-fasher"],
    ["Эль-Фашир", "el-fasher"],
    ["الفاشر", "el-fasher"],
    ["Нетаньяху", "benjamin-netanyahu"],
    ["Umar al-Bashīr", "omar-hassan-ahmad-al-bashir"],
    ["Abdelrahim Mohamed Hussein", "abdel-raheem-muhammad-hussein"],
    ["PTC I", "icc-pre-trial-chamber-1"],
    ["OCHA", "un-ocha"],
    ["rsf", "rapid-support-forces"],
    ["المحكمة الجنائية الدولية", "icc"],
    ["בית הדין הבינלאומי לצדק", "icj"],
    ["Rome Statute, article 12 (3)", "rome-statute/art-12-3"],
  ])("%s leads to %s", async (text, id) => expect(await firstOf(text)).toBe(id));

  test.each([
    ["Strasbourg court", "echr"],
    ["Habré", "eac"],
    ["Goldstone report", "ffm-gaza-2009"],
    ["Cassese report", "s-2005-60"],
    ["UNSC 1593", "s-res-1593-2005"],
    ["Arrest Warrant case", "arrest-warrant-judgment-2002"],
    ["Judea and Samaria", "west-bank"],
    ["יהודה ושומרון", "west-bank"],
    ["German universal jurisdiction", "national-deu"],
    ["Cyprus v Turkey", "echr-cases/cyprus-v-turkey"],
    ["Art 25(3)(a)", "rome-statute/art-25-3-a"],
    ["Art. 27", "rome-statute/art-27"],
    ["ICESCR", "icescr-op"],
  ])("that people use, %s, leads to %s", async (text, id) => expect(await firstOf(text)).toBe(id));

  test("given in a claim is found by its sound in any script, with who gives it, and is said to be only like it", async () => {
    for (const text of ["Kosheib", "Koushayb", "Кушайб", "כושייב"]) {
      const { edges, leftOut } = await find(text);
      expect(edges.map(({ node }) => node.id)[0], text).toBe("ali-muhammad-ali-abd-al-rahman");
      expect(edges[0]?.node.namedBy.length, text).toBeGreaterThan(0);
      expect(leftOut, text).toContain("sound like");
    }
  });

  test("of courts by what lawyers call their reach: universal jurisdiction leads to those that have it", async () => {
    const { edges } = await find("universal jurisdiction", { first: 200, kinds: ["Mechanism"] });
    const has = dataset.mechanisms.filter(
      ({ nature, bases }) =>
        nature === "national-court" && bases.some(({ link }) => link === "UNIVERSAL" || link === "PRESENCE"),
    );
    expect(has.length).toBeGreaterThan(20);
    expect(edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining(has.map(({ id }) => id)));
  });

  test("of which a word is nowhere is said to be so, whatever holds the others", async () => {
    for (const [text, word] of [
      ["Kfir brigade", "Kfir"],
      ["who commanded the Nahal brigade", "Nahal"],
      ["Karim Khan", "Karim"],
      ["Malabo Protocol", "Malabo"],
      ["Ofer camp", "Ofer"],
    ])
      expect((await find(text as string)).leftOut, text).toMatch(
        new RegExp(`Nothing in this record holds .*“${word}”`),
      );
    expect((await find("siege of Gaza City hospital")).leftOut).not.toContain("in this record holds");
    for (const text of ["Kfir", "Refugee Convention"])
      expect((await find(text)).leftOut, text).toMatch(/as (it was|they were) typed/);
  });

  test("of several words leads first to what one of them is the name of", async () => {
    expect((await find("command of genocide")).edges[0]?.node.id).toBe("genocide");
  });

  test("of a person leads to the person, before what is said of them, in both situations", async () => {
    for (const text of ["Netanyahu", "Harun", "Deif", "Banda"]) {
      const { edges } = await find(text, { first: 3 });
      expect(edges[0]?.node.kind, text).toBe("Person");
    }
  });

  test("that is disputed leads to whom it is given, and says by whom it is used and denied", async () => {
    const [hit] = (await find("Ali Koshayb")).edges;
    expect(hit?.node).toMatchObject({
      id: "ali-muhammad-ali-abd-al-rahman",
      match: "SLIP",
      matchedName: "Ali Kushayb",
    });
    expect(hit?.node.namedBy.map(({ speaker }) => speaker.id).sort()).toEqual([
      "icc",
      "icc-pre-trial-chamber-1",
      "icc-trial-chamber-1",
    ]);
    for (const claim of hit?.node.namedBy ?? [])
      expect(claim.positions.map(({ kind, speaker }) => [kind, speaker.id])).toEqual([
        ["denial", "ali-muhammad-ali-abd-al-rahman"],
      ]);
  });

  test("that is nowhere is answered by what holds some of its words, near names, and what is left out and why", async () => {
    const siege = await find("siege of Gaza City hospital");
    expect(siege.edges[0]?.node.match).toBe("SOME_WORDS");
    expect(siege.leftOut).toMatch(/Nothing holds all of these words.*Natural persons.*court/s);
    const nobody = await find("Xqzzv Wqrrt");
    expect(nobody).toMatchObject({ edges: [], didYouMean: [] });
    expect(nobody.leftOut).toMatch(
      /Natural persons are in this record only where a public decision of a court names them/,
    );
    expect((await find("Netanjahoo")).didYouMean).not.toContain("Netanjahoo");
    expect((await find("Gaza Strip")).leftOut).toBeNull();
  });

  test("is a name, whatever Lucene would read in it", async () => {
    for (const text of [
      "AND",
      "OR",
      "NOT",
      "NOT Hamas",
      "war crimes OR apartheid",
      "a AND",
      '"',
      "gaza~9 AND (",
      "\\",
      "[a TO b]",
      "*:*",
    ])
      await expect(find(text), text).resolves.toBeDefined();
    expect((await find("war crimes OR apartheid")).edges.length).toBeGreaterThan(0);
  });

  test("of a kind that is not there is refused, and says which are near", async () => {
    await expect(find("Gaza", { kinds: ["Persons"] })).rejects.toMatchObject({
      code: "SEARCH_KIND_UNKNOWN",
      message: expect.stringContaining("Person"),
    });
    for (const { node } of (await find("Gaza", { kinds: ["Incident"], first: 50 })).edges)
      expect(node.kind).toBe("Incident");
  });

  test("is gone through page by page without loss, also where only some words are found", async () => {
    for (const text of [
      "Darfur",
      "siege of Gaza City hospital",
      "A/RES/ES-10/22",
      "Security Council resolution 1592 (2005)",
    ]) {
      const whole = (await find(text, { first: 60 })).edges.map(({ node }) => node.id);
      const ids: string[] = [];
      for (let after: string | null = null; ids.length < 60; ) {
        const { edges, pageInfo } = await find(text, { first: 7, after });
        ids.push(...edges.map(({ node }) => node.id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(ids.slice(0, 60)).toEqual(whole);
      const first = await find(text, { first: 1 });
      expect(
        first.edges.map(({ node }) => node.id),
        text,
      ).toEqual(whole.slice(0, 1));
      expect(first.pageInfo.endCursor === null, text).toBe(whole.length === 0);
    }
  });
});

describe("The record has names in the scripts of those concerned:", () => {
  const names = (languages: readonly string[], one: { names?: readonly { language: string }[] }): boolean =>
    languages.every((language) => one.names?.some((name) => name.language === language));
  test("Arabic and Hebrew for every State", () => {
    const states = dataset.entities.filter(({ type }) => type === "State");
    expect(states.filter((one) => !names(["ar", "he"], one)).map(({ id }) => id)).toEqual([]);
  });
  test("Arabic and Hebrew for every organ of a State and every institution", () => {
    const organs = dataset.entities.filter(({ type }) => type === "StateOrgan" || type === "Institution");
    expect(organs.filter((one) => !names(["ar", "he"], one)).map(({ id }) => id)).toEqual([]);
  });
});

describe("A text of which nothing holds every word", () => {
  test("finds first what holds most of them, and nobody by an article", async () => {
    const { edges } = await find("Al-Shifa hospital");
    expect(edges.map(({ node }) => node.kind)).not.toContain("Person");
    // Nor by a part of a name that families share: who is not in the record is nobody else.
    for (const text of ["Shireen Abu Akleh", "Abdel Wahid", "Ben Gvir", "Abu Tira"])
      for (const { node } of (await find(text)).edges)
        expect([text, node.name]).toEqual([text, expect.not.stringMatching(/Garda|Hussein|Benin/)]);
    const near = await find("Governor of Gaza and Khartoum");
    expect(near.edges[0]?.node.name).toBe("Governor of Khartoum State");
  });
});

test("What is denied is found with its denial, and a day in figures as in words", async () => {
  expect((await find("El Geneina massacre")).edges[0]?.node.id).toBe("el-geneina-2023");
  expect((await find("2023-10-07")).edges.map(({ node }) => node.id)).toContain("attacks-of-7-october-2023");
});

describe("The title of a case", () => {
  test("leads to whom it names, before all that was filed in it", async () => {
    expect(await firstOf("The Prosecutor v. Ali Muhammad Ali Abd-Al-Rahman")).toBe(
      await firstOf("Ali Muhammad Ali Abd-Al-Rahman"),
    );
    expect((await find("Prosecutor v. Abd-Al-Rahman")).edges[0]?.node.kind).toBe("Person");
  });

  test("leads to no person by a part of a name, in any script, nor to what is said of them", async () => {
    for (const text of [
      "Khalil Ibrahim",
      "Yoav Cohen",
      "sara netanyahu",
      "Omar Gallant",
      "Hussein Ismail",
      "Mohammed Hamdan Dagalo",
      "بنيامين غانتس",
      "محمد دحلان",
    ]) {
      const { edges, leftOut } = await find(text, { first: 50 });
      for (const { node } of edges)
        expect([text, node.kind, node.name]).toEqual([
          text,
          expect.not.stringMatching(/Person/),
          expect.not.stringMatching(/Deif|Gallant|Netanyahu|Hussein|Jerbo/),
        ]);
      expect(leftOut, text).toContain("Nobody is shown for a part of a name");
    }
  });

  test("leads to whom it names whole, in a question, by a title, and beside another", async () => {
    for (const [text, ...ids] of [
      ["Was Netanyahu charged by the ICC?", "benjamin-netanyahu", "icc"],
      ["President al-Bashir Gallant", "omar-hassan-ahmad-al-bashir", "yoav-gallant"],
      ["Who is Ali Kushayb?", "ali-muhammad-ali-abd-al-rahman"],
      ["What did Israel say about the genocide case?", "isr", "genocide"],
      ["Why can't the ICC prosecute Hamas?", "hamas", "icc"],
      ["Can the ICC prosecute Sudan's RSF?", "rapid-support-forces", "icc"],
    ] as const) {
      const first = (await find(text, { first: ids.length })).edges.map(({ node }) => node.id);
      expect(first.toSorted(), text).toEqual(ids.toSorted());
    }
    expect((await find("Why can't the ICC prosecute Hamas?")).leftOut).not.toContain("“Why”");
  });

  test("of which a part of a person's name is all that was typed says that it may be somebody else's", async () => {
    for (const text of ["Omar Hassan", "عمر حسن"])
      expect((await find(text)).leftOut, text).toContain("somebody else's");
    expect((await find("Omar al-Bashir")).leftOut).toBeNull();
  });

  test("finds nothing by the letters of a symbol that is not in the record", async () => {
    for (const text of ["S/RES/9999", "s-res-9999"]) expect((await find(text)).edges, text).toEqual([]);
    expect((await find("S/RES/1593")).edges[0]?.node.id).toBe("s-res-1593-2005");
  });
});
