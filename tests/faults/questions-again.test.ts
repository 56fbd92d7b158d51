import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { importFolder } from "../../src/dataset/index.js";
import { type EmbeddedDatabase, Graph, migrate, startEmbedded } from "../../src/graph/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { type RunningServer, startServer } from "../../src/server/index.js";

let home: string;
let database: EmbeddedDatabase;
let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "answerable-again-"));
  database = await startEmbedded({ home });
  graph = new Graph(database.address);
  await migrate(graph);
  await importFolder(graph, "tests/fixtures/clocks");
  const context = { store: graph, snapshots: new SnapshotHolder(graph as never), today: () => "2026-06-30" };
  server = await startServer({
    schema: await buildSchema({ graph }),
    context: ({ signal }) => ({ ...context, signal }),
    health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
    version: { version: "test" },
    port: 0,
    today: () => "2026-06-30",
    log: { level: "silent" },
  });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await database?.stop();
  await rm(home, { recursive: true, force: true });
});

const QUESTIONS = [
  "{ changesets { seq } }",
  "{ states { id claimsAbout { id } } }",
  '{ search(text: "a") { edges { node { id } } } }',
];
async function ask(query: string): Promise<{ status: number; code: string | undefined }> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await reply.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: reply.status, code: errors?.[0]?.extensions.code };
}
const ANSWERED = { status: 200, code: undefined };
const REFUSED = { status: 503, code: "DATABASE_UNAVAILABLE" };

test("Questions are answered again a few tries after a database that was killed is up, and are refused as such until then", async () => {
  for (const query of QUESTIONS) expect(await ask(query), query).toEqual(ANSWERED);
  const before = database.pid;
  process.kill(before, "SIGKILL");
  // Until somebody of our own, with connections of their own, gets an answer.
  const other = new Graph(database.address);
  try {
    for (let up = false; !up; up = database.pid !== before && (await other.isAlive())) {
      expect([ANSWERED, REFUSED]).toContainEqual(await ask(QUESTIONS[0] as string));
      await setTimeout(100);
    }
  } finally {
    await other.close();
  }
  for (const query of QUESTIONS) {
    const tries: unknown[] = [];
    // A second between tries: nothing may take ten.
    while (tries.length < 10) {
      const answer = await ask(query);
      tries.push(answer);
      if (answer.code === undefined) break;
      expect(answer).toEqual(REFUSED);
      await setTimeout(1_000);
    }
    expect(tries.at(-1), `${query} after ${tries.length} tries`).toEqual(ANSWERED);
  }
});
