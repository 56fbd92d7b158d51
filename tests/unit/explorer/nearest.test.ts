import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { type NothingThere, theOne } from "../../../src/explorer/nearest.js";
import type { Asked } from "../../../src/explorer/page.js";

const CLAIM = { id: "c-0123456789abcdef0123", sentence: "Aria Watch states at least 5 deaths." };
/** A record of one claim, and of one place that a search without kinds finds. */
const ask: Ask = async (text: any, variables: any) => {
  const data = String(text.text ?? text).includes("CutId")
    ? { claims: { nodes: CLAIM.id.startsWith(variables.claim) ? [CLAIM] : [] }, violations: { nodes: [] } }
    : {
        search: {
          edges: variables.kinds ? [] : [{ node: { id: "aria", kind: "Place", name: "Aria" } }],
          didYouMean: [],
        },
      };
  return { data } as never;
};
const asked = { ask, clocks: { asOf: "2026-06-30", inAddress: {} } } as unknown as Asked;
const nearTo = (id: string, kinds?: readonly string[]) =>
  theOne(asked, [], "claim", id, kinds).then(
    () => [],
    (error: NothingThere) => error.nearest.map((one) => one.id),
  );

describe("An id that no record has", () => {
  test("leads to the claim whose id it is the beginning of, in capitals or without its first letter", async () => {
    const shapes = fc.constantFrom(
      (id: string) => id,
      (id: string) => id.toUpperCase(),
      (id: string) => id.slice(2),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 6, max: 19 }), shapes, async (letters, shape) => {
        expect(await nearTo(shape(CLAIM.id.slice(0, 2 + letters)))).toEqual([CLAIM.id]);
      }),
    );
  });

  test("leads to what is called so where nothing of its kind is", async () => {
    expect(await nearTo("aria", ["Situation"])).toEqual(["aria"]);
  });
});
