import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder, standsNow, violationsOverRevisions } from "../../src/assessment/index.js";
import { importFolder } from "../../src/dataset/index.js";
import { explore, PAGES } from "../../src/explorer/index.js";
import { loadSeed } from "../../src/import/index.js";
import { createAsk } from "../../src/server/index.js";
import { ownSchema } from "../support/own-database.js";
import { quickly } from "./support/quickly.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const FIXTURE = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
const { dataset } = loadSeed(FIXTURE, { requireLedger: true });
const former = violationsOverRevisions(dataset).filter((one) => !standsNow(one));

const recordedAt =
  (seq = 0) =>
  (id: string) =>
    dataset.claims.some((one) => one.id === id && one.rev <= seq);

let page: (path: string, pattern: string, id: string, knownAt?: string) => Promise<{ status: number; body: string }>;
beforeAll(async () => {
  const graph = quickly(store.graph);
  await importFolder(graph, FIXTURE, { requireLedger: true, replace: true });
  const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => "2022-01-01" };
  const log = { error: console.error, warn: () => {}, info: () => {} };
  const ask = createAsk({
    schema: await ownSchema(),
    context: (() => context) as never,
    health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
    today: () => "2022-01-01",
  })("127.0.0.1", { signal: new AbortController().signal, ref: "r", log } as never);
  page = (path, pattern, id, knownAt) =>
    explore(
      PAGES.find((one) => one.path === pattern),
      {
        ...{ params: { id }, url: `${path}${id}${knownAt ? `?knownAt=${knownAt}` : ""}`, accept: "text/html", ask },
        ...{ origin: "http://localhost", today: "2022-01-01" },
        cite: { bib: () => "", ris: () => "", csl: () => "" },
      },
    );
});

describe("An alleged violation that was withdrawn since", () => {
  test("has its page at the moment at which it was cited, and none at the newest", async () => {
    expect(former.length).toBeGreaterThan(1);
    for (const { id, turns } of former) {
      const cited = dataset.changesets.find(({ seq }) => seq === turns[0])?.recordedAt;
      const then = await page("/violations/", "/violations/:id", id, cited);
      expect([then.status, then.body.match(/<h1>[^<]*/)?.[0]]).toEqual([200, expect.stringMatching(/: /)]);
      expect((await page("/violations/", "/violations/:id", id)).status).toBe(404);
    }
  });

  test("stands at that moment on the pages of its incident, its category, its actor and what it is founded on, and there alone", async () => {
    for (const { id, turns, incident, category, allegedActor, claims } of former) {
      const cited = dataset.changesets.find(({ seq }) => seq === turns[0])?.recordedAt;
      const places = [
        ["/entities/", "/entities/:id", incident],
        ["/categories/", "/categories/:id", category],
        ...(allegedActor ? [["/entities/", "/entities/:id", allegedActor]] : []),
        ...claims.filter(recordedAt(turns[0])).map((one) => ["/claims/", "/claims/:id", one]),
      ] as [string, string, string][];
      for (const [path, pattern, of] of places) {
        expect((await page(path, pattern, of, cited)).body, of).toContain(`/violations/${id}?`);
        expect((await page(path, pattern, of)).body, of).not.toContain(`/violations/${id}`);
      }
    }
  });
});
