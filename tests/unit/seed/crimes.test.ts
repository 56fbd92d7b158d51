import { describe, expect, it } from "vitest";
import { buildLawFacts, type Requirement, requirementsOf } from "../../../src/law/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";
import { CRIMES } from "./crimes.table.js";

const { dataset } = bundled();
const law = bundledFacts();
const facts = { ...law, elements: dataset.elements };

interface Crime {
  readonly article: string;
  readonly family: string;
  readonly category: string;
  readonly elements: readonly string[];
  readonly amendment: string | undefined;
}
const FAMILIES: Readonly<Record<string, string>> = {
  "6": "genocide",
  "7": "crimes-against-humanity",
  "8": "war-crimes",
};
const ROWS: readonly Crime[] = Object.entries(CRIMES).flatMap(([article, lines]) =>
  lines.map((line) => {
    const family = article === "8 bis" ? "aggression" : (FAMILIES[article.charAt(0)] as string);
    const [asked = "", amendment] = line.split(" @ ");
    const [name = "", elements = ""] = asked.split(": ");
    const category = name === family ? family : `${family}.${name}`;
    const full = (id: string): string => (id.includes("/") ? `${family}.${id}` : `${category}/${id}`);
    return { article, family, category, elements: elements.split(" ").map(full), amendment };
  }),
);

const DEFAULT = "rome-statute-default/mental-1";
/** What every crime of a family asks for, by the conflicts its articles hold for. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  genocide: ["genocide/context-1", "genocide/material-1", "genocide/mental-1", DEFAULT],
  "crimes-against-humanity": [
    "crimes-against-humanity/context-1",
    "crimes-against-humanity/context-2",
    "crimes-against-humanity/context-3",
    "crimes-against-humanity/mental-1",
    DEFAULT,
  ],
  aggression: [DEFAULT],
  "war-crimes": ["war-crimes/mental-1", DEFAULT],
};
const CONTEXTS = { INTERNATIONAL: "war-crimes/context-1", NON_INTERNATIONAL: "war-crimes/context-2" } as const;

const provisionOf = (article: string): string =>
  `rome-statute/art-${article.replace("8 bis", "8bis").replace(/-\d+$/, "").replaceAll(/[()]+/g, "-").replace(/-$/, "")}`;
const conflictOf = (article: string): readonly string[] =>
  /^8\(2\)\([ab]\)/.test(article)
    ? ["INTERNATIONAL", "OCCUPATION"]
    : article.startsWith("8(")
      ? ["NON_INTERNATIONAL"]
      : [];
const idsOf = (items: readonly Requirement[]): string[] => items.map(({ element }) => element.id).sort();
const entryOf = ({ article, category }: Crime) =>
  law.categories.get(category)?.entries.find(({ provision }) => provision === provisionOf(article));
const categories = [...new Set(ROWS.map(({ category }) => category))];
const rowsOf = (category: string): Crime[] => ROWS.filter((row) => row.category === category);

describe("The crimes of the Rome Statute", () => {
  it("are 88, each with categories of its own article, conflict and amendment", () => {
    expect(Object.keys(CRIMES)).toHaveLength(88);
    for (const row of ROWS)
      expect([row.article, row.category, entryOf(row)?.conflict, entryOf(row)?.amendment]).toEqual([
        row.article,
        row.category,
        conflictOf(row.article),
        row.amendment,
      ]);
  });

  it.each(categories)("%s: asks for the elements of its articles and of its family, and no others", (category) => {
    const rows = rowsOf(category);
    const { family } = rows[0] as Crime;
    const classes = new Set((law.categories.get(category)?.entries ?? []).flatMap(({ conflict }) => conflict));
    const contexts = Object.entries(CONTEXTS).flatMap(([name, id]) =>
      classes.has(name as "INTERNATIONAL") ? [id] : [],
    );
    const expected = new Set([...rows.flatMap(({ elements }) => elements), ...(SHARED[family] ?? []), ...contexts]);
    expect(idsOf(requirementsOf(facts, category).filter(({ act }) => act === null))).toEqual([...expected].sort());
  });

  it.each(
    categories,
  )("%s: needs what all its articles ask for; of the rest, one of a group for each article", (category) => {
    const rows = rowsOf(category);
    const own = new Set(rows.flatMap(({ elements }) => elements));
    const required = requirementsOf(facts, category).filter(({ act, element }) => act === null && own.has(element.id));
    const inAll = [...own].filter((id) => rows.every(({ elements }) => elements.includes(id)));
    expect(idsOf(required.filter(({ role }) => role === "ALL_OF"))).toEqual(inAll.sort());
    const groups = [...new Set(required.flatMap(({ group }) => group ?? []))];
    for (const group of groups)
      for (const { article, elements } of rows) {
        const taken = required.filter((item) => item.group === group && elements.includes(item.element.id));
        expect([article, group, taken.length]).toEqual([article, group, 1]);
      }
  });

  it("ask for a conflict of the class of their article; of either where they have one for each", () => {
    const contexts = (category: string) =>
      requirementsOf(facts, category)
        .filter(({ element }) => element.id.startsWith("war-crimes/context"))
        .map(({ element, role }) => [element.id, role]);
    expect(contexts("war-crimes.disproportionate-attack")).toEqual([[CONTEXTS.INTERNATIONAL, "ALL_OF"]]);
    expect(contexts("war-crimes.ordered-displacement")).toEqual([[CONTEXTS.NON_INTERNATIONAL, "ALL_OF"]]);
    expect(contexts("war-crimes.murder")).toEqual([
      [CONTEXTS.INTERNATIONAL, "ANY_OF"],
      [CONTEXTS.NON_INTERNATIONAL, "ANY_OF"],
    ]);
  });

  it("never ask a named act for the elements of the residual one, nor one crime of an umbrella for those of another", () => {
    const own = (category: string) => idsOf(requirementsOf(facts, category).filter(({ act }) => act === null));
    for (const category of ["crimes-against-humanity.rape", "war-crimes.rape"])
      expect(own(category).filter((id) => id.includes(".sexual-violence/"))).toEqual([]);
    expect(own("war-crimes.extensive-destruction").filter((id) => id.includes(".destruction-of-"))).toEqual([]);
    for (const umbrella of [
      "war-crimes.displacement",
      "war-crimes.sexual-violence",
      "war-crimes.destruction-of-property",
    ]) {
      const acts = requirementsOf(facts, umbrella).filter(({ act }) => act !== null);
      expect(acts.length, umbrella).toBeGreaterThan(0);
      expect(
        acts.every(({ role }) => role === "ANY_OF"),
        umbrella,
      ).toBe(true);
    }
  });

  it("are what they were asked before a narrower category was recorded", () => {
    const then = buildLawFacts({ ...dataset, categories: dataset.categories.filter(({ rev }) => rev <= 5) });
    const elements = dataset.elements.filter(({ rev }) => rev <= 5);
    const asked = requirementsOf({ ...then, elements }, "war-crimes.outrages-on-dignity");
    expect(idsOf(asked)).toContain("war-crimes.outrages-on-dignity/material-3");
  });
});
