import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveViolations, SnapshotHolder, violationsOverRevisions } from "../../src/assessment/index.js";
import { importFolder, writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { ownSchema } from "../support/own-database.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { ask, everyQuestion, QUESTIONS, type Question } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { aHistory, recordedAs, upTo } from "./support/random-history.js";
import { useGraph } from "./support/use-graph.js";

/** Other histories of the world: `PROPERTY_SEED=7 PROPERTY_RUNS=20`. The same by default, so that a failure is a change of ours. */
const SEED = Number(process.env.PROPERTY_SEED ?? 367953843);
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1);

const store = useGraph();
const folders = temporaryFolders();
const FIXTURE = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const { dataset: world, faults } = loadSeed(FIXTURE, { requireLedger: true });
const PARTS = ["1-first.yaml", "2-second.yaml", "3-third.yaml"];
const momentOf = (rev: number): string => `2024-0${rev}-01T00:00:00Z`;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await ownSchema();
});

/** Questions asked at one time: the store and the program can work side by side. */
const AT_ONCE = 8;

/** Every answer of the store as it is now, by question. */
async function answersOf(questions: readonly Question[], knownAt: string | null): Promise<Map<string, string>> {
  const graph = quickly(store.graph);
  const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => "2022-01-01" };
  const answers = new Map<string, string>();
  for (let from = 0; from < questions.length; from += AT_ONCE) {
    const some = questions.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map((question) => ask(schema, context, question, knownAt)));
    for (const [index, question] of some.entries()) answers.set(JSON.stringify(question), found[index] as string);
  }
  return answers;
}

/** Byte for byte; where not, shows the first place that differs and not the whole of two long answers. */
function expectSame(found: string | undefined, expected: string, what: string): void {
  if (found === expected) return;
  const at = [...expected].findIndex((letter, index) => letter !== found?.[index]);
  const around = (text: string | undefined): string | undefined => text?.slice(Math.max(0, at - 150), at + 150);
  expect(around(found), what).toBe(around(expected));
  throw new Error(`${what}: one of the answers goes on after the other has ended`);
}

/** Violations of any revision and of any claims taken together. */
function violationsOf(dataset: Dataset): string[] {
  const found = [...violationsOverRevisions(dataset), ...deriveViolations(dataset.claims)];
  return [...new Set(found.map((violation) => violation.id))].sort();
}

/** A folder that holds the first `count` changesets of the fixture and nothing of the later ones. */
function folderUpTo(count: number): string {
  const folder = folders.make({});
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [index, part] of PARTS.entries()) {
    if (index < count) continue;
    rmSync(join(folder, part));
    rmSync(join(folder, "ledger", `000${index + 1}.yaml`));
  }
  return folder;
}

const strict = { requireLedger: true } as const;
const allOfTheWorld = everyQuestion(world, violationsOf(world));

describe("The record", () => {
  test("of the fixture has three changesets, with corrections, retractions and a judgement on identity", () => {
    expect(faults).toEqual([]);
    expect(world.changesets.map((one) => one.recordedAt)).toEqual([1, 2, 3].map(momentOf));
    expect(world.acts.map((act) => [act.act, act.rev]).sort()).toEqual([
      ["identity", 3],
      ["rank", 2],
      ["retraction", 3],
      ["retraction", 3],
      ["verification", 2],
    ]);
  });

  test("is asked every question there is", () => {
    expect([...new Set(allOfTheWorld.map((question) => question.field))].sort()).toEqual([...QUESTIONS].sort());
  });

  test("answers nothing of the time before it began, whatever is asked", async () => {
    await importFolder(quickly(store.graph), FIXTURE, { ...strict, replace: true });
    for (const [question, answer] of await answersOf(allOfTheWorld, "2023-12-31T23:59:59Z")) {
      expect(JSON.parse(answer).refusals, question).toEqual([
        expect.objectContaining({ code: "RECORD_NOT_BEGUN", message: expect.stringContaining("2024-01-01") }),
      ]);
    }
  });

  test("a second after a changeset, and a second before the next, is that changeset", async () => {
    const matrix: Question[] = [{ field: "coverageMatrix", arguments: { situation: "isles", asOf: "2022-01-01" } }];
    const pinAt = async (moment: string) =>
      JSON.parse([...(await answersOf(matrix, moment)).values()][0] as string).data.coverageMatrix.pin;
    const at = await pinAt("2024-02-01T00:00:00Z");
    expect(at.dataset).toBe(world.changesets[1]?.digest);
    for (const moment of ["2024-02-01T00:00:01Z", "2024-02-29T23:59:59Z", "2024-02-01T01:00:00+01:00"])
      expect(await pinAt(moment)).toMatchObject({ dataset: at.dataset, hash: at.hash });
    expect((await pinAt("2024-01-31T23:59:59Z")).dataset).toBe(world.changesets[0]?.digest);
    expect((await pinAt("2024-03-01T00:00:00Z")).dataset).toBe(world.changesets[2]?.digest);
  });

  test("does not know at an earlier moment what it recorded later, and says that it did not hold it then", async () => {
    const asOf = "2022-01-01";
    const later: Question[] = [
      { field: "posture", arguments: { actor: "coast-guard", asOf } },
      { field: "characterizations", arguments: { incident: "boarding-2020", asOf } },
      { field: "responsibilityChains", arguments: { subject: "boarding-2020" } },
      { field: "remedies", arguments: { subject: "boarding-2020", asOf } },
      { field: "calls", arguments: { addressee: "coast-guard", asOf } },
      { field: "coverageMatrix", arguments: { situation: "isles", actors: ["coast-guard"], asOf } },
      { field: "connections", arguments: { from: "coast-guard", to: "borduria", asOf } },
      {
        field: "coverage",
        arguments: { conduct: { categories: ["piracy"], places: ["strait"], from: "2020-01-01" }, asOf },
      },
    ];
    for (const [question, answer] of await answersOf(later, momentOf(2))) {
      expect(JSON.parse(answer).refusals?.[0], question).toMatchObject({
        code: expect.stringMatching(/^(CONDUCT_UNKNOWN_ID|ID_UNKNOWN)$/),
        message: expect.stringMatching(
          /^No .+ has the id "(coast-guard|boarding-2020|strait)".* in the record as it stood at 2024-02-01T00:00:00Z\./,
        ),
      });
    }
    for (const [question, answer] of await answersOf(later, momentOf(3)))
      expect(JSON.parse(answer).refusals, question).toBeUndefined();
    const found = async (rev: number): Promise<string[]> => {
      const answers = await answersOf([{ field: "search", arguments: { text: "Coast Guard" } }], momentOf(rev));
      const { search } = JSON.parse([...answers.values()][0] as string).data;
      return search.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    expect(await found(2)).not.toContain("coast-guard");
    expect((await found(3))[0]).toBe("coast-guard");
  });
});

/** The pin of an answer, where it has one. */
function pinsOf(answer: unknown): { asOf: string; knownAt: string; hash: string }[] {
  if (Array.isArray(answer)) return answer.flatMap(pinsOf);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([field, value]) => (field === "pin" ? [value] : pinsOf(value)));
}

describe("An answer that was stored", () => {
  test("is the same, byte for byte, when it is asked again after later imports, and its pin is the same", async () => {
    const stored = new Map<number, Map<string, string>>();
    for (const rev of [1, 2, 3]) {
      const report = await importFolder(quickly(store.graph), folderUpTo(rev), { ...strict, replace: rev === 1 });
      expect(report).toMatchObject({ written: true, faults: [] });
      // Asked without a moment: what is kept is the answer with its pin, which says the moment.
      stored.set(rev, await answersOf(allOfTheWorld, null));
    }
    for (const rev of [1, 2]) {
      const answers = stored.get(rev) as Map<string, string>;
      const again = await answersOf(allOfTheWorld, momentOf(rev));
      let pins = 0;
      for (const [question, answer] of answers) {
        const { data, refusals } = JSON.parse(answer);
        const repeated = JSON.parse(again.get(question) as string);
        if (refusals) {
          expect(repeated.refusals, question).toEqual([expect.objectContaining({ code: refusals[0].code })]);
          continue;
        }
        expectSame(again.get(question), answer, `${question} at revision ${rev}`);
        for (const pin of pinsOf(data)) expect(pin.knownAt, question).toBe(momentOf(rev));
        expect(pinsOf(repeated.data), question).toEqual(pinsOf(data));
        pins += pinsOf(data).length;
      }
      expect(pins).toBeGreaterThan(50);
    }
    const [first, third] = [stored.get(1) as Map<string, string>, stored.get(3) as Map<string, string>];
    const other = [...first].filter(([question, answer]) => third.get(question) !== answer);
    const changed = new Set(other.map(([question]) => JSON.parse(question).field));
    expect([...changed].sort()).toEqual([...QUESTIONS].sort());
  });
});

describe("A store that holds only the first changesets", () => {
  test("answers every question exactly as the full store does at that moment", async () => {
    await fc.assert(
      fc.asyncProperty(aHistory(world, 3), fc.constantFrom("2022-01-01", "2021-06-01"), async (history, asOf) => {
        const dataset = recordedAs(world, 3, history);
        const questions = everyQuestion(dataset, violationsOf(dataset), asOf);
        await writeDataset(quickly(store.graph), dataset);
        const full = new Map<number, Map<string, string>>();
        for (const rev of [1, 2]) full.set(rev, await answersOf(questions, momentOf(rev)));
        for (const rev of [1, 2]) {
          await writeDataset(quickly(store.graph), upTo(dataset, rev));
          for (const [question, answer] of await answersOf(questions, momentOf(rev)))
            expectSame(full.get(rev)?.get(question), answer, `${question} at revision ${rev}`);
        }
      }),
      { numRuns: RUNS, endOnFailure: true, seed: SEED },
    );
  });
});
