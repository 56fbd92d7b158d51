import { describe, expect, it } from "vitest";
import { groupBy } from "../../../src/base/index.js";
import { bundled } from "../../support/bundled.js";

const { sources } = bundled().dataset;
/** A title without what tells one part or copy of a document from the others: "Code (provisions on age)" is "Code". */
const stem = (title: string): string => title.replace(/ \((provisions?|copy|second entry) [^()]*\)$/, "");

describe("The titles of sources", () => {
  it("are each of one source: parts of one law, phases of one case and copies are told apart", () => {
    const byTitle = groupBy(sources, (one) => one.title.toLowerCase());
    expect(
      [...byTitle].filter(([, of]) => of.length > 1).map(([title, of]) => [title, of.map(({ id }) => id)]),
    ).toEqual([]);
  });

  it("of parts of one law go with one day: that on which the law was published", () => {
    const byStem = groupBy(
      sources.filter(({ kind }) => kind === "statute" || kind === "treaty"),
      (one) => stem(one.title),
    );
    const apart = [...byStem].filter(([, of]) => new Set(of.flatMap(({ publishedOn }) => publishedOn ?? [])).size > 1);
    expect(apart.map(([title, of]) => [title, of.map(({ id, publishedOn }) => `${id} ${publishedOn}`)])).toEqual([]);
  });
});
