import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, checkConduct, type LegalNote } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const PERSONS = [...facts.entities.values()].filter(({ type }) => type === "Person").map(({ id }) => id);
const COURTS = [...facts.mechanisms.values()].filter(({ nature }) => nature === "national-court");

/** What a national court is told about the three offices, for one person of the record or for nobody named. */
function office(actor: string | null, mechanism: string, asOf: string): LegalNote | undefined {
  const on = parseDay(asOf);
  const conduct = checkConduct(
    facts,
    {
      ...{ categories: ["torture"], places: ["tha"], from: "1999-06-01" },
      allegedActors: [actor ? { kind: "PERSON", actor } : { kind: "PERSON", nationalities: ["tha"] }],
    },
    on,
  );
  const [answer] = assessCoverage(facts, conduct, { mechanisms: [mechanism], asOf: on, flips: false });
  return answer?.immunities.find(({ question }) => question.includes("head of State, head of government"));
}

describe("Immunity by office, as far as the record knows who holds it", () => {
  it("stands on a day on which a claim has the person in the office, and names who says so", () => {
    const found = office("omar-hassan-ahmad-al-bashir", "national-bel", "2015-06-14");
    expect(found?.state).toBe("MET");
    expect(found?.sentence).toMatch(/^According to .*President of the Republic of the Sudan.*since 16 Oct 1993/);
    expect(found?.sentence).toContain("falls with the office");
    expect(found?.provisions).toContain("sdn-constitution/president");
    expect(found?.claims.map((id) => facts.claims.get(id)?.kind)).toContain("posting");
  });

  it("ends with the last day of the office, and says which", () => {
    expect(office("omar-hassan-ahmad-al-bashir", "national-bel", "2019-04-11")?.state).toBe("MET");
    const after = office("omar-hassan-ahmad-al-bashir", "national-bel", "2019-04-12");
    expect([after?.state, after?.sentence]).toEqual(["NOT_MET", expect.stringContaining("until 11 Apr 2019")]);
  });

  it("is the same for a head of government of another State, and for nobody's own courts", () => {
    expect(office("benjamin-netanyahu", "national-esp", "2025-06-01")?.state).toBe("MET");
    expect(office("benjamin-netanyahu", "national-esp", "2022-06-01")?.state).toBe("NOT_MET");
    expect(office("benjamin-netanyahu", "national-isr", "2025-06-01")?.state).toBe("NOT_APPLICABLE");
  });

  it("stays open where the law of the forum holds it open, with what the record has of the office", () => {
    const found = office("omar-hassan-ahmad-al-bashir", "national-zaf", "2015-06-14");
    expect(found?.state).toBe("CONTESTED");
    expect(found?.sentence).toMatch(/^According to .*The Act of 2002 says/);
  });

  it("is not known of whoever is not named, and of whoever the record gives no such office", () => {
    expect(office(null, "national-esp", "2025-06-01")?.state).toBe("UNKNOWN");
    expect(office("mohammed-deif", "national-esp", "2024-01-01")?.state).toBe("UNKNOWN");
  });

  it("is worked out alike before every national court that has the rule: for each person one answer, save at home", () => {
    let asked = 0;
    for (const person of PERSONS) {
      const states = new Set<string>();
      for (const { id } of COURTS) {
        const found = office(person, id, "2024-01-01");
        if (!found || found.state === "NOT_APPLICABLE") continue;
        if (found.state !== "CONTESTED") states.add(found.state);
        asked += 1;
      }
      expect(states.size, person).toBe(1);
    }
    expect(asked).toBeGreaterThan(400);
  });
});
