import { describe, expect, test } from "vitest";
import { followUpOf, speaksForAt } from "../../../src/graphql/questions/calls/calls.js";

describe("What came of a call", () => {
  const said = (id: string, speaker: string, kind: string, publishedOn: string | null) =>
    ({ id, kind, speaker: { id: speaker }, source: { publishedOn } }) as unknown as Parameters<
      typeof followUpOf
    >[0][number];

  const itself = (speaker: string, addressee: string) => speaker === addressee;

  test("is an answer and no refusal where the addressee says that it complies, whoever of its organs says so", () => {
    const complies = said("a", "government", "counter-claim", null);
    const entities = new Map([
      ["government", { type: "StateOrgan" }],
      ["state", { type: "State" }],
      ["ally", { type: "ArmedGroup" }],
    ]);
    const structureOf = new Map(
      ["government", "ally"].map((of) => [of, [{ fields: { relation: "ORGAN_OF", superior: "state" } }]]),
    );
    const speaksFor = speaksForAt({ entities, structureOf } as unknown as Parameters<typeof speaksForAt>[0]);
    expect(followUpOf([complies], ["state"], speaksFor)).toBe("ACKNOWLEDGED");
    expect(followUpOf([said("b", "ally", "rejection", null)], ["state"], speaksFor)).toBe("NONE_KNOWN");
  });

  test("is by the newest answer of its addressee, whatever the ids of the answers", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const early = said(one, "x", "rejection", "2020-01-01");
      const late = said(other, "x", "acknowledgement", "2021-01-01");
      expect(followUpOf([early, late], ["x"], itself)).toBe("ACKNOWLEDGED");
      expect(followUpOf([late, early], ["x"], itself)).toBe("ACKNOWLEDGED");
    }
  });

  test("is partly met where addressees differ, and not known where nobody who was asked answered", () => {
    const yes = said("a", "x", "acknowledgement", "2020-01-01");
    const no = said("b", "y", "rejection", "2020-01-01");
    expect(followUpOf([yes, no], ["x", "y"], itself)).toBe("PARTLY_MET");
    expect(followUpOf([yes, no], ["y"], itself)).toBe("REFUSED");
    expect(followUpOf([yes, no], ["z"], itself)).toBe("NONE_KNOWN");
    expect(followUpOf([said("c", "x", "recontextualisation", null)], ["x"], itself)).toBe("NONE_KNOWN");
  });
});
