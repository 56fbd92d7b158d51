import { describe, expect, test } from "vitest";
import { followUpOf } from "../../../src/graphql/questions/calls/calls.js";

describe("What came of a call", () => {
  const said = (id: string, speaker: string, kind: string, publishedOn: string | null) =>
    ({ id, kind, speaker: { id: speaker }, source: { publishedOn } }) as unknown as Parameters<
      typeof followUpOf
    >[0][number];

  test("is by the newest answer of its addressee, whatever the ids of the answers", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const early = said(one, "x", "rejection", "2020-01-01");
      const late = said(other, "x", "acknowledgement", "2021-01-01");
      expect(followUpOf([early, late], ["x"])).toBe("ACKNOWLEDGED");
      expect(followUpOf([late, early], ["x"])).toBe("ACKNOWLEDGED");
    }
  });

  test("is partly met where addressees differ, and not known where nobody who was asked answered", () => {
    const yes = said("a", "x", "acknowledgement", "2020-01-01");
    const no = said("b", "y", "rejection", "2020-01-01");
    expect(followUpOf([yes, no], ["x", "y"])).toBe("PARTLY_MET");
    expect(followUpOf([yes, no], ["y"])).toBe("REFUSED");
    expect(followUpOf([yes, no], ["z"])).toBe("NONE_KNOWN");
    expect(followUpOf([said("c", "x", "recontextualisation", null)], ["x"])).toBe("NONE_KNOWN");
  });
});
