import { describe, expect, test } from "vitest";
import { Snapshot } from "../../../src/assessment/index.js";
import type { LawRecords } from "../../../src/assessment/snapshot/law-records.js";
import type { AnswerableError } from "../../../src/base/index.js";
import type { QuestionContext } from "../../../src/graphql/context.js";
import { disputes } from "../../../src/graphql/questions/disputes/disputes.js";
import { search } from "../../../src/graphql/questions/search/search.js";

const TWELVE = "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima";

/** A store in which every search finds so many claims, and what it was asked; `record` adds a changeset. */
function storeOf(found: number, cut = false, near = 4, name = "c") {
  const changesets = [{ seq: 1, recordedAt: "2026-01-01T00:00:00Z", digest: "1" }];
  const asked: Record<string, unknown>[] = [];
  const fresh = () =>
    new Snapshot(
      new Proxy({} as LawRecords, { get: (_held, name) => (name === "changesets" ? [...changesets] : []) }),
      "head",
    );
  const hit = (_: unknown, index: number) => ({
    id: `c${index}`,
    labels: ["Claim"],
    name,
    names: [],
    snippet: null,
    near,
    aliases: [],
  });
  const store = {
    read: async (_statement: string, parameters: Record<string, unknown>) => {
      asked.push(parameters);
      return [
        {
          head: "head",
          cut,
          hits: Array.from({ length: found }, hit),
          known: ["a"],
          held: [],
          total: 0,
          positions: [],
        },
      ];
    },
  };
  const snapshots = {
    get: async () => fresh(),
    consistent: async (ask: (snapshot: Snapshot) => Promise<{ result: unknown }>) => (await ask(fresh())).result,
  };
  const context = { store, snapshots, today: () => "2026-06-30" } as unknown as QuestionContext;
  return {
    asked,
    record: () => changesets.push({ seq: 2, recordedAt: "2026-02-01T00:00:00Z", digest: "2" }),
    search: (given: Parameters<typeof search>[1]) => search(null, given, context),
    disputes: (given: object) => disputes(null, { by: "a", with: "ALONE", first: 1, ...given } as never, context),
  };
}
const codeOf = (error: unknown): string => (error as AnswerableError).code;

describe("A search", () => {
  test.each([
    ["Resolution 2735", "2735"],
    ["A/RES/60/148", "60148"],
    ["Alpha", ""],
  ])("for %s asks for the numbers in it: a number is no slip of another", async (text, numbers) => {
    const store = storeOf(2);
    await store.search({ text });
    expect(store.asked[0]).toMatchObject({ numbers });
  });

  test("says of a name that only sounds like the text that it does, and takes one of another script for the name", async () => {
    const said = async (text: string, name: string) => (await storeOf(2, false, 2, name).search({ text })).leftOut;
    expect(await said("Golani", "Golan")).toMatch(/sounds like it/);
    expect(await said("Алфа", "Alpha")).toBeNull();
    // A code that sounds so is no name that the answer knows.
    expect(await said("Oslo", "Iceland")).toMatch(/sounds like it/);
  });

  test.each([
    [0, null],
    [1, /^Nothing bears this name as it was typed/],
    [3, /^Nothing bears this name as it was typed.*Natural persons are in this record only/],
    [4, null],
    [5, /^Nothing holds these words as they were typed.*near to them in sense/],
    [6, /^Nothing holds these words as they were typed.*Natural persons are in this record only/],
  ])("that finds first what is near in the way %i says so where it is only like what was typed", async (near, said) => {
    const { leftOut } = await storeOf(2, false, near).search({ text: "alpha" });
    if (said === null) expect(leftOut).toBeNull();
    else expect(leftOut).toMatch(said);
  });

  test("among some kinds says of these that nothing bears the name, and nothing of others", async () => {
    const { leftOut } = await storeOf(0).search({ text: "alpha", kinds: ["Person"] });
    expect(leftOut).toMatch(/^Nothing of the kinds asked for \(Person\)/);
    expect((await storeOf(0).search({ text: "alpha" })).leftOut).toMatch(/^Nothing recorded bears/);
  });

  test("looks at more where what it is asked leaves some of it out, and says where there may be more still", async () => {
    const store = storeOf(1);
    const said = async (given: object) => (await store.search({ text: "alpha", ...given })).leftOut;
    expect([await said({}), await said({ kinds: ["Claim"] })]).toEqual([null, null]);
    store.record();
    await said({ knownAt: "2026-01-15T00:00:00Z" });
    const [plain, ofKinds, earlier] = store.asked as { named: number; held: number }[];
    for (const deep of [ofKinds, earlier]) {
      expect(deep?.named).toBeGreaterThan(plain?.named ?? 0);
      expect(deep?.held).toBeGreaterThan(plain?.held ?? 0);
    }
    expect((await storeOf(1, true).search({ text: "alpha" })).leftOut).toMatch(/^More records/);
    expect((await storeOf(0, true).search({ text: "alpha" })).leftOut).toMatch(
      /^Nothing recorded bears.* More records/s,
    );
  });

  test("among no kinds is refused: it would find nothing of any text", async () => {
    expect(await storeOf(0).search({ text: "alpha", kinds: [] }).catch(codeOf)).toBe("SEARCH_NO_KIND");
  });

  test("says which words it did not look for, and does not say of what it found that it holds them", async () => {
    const matches = async (text: string) => {
      const { edges, notLookedFor } = await storeOf(1).search({ text });
      return [edges[0]?.node.match, notLookedFor];
    };
    expect(await matches(TWELVE)).toEqual(["WORDS", []]);
    expect(await matches(`${TWELVE} mike november`)).toEqual(["SOME_WORDS", ["mike", "november"]]);
  });

  test("goes on in the record in which it began", async () => {
    const store = storeOf(2);
    const first = await store.search({ text: "alpha", first: 1 });
    store.record();
    await store.search({ text: "alpha", first: 1, after: first.pageInfo.endCursor });
    expect(store.asked.map(({ rev, skip }) => [rev, skip])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    await store.search({ text: "alpha", first: 1 });
    expect(store.asked.at(-1)?.rev).toBe(2);
  });

  test("does not go on in a record that the moment asked for leaves out", async () => {
    const store = storeOf(2);
    store.record();
    const { pageInfo } = await store.search({ text: "alpha", first: 1 });
    const earlier = { text: "alpha", after: pageInfo.endCursor, knownAt: "2026-01-15T00:00:00Z" };
    expect(await store.search(earlier).catch(codeOf)).toBe("CURSOR_OF_ANOTHER_RECORD");
  });
});

test("Disputes go on in the record in which they began", async () => {
  const store = storeOf(0);
  store.record();
  const after = Buffer.from(JSON.stringify(["disputes", 1, "c"])).toString("base64url");
  await store.disputes({ after });
  expect(store.asked.at(-1)).toMatchObject({ rev: 1, after: "c" });
});
