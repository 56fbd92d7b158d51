import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import { assessCoverage, buildLawFacts, type ConductInput, checkConduct } from "../../src/law/index.js";
import type { Dataset } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();

/** Fields whose values are words of the program, even where one is spelt like an id. */
const WORDS = new Set([
  "kind",
  "type",
  "act",
  "status",
  "step",
  "effect",
  "limb",
  "link",
  "nature",
  "regime",
  "relation",
  "response",
  "id_",
  "key",
  "name",
  "amendment",
  "basis",
  "addressee",
  "topic",
  "state_",
]);
const sections = ["entities", "instruments", "provisions", "categories", "mechanisms"] as const;
const ids = [...new Set(sections.flatMap((section) => dataset[section].map((one) => one.id)))];
// A fixed shuffle: every id gets a name that shares no part with it and stands in another order.
const renamed = new Map(
  ids.map((id, index) => [id, `x${((index * 7919 + 13) % 100_003).toString(36)}z${index.toString(36)}`]),
);
// A provision is `instrument/article`: its name follows that of its treaty.
for (const { id } of dataset.provisions) {
  const cut = id.lastIndexOf("/");
  const treaty = renamed.get(id.slice(0, cut));
  if (treaty) renamed.set(id, `${treaty}/${renamed.get(id)}`);
}
const back = new Map([...renamed].map(([from, to]) => [to, from]));

function mapIds(value: unknown, names: ReadonlyMap<string, string>, field = ""): unknown {
  if (typeof value === "string") return WORDS.has(field) ? value : (names.get(value) ?? value);
  if (Array.isArray(value)) return value.map((one) => mapIds(one, names, field));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, mapIds(member, names, key === "speaker" ? "" : key)]),
    );
  }
  return value;
}

const asOf = parseDay("2026-06-30");
const questions: ConductInput[] = [
  {
    categories: ["war-crimes.hostage-taking"],
    places: ["southern-israel"],
    from: "2023-10-07",
    allegedActors: [{ kind: "ARMED_GROUP", nationalities: ["pse"] }],
  },
  {
    categories: ["crimes-against-humanity.apartheid"],
    places: ["west-bank", "isr"],
    from: "2010-01-01",
    ongoing: true,
    allegedActors: [{ kind: "STATE", nationalities: ["isr"] }],
  },
  {
    categories: ["crimes-against-humanity.murder", "war-crimes.starvation"],
    places: ["north-darfur"],
    from: "2001-01-01",
    to: "2024-01-01",
    allegedActors: [{ kind: "PERSON", nationalities: ["sdn"] }],
  },
  {
    categories: ["war-crimes.poison"],
    places: ["ghouta"],
    from: "2013-08-21",
    allegedActors: [{ kind: "PERSON", nationalities: ["syr"] }],
  },
  {
    categories: ["aggression"],
    places: ["ukr"],
    from: "2022-02-24",
    allegedActors: [{ kind: "PERSON", nationalities: ["rus"], inLeadership: true }],
  },
  {
    categories: ["genocide"],
    places: ["rakhine", "bgd"],
    from: "2016-10-09",
    to: "2019-01-01",
    allegedActors: [
      { kind: "PERSON", nationalities: ["mmr"] },
      { kind: "ORGANIZATION", nationalities: ["mmr"] },
    ],
  },
];

describe("Coverage when every id of the seed has another name", () => {
  const facts = bundledFacts();
  const other = buildLawFacts(mapIds(dataset, renamed) as Dataset);
  const mechanisms = [...facts.mechanisms.keys()];

  it.each(questions)("is the same answer: $categories in $places", (question) => {
    const asked = mapIds(question, renamed) as ConductInput;
    const before = assessCoverage(facts, checkConduct(facts, question, asOf), { mechanisms, asOf });
    const after = assessCoverage(other, checkConduct(other, asked, asOf), {
      mechanisms: mechanisms.map((id) => renamed.get(id) as string),
      asOf,
    });
    expect(mapIds(after, back)).toEqual(before);
  });
});
