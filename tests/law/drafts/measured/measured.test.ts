import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../../src/base/index.js";
import { checkDraft } from "../../../../src/law/index.js";
import { bundledFacts } from "../../../support/bundled.js";

/**
 * Sentences with what they may get, written before they were asked: S is supported throughout, C is contradicted in
 * something, SC in one half, O is out of date, nS is false and never supported as a whole, nC is true and never
 * contradicted, N asserts nothing. A day behind the sentence is the one looked from.
 */
interface Row {
  readonly want: string;
  readonly text: string;
  readonly asOf: string;
}
const rowsOf = (set: number): Row[] =>
  readFileSync(new URL(`set-${String(set).padStart(2, "0")}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [want = "", text = "", asOf = "2026-06-30"] = line.split(" | ");
      return { want, text, asOf };
    });

type Kind = "right" | "unchecked" | "missed" | "false SUPPORTED" | "false CONTRADICTED" | "judged";
const AGAINST = ["CONTRADICTED", "OUT_OF_DATE"];

function kindOf({ want, text, asOf }: Row): Kind {
  const found: string[] = checkDraft(text, bundledFacts(), parseDay(asOf)).map(({ verdict }) => verdict);
  const isAll = found.length > 0 && found.every((one) => one === "SUPPORTED");
  const isAgainst = found.some((one) => AGAINST.includes(one));
  if (want === "N") return isAll || isAgainst || found.includes("STRONGER_THAN_RECORD") ? "judged" : "right";
  if (["S", "nC"].includes(want) && isAgainst) return "false CONTRADICTED";
  if (["nS", "C", "SC", "O"].includes(want) && isAll) return "false SUPPORTED";
  if (found.length === 0) return "unchecked";
  const isMissed: Readonly<Record<string, boolean>> = {
    S: !isAll,
    C: !found.includes("CONTRADICTED"),
    SC: !(found.includes("CONTRADICTED") && found.includes("SUPPORTED")),
    O: !found.includes("OUT_OF_DATE"),
  };
  return isMissed[want] ? "missed" : "right";
}

const counted = new Map<Kind, string[]>();
const told = (kind: Kind): string[] => counted.get(kind) ?? [];

describe("Sentences whose verdict was written down before", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("set %i is read to its end", (set) => {
    for (const row of rowsOf(set)) {
      const kind = kindOf(row);
      counted.set(kind, [...told(kind), `${set}: ${row.text}`]);
    }
  });

  test("are not supported where they are false, nor contradicted where they are true", () => {
    // What is left open: a part behind a semicolon that has no words of ours, and two days that the record has otherwise.
    expect(told("false SUPPORTED").length, told("false SUPPORTED").join("\n")).toBeLessThanOrEqual(1);
    expect(told("false CONTRADICTED").length, told("false CONTRADICTED").join("\n")).toBeLessThanOrEqual(2);
    expect(told("judged")).toEqual([]);
  });

  test("are found, most of them, and supported where the record has as much", () => {
    expect([...counted.values()].flat()).toHaveLength(1170);
    expect(told("missed").length, told("missed").join("\n")).toBeLessThanOrEqual(30);
    expect(told("unchecked").length, told("unchecked").join("\n")).toBeLessThanOrEqual(156);
  });
});
