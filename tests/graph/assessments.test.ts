import { join } from "node:path";
import { type GraphQLSchema, graphql } from "graphql";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildAssessments, SnapshotHolder } from "../../src/assessment/index.js";
import { formatDay, hashId } from "../../src/base/index.js";
import { readContent, soundnessOf } from "../../src/dataset/compare/index.js";
import { withImportLock } from "../../src/dataset/import-lock.js";
import { assessStore, writeDataset } from "../../src/dataset/index.js";
import type { Graph } from "../../src/graph/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { dumpStore } from "./support/dump-store.js";
import { failingAfter } from "./support/failing-after.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const opened = useGraph();
let store: { readonly graph: Graph };
const { dataset: loaded } = loadSeed(join(import.meta.dirname, "../fixtures/law-world"));
/** However little there is. */
const IN_STAGES = { stagesFrom: 1 };
const first = { seq: 1, recordedAt: "2022-01-01T00:00:00Z", title: "The world", digest: "d".repeat(64) };
const second = { seq: 2, recordedAt: "2022-02-01T00:00:00Z", title: "A retraction", digest: "e".repeat(64) };
const world: Dataset = { ...loaded, changesets: [first] };
/** The same world after the accession of one State was retracted. */
const later: Dataset = {
  ...world,
  changesets: [first, second],
  acts: [
    {
      id: hashId("a", ["test"]),
      act: "retraction",
      on: world.claims.find((claim) => claim.key === "borduria.joins")?.id as string,
      by: "a test",
      reason: "to see what changes",
      rank: null,
      verification: null,
      same: null,
      judgement: null,
      rev: 2,
    },
  ],
};

const MATRIX = `query ($asOf: Date, $knownAt: DateTime, $categories: [ID!]) {
  coverageMatrix(situation: "isles", asOf: $asOf, knownAt: $knownAt, categories: $categories) {
    rows { category { id } allegedActor { id name } violations cells { mechanism { id } outcome violations example } }
    mechanisms { id } totals { mechanism { id } outcome violations } pin { asOf knownAt dataset hash }
  }
}`;
const CHANGES = `query ($from: Date!, $to: Date!, $knownAt: DateTime) {
  coverageChanges(situation: "isles", from: $from, to: $to, knownAt: $knownAt) {
    on mechanism { id } category { id } allegedActor { id } before after violations event because { id } provisions { id }
  }
}`;
const GAPS = `query ($asOf: Date) {
  accountabilityGaps(situation: "isles", asOf: $asOf) {
    kind category { id } allegedActor { id } violations example sentence
    nearest { mechanism { id } outcome limbs { kind state sentence claims { id } } triggerKnowledge }
  }
}`;
const OBSTACLES = `query ($asOf: Date) {
  accountabilityObstacles(situation: "isles", asOf: $asOf) { obstructed { mechanism { id } } singleSource { example } }
}`;
const REMEDIES = `query ($asOf: Date) {
  remedies(subject: "isles", asOf: $asOf) { form routes { mechanism { id } open owedBy { id } sentence } sentence }
}`;

let schema: GraphQLSchema;
beforeAll(async () => {
  store = { graph: quickly(opened.graph) };
  schema = await ownSchema();
});
beforeEach(async () => {
  await clearStore(store.graph);
  await writeDataset(store.graph, world);
});

/** Asks the store, and tells whether the answer was read from stored assessments. */
async function ask(source: string, variableValues: Record<string, unknown>) {
  let stored = false;
  const spied = {
    read: async (statement: string, parameters: Readonly<Record<string, unknown>>) => {
      const rows = await store.graph.read(statement, parameters);
      stored ||= (rows[0]?.mechanisms ?? rows[0]?.letters) != null;
      return rows;
    },
  };
  const contextValue = { store: spied, snapshots: new SnapshotHolder(store.graph), today: () => "2022-03-01" };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return { answer: JSON.stringify(data), stored };
}

describe("Stored assessments", () => {
  test("answer the matrix, the changes, gaps, obstacles and remedies byte for byte as they are worked out, at every edge", async () => {
    const built = await buildAssessments(world);
    const edges = [...new Set(built.profiles.flatMap(({ slices }) => slices.map((slice) => slice.asOfFrom)))];
    const days = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).map(formatDay);
    const questions: [string, Record<string, unknown>][] = [
      ...[MATRIX, GAPS, OBSTACLES, REMEDIES].flatMap((question) =>
        days.map((asOf): [string, Record<string, unknown>] => [question, { asOf }]),
      ),
      [MATRIX, { asOf: "2020-01-01", categories: ["piracy"] }],
      [CHANGES, { from: "2004-01-01", to: "2021-12-31" }],
      [CHANGES, { from: "2006-06-01", to: "2012-06-01" }],
    ];
    const workedOut = [];
    for (const [question, variables] of questions) workedOut.push(await ask(question, variables));
    expect(workedOut.some(({ stored }) => stored)).toBe(false);

    expect(await assessStore(store.graph)).toMatchObject({ written: true, kept: 0 });
    for (const [index, [question, variables]] of questions.entries()) {
      const { answer, stored } = await ask(question, variables);
      expect(answer, JSON.stringify(variables)).toBe(workedOut[index]?.answer);
      expect(stored).toBe(true);
    }
  });

  test("are for the newest record only: an earlier moment is worked out", async () => {
    const before = await ask(MATRIX, { asOf: "2020-01-01" });
    await writeDataset(store.graph, later);
    await assessStore(store.graph);
    const now = await ask(MATRIX, { asOf: "2020-01-01" });
    expect(now.answer).not.toBe(before.answer);
    const then = await ask(MATRIX, { asOf: "2020-01-01", knownAt: "2022-01-15T00:00:00Z" });
    expect(then.stored).toBe(false);
    const { coverageMatrix } = JSON.parse(then.answer);
    expect(coverageMatrix.rows).toEqual(JSON.parse(before.answer).coverageMatrix.rows);
  });

  test("do not answer for a record they were not made of", async () => {
    await assessStore(store.graph);
    await writeDataset(store.graph, later);
    expect((await ask(MATRIX, { asOf: "2020-01-01" })).stored).toBe(false);
    const report = await assessStore(store.graph);
    expect(report).toMatchObject({ written: true });
    expect((await ask(MATRIX, { asOf: "2020-01-01" })).stored).toBe(true);
  });

  test("keep across an import what it did not touch, and are then those made from nothing", async () => {
    await assessStore(store.graph);
    await writeDataset(store.graph, later);
    const report = await assessStore(store.graph);
    expect(report?.kept).toBeGreaterThan(0);
    expect(report?.worked).toBeGreaterThan(0);
    const upon = await ask(MATRIX, { asOf: "2020-01-01" });
    await store.graph.write([{ statement: "write/assessments/clear-assessments" }]);
    expect(await assessStore(store.graph)).toMatchObject({ kept: 0 });
    expect((await ask(MATRIX, { asOf: "2020-01-01" })).answer).toBe(upon.answer);
  });

  test("asked for twice are made once", async () => {
    await assessStore(store.graph);
    expect(await assessStore(store.graph)).toEqual({
      profiles: 0,
      worked: 0,
      kept: 0,
      written: false,
    });
  });

  test("written in stages are the same as at once", async () => {
    await assessStore(store.graph);
    const atOnce = await dumpStore(store.graph);
    await store.graph.write([{ statement: "write/assessments/clear-assessments" }]);
    expect(await assessStore(store.graph, IN_STAGES)).toMatchObject({ written: true });
    expect(await dumpStore(store.graph)).toEqual(atOnce);
  });

  test("whose writing was broken off are read by nobody, harm no record, and are made anew", async () => {
    await assessStore(store.graph);
    const whole = await dumpStore(store.graph);
    const stored = await ask(MATRIX, { asOf: "2020-01-01" });
    for (const transactions of [1, 2, 4, 6]) {
      await store.graph.write([{ statement: "write/assessments/clear-assessments" }]);
      await expect(assessStore(failingAfter(store.graph, transactions), IN_STAGES)).rejects.toThrow("as if");
      const left = await ask(MATRIX, { asOf: "2020-01-01" });
      expect(left).toEqual({ answer: stored.answer, stored: false });
      expect(soundnessOf((await readContent(store.graph)).assessments, null)).toBe("sound");
      expect(await assessStore(store.graph)).toMatchObject({ written: true });
      expect(await dumpStore(store.graph)).toEqual(whole);
    }
  });

  test("that imports overtook go on from what was worked out, and are those of the newest record", async () => {
    await writeDataset(store.graph, later);
    await assessStore(store.graph);
    const anew = await dumpStore(store.graph);
    await writeDataset(store.graph, world);
    // Each is imported while the assessments of the one before are worked out.
    const imports = [later, world, later];
    let before = Number.POSITIVE_INFINITY;
    const report = await assessStore(store.graph, {
      rest: async (done) => {
        const next = done <= before ? imports.shift() : undefined;
        before = done;
        if (next) await writeDataset(store.graph, next);
      },
    });
    expect(imports).toEqual([]);
    expect(report?.written).toBe(true);
    expect(report?.kept).toBeGreaterThan(0);
    expect(await dumpStore(store.graph)).toEqual(anew);
    expect((await ask(MATRIX, { asOf: "2020-01-01" })).stored).toBe(true);
  });

  test("asked for by two at once are made by one of them; the other waits, says for whom, and finds them", async () => {
    const waited: string[] = [];
    // Whoever works rests until the other waits: here they are quickly made.
    let isWaiting = (): void => {};
    const otherWaits = new Promise<void>((done) => {
      isWaiting = done;
    });
    const asked = [0, 1].map(() =>
      assessStore(store.graph, {
        rest: () => otherWaits,
        onWait: (who) => {
          waited.push(who);
          isWaiting();
        },
      }),
    );
    const reports = await Promise.all(asked);
    expect(reports.map((report) => report?.written).sort()).toEqual([false, true]);
    expect(waited).toEqual([expect.stringMatching(new RegExp(`^process ${process.pid} on `))]);
  });

  test("wait for an import that is under way when they are ready, and are not refused", async () => {
    let release = (): void => {};
    const importing = new Promise<void>((done) => {
      release = done;
    });
    let locked = (): void => {};
    const isLocked = new Promise<void>((done) => {
      locked = done;
    });
    let begun: Promise<void> | undefined;
    const waited: string[] = [];
    const report = await assessStore(store.graph, {
      // The import has the lock before the assessments, which are quickly made here, ask for it.
      rest: async () => {
        begun ??= withImportLock(store.graph, () => {
          locked();
          return importing;
        })
          .then(() => writeDataset(store.graph, later))
          .then(() => {});
        await isLocked;
      },
      onWait: (who) => {
        waited.push(who);
        release();
      },
    });
    await begun;
    // For the lock alone, or, where the record that follows it is sooner, for that as well.
    expect(waited.length).toBeGreaterThan(0);
    expect(report?.written).toBe(true);
  });

  test("are none for an empty store", async () => {
    await clearStore(store.graph);
    expect(await assessStore(store.graph)).toBeNull();
  });
});
