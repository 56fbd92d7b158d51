import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serverKind, serverParts } from "../support/server-parts.js";
import { type Server, startServer } from "../support/start-server.js";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

let folder: string;
let database: Server;
const programs: ChildProcess[] = [];

/** Runs the program on the store that all of them share; each is as if on a machine of its own. */
function run(home: string, ...args: string[]): { program: ChildProcess; printed: () => string } {
  const { uri, password } = database.address;
  const program = spawn(process.execPath, ["--import", "tsx", MAIN, ...args], {
    env: { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password, ANSWERABLE_HOME: join(folder, home) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  programs.push(program);
  let printed = "";
  const listen = (chunk: Buffer): void => {
    printed += chunk;
  };
  program.stdout?.on("data", listen);
  program.stderr?.on("data", listen);
  return { program, printed: () => printed };
}

/** A server once it answers; what it printed until then. */
async function serve(home: string): Promise<{ url: string; program: ChildProcess; printed: string }> {
  const { program, printed } = run(home, "start", "--port", "0");
  for (;;) {
    const url = /^ {2}API +(\S+)$/m.exec(printed())?.[1];
    if (url) return { url, program, printed: printed() };
    if (program.exitCode !== null) throw new Error(`It ended with ${program.exitCode}: ${printed()}`);
    await setTimeout(100);
  }
}

const TITLE = "Survey of the bridges of Aria";
async function ask<T>(url: string, query: string): Promise<T> {
  const reply = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
/** The newest revision of the record. */
const revisionOf = async (url: string): Promise<number> =>
  Math.max(
    ...(await ask<{ changesets: { seq: number }[] }>(url, "{ changesets { seq } }")).changesets.map((one) => one.seq),
  );
/** Whether the report is in the record. */
async function finds(url: string): Promise<boolean> {
  const query = `{ search(text: "${TITLE}", first: 5) { edges { node { name } } } }`;
  const { search } = await ask<{ search: { edges: { node: { name: string } }[] } }>(url, query);
  return search.edges.some(({ node }) => node.name === TITLE);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerable-two-"));
  database = await startServer({ ...(await serverParts(serverKind())), home: join(folder, "store") });
});
afterAll(async () => {
  for (const program of programs) program.kill("SIGKILL");
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("Two servers on one store", () => {
  let servers: Awaited<ReturnType<typeof serve>>[];
  let first: number;

  test("are started at once: one loads the record, and both answer from it", async () => {
    servers = await Promise.all(["a", "b"].map(serve));
    const [a, b] = await Promise.all(servers.map(({ url }) => revisionOf(url)));
    expect(a).toBe(b);
    first = a as number;
    const waited = servers.filter(({ printed }) =>
      printed.includes("Waiting for another process that writes the record"),
    );
    expect(waited).toHaveLength(1);
  }, 300_000);

  test("go on answering while something is imported, and both from the new record once one of them has", async () => {
    const file = join(folder, "references.json");
    await writeFile(
      file,
      JSON.stringify([{ id: "x", type: "report", title: TITLE, issued: { "date-parts": [[2025, 3, 1]] } }]),
    );
    const { program, printed } = run("c", "import", "--format", "csl", file);
    for (let moved = false; !moved; ) {
      moved = (await Promise.all(servers.map(({ url }) => finds(url)))).includes(true);
      if (program.exitCode) throw new Error(printed());
      // Asked without a pause, both would take from the import what it needs to come to its end.
      await setTimeout(100);
    }
    // Whatever is asked from now on is asked of the new record.
    for (const { url } of [...servers, ...servers]) {
      expect(await finds(url)).toBe(true);
      expect(await revisionOf(url)).toBe(first + 1);
    }
  }, 300_000);

  test("stand alone: when one is killed, the other goes on", async () => {
    const [a, b] = servers;
    a?.program.kill("SIGKILL");
    expect(await finds(b?.url as string)).toBe(true);
  });
});
