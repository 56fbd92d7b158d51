import { describe, expect, test } from "vitest";
import { kindOf, type Names } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const named = (names: Readonly<Record<string, string>>, subjects: Readonly<Record<string, string>> = {}): Names =>
  Object.assign((id: string) => names[id] ?? id, { subjectOf: (claim: string) => subjects[claim] });

describe("The sentence of an answer", () => {
  const said = {
    kind: "response",
    speaker: "avalon",
    response: "denial",
    answers: ["c-1", "c-2"],
    says: "nothing happened.",
  };
  const sentence = (claim: object, subjects: Readonly<Record<string, string>>): string =>
    kindOf("response").sentence(
      { ...said, ...claim },
      named({ avalon: "Avalon", raid: "Raid of Oron", siege: "Siege of Oron" }, subjects),
    );

  test("says of what it is made, each thing once", () => {
    expect(sentence({}, { "c-1": "raid", "c-2": "raid" })).toBe("Avalon (denial, on Raid of Oron): nothing happened.");
    expect(sentence({}, { "c-1": "siege", "c-2": "raid" })).toBe(
      "Avalon (denial, on Raid of Oron and Siege of Oron): nothing happened.",
    );
  });
  test("says no more where it names that itself, speaks of itself, or answers an answer", () => {
    expect(sentence({ says: "the Raid of Oron never was." }, { "c-1": "raid" })).toBe(
      "Avalon (denial): the Raid of Oron never was.",
    );
    expect(sentence({}, { "c-1": "avalon" })).toBe("Avalon (denial): nothing happened.");
    expect(sentence({}, {})).toBe("Avalon (denial): nothing happened.");
  });
});

describe("The sentence of a rule", () => {
  const rule = (limb: string, fields: object): string =>
    kindOf("mandate").sentence(
      { kind: "mandate", speaker: "union", mechanism: "court", limb, rule: fields, provisions: [] },
      named({
        union: "The Union",
        court: "the Court",
        slavery: "Slavery",
        trade: "Slave trade",
        right: "Freedom from slavery",
      }),
    );
  test("names the crimes that a court of rights looks at as a right, and who may bring a case", () => {
    expect(rule("SUBJECT_MATTER", { right: "right", crimes: ["slavery", "trade"] })).toBe(
      "The Union lays down the rule on subject matter of the Court: Slavery and Slave trade as Freedom from slavery.",
    );
    expect(rule("NOTE", { topic: "filing", by: "NGO", sentence: "Anybody." })).toMatch(
      /on filing by organisations of the Court: Anybody/,
    );
  });
});

describe("In the bundled record", () => {
  test("rules of several bases of one mechanism are told apart by their crimes and days, save where a later law put one in the place of another", () => {
    const { dataset } = bundled();
    const withdrawn = new Set(dataset.acts.filter(({ act }) => act === "retraction").map(({ on }) => on));
    const bySentence = new Map<string, Set<string>>();
    for (const claim of dataset.claims) {
      if (claim.kind !== "mandate" || withdrawn.has(claim.id) || claim.actOn !== null) continue;
      bySentence.set(claim.sentence, (bySentence.get(claim.sentence) ?? new Set()).add(String(claim.fields.basis)));
    }
    const alike = [...bySentence].filter(([, bases]) => bases.size > 1).map(([sentence]) => sentence);
    expect(alike).toEqual([]);
  });
});

describe("The sentence of an objection", () => {
  const sentence = (provision?: string): string =>
    kindOf("participation").sentence(
      {
        ...{ kind: "participation", speaker: "depositary", subject: "avalon", instrument: "treaty", act: "objection" },
        ...{ status: "accepted", against: "lyonesse", provision },
      },
      named({ depositary: "Depositary", avalon: "Avalon", lyonesse: "Lyonesse", treaty: "Treaty" }),
    );

  test("says to what: another's reservation to a provision, or to being bound towards the other at all", () => {
    expect(sentence("treaty/art-9")).toBe(
      "Depositary records for Avalon under Treaty: objection to a reservation of Lyonesse (treaty/art-9).",
    );
    expect(sentence()).toBe(
      "Depositary records for Avalon under Treaty: statement that it has no treaty relation with Lyonesse.",
    );
  });
});
