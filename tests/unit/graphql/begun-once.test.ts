import { describe, expect, test } from "vitest";
import { fail } from "../../../src/base/index.js";
import { begunOnce } from "../../../src/graphql/asking/read-claims.js";

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
