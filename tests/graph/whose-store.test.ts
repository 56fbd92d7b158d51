import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-codes.js";
import { createProgram } from "../../src/cli/program.js";
import { assessStore, importFolder } from "../../src/dataset/index.js";
import { lookAtStore, migrate, parseStatement, type Row, readMigrations } from "../../src/graph/index.js";
import { ownDatabase } from "../support/own-database.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { dumpStore } from "./support/dump-store.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const folders = temporaryFolders();
const CLOCKS = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const WORLD = readFileSync(fileURLToPath(new URL("../fixtures/import/world.yaml", import.meta.url)), "utf8");
const TABLES = fileURLToPath(new URL("../fixtures/sfm/", import.meta.url));

const run = async (text: string): Promise<Row[]> => {
  const statement = parseStatement("write/test", `// test\n// For a test.\n// @access WRITE\n${text}`);
  return (await store.graph.write([{ statement }]))[0] ?? [];
};
const names = async (what: "CONSTRAINTS" | "INDEXES"): Promise<string[]> =>
  (await run(`SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)).map((row) => row.name as string);

/** Makes the database one that nobody has used. */
async function wipe(): Promise<void> {
  await run("MATCH (n) DETACH DELETE n");
  for (const name of await names("CONSTRAINTS")) await run(`DROP CONSTRAINT ${name}`);
  for (const name of await names("INDEXES")) await run(`DROP INDEX ${name} IF EXISTS`);
}
/** All of it: nodes, relationships, constraints, indexes. */
const everything = async () => ({
  dump: await dumpStore(store.graph),
  housekeeping: await run(
    "MATCH (n:AnswerableStore|Migration|ImportLock) RETURN labels(n) AS labels, properties(n) AS p",
  ),
  schema: [...(await names("CONSTRAINTS")), ...(await names("INDEXES"))].sort(),
});
/** What another program keeps there: an index, a constraint, and nodes under labels of its own and of ours. */
async function keepOthers(): Promise<void> {
  await run("CREATE CONSTRAINT customer_id FOR (n:Customer) REQUIRE n.id IS UNIQUE");
  await run("CREATE INDEX claim_insurer FOR (n:Claim) ON (n.insurer)");
  await run("CREATE (:Customer {id: 'c-1'})-[:FILED]->(:Claim {id: 'c-2', insurer: 'Example Mutual', kind: 'figure'})");
}
/** As a version from before stores were marked left it. */
async function unmark(): Promise<void> {
  await run("MATCH (mark:AnswerableStore) DETACH DELETE mark");
  await run("DROP CONSTRAINT answerable_store_id IF EXISTS");
  await run("MATCH (n:WrittenByAnswerable) REMOVE n:WrittenByAnswerable");
}
/** Our store with a small record, as after a start. */
const load = async () => {
  await wipe();
  await migrate(store.graph);
  await importFolder(quickly(store.graph), CLOCKS);
};
const refused = expect.objectContaining({ code: "STORE_NOT_OURS" });

afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await wipe();
  await migrate(store.graph);
});

describe("An empty database", () => {
  beforeEach(wipe);

  test("gets the mark with the first migration, and is ours from then on", async () => {
    expect(await lookAtStore(store.graph)).toBe("empty");
    expect(await migrate(store.graph)).toEqual(readMigrations().map(({ number }) => number));
    expect(await lookAtStore(store.graph)).toBe("ours");
    expect(await migrate(store.graph)).toEqual([]);
  });

  test("is empty also with what a first migration that was broken off left, or a store whose nodes were deleted", async () => {
    await run("CREATE CONSTRAINT claim_id FOR (n:Claim) REQUIRE n.id IS UNIQUE");
    expect(await lookAtStore(store.graph)).toBe("empty");
    await migrate(store.graph);
    await run("MATCH (n) DETACH DELETE n");
    expect(await lookAtStore(store.graph)).toBe("empty");
    await migrate(store.graph);
    expect(await lookAtStore(store.graph)).toBe("ours");
  });

  test("that two programs find at once gets one mark", async () => {
    await Promise.all([migrate(store.graph), migrate(store.graph)]);
    expect(await run("MATCH (mark:AnswerableStore) RETURN count(mark) AS marks")).toEqual([{ marks: 1 }]);
  });
});

describe("A database of others", () => {
  beforeEach(wipe);

  const OTHERS: readonly (readonly [what: string, make: () => Promise<unknown>, found: RegExp])[] = [
    [
      "with nodes of theirs",
      () => run("UNWIND range(1, 3) AS i CREATE (:Person {name: 'Example'})"),
      /3 nodes.*Person/,
    ],
    ["with a node without a label", () => run("CREATE ()"), /1 node .*without labels/],
    ["with nodes under labels of ours", keepOthers, /2 nodes.*Claim, Customer/],
    ["with a node that says it is a migration", () => run("CREATE (:Migration {number: 1, checksum: 'x'})"), /1 node/],
    [
      "with nodes that say we wrote them, and no mark",
      () => run("CREATE (:Person:WrittenByAnswerable), (:Person)"),
      /1 node/,
    ],
    [
      "prepared with a constraint of theirs",
      () => run("CREATE CONSTRAINT customer_id FOR (n:Customer) REQUIRE n.id IS UNIQUE"),
      /no node, but 1 index or constraint .*customer_id on Customer\(id\)/,
    ],
    [
      "prepared with an index that has a name of ours and is another",
      () =>
        run("CREATE INDEX claim_id FOR (n:Claim) ON (n.id)").then(() =>
          run("CREATE INDEX claim_kind FOR (n:Claim) ON (n.sort)"),
        ),
      /claim_kind on Claim\(sort\)/,
    ],
  ];
  test.each(OTHERS)("%s is refused, and left as it was", async (_what, make, found) => {
    await make();
    const before = await everything();
    for (const look of [lookAtStore, migrate])
      await expect(look(store.graph)).rejects.toMatchObject({
        code: "STORE_NOT_OURS",
        message: expect.stringMatching(found),
      });
    await expect(importFolder(store.graph, CLOCKS)).rejects.toEqual(refused);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ["start", "--port", "0"],
    ["import"],
    ["import", CLOCKS],
    ["import", "--dry-run"],
    ["import", "--replace"],
    ["import", "--format", "sfm", "--name", "forces", TABLES],
    ["import", "--format", "sfm", "--name", "forces", "--dry-run", TABLES],
    ["assess"],
    ["verify", "--store"],
    ["doctor"],
  ])("is refused by `answerable %s %s %s`, with exit code 4, and left as it was", async (...words) => {
    await keepOthers();
    const before = await everything();
    const { uri, password } = ownDatabase();
    vi.stubEnv("NEO4J_URI", uri);
    vi.stubEnv("NEO4J_PASSWORD", password);
    vi.stubEnv("ANSWERABLE_HOME", folders.make({}));
    vi.stubEnv("PORT", "0");
    const said = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    try {
      const error = await createProgram()
        .parseAsync(["node", "answerable", ...words.filter((word) => word !== undefined)])
        .then(() => null)
        .catch((failure: unknown) => failure);
      if (words[0] === "doctor") {
        expect(said.mock.calls.join("")).toMatch(/not a store of Answerable: it holds 2 nodes.*\n.*NEO4J_DATABASE/);
        expect(process.exitCode).toBe(4);
      } else {
        expect(error).toEqual(refused);
        expect(exitCodeOf(error)).toBe(4);
      }
    } finally {
      said.mockRestore();
      process.exitCode = undefined;
    }
    expect(await everything()).toEqual(before);
  });
});

describe("Our store", () => {
  beforeAll(async () => {
    await load();
    await assessStore(store.graph);
  });
  afterEach(() => run("MATCH (n:Customer|Note|Claim) WHERE NOT n:WrittenByAnswerable DETACH DELETE n"));

  test("has our mark on every node", async () => {
    expect(await run("MATCH (n) WHERE NOT n:WrittenByAnswerable RETURN labels(n) AS labels")).toEqual([]);
    expect(await run("MATCH (n:JurisdictionProfile|Tally|AssessmentRun) RETURN count(n) > 3 AS many")).toEqual([
      { many: true },
    ]);
  });

  test("with a node of others under a label of ours is refused, as it would be read as a record", async () => {
    await run("CREATE (:Claim {id: 'c-2', insurer: 'Example Mutual'})");
    const before = await everything();
    await expect(migrate(store.graph)).rejects.toMatchObject({
      code: "STORE_NOT_OURS",
      message: expect.stringMatching(/1 node under labels of ours .*Claim/),
    });
    expect(await everything()).toEqual(before);
  });

  test("whose records a node of others hangs on is not written anew, as its relationships would go with them", async () => {
    await run("MATCH (claim:Claim) WITH claim LIMIT 1 CREATE (:Note {text: 'mine'})-[:ON_CLAIM]->(claim)");
    const before = await everything();
    const other = folders.make({ "world.yaml": WORLD });
    await expect(importFolder(quickly(store.graph), other, { replace: true })).rejects.toEqual(refused);
    expect(await everything()).toEqual(before);
  });

  test("with nodes of others beside its own leaves them alone, whatever an import writes and removes", async () => {
    await run("CREATE (:Customer {id: 'c-1'})-[:KNOWS]->(:Customer {id: 'c-2'})");
    expect(await lookAtStore(store.graph)).toBe("ours");
    const others = "MATCH (n:Customer)-[r]->(m) RETURN n.id AS n, type(r) AS r, m.id AS m";
    const before = await run(others);
    expect(before).toHaveLength(1);
    const report = await importFolder(quickly(store.graph), folders.make({ "world.yaml": WORLD }), { replace: true });
    expect(report).toMatchObject({ written: true });
    await assessStore(store.graph);
    expect(await run(others)).toEqual(before);
  });
});

describe("A store from before stores were marked", () => {
  beforeAll(async () => {
    await load();
    await assessStore(store.graph);
  });

  test("is known by its migrations and the form of every node, and is marked whole", async () => {
    const before = await dumpStore(store.graph);
    await unmark();
    expect(await lookAtStore(store.graph)).toBe("former");
    expect(await migrate(store.graph)).toEqual([]);
    expect(await lookAtStore(store.graph)).toBe("ours");
    expect(await dumpStore(store.graph)).toEqual(before);
  });

  test("whose marking was broken off is marked to its end", async () => {
    const before = await dumpStore(store.graph);
    await unmark();
    await run("MATCH (n:Claim) WITH n LIMIT 3 SET n:WrittenByAnswerable");
    await migrate(store.graph);
    expect(await lookAtStore(store.graph)).toBe("ours");
    expect(await dumpStore(store.graph)).toEqual(before);
  });

  test.each([
    ["a claim of an insurer", "CREATE (:Claim:Theirs {id: 'c-2', insurer: 'Example Mutual', kind: 'figure', rev: 1})"],
    [
      "a claim that has our labels alone",
      "CREATE (:Claim {id: 'theirs', kind: 'figure', rev: 1, data: '{}', sentence: 'A', searchText: 'A'})",
    ],
    ["an entity of another model", "CREATE (:Entity {id: 'theirs', name: 'Customer', rev: 1})"],
    ["a source", "CREATE (:Source {id: 'theirs', title: 'A spring'})"],
    ["a migration of another tool", "CREATE (:Migration {id: 'theirs', number: 70, checksum: 'x'})"],
    ["a node under no label of ours", "CREATE (:Theirs)"],
    ["a node without a label", "CREATE ({id: 'theirs'})"],
    ["a label of theirs on a record of ours", "MATCH (n:Claim) WITH n LIMIT 1 SET n:Theirs"],
  ])("is refused when %s is mixed in, and left as it was", async (_what, mix) => {
    await unmark();
    await run(mix);
    const before = await everything();
    await expect(migrate(store.graph)).rejects.toMatchObject({
      code: "STORE_NOT_OURS",
      message: expect.stringMatching(/a store of an earlier version, and beside it 1 node /),
    });
    expect(await everything()).toEqual(before);
    await run("MATCH (n) WHERE n.id = 'theirs' OR (n:Theirs AND n.sentence IS NULL) DELETE n");
  });

  test("that was migrated and never loaded is marked too", async () => {
    await run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
    expect(await lookAtStore(store.graph)).toBe("former");
    await migrate(store.graph);
    expect(await lookAtStore(store.graph)).toBe("ours");
  });
});
