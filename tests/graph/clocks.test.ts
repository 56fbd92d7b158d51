import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { deriveViolations, SnapshotHolder } from "../../src/assessment/index.js";
import { importFolder, writeDataset } from "../../src/dataset/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { loadSeed } from "../../src/import/index.js";
import type { ActRecord, ClaimRecord, Dataset } from "../../src/model/index.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { ask, everyQuestion, type Question } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const folders = temporaryFolders();
const FIXTURE = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const { dataset: world, faults } = loadSeed(FIXTURE, { requireLedger: true });
const PARTS = ["1-first.yaml", "2-second.yaml", "3-third.yaml"];
const momentOf = (rev: number): string => world.changesets[rev - 1]?.recordedAt as string;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({ graph: store.graph });
});

/** Every answer of the store as it is now, by question. */
async function answersOf(questions: readonly Question[], knownAt: string | null): Promise<Map<string, string>> {
  const context = { store: store.graph, snapshots: new SnapshotHolder(store.graph), today: () => "2022-01-01" };
  const answers = new Map<string, string>();
  for (const question of questions)
    answers.set(JSON.stringify(question), await ask(schema, context, question, knownAt));
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
  const sets = [dataset.claims, ...dataset.changesets.map(({ seq }) => upTo(dataset, seq).claims)];
  const ids = sets.flatMap((claims) => deriveViolations(claims).map((violation) => violation.id));
  return [...new Set(ids)].sort();
}

/** What the record held after its first `rev` changesets. */
function upTo(dataset: Dataset, rev: number): Dataset {
  const known = <T extends { rev: number }>(items: readonly T[]): T[] => items.filter((item) => item.rev <= rev);
  return {
    changesets: dataset.changesets.filter((one) => one.seq <= rev),
    sources: known(dataset.sources),
    passages: known(dataset.passages),
    entities: known(dataset.entities),
    instruments: known(dataset.instruments),
    provisions: known(dataset.provisions),
    categories: known(dataset.categories),
    elements: known(dataset.elements),
    modes: known(dataset.modes),
    remedies: known(dataset.remedies),
    standards: known(dataset.standards),
    mechanisms: known(dataset.mechanisms),
    claims: known(dataset.claims),
    acts: known(dataset.acts),
  };
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

describe("The record", () => {
  test("of the fixture has three changesets, with a correction and two retractions", () => {
    expect(faults).toEqual([]);
    expect(world.changesets).toHaveLength(3);
    expect(world.acts.map((act) => [act.act, act.rev]).sort()).toEqual([
      ["rank", 2],
      ["retraction", 3],
      ["retraction", 3],
      ["verification", 2],
    ]);
  });

  test("answers nothing of the time before it began, whatever is asked", async () => {
    await importFolder(store.graph, FIXTURE, strict);
    for (const [question, answer] of await answersOf(
      everyQuestion(world, violationsOf(world)),
      "2023-12-31T23:59:59Z",
    )) {
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
});

describe("An answer that was stored", () => {
  test("is the same, byte for byte, when it is asked again after later imports", async () => {
    const questions = everyQuestion(world, violationsOf(world));
    const stored = new Map<number, Map<string, string>>();
    for (const rev of [1, 2, 3]) {
      const report = await importFolder(quickly(store.graph), folderUpTo(rev), { ...strict, replace: rev === 1 });
      expect(report).toMatchObject({ written: true, faults: [] });
      stored.set(rev, await answersOf(questions, momentOf(rev)));
      // Without a moment the newest is meant.
      expect(await answersOf(questions, null)).toEqual(stored.get(rev));
      for (const [earlier, answers] of stored) {
        const again = await answersOf(questions, momentOf(earlier));
        for (const [question, answer] of answers)
          expectSame(again.get(question), answer, `${question} at revision ${earlier}`);
      }
    }
    for (const [question, answer] of stored.get(1) as Map<string, string>)
      if (question.includes("coverageMatrix") && question.includes('"isles"'))
        expect(stored.get(3)?.get(question)).not.toBe(answer);
  });
});

/** The fixture's claims recorded in any order that names nothing before it is recorded, with any acts upon them. */
const aHistory = fc.record({
  revs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: world.claims.length, maxLength: world.claims.length }),
  acts: fc.array(
    fc.record({
      claim: fc.nat(world.claims.length - 1),
      rev: fc.integer({ min: 1, max: 3 }),
      what: fc.constantFrom("retraction", "DEPRECATED", "PREFERRED", "verified", "unverified"),
    }),
    { minLength: 2, maxLength: 8 },
  ),
});

describe("A store that holds only the first changesets", () => {
  test("answers every question exactly as the full store does at that moment", async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async ({ revs, acts }) => {
        const dataset = recordedAs(new Map(world.claims.map((claim, i) => [claim.id, revs[i] as number])), acts);
        const questions = everyQuestion(dataset, violationsOf(dataset));
        await writeDataset(quickly(store.graph), dataset);
        const full = new Map<number, Map<string, string>>();
        for (const rev of [1, 2]) full.set(rev, await answersOf(questions, momentOf(rev)));
        for (const rev of [1, 2]) {
          await writeDataset(quickly(store.graph), upTo(dataset, rev));
          const early = await answersOf(questions, momentOf(rev));
          for (const [question, answer] of early)
            expectSame(full.get(rev)?.get(question), answer, `${question} at revision ${rev}`);
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 180_000);
});

function recordedAs(revs: Map<string, number>, acts: readonly { claim: number; rev: number; what: string }[]): Dataset {
  const named = (claim: ClaimRecord): string[] =>
    (["answers", "nestsIn", "affects"] as const).flatMap((field) => claim.fields[field] ?? []);
  for (let settled = false; !settled; ) {
    settled = true;
    for (const claim of world.claims) {
      const earliest = Math.max(...named(claim).map((id) => revs.get(id) as number), revs.get(claim.id) as number);
      if (earliest !== revs.get(claim.id)) settled = false;
      revs.set(claim.id, earliest);
    }
  }
  const claims = world.claims.map((claim) => ({ ...claim, rev: revs.get(claim.id) as number }));
  // A thing is recorded with the first claim that names it: incidents and sources appear late where their claims do.
  const firstNamed = (id: string): number => {
    const uses = claims.filter((claim) =>
      JSON.stringify([claim.speaker, claim.source, claim.fields]).includes(`"${id}"`),
    );
    return uses.length === 0 ? 1 : Math.min(...uses.map((claim) => claim.rev));
  };
  const dated = <T extends { id: string; rev: number }>(items: readonly T[], early: (item: T) => boolean): T[] =>
    items.map((item) => ({ ...item, rev: early(item) ? 1 : firstNamed(item.id) }));
  return {
    ...world,
    claims,
    entities: dated(
      world.entities,
      (entity) => entity.type === "Situation" || entity.type === "State" || entity.id === "depositary",
    ),
    sources: dated(world.sources, (source) => ["charter", "register", "report", "decision"].includes(source.id)),
    passages: world.passages.map((passage) => ({
      ...passage,
      rev: Math.min(
        ...claims
          .filter((claim) => claim.source === passage.source && claim.at === passage.at)
          .map((claim) => claim.rev),
      ),
    })),
    mechanisms: world.mechanisms.map((mechanism) => ({
      ...mechanism,
      rev: Math.min(...claims.filter((claim) => claim.fields.mechanism === mechanism.id).map((claim) => claim.rev)),
    })),
    acts: acts.flatMap(({ claim: index, rev, what }, i): ActRecord[] => {
      const claim = claims[index] as ClaimRecord;
      const act = what === "retraction" ? "retraction" : what === what.toUpperCase() ? "rank" : "verification";
      return [
        {
          id: `a-${i}`,
          rev: Math.max(rev, claim.rev),
          act,
          on: claim.id,
          by: "editors",
          reason: "a test",
          rank: act === "rank" ? (what as ActRecord["rank"]) : null,
          verification: act === "verification" ? (what as ActRecord["verification"]) : null,
          same: null,
          judgement: null,
        },
      ];
    }),
  };
}
