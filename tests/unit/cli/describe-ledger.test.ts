import { expect, test } from "vitest";
import { describeLedger } from "../../../src/cli/commands/verify.js";
import { newLayer } from "../../../src/import/index.js";

test("What was verified of a folder of one's own is its ledger: of tables alone it is said that nobody looked", () => {
  const ledger = { changesets: [], entries: new Map() };
  const told = (format: "seed" | "sfm"): string =>
    describeLedger({ ledger }, [newLayer({ format, name: "mine", title: "Mine" }, "/nowhere")]);
  expect(told("seed")).toContain("its own ledger");
  expect(told("seed")).not.toContain("not looked at");
  expect(told("sfm")).toContain("not looked at");
});
