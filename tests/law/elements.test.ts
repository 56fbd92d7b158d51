import { beforeAll, describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import {
  buildElementsMatrix,
  buildLawFacts,
  type ElementCell,
  type ElementFacts,
  type ElementsMatrix,
  type LawFacts,
  requirementsOf,
  subjectsWithin,
} from "../../src/law/index.js";
import type { ClaimOf, Dataset, ElementInput } from "../../src/model/index.js";
import { bundled } from "../support/bundled.js";

let dataset: Dataset;
let law: LawFacts;
let facts: ElementFacts;
beforeAll(() => {
  dataset = bundled().dataset;
  law = buildLawFacts(dataset);
  facts = {
    elements: dataset.elements,
    categories: law.categories,
    broader: law.broader,
    narrower: law.narrower,
    answers: law.answers,
    findings: [...law.claims.values()].filter((claim) => claim.kind === "element-finding"),
  };
});
const ask = (category: string, subject: string, asOf: string): ElementsMatrix =>
  buildElementsMatrix(facts, { category, subjects: subjectsWithin(dataset.entities, subject), asOf: parseDay(asOf) });
const cell = (matrix: ElementsMatrix, element: string): ElementCell => {
  const found = matrix.requirements.find((one) => one.element === element);
  if (!found) throw new Error(`no cell ${element}`);
  return found;
};
const keys = (ids: readonly string[]): (string | null)[] => ids.map((id) => law.claims.get(id)?.key ?? null);

describe("Requirements of a crime", () => {
  it("are those of the act and of everything broader, the default of article 30 among them", () => {
    const required = requirementsOf(facts, "genocide.killing");
    expect(new Set(required.map((one) => one.element.id))).toEqual(
      new Set([
        "genocide/context-1",
        "genocide/material-1",
        "genocide.killing/material-1",
        "genocide/mental-1",
        "rome-statute-default/mental-1",
      ]),
    );
    expect(required.every((one) => one.role === "ALL_OF")).toBe(true);
  });

  it("come contextual first, then material, then mental", () => {
    const kinds = requirementsOf(facts, "crimes-against-humanity.persecution").map((one) => one.element.kind);
    expect(kinds).toEqual([...kinds].sort());
    expect(new Set(kinds).size).toBe(3);
  });

  it("of a broad category hold one of the acts below, act by act", () => {
    const below = requirementsOf(facts, "genocide").filter((one) => one.act !== null);
    expect(new Set(below.map((one) => one.act))).toEqual(
      new Set([
        "genocide.killing",
        "genocide.serious-harm",
        "genocide.conditions-of-life",
        "genocide.preventing-births",
        "genocide.transfer-of-children",
      ]),
    );
    expect(below.every((one) => one.role === "ANY_OF")).toBe(true);
  });

  it("say which elements are alternatives: a conflict of either class", () => {
    const contexts = requirementsOf(facts, "war-crimes.pillage").filter((one) => one.element.kind === "CONTEXTUAL");
    expect(contexts.map((one) => one.role)).toEqual(["ANY_OF", "ANY_OF"]);
    expect(new Set(contexts.map((one) => one.group)).size).toBe(1);
  });

  it("are there for every crime that is an offence of its own, whatever the data hold", () => {
    for (const category of dataset.categories.filter((one) =>
      /^(genocide|crimes-against-humanity|war-crimes)\./.test(one.id),
    ))
      expect([category.id, requirementsOf(facts, category.id).length > 2]).toEqual([category.id, true]);
  });
});

describe("Special intent in Darfur", () => {
  const intent = (asOf: string): ElementCell => cell(ask("genocide", "sudan-darfur", asOf), "genocide/mental-1");

  it("was contested between a State and a commission before any court looked", () => {
    expect(intent("2004-09-08").gap).toBe("NO_CLAIMS");
    expect(intent("2004-09-09").gap).toBe("SINGLE_SOURCE");
    // Dated 25 January, and sent out on the 31st.
    expect(intent("2005-01-30").gap).toBe("SINGLE_SOURCE");
    const in2005 = intent("2005-01-31");
    expect(in2005.gap).toBe("CONTESTED");
    expect(keys(in2005.contradicting)).toEqual(["darfur.element.policy-coi"]);
    expect(keys(in2005.leftOpen)).toEqual(["darfur.element.individuals-coi"]);
  });

  it("keeps every finding beside the others, each at the standard of its speaker", () => {
    const now = intent("2026-03-01");
    expect(keys(now.supporting)).toEqual([
      "darfur.element.intent-usa",
      "darfur.element.intent-bashir",
      "darfur.element.intent-el-fasher",
    ]);
    expect(now.standardsReached.map((one) => [one.speaker, one.standard])).toEqual([
      ["usa", "political-determination"],
      ["icc-pre-trial-chamber-1", "reasonable-grounds-icc"],
      ["ffm-sudan", "reasonable-grounds-coi"],
    ]);
    expect(keys(now.contradicting)).toEqual(["darfur.element.policy-coi"]);
    expect(keys(now.setAside)).toEqual(["darfur.element.intent-refused"]);
  });

  it("counts a finding up to the day before a higher chamber set it aside, and shows it apart from that day on", () => {
    const eve = intent("2010-02-02");
    expect(keys(eve.positions)).not.toContain("darfur.element.intent-refused.reversed");
    expect(keys(eve.contradicting)).toContain("darfur.element.intent-refused");
    expect(eve.setAside).toEqual([]);
    const after = intent("2010-02-03");
    expect(keys(after.positions)).toContain("darfur.element.intent-refused.reversed");
    expect(keys(after.contradicting)).not.toContain("darfur.element.intent-refused");
    expect(keys(after.setAside)).toEqual(["darfur.element.intent-refused"]);
  });

  it("takes in only the incident asked about, or only the actor", () => {
    const one = cell(ask("genocide.killing", "el-fasher-capture-2025", "2026-03-01"), "genocide/mental-1");
    expect(keys(one.supporting)).toEqual(["darfur.element.intent-el-fasher"]);
    expect(one.gap).toBe("SINGLE_SOURCE");
    const group = cell(ask("genocide", "rapid-support-forces", "2026-03-01"), "genocide/mental-1");
    expect(keys(group.supporting)).toEqual(["darfur.element.intent-el-fasher"]);
  });
});

describe("The other situation", () => {
  it("answers the same question, with the denial beside the finding and no standard lowered by it", () => {
    const intent = cell(ask("genocide", "israel-opt", "2026-06-30"), "genocide/mental-1");
    expect(intent.supporting.length).toBeGreaterThan(1);
    expect(intent.positions.length).toBeGreaterThan(0);
    for (const reached of intent.standardsReached.filter((one) => one.speaker === "amnesty-international"))
      expect(reached.standard).toBe("ngo-own-conclusion");
  });
});

describe("A cell", () => {
  const element = (id: string, more: Partial<ElementInput> = {}): ElementInput => ({
    id,
    name: id,
    kind: "MENTAL",
    categories: ["wrong"],
    provision: "law/art-1",
    ...more,
  });
  const claim = (
    id: string,
    finding: string,
    more: Partial<ClaimOf<"element-finding">> = {},
  ): ClaimOf<"element-finding"> =>
    ({
      id,
      kind: "element-finding",
      speaker: `speaker-of-${id}`,
      source: `source-of-${id}`,
      standard: "a-standard",
      subject: "an-incident",
      scope: null,
      actOn: 10,
      fields: { element: "wrong/mental-1", finding },
      ...more,
    }) as ClaimOf<"element-finding">;
  const gap = (findings: readonly ClaimOf<"element-finding">[], asOf = 20): ElementCell | undefined =>
    buildElementsMatrix(
      {
        elements: [element("wrong/mental-1")],
        categories: new Map(),
        broader: new Map(),
        narrower: new Map(),
        findings,
        answers: new Map(),
      },
      { category: "wrong", subjects: new Set(["an-incident"]), asOf },
    ).requirements[0];

  it.each([
    ["nothing", [], "NO_CLAIMS"],
    ["one finding for it", [claim("a", "supported")], "SINGLE_SOURCE"],
    [
      "one speaker twice",
      [claim("a", "supported"), claim("b", "supported", { speaker: "speaker-of-a" })],
      "SINGLE_SOURCE",
    ],
    [
      "two speakers in one paper",
      [claim("a", "supported"), claim("b", "supported", { source: "source-of-a" })],
      "SINGLE_SOURCE",
    ],
    ["two of their own", [claim("a", "supported"), claim("b", "supported")], "NONE"],
    ["one for and one against", [claim("a", "supported"), claim("b", "contradicted")], "CONTESTED"],
    ["one against", [claim("a", "contradicted")], "CONTESTED"],
    ["one that leaves it open", [claim("a", "left-open")], "ONLY_HYPOTHESIS"],
    ["a finding about something else", [claim("a", "supported", { subject: "another-incident" })], "NO_CLAIMS"],
  ] as const)("with %s: %s", (_what, findings, expected) => {
    expect(gap(findings)?.gap).toBe(expected);
  });

  it("does not know a finding before its day", () => {
    expect(gap([claim("a", "supported")], 9)?.gap).toBe("NO_CLAIMS");
    expect(gap([claim("a", "supported")], 10)?.gap).toBe("SINGLE_SOURCE");
  });

  it("names no standard where the speaker gave none, and never says proved", () => {
    const found = gap([claim("a", "supported", { standard: null })]);
    expect(found?.standardsReached).toEqual([]);
    expect(JSON.stringify(found)).not.toMatch(/prove/i);
  });
});
