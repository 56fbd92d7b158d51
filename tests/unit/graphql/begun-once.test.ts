import { describe, expect, test } from "vitest";
import { fail } from "../../../src/base/index.js";
import { followUpOf } from "../../../src/graphql/questions/calls/calls.js";
import { begunOnce } from "../../../src/graphql/questions/retraction-impact/impact-world.js";

describe("Work that is begun by the first who needs it", () => {
  test("is begun anew by one who waits where the first goes away, and fails for nobody else", async () => {
    const entry: { work?: Promise<string> } = {};
    let begun = 0;
    const first = begunOnce(entry, async () => {
      begun += 1;
      await new Promise((goOn) => setImmediate(goOn));
      throw fail("REQUEST_ABANDONED");
    });
    const others = ["a", "b"].map(async (name) =>
      begunOnce(entry, async () => {
        begun += 1;
        return name;
      }),
    );
    await expect(first).rejects.toMatchObject({ code: "REQUEST_ABANDONED" });
    expect(await Promise.all(others)).toEqual(["a", "a"]);
    expect(begun).toBe(2);
  });

  test("that fails by itself fails for all who wait, and is begun anew by who comes after", async () => {
    const entry: { work?: Promise<string> } = {};
    const all = [1, 2].map(() =>
      begunOnce(entry, async () => {
        throw fail("DATABASE_TIMEOUT");
      }),
    );
    for (const one of all) await expect(one).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
    expect(await begunOnce(entry, async () => "there")).toBe("there");
  });
});

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
