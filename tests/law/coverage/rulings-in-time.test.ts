import { describe, expect, it } from "vitest";
import { formatDay, tryParseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset } = bundled();
const facts = bundledFacts();
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Days a sentence names, but for those from which or to which a law itself says that it counts. */
const daysNamed = (text: string): number[] =>
  [...text.matchAll(/(?<before>\w+ )?\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})\b/gu)].flatMap(
    ({ groups }) => {
      const month = MONTHS.indexOf(groups?.month ?? "") + 1;
      if (month === 0 || /^(?:since|from|until|to|before|after) $/u.test(groups?.before ?? "")) return [];
      return tryParseDay(`${groups?.year}-${String(month).padStart(2, "0")}-${groups?.day?.padStart(2, "0")}`) ?? [];
    },
  );

/** Years a sentence names, whether with their day or not. */
const yearsNamed = (text: string): number[] =>
  [...text.matchAll(/\b(?:1[89]|20)\d\d\b/gu)].map(([year]) => Number(year));

/** What a rule tells a reader, wherever in it that stands. */
const textsOf = (rule: unknown): string =>
  typeof rule === "string"
    ? ` ${rule} `
    : rule !== null && typeof rule === "object"
      ? Object.entries(rule)
          .map(([key, value]) => (TOLD.has(key) || typeof value === "object" ? textsOf(value) : ""))
          .join(" ")
      : "";
const TOLD = new Set(["sentence", "what", "unmet", "note"]);

const told = facts.claims;
const rules = ofKind(dataset.claims, "mandate").filter(({ key }) => !String(key ?? "").startsWith("superseded."));

describe("What a forum's rules tell of rulings", () => {
  it("names no day and no year later than the day of the rule: who looks from earlier would be told of what had not come", () => {
    expect(rules.length).toBeGreaterThan(3_000);
    const early = rules.flatMap(({ key, actOn, fields }) => {
      if (actOn === null) return [];
      const text = textsOf(fields.rule);
      const year = Number(formatDay(actOn).slice(0, 4));
      return [
        ...daysNamed(text)
          .filter((day) => day > actOn)
          .map((day) => `${key} names ${formatDay(day)}`),
        ...yearsNamed(text)
          .filter((one) => one > year)
          .map((one) => `${key} names ${one}`),
      ];
    });
    expect(early).toEqual([]);
  });

  it("names a year only where the rule has a day of its own: a rule without one is told on every day", () => {
    const undated = rules.filter(({ actOn }) => actOn === null);
    expect(undated.length).toBeGreaterThan(500);
    expect(undated.filter(({ fields }) => yearsNamed(textsOf(fields.rule)).length > 0).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it("lets answers to one question follow one another, the newest of the day", () => {
    const [first, second] = ["2023-05-11", "2023-11-22"].map((day) =>
      notesOn(day, "admissibility").filter(({ question }) => question === "Is another forum first?"),
    );
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first?.[0]?.sentence).not.toContain("reads broadly");
    expect(second?.[0]?.sentence).toContain("no longer asked");
  });

  it("keeps a rule that a ruling replaced for who looks from before", () => {
    const company = (asOf: string) => {
      const on = tryParseDay(asOf) as number;
      const conduct = {
        categories: ["offences-against-administration-of-justice"],
        places: ["lbn"],
        from: "2012-08-06",
        allegedActors: [{ kind: "ORGANIZATION", nationalities: ["lbn"] }],
      } as unknown as ConductInput;
      return assessCoverage(facts, checkConduct(facts, conduct, on), { mechanisms: ["stl"], asOf: on })[0]?.outcome;
    };
    expect(company("2014-10-01")).toBe("CONTESTED");
    expect(company("2014-10-02")).toBe("COVERED");
  });

  const notesOn = (asOf: string, topic: "immunities" | "admissibility") => {
    const on = tryParseDay(asOf) as number;
    const conduct = {
      categories: ["crimes-against-humanity.murder"],
      places: ["syr"],
      from: "2013-08-21",
      allegedActors: [{ kind: "PERSON", nationalities: ["syr"], presentIn: ["fra"] }],
    } as unknown as ConductInput;
    const [answer] = assessCoverage(facts, checkConduct(facts, conduct, on), {
      mechanisms: ["national-fra"],
      asOf: on,
    });
    return answer?.[topic] ?? [];
  };
  const immunity = (asOf: string): readonly string[] =>
    notesOn(asOf, "immunities").map(
      ({ claims, sentence }) => `${claims.map((id) => told.get(id)?.speaker).join()}: ${sentence}`,
    );

  it("tells a ruling on the immunity of officials from its day on, in the name of the State whose court gave it", () => {
    expect(immunity("2025-07-24").join(" ")).not.toMatch(/all chambers sitting|25 July 2025/u);
    expect(immunity("2025-07-25")).toContainEqual(
      expect.stringMatching(/^fra: The Court of Cassation, all chambers sitting/u),
    );
  });
});
