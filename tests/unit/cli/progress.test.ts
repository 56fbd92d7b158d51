import { describe, expect, test } from "vitest";
import { createProgress } from "../../../src/cli/printing/progress.js";

/** What is written while `work` reports. */
function written(isTTY: boolean, work: (report: ReturnType<typeof createProgress>) => void): string {
  let text = "";
  const progress = createProgress({ isTTY, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream);
  work(progress);
  progress.end();
  return text;
}
const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);

describe("Progress off a terminal", () => {
  test("names each piece of work once, however often it reports", () => {
    const text = written(false, (report) => {
      report("Starting the database");
      for (const sentence of ["Reading the dataset", "Loading the dataset"])
        for (const share of shares) report(sentence, share);
    });
    expect(text).toBe("Starting the database\nReading the dataset\nLoading the dataset\n");
  });
  test("says a count at every quarter, not at every step", () => {
    const text = written(false, (report) => {
      for (const share of shares) report(`${share * 100} of 100 files`, share);
    });
    expect(text.trim().split("\n")).toEqual([0, 25, 50, 75, 100].map((count) => `${count} of 100 files`));
  });
  test("says again what happens again after something else", () => {
    const text = written(false, (report) => {
      for (const sentence of ["It ended", "It runs again", "It ended"]) report(sentence);
    });
    expect(text).toBe("It ended\nIt runs again\nIt ended\n");
  });
});

describe("Progress of what takes long", () => {
  test("says how fast it goes and how long it will take still, once that can be told", () => {
    let at = 0;
    let text = "";
    const write = (part: string): boolean => {
      text += part;
      return true;
    };
    const progress = createProgress({ isTTY: false, write }, () => at);
    for (const [seconds, share] of [
      [0, 0],
      [5, 0.05],
      [30, 0.25],
      [60, 0.5],
      [80, 0.75],
      [110, 1],
    ] as const) {
      at = seconds * 1000;
      progress("Writing", share, 240_000);
    }
    expect(text.trim().split("\n")).toEqual([
      "Writing",
      "Writing: 25 %, 2000 a second, 2 min left",
      "Writing: 50 %, 2000 a second, 60 s left",
      "Writing: 75 %, 2250 a second, 27 s left",
    ]);
  });
});

describe("Progress on a terminal", () => {
  test("is one line that is written over", () => {
    const text = written(true, (report) => {
      for (const share of [0, 0.5, 1]) report("Reading", share);
    });
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toMatch(/\r.*Reading {2}100 %\n$/);
  });
});
