import { expect, test } from "vitest";
import type { AnswerableError } from "../../../src/base/index.js";
import { findPage } from "../../../src/graphql/navigation/pages/find-page.js";
import { LONG_LISTS } from "../../../src/graphql/navigation/pages/lists.js";

const TWELVE = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima";

test("A list refuses a text of more words than are looked for, whatever else it is asked for by", async () => {
  const revision = { seq: 1, recordedAt: "2026-01-01T00:00:00Z" };
  const store = { read: async (statement: string) => (statement === "read/record/revisions" ? [revision] : []) };
  const ask = (where: object) =>
    findPage(LONG_LISTS.claims, { where: where as never, first: 1 }, store as never, {} as never).then(
      () => "found",
      (error: AnswerableError) => [error.code, error.message],
    );
  expect(await ask({ text: TWELVE })).toBe("found");
  for (const more of [{}, { kind: "call" }])
    expect(await ask({ ...more, text: `${TWELVE} mike` })).toEqual([
      "FILTER_INVALID",
      "`where.text` has 13 words; at most 12 can be looked for.",
    ]);
});

test.each([
  ["claims", { kind: "atribution" }, "attribution"],
  ["claims", { verification: "verifyed" }, "verified"],
  ["entities", { type: "Statee" }, "State"],
] as const)("A list of %s refuses a word that none of its records has: %o", async (list, where, nearest) => {
  const revision = { seq: 1, recordedAt: "2026-01-01T00:00:00Z" };
  const store = { read: async (statement: string) => (statement === "read/record/revisions" ? [revision] : []) };
  const asked = findPage(LONG_LISTS[list], { where, first: 1 } as never, store as never, {} as never);
  await expect(asked).rejects.toMatchObject({
    code: "FILTER_INVALID",
    message: expect.stringMatching(new RegExp(`Nearest: ${nearest}`)),
  });
});
