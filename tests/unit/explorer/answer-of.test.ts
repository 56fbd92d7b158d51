import { describe, expect, test } from "vitest";
import { answerOf } from "../../../src/explorer/answer-of.js";

/** An API that gives these replies one after the other. */
function api(...replies: readonly (object | string)[]) {
  const asked = { count: 0 };
  const ask = async () => {
    const reply = replies[asked.count++];
    return typeof reply === "string" ? { errors: [{ message: "No.", extensions: { code: reply } }] } : { data: reply };
  };
  return { asked, answer: answerOf({ ask: ask as never }, { text: "" } as never, {}) };
}

describe("What a page asks", () => {
  test("is asked once more where the store planned it for too long", async () => {
    const { asked, answer } = api("DATABASE_TIMEOUT", { found: 1 });
    expect(await answer).toEqual({ found: 1 });
    expect(asked.count).toBe(2);
  });

  test("is not asked a third time", async () => {
    const { asked, answer } = api("DATABASE_TIMEOUT", "DATABASE_TIMEOUT", { found: 1 });
    await expect(answer).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
    expect(asked.count).toBe(2);
  });

  test.each([
    "ID_UNKNOWN",
    "DATABASE_UNAVAILABLE",
    "QUERY_TOO_EXPENSIVE",
  ])("is asked once where it is refused by %s", async (code) => {
    const { asked, answer } = api(code, { found: 1 });
    await expect(answer).rejects.toMatchObject({ code });
    expect(asked.count).toBe(1);
  });
});
