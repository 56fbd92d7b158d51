import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAmendment, sizeOf } from "../../../src/dataset/amend/index.js";
import {
  type Content,
  fingerprint,
  type Link,
  type Node,
  type StoredRecords,
} from "../../../src/dataset/compare/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

const KEYS = ["claims a", "claims b", "entities a", "entities c", "sources d"];
const aValue = fc.constantFrom<Node["properties"][string]>(1, 2, { float: 1 }, "1", true, ["x"], ["x", "y"], []);
const properties = fc.dictionary(fc.constantFrom("value", "note", "tags"), aValue, { maxKeys: 3 });
const someLabels = fc
  .subarray(["Actor", "Claim", "State"], { minLength: 1 })
  .map((labels) => [...labels, "WrittenByAnswerable"]);
const aContent: fc.Arbitrary<Content> = fc
  .record({
    nodes: fc.uniqueArray(fc.record({ key: fc.constantFrom(...KEYS), labels: someLabels, properties }), {
      selector: ({ key }) => key,
    }),
    ends: fc.array(fc.record({ from: fc.nat(4), to: fc.nat(4), type: fc.constantFrom("AT", "ON"), properties }), {
      maxLength: 6,
    }),
  })
  .map(({ nodes, ends }) => ({
    nodes: new Map(nodes.map((node) => [node.key, node])),
    links: ends.flatMap(({ from, to, type, properties: said }): Link[] => {
      const [one, other] = [nodes[from]?.key, nodes[to]?.key];
      return one === undefined || other === undefined ? [] : [{ from: one, type, to: other, properties: said }];
    }),
  }));

/** As a store holds it, where every node and relationship has a name of the database's own. */
const stored = ({ nodes, links }: Content): StoredRecords => ({
  nodes: new Map([...nodes].map(([key, node], at) => [key, { ...node, element: `n${at}` }])),
  links: links.map((link, at) => ({ ...link, element: `r${at}` })),
});

/** What the statements make of a store. */
function amended(before: StoredRecords, { remove, untie, mend, add, tie, elements }: ReturnType<typeof findAmendment>) {
  const gone = new Set([...remove, ...untie]);
  const mended = new Map(mend.map((one) => [one.element, one]));
  const kept = [...before.nodes.values()].filter(({ element }) => !gone.has(element));
  const nodes = kept.map((node): Node => {
    const now = mended.get(node.element);
    if (!now) return node;
    const labels = [...node.labels.filter((label) => !now.sheds.includes(label)), ...now.wears].sort();
    return { key: node.key, labels, properties: now.properties };
  });
  const there = new Set([...nodes, ...add].map(({ key }) => key));
  for (const { from, to } of tie) {
    expect(there).toContain(from);
    expect(there).toContain(to);
    for (const key of [from, to])
      expect(elements.has(key) || add.some((node) => node.key === key), `${key} can be found`).toBe(true);
  }
  const links = before.links.filter(
    ({ element, from, to }) =>
      !gone.has(element) &&
      there.has(from) &&
      there.has(to) &&
      kept.some(({ key }) => key === from) &&
      kept.some(({ key }) => key === to),
  );
  return { nodes: new Map([...nodes, ...add].map((node) => [node.key, node])), links: [...links, ...tie] };
}

describe("What has to be done to a store", () => {
  test("makes it hold what it should, whatever it held, and no more than that is done", () => {
    fc.assert(
      fc.property(aContent, aContent, (before, after) => {
        const held = stored(before);
        const amendment = findAmendment(after, held);
        expect(fingerprint(amended(held, amendment))).toBe(fingerprint(after));
        const touched = new Set(amendment.mend.map(({ element }) => element));
        for (const node of held.nodes.values()) {
          const should = after.nodes.get(node.key);
          if (should && JSON.stringify(should) === JSON.stringify({ ...node, element: undefined }))
            expect(touched.has(node.element)).toBe(false);
        }
      }),
      { numRuns: 300, seed: FIRST_SEED },
    );
  });

  test("is nothing where it holds that, in any order", () => {
    fc.assert(
      fc.property(aContent, (content) => {
        const turned: Content = { nodes: new Map([...content.nodes].reverse()), links: [...content.links].reverse() };
        expect(sizeOf(findAmendment(content, stored(turned)))).toBe(0);
      }),
      { numRuns: 100, seed: FIRST_SEED },
    );
  });
});
