import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, buildLawFacts, checkConduct } from "../../../src/law/index.js";
import { ofKind, type StepClaim } from "../../../src/model/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset } = bundled();
const QUESTION = /proceedings at home/;

/** The note on proceedings at home of the court that comes after national ones, for conduct in Darfur. */
function note(asOf: string, actor: string | undefined, claims = dataset.claims, category = "crimes-against-humanity") {
  const facts = buildLawFacts({ ...dataset, claims });
  const day = parseDay(asOf);
  const conduct = checkConduct(
    facts,
    {
      categories: [category],
      places: ["north-darfur"],
      from: "2003-11-01",
      allegedActors: [{ kind: "PERSON", nationalities: ["sdn"], ...(actor ? { actor } : {}) }],
    },
    day,
  );
  const [answer] = assessCoverage(facts, conduct, { mechanisms: ["icc"], asOf: day, flips: false });
  const found = answer?.admissibility.find((one) => QUESTION.test(one.question));
  if (!found) throw new Error("no note on proceedings at home");
  return found;
}

// A step recorded before a Sudanese court against a person whom public decisions name; the others are made from it.
const judgment = ofKind(dataset.claims, "procedural-step").find(
  (claim) => claim.key === "darfur.bashir.domestic-judgment",
);
if (!judgment) throw new Error("the record has lost the step this test stands on");
const person = judgment.fields.subject;
const withoutHome = dataset.claims.filter(
  (claim) => !(claim.kind === "procedural-step" && String(claim.fields.mechanism).startsWith("national-")),
);
const step = (fields: Partial<StepClaim["fields"]>) => [
  ...withoutHome,
  { ...judgment, id: "c-made-for-this-test", key: "made.for-this-test", fields: { ...judgment.fields, ...fields } },
];

describe("Proceedings at home", () => {
  it("are not known where none is recorded, whoever the person is", () => {
    const found = note("2024-01-01", person, withoutHome);
    expect([found.state, found.claims]).toEqual(["UNKNOWN", [expect.any(String)]]);
    expect(found.sentence).toContain("no source is recorded that says there is none");
  });

  it("show from the day of a step on, and are dated", () => {
    expect(note("2019-12-13", person).claims).not.toContain(judgment.id);
    const after = note("2019-12-14", person);
    expect(after.claims).toContain(judgment.id);
    expect(after.sentence).toContain("14 Dec 2019");
  });

  it("against the same person leave open whether they are genuine", () => {
    const found = note("2024-01-01", person, step({ categories: ["crimes-against-humanity.murder"] }));
    expect(found.state).toBe("UNKNOWN");
    expect(found.sentence).toContain("Same person: yes. Same conduct: yes. Genuine: not known.");
  });

  it("for other crimes are not about the same conduct", () => {
    const found = note("2024-01-01", person, step({ categories: ["genocide"] }));
    expect(found.sentence).toContain("Same conduct: no");
  });

  it("against another person say nothing of this one", () => {
    expect(note("2024-01-01", "ahmad-muhammad-harun", step({})).claims).toHaveLength(1);
  });

  it("are absent only when a source says so", () => {
    const found = note("2024-01-01", person, step({ step: "investigation-not-opened", effect: "NONE" }));
    expect(found.state).toBe("NOT_MET");
  });

  it.each([
    ["ENDS", "MET"],
    ["NONE", "NOT_MET"],
  ] as const)("are settled by a decision on admissibility whose effect is %s", (effect, state) => {
    const found = note("2024-01-01", person, step({ mechanism: "icc", step: "admissibility-decided", effect }));
    expect(found.state).toBe(state);
  });

  it("are settled on appeal as the decision that was confirmed", () => {
    const decided = step({ mechanism: "icc", step: "admissibility-decided", effect: "ENDS" });
    const [first] = decided.slice(-1);
    const appeal = { ...first, id: "c-appeal", key: "made.appeal" } as StepClaim;
    const fields = { ...appeal.fields, effect: "CONFIRMS", affects: [first?.id] } as StepClaim["fields"];
    expect(note("2024-01-01", person, [...decided, { ...appeal, fields }]).state).toBe("MET");
  });
});

describe("A decision on admissibility in a single case", () => {
  const rulings = ofKind(dataset.claims, "procedural-step").filter(({ fields }) => fields.inCase !== undefined);
  const whole = bundledFacts();
  const without = buildLawFacts({
    ...dataset,
    claims: dataset.claims.filter((one) => !rulings.includes(one as StepClaim)),
  });
  const ICC = { mechanisms: ["icc"], flips: false };
  const asked = fc.record({
    ruling: fc.constantFrom(...rulings),
    later: fc.integer({ min: 0, max: 3000 }),
    nationality: fc.constantFrom("own", "other"),
    category: fc.constantFrom("crimes-against-humanity.murder", "war-crimes.murder"),
  });

  /** The note with and without what was decided in single cases, for conduct in the State of the case. */
  function notes({ fields, actOn }: StepClaim, later: number, nationality: string, category: string) {
    const asOf = (actOn as number) + later;
    return [whole, without].map((facts) => {
      const conduct = {
        categories: [category],
        places: [fields.subject],
        from: "2003-06-01",
        allegedActors: [{ kind: "PERSON" as const, nationalities: [nationality === "own" ? fields.subject : "fra"] }],
      };
      const [answer] = assessCoverage(facts, checkConduct(facts, conduct, asOf), { ...ICC, asOf });
      return answer?.admissibility.find((one) => QUESTION.test(one.question));
    });
  }

  it("settles nothing for anybody whom it does not name, and is told from its day on with its own", () => {
    fc.assert(
      fc.property(asked, ({ ruling, later, nationality, category }) => {
        const [found, without] = notes(ruling, later, nationality, category);
        expect(found?.state).toBe(without?.state);
        expect(found?.sentence).toContain(`${ruling.fields.inCase}, `);
        expect(found?.claims).toContain(ruling.id);
        expect(found?.sentence.startsWith(without?.sentence ?? "-")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("is not there on the day before", () => {
    for (const ruling of rulings) {
      const [found] = notes(ruling, -1, "own", "crimes-against-humanity.murder");
      expect(found?.claims).not.toContain(ruling.id);
    }
  });
});

describe("A request that the investigation of a situation be left to a State", () => {
  const told = (asOf: string) => {
    const facts = bundledFacts();
    const actor = { kind: "PERSON" as const, nationalities: ["phl"] };
    const asked = {
      categories: ["crimes-against-humanity"],
      places: ["phl"],
      from: "2016-08-01",
      allegedActors: [actor],
    };
    const day = parseDay(asOf);
    const [answer] = assessCoverage(facts, checkConduct(facts, asked, day), {
      mechanisms: ["icc"],
      asOf: day,
      flips: false,
    });
    return answer?.admissibility.find((one) => /defer/.test(one.question));
  };

  it.each([
    ["2021-11-09", "UNKNOWN", 1],
    ["2021-11-10", "MET", 2],
    ["2023-01-25", "MET", 2],
    ["2023-01-26", "MET", 3],
    ["2023-07-18", "MET", 4],
  ] as const)("is told on %s as %s", (asOf, state, claims) => {
    expect([told(asOf)?.state, told(asOf)?.claims.length]).toEqual([state, claims]);
  });
});
