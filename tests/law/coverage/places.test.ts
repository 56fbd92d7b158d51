import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, buildLawFacts, checkConduct, type LawFacts } from "../../../src/law/index.js";
import type { ClaimRecord, EntityInput, Recorded } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();
const asOf = parseDay("2026-01-01");
const model = dataset.claims.find(({ kind, fields }) => kind === "territory" && "within" in fields) as ClaimRecord;
const NAMES = ["island-a", "island-b", "island-c", "island-d"] as const;
type Within = readonly [subject: string, within: string];

/** The record with four places more, and who lies within whom. */
function recordWith(within: readonly Within[], names: readonly string[] = NAMES): LawFacts {
  const places = names.map((id) => ({ id, type: "Place", name: id, rev: 1 }) as unknown as EntityInput & Recorded);
  const claims = within.map(
    ([subject, wider], index) =>
      ({ ...model, id: `c-within-${index}`, subject, fields: { subject, within: wider } }) as unknown as ClaimRecord,
  );
  const defaults = { names: [], situations: [], successors: [], formerCodes: [], handling: "public" as const };
  return buildLawFacts({
    ...dataset,
    entities: [...dataset.entities, ...places.map((place) => ({ ...defaults, ...place }))],
    claims: [...dataset.claims, ...claims],
  });
}
const outcome = (facts: LawFacts, place: string): string | undefined => {
  const input = { categories: ["genocide"], places: [place], from: "2024-01-01" };
  return assessCoverage(facts, checkConduct(facts, input, asOf), { mechanisms: ["icc"], asOf })[0]?.outcome;
};

describe("Places that claims lay within one another", () => {
  test.each<[string, readonly Within[]]>([
    [
      "two",
      [
        ["island-a", "island-b"],
        ["island-b", "island-a"],
      ],
    ],
    [
      "three",
      [
        ["island-a", "island-b"],
        ["island-b", "island-c"],
        ["island-c", "island-a"],
      ],
    ],
  ])("%s in a circle lie nowhere that is known", (_, within) => {
    expect(outcome(recordWith(within), "island-a")).toBe(outcome(recordWith([]), "island-a"));
  });

  test("however many lie within one another, each is looked at once", () => {
    const many = Array.from({ length: 14 }, (_, index) => `isle-${index}`);
    const within = many.flatMap((one) => many.filter((other) => other !== one).map((other): Within => [one, other]));
    const facts = recordWith([...within, ["isle-13", "deu"]], many);
    const straight = recordWith([["isle-0", "deu"]], many);
    expect(outcome(facts, "isle-0")).toBe(outcome(straight, "isle-0"));
  });

  test("whatever claims lay within what, there is an answer, and one of them in a State puts the circle there", () => {
    const name = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 7 }), name, (within, asked) => {
        const apart = within.filter(([one, other]) => one !== other);
        expect(["UNKNOWN", "NOT_COVERED", "COVERED", "CONTESTED", "PARTIAL"]).toContain(
          outcome(recordWith(apart), asked),
        );
      }),
      { numRuns: 12 },
    );
    const circle: Within[] = [
      ["island-a", "island-b"],
      ["island-b", "island-a"],
      ["island-b", "deu"],
    ];
    const straight = outcome(recordWith([["island-a", "deu"]]), "island-a");
    expect(outcome(recordWith(circle), "island-a")).toBe(straight);
  });
});
