import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { dump, load } from "js-yaml";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importFolder } from "../../src/dataset/index.js";
import { Graph, parseStatement, type RunInTransaction } from "../../src/graph/index.js";
import { ownDatabase } from "../support/own-database.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { openWay } from "../support/way.js";
import { dumpStore } from "./support/dump-store.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
const folders = temporaryFolders();
const CLOCKS = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const SMALL = fileURLToPath(new URL("../fixtures/import/", import.meta.url));
const WORLD = readFileSync(join(SMALL, "world.yaml"), "utf8");

/** A folder with the three recorded changesets of the fixture. */
const recorded = (): string => folders.make({}, CLOCKS);
/** A folder of one file, with nothing recorded. */
const small = (text: string = WORLD): string => folders.make({ "world.yaml": text });
const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
};
const run = async (text: string) => {
  const statement = parseStatement("write/test", `// test\n// For a test.\n// @access WRITE\n${text}`);
  return (await store.graph.write([{ statement }]))[0];
};
const codes = (faults: readonly { code: string }[]): string[] => [...new Set(faults.map((fault) => fault.code))];

beforeEach(() => clearStore(store.graph));
afterEach(() => run("MATCH (lock:ImportLock) DELETE lock"));

describe("Importing", () => {
  test("a folder twice changes nothing, and says so", async () => {
    const folder = recorded();
    expect(await importFolder(quickly(store.graph), folder)).toMatchObject({
      written: true,
      unchanged: false,
      faults: [],
    });
    const before = await dumpStore(store.graph);
    expect(await importFolder(quickly(store.graph), folder)).toMatchObject({
      written: false,
      unchanged: true,
      faults: [],
    });
    expect(await dumpStore(store.graph)).toEqual(before);
  });

  test("the same sections in other files, in another order, gives the same ids and the same store", async () => {
    await importFolder(quickly(store.graph), recorded());
    const before = await dumpStore(store.graph);
    const folder = recorded();
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".yaml"))) {
      const sections = Object.entries(load(readFileSync(join(folder, name), "utf8")) as Record<string, unknown[]>);
      rmSync(join(folder, name));
      for (const [index, [section, records]] of sections.entries()) {
        // Files are read by name: the last comes first, and the records of each stand the other way round.
        const file = `${99 - index}-${section}-${name}`;
        writeFileSync(join(folder, file), dump({ [section]: [...records].reverse() }, { quoteStyle: "double" }));
      }
    }
    await clearStore(store.graph);
    expect(await importFolder(quickly(store.graph), folder)).toMatchObject({ written: true, faults: [] });
    expect(await dumpStore(store.graph)).toEqual(before);
  });

  test("a folder with one fault writes nothing, whatever the store held", async () => {
    for (const held of [null, small()]) {
      if (held) await importFolder(quickly(store.graph), held);
      const before = await dumpStore(store.graph);
      const faulty = small(WORLD.replace("oron-raid, category", "oron-rade, category"));
      const report = await importFolder(quickly(store.graph), faulty);
      expect(report).toMatchObject({ written: false });
      expect(codes(report.faults)).toEqual(["SEED_UNKNOWN_REFERENCE"]);
      expect(await dumpStore(store.graph)).toEqual(before);
    }
  });

  test("a remark that was mended is written, though no record is new", async () => {
    const folder = small();
    await importFolder(quickly(store.graph), folder);
    edit(folder, "world.yaml", "name: River }", 'name: River, description: "a river" }');
    const report = await importFolder(quickly(store.graph), folder);
    expect(report).toMatchObject({ written: true, unchanged: false, added: { entities: [], claims: [] } });
    expect(await run("MATCH (s:Situation {id: 'river'}) RETURN s.description AS text")).toEqual([{ text: "a river" }]);
  });

  test("with --dry-run says what would come and go, and writes nothing", async () => {
    await importFolder(quickly(store.graph), small());
    const before = await dumpStore(store.graph);
    const other = small(
      WORLD.replace('source: report, at: "1.2"', 'source: report, at: "1.3"').replace("id: villagers", "id: farmers"),
    );
    const report = await importFolder(quickly(store.graph), other, { dryRun: true });
    expect(report).toMatchObject({ written: false, unchanged: false, faults: [] });
    expect(report.added).toMatchObject({ entities: ["farmers"], sources: [] });
    expect(report.missing).toMatchObject({ entities: ["villagers"], sources: [] });
    expect([report.added.claims.length, report.missing.claims.length]).toEqual([1, 1]);
    expect(await dumpStore(store.graph)).toEqual(before);
    expect(await run("MATCH (lock:ImportLock) RETURN lock.id AS id")).toEqual([]);
  });

  test("a folder without a claim of the store writes nothing, unless it may be let go", async () => {
    await importFolder(quickly(store.graph), small());
    const before = await dumpStore(store.graph);
    const other = small(WORLD.replace('at: "1.2"', 'at: "1.3"'));
    const refused = await importFolder(quickly(store.graph), other);
    expect(refused).toMatchObject({ written: false, missing: { claims: [expect.stringMatching(/^c/)] } });
    expect(await dumpStore(store.graph)).toEqual(before);
    expect(await importFolder(quickly(store.graph), other, { replace: true })).toMatchObject({ written: true });
    expect(await dumpStore(store.graph)).not.toEqual(before);
  });
});

describe("What the ledger has recorded", () => {
  test.each<[string, string, (folder: string) => void]>([
    ["vanished", "LEDGER_VANISHED", (folder) => edit(folder, "1-first.yaml", "  - { key: raid.ask", "  # - { key:")],
    [
      "was edited",
      "LEDGER_CHANGED",
      (folder) => edit(folder, "1-first.yaml", "{ key: raid.place,", "{ key: raid.place, verification: unverified,"),
    ],
    [
      "was made to say something else",
      "LEDGER_VANISHED",
      (folder) => edit(folder, "1-first.yaml", "value: 7", "value: 8"),
    ],
  ])("and %s refuses the import, even one that may let claims go", async (_what, code, harm) => {
    await importFolder(quickly(store.graph), recorded());
    const before = await dumpStore(store.graph);
    const folder = recorded();
    harm(folder);
    const report = await importFolder(quickly(store.graph), folder, { replace: true });
    expect(codes(report.faults)).toContain(code);
    expect(report.written).toBe(false);
    expect(await dumpStore(store.graph)).toEqual(before);
  });
});

describe("A connection that is cut in the middle of an import", () => {
  test("leaves the store as it was, and the next import finds it free", async () => {
    await importFolder(quickly(store.graph), small());
    const before = await dumpStore(store.graph);
    const address = ownDatabase();
    const { hostname: host, port } = new URL(address.uri);
    const way = await openWay({ host, port: Number(port) });
    const graph = new Graph({ ...address, uri: `bolt://127.0.0.1:${way.port}` });
    try {
      const cut = importFolder(graph, recorded(), {
        replace: true,
        onWrite: (done, of) => void (done > of / 2 && way.refuse()),
      });
      await expect(cut).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    } finally {
      await graph.close();
      await way.close();
    }
    expect(await dumpStore(store.graph)).toEqual(before);
    // Its lock could not be given back and its process lives on: this one has to wait, and says for how long.
    await expect(importFolder(quickly(store.graph), recorded(), { replace: true })).rejects.toMatchObject({
      code: "IMPORT_LOCKED",
      message: expect.stringMatching(/its lock expires in \d+ s/),
    });
    await run("MATCH (lock:ImportLock) SET lock.until = timestamp() - 1");
    expect(await importFolder(quickly(store.graph), recorded(), { replace: true })).toMatchObject({ written: true });
  });
});

/** Starts an import in a process of its own that stops dead halfway; returns when it is there. */
async function freeze(folder: string, ...more: readonly string[]): Promise<ChildProcess> {
  const script = fileURLToPath(new URL("support/frozen-import.ts", import.meta.url));
  const words = ["--import", "tsx", script, JSON.stringify(ownDatabase()), folder, ...more];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((done, refuse) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once("line", () => done());
    child.once("exit", (code) => refuse(new Error(`the import ended with ${code}`)));
  });
  return child;
}

describe("An import in another process", () => {
  test("that is halfway: the old dataset is served, a second import is refused, and a kill -9 leaves nothing of it", async () => {
    await importFolder(quickly(store.graph), small());
    const before = await dumpStore(store.graph);
    const other = await freeze(recorded());
    const ended = new Promise((done) => other.once("exit", done));
    try {
      expect(await dumpStore(store.graph)).toEqual(before);
      await expect(importFolder(quickly(store.graph), recorded(), { replace: true })).rejects.toMatchObject({
        code: "IMPORT_LOCKED",
        message: expect.stringContaining(`process ${other.pid} on ${hostname()}`),
      });
      expect(await dumpStore(store.graph)).toEqual(before);
    } finally {
      other.kill("SIGKILL");
      await ended;
    }
    expect(await dumpStore(store.graph)).toEqual(before);
    // What was killed on this machine is known to be gone: nobody waits for its lock.
    expect(await importFolder(quickly(store.graph), recorded(), { replace: true })).toMatchObject({ written: true });
  });
});

describe("An import in another process, in stages", () => {
  test("that is halfway: there is no record yet, a second import is refused, and after a kill -9 the next goes on", async () => {
    await importFolder(quickly(store.graph), recorded());
    const same = await dumpStore(store.graph);
    await clearStore(store.graph);
    const other = await freeze(recorded(), "1");
    const ended = new Promise((done) => other.once("exit", done));
    try {
      expect(await store.graph.read("read/record/head")).toMatchObject([{ head: null }]);
      await expect(importFolder(quickly(store.graph), recorded())).rejects.toMatchObject({ code: "IMPORT_LOCKED" });
    } finally {
      other.kill("SIGKILL");
      await ended;
    }
    const left = await dumpStore(store.graph);
    expect(left.nodes).toBeGreaterThan(0);
    expect(await importFolder(quickly(store.graph), recorded(), { stagesFrom: 1 })).toMatchObject({ written: true });
    expect(await dumpStore(store.graph)).toEqual(same);
  });
});

describe("The lock of imports", () => {
  const hold = (seconds: number) =>
    run(
      `MERGE (lock:ImportLock {id: 'import'}) SET lock += {holder: 'other', machine: 'elsewhere', pid: 1, until: timestamp() + ${seconds * 1000}}`,
    );

  test("of another machine holds until it falls, and not longer", async () => {
    await hold(30);
    await expect(importFolder(quickly(store.graph), small())).rejects.toMatchObject({
      code: "IMPORT_LOCKED",
      retryable: true,
      message: expect.stringContaining("process 1 on elsewhere"),
    });
    await hold(-1);
    expect(await importFolder(quickly(store.graph), small())).toMatchObject({ written: true });
  });

  test("is given back when an import ends, also when it was refused", async () => {
    await importFolder(quickly(store.graph), small());
    await importFolder(quickly(store.graph), small(WORLD.replace('at: "1.2"', 'at: "1.3"')));
    expect(await run("MATCH (lock:ImportLock) RETURN lock.id AS id")).toEqual([]);
  });

  test("refuses one of two that ask for it at the same moment, also within one process", async () => {
    const folder = recorded();
    const both = await Promise.allSettled([
      importFolder(quickly(store.graph), folder),
      importFolder(quickly(store.graph), folder),
    ]);
    const refused = both.filter((one) => one.status === "rejected");
    expect(both.filter((one) => one.status === "fulfilled" && one.value.written)).toHaveLength(1);
    expect(refused.map((one) => one.reason.code)).toEqual(["IMPORT_LOCKED"]);
  });

  test("that another has taken over refuses the commit of who held it", async () => {
    await importFolder(quickly(store.graph), small());
    const before = await dumpStore(store.graph);
    // A machine that sleeps through its lease: while it is away, another takes the lock.
    const sleepy: Graph = Object.create(store.graph, {
      transact: {
        value: (work: (run: RunInTransaction) => Promise<unknown>, options?: object) =>
          store.graph.transact(async (inner) => {
            await hold(30);
            return work(inner);
          }, options),
      },
      write: { value: (commands: Parameters<Graph["write"]>[0]) => store.graph.write(commands) },
    });
    await expect(importFolder(sleepy, recorded(), { replace: true })).rejects.toMatchObject({ code: "IMPORT_LOCKED" });
    expect(await dumpStore(store.graph)).toEqual(before);
    expect(await run("MATCH (lock:ImportLock) RETURN lock.holder AS holder")).toEqual([{ holder: "other" }]);
  });
});
