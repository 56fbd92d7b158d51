import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../../src/base/index.js";
import {
  differingLinks,
  expectedContent,
  expectedFingerprint,
  fingerprint,
  type Link,
} from "../../../../src/dataset/compare/index.js";
import { planWrite } from "../../../../src/dataset/plan-write.js";
import { bundled } from "../../../support/bundled.js";

const { steps } = planWrite(bundled().dataset);

describe("The fingerprint of a record", () => {
  test("is the same whether its content is held or handed on", () => {
    expect(expectedFingerprint(steps)).toBe(fingerprint(expectedContent(steps)));
  });

  test("is the hash of the hashes of all that it holds, in order, a line each, however it comes", () => {
    const nodes = fc
      .uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 40 })
      .map((ids) =>
        ids.map((id) => ({ key: `claims ${id}`, labels: ["Claim"], properties: { id, name: `${id}${id}` } })),
      );
    fc.assert(
      fc.property(nodes, (all) => {
        const content = { nodes: new Map(all.toReversed().map((node) => [node.key, node])), links: [] };
        const hashes = all.map(({ labels, properties: { id, name } }) =>
          sha256(
            JSON.stringify([
              labels,
              [
                ["id", id],
                ["name", name],
              ],
            ]),
          ),
        );
        expect(fingerprint(content)).toBe(sha256(hashes.sort().join("\n")));
      }),
    );
  });
});

describe("Relationships of two states", () => {
  const link = fc.record({
    from: fc.constantFrom("a", "b", "c"),
    type: fc.constantFrom("ON", "AT"),
    to: fc.constantFrom("a", "b"),
    properties: fc.constantFrom<Link["properties"]>({}, { at: 1 }, { at: "1" }),
  });
  const named = (links: readonly Link[]): string[] => links.map((one) => JSON.stringify(one)).sort();

  test("differ by what is on one side only, counting equal ones", () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 12 }), fc.array(link, { maxLength: 12 }), (these, those) => {
        const apart = differingLinks(these, those);
        const left = named(these);
        const extra = named(those).filter((name) => {
          const at = left.indexOf(name);
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        expect(named(apart.these)).toEqual(left);
        expect(named(apart.those)).toEqual(extra);
      }),
    );
  });
});
