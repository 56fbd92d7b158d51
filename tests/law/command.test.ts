import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../src/base/index.js";
import { buildLawFacts, Command, placesAround, placesInside } from "../../src/law/index.js";
import type { ClaimRecord } from "../../src/model/index.js";

const NODES = ["a", "b", "c", "d", "e", "f", "g", "h"];
const links = fc.array(
  fc.record({
    kind: fc.constantFrom("structure", "posting", "stationing"),
    subject: fc.constantFrom(...NODES),
    object: fc.constantFrom(...NODES),
  }),
  { maxLength: 20 },
);
const claimsOf = (found: readonly { kind: string; subject: string; object: string }[]): ClaimRecord[] =>
  found.map((link, index) => ({ ...link, id: `c${index}` }) as unknown as ClaimRecord);
/** Whether steps lead from one to the other, tried as often as there are things. */
function leads(found: readonly { subject: string; object: string }[], from: string, to: string): boolean {
  let reached = new Set([from]);
  for (const _ of NODES)
    reached = new Set([...reached, ...found.flatMap(({ subject, object }) => (reached.has(subject) ? [object] : []))]);
  return reached.has(to);
}

describe("Who stands above and beneath somebody", () => {
  test("is whoever claims of structure and posting lead to and from, in however many steps and circles", () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...NODES), (found, start) => {
        const command = new Command(claimsOf(found));
        const up = found.filter(({ kind }) => kind !== "stationing");
        expect([...command.above([start])].sort()).toEqual(NODES.filter((id) => leads(up, start, id)));
        expect([...command.beneath([start])].sort()).toEqual(NODES.filter((id) => leads(up, id, start)));
      }),
    );
  });

  test("are with them the claims that say so, and who is posted to them", () => {
    const command = new Command(
      claimsOf([
        { kind: "structure", subject: "a", object: "b" },
        { kind: "posting", subject: "p", object: "b" },
      ]),
    );
    expect(command.linksFrom(["a", "p"]).map(({ id }) => id)).toEqual(["c0", "c1"]);
    expect(command.postingsTo(["b"]).map(({ id }) => id)).toEqual(["c1"]);
  });
});

describe("Places inside a place", () => {
  test("are those that it is around, however places are laid within one another, and a State ends the way", () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...NODES), (found, place) => {
        const claims = claimsOf(found).map((claim) => ({
          ...claim,
          kind: "territory",
          fields: { subject: claim.subject, within: claim.object },
          rev: 1,
          thread: claim.id,
          sentence: "",
          time: {},
        })) as unknown as ClaimRecord[];
        const entities = NODES.map((id) => ({ id, type: id === "h" ? "State" : "Place", formerCodes: [], rev: 1 }));
        const facts = {
          ...buildLawFacts({
            entities: [],
            instruments: [],
            standards: [],
            provisions: [],
            categories: [],
            mechanisms: [],
            claims: [],
            acts: [],
          }),
          entities: new Map(entities.map((one) => [one.id, one])),
          territoryOf: groupBy(claims, ({ subject }) => subject),
          territoryWithin: groupBy(claims, ({ object }) => object),
        } as unknown as Parameters<typeof placesAround>[0] & Parameters<typeof placesInside>[0];
        expect([...placesInside(facts, place)].sort()).toEqual(
          NODES.filter((id) => placesAround(facts, id).has(place)),
        );
      }),
    );
  });
});
