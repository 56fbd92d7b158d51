import { cp, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFreePort } from "../../src/graph/embedded/free-port.js";
import { writeRunRecord } from "../../src/graph/embedded/run-file.js";
import {
  type EmbeddedDatabase,
  Graph,
  isAlive,
  openGraph,
  parseStatement,
  type RunRecord,
  startEmbedded,
} from "../../src/graph/index.js";
import { killOwner, startOwner } from "./support/start-owner.js";

/** What the driver waits by itself, in milliseconds. How fast we are is no matter of a test: the machine may be busy. */
const DRIVER_GIVES_UP = 30_000;

/** One folder for the whole file, so that its store is made once; each group of tests leaves it without a database. */
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "answerable-fault-"));
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; ) {
    if (await condition()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
const readRecord = async (): Promise<RunRecord> =>
  JSON.parse(await readFile(join(home, "neo4j", "running.json"), "utf8")) as RunRecord;

/** A statement that is in no file, for this test only. */
const statement = (access: "READ" | "WRITE", text: string) =>
  parseStatement("read/test", `// test\n// For a test.\n// @access ${access}\n${text}`);
const written = statement("READ", "MATCH (s:Source {id: 'before-the-fault'}) RETURN count(s) AS count");

describe("The embedded database", () => {
  let database: EmbeddedDatabase;
  let graph: Graph;
  beforeAll(async () => {
    database = await startEmbedded({ home });
    graph = new Graph(database.address);
    await graph.write([{ statement: statement("WRITE", "CREATE (:Source {id: 'before-the-fault'})") }]);
  });
  afterAll(async () => {
    await graph?.close();
    await database?.stop();
  });

  test("keeps its password to this user, and lets nobody in with another", async () => {
    expect((await stat(join(home, "neo4j", "password"))).mode & 0o777).toBe(0o600);
    expect(database.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const env = { NEO4J_URI: database.address.uri, NEO4J_PASSWORD: "wrong-password" };
    await expect(openGraph({ env })).rejects.toMatchObject({ code: "DATABASE_AUTH_FAILED" });
  });

  test("is never shared by accident: a second start names the process that holds the store", async () => {
    await expect(startEmbedded({ home })).rejects.toMatchObject({
      code: "DATABASE_LOCKED",
      details: { pid: process.pid },
    });
  });

  test("is shared on purpose by a command beside it", async () => {
    const opened = await openGraph({ env: { ANSWERABLE_HOME: home }, share: true });
    try {
      expect(opened.kind).toBe("shared");
      expect(await opened.graph.read(written)).toEqual([{ count: 1 }]);
    } finally {
      await opened.close();
    }
  });

  test("is waited for by a command beside it while it does not listen yet, wherever it listens in the end", async () => {
    const folder = await mkdtemp(join(tmpdir(), "answerable-coming-"));
    try {
      const own = join(folder, "neo4j");
      await cp(join(home, "neo4j", "password"), join(own, "password"), { recursive: true });
      const record = await readRecord();
      // Nobody listens there, until the waiting was told: how soon a database comes up is no matter of a test.
      await writeRunRecord(own, { ...record, port: await findFreePort() });
      const told: string[] = [];
      const opened = await openGraph({
        env: { ANSWERABLE_HOME: folder },
        share: true,
        report: (line) => {
          told.push(line);
          void writeRunRecord(own, record);
        },
      });
      try {
        expect(opened.kind).toBe("shared");
        expect(told).toEqual([expect.stringContaining(`process ${process.pid}`)]);
        expect(await opened.graph.read(written)).toEqual([{ count: 1 }]);
      } finally {
        await opened.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("is reported long before the driver would give up when it hangs, and answers again when it goes on", async () => {
    await graph.read("read/ping");
    process.kill(database.pid, "SIGSTOP");
    // A busy machine takes a moment to stop all threads of a process.
    expect(await until(async () => !(await graph.isAlive(200)), 5_000)).toBe(true);
    const began = Date.now();
    await expect(graph.read("read/ping")).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(Date.now() - began).toBeLessThan(DRIVER_GIVES_UP / 2);
    process.kill(database.pid, "SIGCONT");
    expect(await until(() => graph.isAlive(), 10_000)).toBe(true);
  });

  test("comes back by itself after its own kill -9, on the same port, with what was written", async () => {
    const before = database.pid;
    process.kill(before, "SIGKILL");
    expect(await until(() => database.pid !== before && graph.isAlive(), 30_000)).toBe(true);
    expect(await graph.read(written)).toEqual([{ count: 1 }]);
  });

  test("does not outlive its keeper, and comes back under another", async () => {
    const record = await readRecord();
    process.kill(record.keeper.pid, "SIGKILL");
    expect(await until(() => !isAlive(record.database), 5_000)).toBe(true);
    expect(await until(() => database.pid !== record.database.pid && graph.isAlive(), 30_000)).toBe(true);
  });

  test("stops without waiting for the driver, and leaves nothing running", async () => {
    const record = await readRecord();
    const began = Date.now();
    await database.stop();
    expect(Date.now() - began).toBeLessThan(DRIVER_GIVES_UP / 2);
    expect([isAlive(record.database), isAlive(record.keeper)]).toEqual([false, false]);
  });
});

describe("An embedded database whose program is killed", () => {
  /** Starts on the folder that another program has left, and stops again. */
  const takeOver = async (check: (next: EmbeddedDatabase) => void): Promise<void> => {
    const next = await startEmbedded({ home });
    try {
      check(next);
    } finally {
      await next.stop();
    }
  };

  test("ends within two seconds, and the next start takes the same store", async () => {
    const owner = await startOwner(home);
    await killOwner(owner);
    expect(await until(() => !isAlive(owner.database), 2_000)).toBe(true);
    await takeOver((next) => expect(next.address.password).toBe(owner.address.password));
  });

  test("and whose keeper is killed too is found and ended by the next start", async () => {
    const owner = await startOwner(home);
    const record = await readRecord();
    process.kill(owner.process.pid as number, "SIGSTOP"); // so that it cannot clean up after its keeper
    process.kill(record.keeper.pid, "SIGKILL");
    await killOwner(owner);
    expect(isAlive(owner.database)).toBe(true);
    await takeOver((next) => {
      expect(isAlive(owner.database)).toBe(false);
      expect(next.pid).not.toBe(owner.database.pid);
    });
  });
});

describe("A server that nobody runs", () => {
  test("is reported long before the driver would give up", async () => {
    const began = Date.now();
    await expect(openGraph({ env: { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none" } })).rejects.toMatchObject(
      { code: "DATABASE_UNREACHABLE" },
    );
    expect(Date.now() - began).toBeLessThan(DRIVER_GIVES_UP / 2);
  });
});
