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

const told = facts.claims;
const notes = ofKind(dataset.claims, "mandate").filter(
  ({ key, fields }) => fields.limb === "NOTE" && !String(key ?? "").startsWith("superseded."),
);

describe("What a forum's rules tell of rulings", () => {
  it("names no day later than the day of the rule: who looks from earlier would be told of a ruling not given yet", () => {
    expect(notes.length).toBeGreaterThan(500);
    const early = notes.flatMap(({ key, actOn, fields }) => {
      const late = daysNamed(String(fields.rule.sentence ?? "")).filter((day) => actOn !== null && day > actOn);
      return late.map((day) => `${key} names ${formatDay(day)}`);
    });
    expect(early).toEqual([]);
  });

  const immunity = (asOf: string): readonly string[] => {
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
    return (answer?.immunities ?? []).map(
      ({ claims, sentence }) => `${claims.map((id) => told.get(id)?.speaker).join()}: ${sentence}`,
    );
  };

  it("tells a ruling on the immunity of officials from its day on, in the name of the State whose court gave it", () => {
    expect(immunity("2025-07-24").join(" ")).not.toContain("Court of Cassation");
    expect(immunity("2025-07-25")).toContainEqual(expect.stringMatching(/^fra: The Court of Cassation/u));
  });
});
