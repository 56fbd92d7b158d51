import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeConfiguration } from "../../../src/graph/embedded/configuration.js";
import { majorOf } from "../../../src/graph/embedded/find-java.js";
import { endOrphan } from "../../../src/graph/embedded/run-file.js";
import {
  answerableHome,
  findAddress,
  findForeignJar,
  identify,
  isAlive,
  runtimeFolder,
  sizeMemory,
  tryLock,
} from "../../../src/graph/index.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-unit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GIGABYTE = 1024 ** 3;

describe("Memory of the embedded database", () => {
  test.each([
    [32 * GIGABYTE, { heap: 768, pageCache: 256 }],
    [2 * GIGABYTE, { heap: 512, pageCache: 128 }],
    [1 * GIGABYTE, { heap: 256, pageCache: 64 }],
  ])("is sized to a machine of %d bytes", (total, expected) => expect(sizeMemory(total)).toEqual(expected));
});

describe("The database's configuration", () => {
  const lines = writeConfiguration(12345, { heap: 512, pageCache: 128 }).split("\n");
  test("listens on loopback only, without a web server", () => {
    expect(lines).toContain("server.bolt.listen_address=127.0.0.1:12345");
    expect(lines).toContain("server.http.enabled=false");
    expect(lines.join("\n")).not.toMatch(/0\.0\.0\.0|auth_enabled/);
  });
  test("reports to nobody", () => {
    expect(lines).toEqual(expect.arrayContaining(["dbms.usage_report.enabled=false", "client.allow_telemetry=false"]));
  });
});

describe("A Java version", () => {
  test.each([
    ["17.0.15", 17],
    ["1.8.0_402", 8],
    ["21", 21],
    ["25-ea", 25],
  ])("%s is release %d", (text, major) => expect(majorOf(text)).toBe(major));
});

describe("Folders", () => {
  test("follow ANSWERABLE_HOME and XDG_CACHE_HOME", () => {
    expect(answerableHome({ ANSWERABLE_HOME: "/data/a" })).toBe("/data/a");
    expect(runtimeFolder({ XDG_CACHE_HOME: "/cache" })).toMatch(/^\/cache\/answerable\/neo4j-5\.26\.\d+$/);
  });
  test("ignore a cache that is no absolute path, as its standard asks", () => {
    expect(runtimeFolder({ XDG_CACHE_HOME: "cache" })).toBe(runtimeFolder({}));
  });
});

describe("A lock", () => {
  test("is given to one and refused to the next, who is told by whom", () => {
    const file = join(folder, "lock");
    const first = tryLock(file);
    expect("release" in first).toBe(true);
    expect(tryLock(file)).toEqual({ heldBy: identify(process.pid) });
    if ("release" in first) first.release();
    expect("release" in tryLock(file)).toBe(true);
  });
  test.each([
    ["a process that has ended", '{"pid":4194000,"started":"long ago"}'],
    ["an earlier process of our own number", `{"pid":${process.pid},"started":"long ago"}`],
    ["a file that was cut off", '{"pid":'],
  ])("left by %s counts for nothing", (_what, content) => {
    const file = join(folder, "lock");
    writeFileSync(file, content);
    expect("release" in tryLock(file)).toBe(true);
  });
});

describe("An orphan", () => {
  test("is never looked for by its number alone", async () => {
    // The number is that of this very test: were it killed, nothing would come back.
    const record = {
      owner: { pid: 4_194_000, started: "x" },
      keeper: { pid: 4_194_001, started: "x" },
      database: { pid: process.pid, started: "another time" },
      port: 1,
    };
    writeFileSync(join(folder, "running.json"), JSON.stringify(record));
    expect(await endOrphan(folder)).toBeNull();
    expect(isAlive({ pid: process.pid, started: null })).toBe(true);
  });
});

describe("The runtime", () => {
  test("with a file that is not pinned is refused", async () => {
    writeFileSync(join(folder, "extra.jar"), "");
    expect(await findForeignJar(folder)).toMatch(/extra\.jar is not among the pinned jars/);
  });
  test("with a jar missing is refused", async () => {
    expect(await findForeignJar(folder)).toMatch(/is missing/);
  });
});

describe("The address of a server", () => {
  test("is none without NEO4J_URI: the embedded database is meant", () =>
    expect(findAddress({ NEO4J_PASSWORD: "x" })).toBeNull());
  test("has no default password", () =>
    expect(() => findAddress({ NEO4J_URI: "bolt://db:7687" })).toThrow(/NEO4J_PASSWORD/));
  test.each(["http://db:7474", "db:7687", "bolt://u:p@db:7687", "::"])("%s is refused", (uri) => {
    expect(() => findAddress({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" })).toThrow(
      expect.objectContaining({ code: "DATABASE_ADDRESS_INVALID" }),
    );
  });
  test("may be a cluster's", () => {
    expect(findAddress({ NEO4J_URI: "neo4j+s://db.example", NEO4J_PASSWORD: "x", NEO4J_DATABASE: "law" })).toEqual({
      uri: "neo4j+s://db.example",
      username: "neo4j",
      password: "x",
      database: "law",
    });
  });
});
