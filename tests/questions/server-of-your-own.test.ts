import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Graph } from "../../src/graph/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownDatabase, ownGraph } from "../support/own-database.js";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
let folder: string;
let program: ChildProcess;
let printed = "";
let url: string;

/** Starts the program on the worker's database, named as a reader names a server, where no Java can be found. */
beforeAll(async () => {
  const { uri, password } = ownDatabase();
  await loadBundled(ownGraph());
  folder = mkdtempSync(join(tmpdir(), "answerable-server-"));
  program = spawn(process.execPath, ["--import", "tsx", MAIN, "start", "--port", "0"], {
    env: {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      ANSWERABLE_HOME: join(folder, "home"),
      XDG_CACHE_HOME: folder,
      PATH: folder,
      HOME: folder,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  url = await new Promise<string>((done, refuse) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk;
      const found = /^ {2}API +(\S+)$/m.exec(printed)?.[1];
      if (found && printed.includes("Ctrl-C")) done(found);
    };
    program.stdout?.on("data", listen);
    program.stderr?.on("data", listen);
    program.once("exit", (code) => refuse(new Error(`It ended with ${code}: ${printed}`)));
  });
});
afterAll(() => {
  program?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("A server started with NEO4J_URI", () => {
  test("answers from that database, says which it is, and starts none of its own", async () => {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ figures(subject: "israel-opt") { value claim { id } } }' }),
    });
    const { data, errors } = (await reply.json()) as { data: { figures: unknown[] }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.figures.length).toBeGreaterThan(0);
    expect(printed).toContain(`Neo4j at ${ownDatabase().uri}`);
    // There is no Java to be found and nothing on disk, so nothing can have been started or fetched.
    expect(existsSync(join(folder, "home"))).toBe(false);
    expect(existsSync(join(folder, "answerable"))).toBe(false);
  });

  test("shows the password nowhere", () => expect(printed).not.toContain(ownDatabase().password));

  test("stops on Ctrl-C and leaves the database running", async () => {
    const ended = new Promise((done) => program.once("exit", done));
    program.kill("SIGINT");
    expect(await ended).toBe(0);
    const graph = new Graph(ownDatabase());
    expect(await graph.isAlive().finally(() => graph.close())).toBe(true);
  });
});
