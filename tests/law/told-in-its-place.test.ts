import { beforeAll, describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import { positionsAgainst } from "../../src/law/facts/index.js";
import { cooperationWith, factsOn, type LawFacts } from "../../src/law/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();
const keyOf = new Map(dataset.claims.map(({ id, key }) => [id, key]));
const keys = (ids: readonly string[]): (string | null | undefined)[] => ids.map((id) => keyOf.get(id));
let facts: LawFacts;
beforeAll(() => {
  facts = bundledFacts();
});

describe("A State that recognised another", () => {
  it.each([
    ["2025-09-20", true],
    ["2025-09-21", false],
  ])("on %s contests its accession: %s", (day, contests) => {
    const on = factsOn(facts, parseDay(day));
    for (const key of ["genocide-convention", "icerd", "cat", "cedaw"]) {
      const accession = dataset.claims.find((claim) => claim.key === `${key}.pse.accession`)?.id ?? "";
      const speakers = positionsAgainst(on, [accession]).map((id) => on.claims.get(id)?.speaker);
      expect(speakers.includes("can"), key).toBe(contests);
      expect(speakers).toContain("isr");
    }
  });
});

describe("A State that accepts jurisdiction for its own matter", () => {
  it.each([
    ["lby", true],
    ["omar-hassan-ahmad-al-bashir", false],
    ["israel-opt", false],
  ])("owes cooperation about %s by its declaration: %s", (about, owes) => {
    const { obliged } = cooperationWith(facts, { mechanism: "icc", about, asOf: parseDay("2026-11-20") });
    const byDeclaration = obliged.filter(({ party, sentence }) => party === "lby" && /declaration/.test(sentence));
    expect(byDeclaration.length > 0).toBe(owes);
  });
});

describe("What somebody says of its own cooperation", () => {
  it("is told as its word, and an open request as no refusal", () => {
    const day = parseDay("2026-11-20");
    const own = cooperationWith(facts, { mechanism: "icc", about: "israel-opt", asOf: day });
    expect(keys(own.stated)).toContain("cooperation.pse.stated");
    expect(keys(own.discharged)).not.toContain("cooperation.pse.offered");
    const sudan = cooperationWith(facts, { mechanism: "icc", about: "sudan-darfur", asOf: day });
    expect(keys(sudan.openRequests)).toEqual(["darfur.requests-open-january-2024"]);
    expect(keys(sudan.refusals)).not.toContain("darfur.requests-open-2024");
  });
});
