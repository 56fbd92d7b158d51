import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { collectGarbage } from "../../../src/cli/serving/modest-heap.js";

describe("The heap of a server", () => {
  test("is bounded by a setting that this Node knows", () => {
    // V8 takes a setting it does not know in silence.
    expect(execFileSync(process.execPath, ["--v8-options"]).toString()).toContain("--heap-growing-percent");
  });

  test("lets go of what nobody holds when it is collected", async () => {
    const held = (() => new WeakRef({ text: "x".repeat(1_000) }))();
    // A reference is kept alive until the turn in which it was made has ended.
    await new Promise((done) => setImmediate(done));
    await collectGarbage();
    expect(held.deref()).toBeUndefined();
  });
});
