import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type EmbeddedDatabase,
  Graph,
  isAlive,
  openGraph,
  type RunRecord,
  startEmbedded,
} from "../../src/graph/index.js";
import { killOwner, startOwner } from "./support/start-owner.js";

let home: string;
let started: EmbeddedDatabase[] = [];

/** Starts a database that the test need not stop itself. */
async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ home });
  started.push(database);
  return database;
}

async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; ) {
    if (await condition()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "answerable-fault-"));
});
afterEach(async () => {
  for (const database of started) await database.stop();
  started = [];
  await rm(home, { recursive: true, force: true });
});

describe("The embedded database", () => {
  test("ends within two seconds of its parent's kill -9, and the next start takes the same store", async () => {
    const owner = await startOwner(home);
    await killOwner(owner);
    expect(await until(() => !isAlive(owner.database), 2_000)).toBe(true);
    const next = await start();
    expect(next.address.password).toBe(owner.address.password);
  });

  test("comes back by itself after its own kill -9, on the same port, with what was written", async () => {
    const database = await start();
    const graph = new Graph(database.address);
    try {
      const before = database.pid;
      process.kill(before, "SIGKILL");
      expect(await until(() => database.pid !== before && graph.isAlive(), 30_000)).toBe(true);
      expect(await graph.read("read/ping")).toEqual([{ alive: 1 }]);
    } finally {
      await graph.close();
    }
  });

  test("does not outlive its keeper, and comes back under another", async () => {
    const database = await start();
    const graph = new Graph(database.address);
    try {
      const record = JSON.parse(await readFile(join(home, "neo4j", "running.json"), "utf8")) as RunRecord;
      process.kill(record.keeper.pid, "SIGKILL");
      expect(await until(() => !isAlive(record.database), 5_000)).toBe(true);
      expect(await until(() => database.pid !== record.database.pid && graph.isAlive(), 30_000)).toBe(true);
    } finally {
      await graph.close();
    }
  });

  test("that survived both its parent and its keeper is found and ended by the next start", async () => {
    const owner = await startOwner(home);
    const record = JSON.parse(await readFile(join(home, "neo4j", "running.json"), "utf8")) as RunRecord;
    process.kill(owner.process.pid as number, "SIGSTOP"); // so that it cannot clean up after its keeper
    process.kill(record.keeper.pid, "SIGKILL");
    await killOwner(owner);
    expect(isAlive(owner.database)).toBe(true);
    const next = await start();
    expect(isAlive(owner.database)).toBe(false);
    expect(next.pid).not.toBe(owner.database.pid);
  });

  test("is never shared by accident: a second start names the process that holds the store", async () => {
    await start();
    await expect(startEmbedded({ home })).rejects.toMatchObject({
      code: "DATABASE_LOCKED",
      details: { pid: process.pid },
    });
  });

  test("is shared on purpose by a command beside it", async () => {
    await start();
    const opened = await openGraph({ env: { ANSWERABLE_HOME: home }, share: true });
    try {
      expect(opened.kind).toBe("shared");
      expect(await opened.graph.read("read/ping")).toEqual([{ alive: 1 }]);
    } finally {
      await opened.close();
    }
  });

  test("keeps its password to this user, and lets nobody in with another", async () => {
    const database = await start();
    expect((await stat(join(home, "neo4j", "password"))).mode & 0o777).toBe(0o600);
    expect(database.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const env = { NEO4J_URI: database.address.uri, NEO4J_PASSWORD: "wrong-password" };
    await expect(openGraph({ env })).rejects.toMatchObject({ code: "DATABASE_AUTH_FAILED" });
  });

  test("stops in two seconds and leaves nothing running", async () => {
    const database = await start();
    const record = JSON.parse(await readFile(join(home, "neo4j", "running.json"), "utf8")) as RunRecord;
    const began = Date.now();
    await database.stop();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect([isAlive(record.database), isAlive(record.keeper)]).toEqual([false, false]);
  });
});

describe("A database that does not answer", () => {
  test("is reported in under four seconds when nothing listens", async () => {
    const began = Date.now();
    await expect(openGraph({ env: { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none" } })).rejects.toMatchObject(
      { code: "DATABASE_UNAVAILABLE" },
    );
    expect(Date.now() - began).toBeLessThan(4_000);
  });

  test("is reported in under four seconds when it hangs, and answers again when it goes on", async () => {
    const database = await start();
    const graph = new Graph(database.address);
    try {
      await graph.read("read/ping");
      process.kill(database.pid, "SIGSTOP");
      const began = Date.now();
      await expect(graph.read("read/ping")).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
      expect(Date.now() - began).toBeLessThan(4_000);
      process.kill(database.pid, "SIGCONT");
      expect(await until(() => graph.isAlive(), 10_000)).toBe(true);
    } finally {
      await graph.close();
    }
  });
});
