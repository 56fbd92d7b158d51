import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { refusePrivateStore } from "../../src/cli/serving/refuse-private.js";
import { assessStore, importFolder, importTables, partOfRecord } from "../../src/dataset/index.js";
import { storeUntil } from "../../src/graph/index.js";
import { appendChangeset, loadSeed, readLayers } from "../../src/import/index.js";
import type { Dataset } from "../../src/model/index.js";
import { type RunningServer, startServer } from "../../src/server/index.js";
import { Random } from "../fuzz/random.js";
import { type RandomRequest, randomRequest } from "../fuzz/random-request.js";
import { FIRST_SEED, runs } from "../fuzz/settings.js";
import { wordsOf } from "../fuzz/words.js";
import { ownSchema } from "../support/own-database.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
let kept: ReturnType<typeof quickly> | undefined;
const graph = () => (kept ??= quickly(store.graph));
const folders = temporaryFolders();
const IN_THE_SUITE = 80;
const ASKED = runs(IN_THE_SUITE);
/** The long run asks of the bundled record; the suite of a small world with all kinds of things in it. */
const isLong = ASKED > IN_THE_SUITE;
const BASE = join(PACKAGE_ROOT, isLong ? "seed" : "tests/fixtures/clocks");
/** The bundled record is written several times, and thousands of questions are asked of each. */
if (isLong) vi.setConfig({ testTimeout: 7_200_000 });
const TODAY = "2026-06-30";

const MAP = `
title: Events
key: [id]
source: { title: Table of events, kind: dataset }
speaker: { name: Monitors of the coast }
brings: { incident: { type: Incident, from: [id], name: "Event {id}" }, place: { type: Place, from: [town], name: "{town}" } }
says: [{ kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }]
`;

let running: RunningServer | undefined;
afterAll(() => running?.stop());

/** Serves the store as it is, with nothing known of what it was before. */
async function serve(openness?: () => Promise<void>): Promise<string> {
  await running?.stop();
  const snapshots = new SnapshotHolder(graph());
  const headOf = async () => (await graph().read("read/record/head"))[0]?.head ?? null;
  running = await startServer({
    schema: await ownSchema(),
    context: ({ signal }) => ({ store: storeUntil(graph(), signal), snapshots, today: () => TODAY, signal }),
    part: (ids, { signal }) => partOfRecord(storeUntil(graph(), signal), snapshots, ids),
    health: async () => ({ ready: (await headOf()) !== null, database: "ok", dataset: "ok", schema: "ok" }),
    stamp: headOf,
    version: { version: "test" },
    port: running ? Number(new URL(running.url).port) : 0,
    today: () => TODAY,
    log: { level: "silent" },
    ...(openness ? { openness } : {}),
  });
  return running.url;
}

/** What tells one reply from another to who asked: all but where it was asked, when, and the number it has in the log. */
async function reply(url: string, asked: RandomRequest, tries = 3): Promise<string> {
  const { path, goOn, ...request } = asked;
  const headers = { ...request.headers, connection: "close" };
  const answer = await fetch(url + path, { ...request, headers, redirect: "manual" });
  const body = await answer.text();
  // On a machine that is busy with other things an answer may come too late to be given; that says nothing of the store.
  if (tries > 1 && /"DATABASE_(?:UNAVAILABLE|TIMEOUT|BUSY)"/.test(body)) return reply(url, asked, tries - 1);
  const next = goOn?.(body);
  const heads = [...answer.headers].filter(([name]) => name !== "date");
  const text = JSON.stringify([answer.status, heads, body]);
  const told = text.replace(/\\"ref\\":\\"[^"\\]+\\"/g, "").replace(/"content-length","\d+"/, "");
  return next ? told + (await reply(url, next)) : told;
}

/** Text of the record as YAML takes it, whatever commas and quotes it holds. */
const quoted = (text: string): string => JSON.stringify(text);

/** A folder of one's own that says things of what others said, under names close to theirs. */
function hidden(name: string, random: Random, below: Dataset, recordedAt: string): string {
  const of = (...types: string[]) => random.pick(below.entities.filter(({ type }) => types.includes(type)));
  const state = of("State");
  const claim = random.pick(below.claims.filter(({ key, kind }) => key && kind === "characterization"));
  const speaker = below.entities.filter(({ type }) => type === "Organization")[0] ?? state;
  const incident = of("Incident");
  const folder = folders.lasting({
    "answerable.json": JSON.stringify({ over: BASE }),
    "claims.yaml": `sources: [{ id: ${name}-report, title: ${quoted(`Report on ${incident.name}`)}, kind: report, publishedOn: "2020-05-05" }]
entities:
  - { id: ${name}-body, type: Organization, name: ${quoted(`${state.name} Watch`)} }
  - { id: ${state.id}-${name}, type: Place, name: ${quoted(`${state.name}h`)} }
  - { id: ${name}-event, type: Incident, name: ${quoted(`${incident.name} again`)}, situations: ${JSON.stringify(incident.situations ?? [])} }
claims:
  - { key: ${name}.says, kind: appraisal, source: ${name}-report, speaker: ${name}-body, at: p. 1, subject: ${state.id}, says: ${quoted(`says that ${name} knows of ${incident.name}`)} }
  - { key: ${name}.denies, kind: response, answers: [${claim.key}], response: denial, source: ${name}-report, speaker: ${name}-body, at: p. 2, says: "nothing of it happened" }
  - { key: ${name}.also, kind: alias, subject: ${speaker.id}, name: ${quoted(`${state.name} Monitors`)}, language: en, source: ${name}-report, speaker: ${name}-body, at: p. 3 }
  - { key: ${name}.where, kind: occurrence, subject: ${name}-event, place: ${state.id}-${name}, source: ${name}-report, speaker: ${name}-body, at: p. 4, time: { precise: { from: "2020-01-01", to: "2020-01-02" } } }
  - { key: ${name}.what, kind: characterization, subject: ${name}-event, category: ${random.pick(below.categories).id}, source: ${name}-report, speaker: ${name}-body, at: p. 4, standard: ${below.standards[0]?.id} }
acts:
  - { act: retraction, on: ${random.pick(below.claims.filter(({ key, kind }) => key && kind === "figure")).key}, by: ${name}, reason: kept to ourselves }
  - { act: identity, on: ${name}-body, same: ${speaker.id}, judgement: positive, by: ${name}, reason: they are one }
`,
  });
  const seed = loadSeed(folder, { under: BASE });
  expect(seed.faults).toEqual([]);
  appendChangeset(folder, seed, `What ${name} says`, recordedAt);
  return folder;
}

/** Brings an import into the store and keeps it, as the command does. */
async function bring(imports: string, name: string, what: { town: string } | { folder: string }, recordedAt: string) {
  const isTable = "town" in what;
  const report = await importTables(graph(), {
    ...{ format: isTable ? "table" : "seed", name, title: name, imports, base: BASE, recordedAt },
    ...(isTable ? { map: MAP } : {}),
    tables: isTable ? folders.make({ "events.csv": `id,town\ne1,${what.town}\n` }) : what.folder,
    private: name !== "shared",
  });
  expect([name, report.faults, report.written]).toEqual([name, [], true]);
}

describe("Two stores that differ in private layers alone", () => {
  test(`give the same bytes to ${ASKED} random requests, errors, cursors, tags, feeds and exports among them`, async () => {
    const random = new Random(FIRST_SEED);
    const below = loadSeed(BASE).dataset;
    const [open, home] = [folders.lasting({}), folders.lasting({})];
    const shared = { town: "Hillside" };

    // One that never had any.
    await importFolder(graph(), BASE);
    await bring(open, "shared", shared, "2097-02-02T00:00:00Z");
    await assessStore(graph());
    const schema = await ownSchema();
    // What is asked names what the other alone holds as often as what both do.
    const words = hiddenToo(wordsOf(loadSeed(BASE, { layers: readLayers(open) }).dataset), below);
    const requests = Array.from({ length: ASKED }, (_, index) =>
      randomRequest(schema, new Random(FIRST_SEED + index), words),
    );
    const first = await answers(await serve(), requests);

    // Another that holds three, recorded before, between and after what both hold.
    await clearStore(graph());
    const mine = hidden("mine", random, below, "2097-01-01T00:00:00Z");
    const late = hidden("late", random, below, "2097-03-03T00:00:00Z");
    await bring(home, "mine", { folder: mine }, "2097-01-01T00:00:00Z");
    await bring(home, "shared", shared, "2097-02-02T00:00:00Z");
    await bring(home, "table", { town: "Portside" }, "2097-02-03T00:00:00Z");
    await bring(home, "late", { folder: late }, "2097-03-03T00:00:00Z");
    const everybody = { host: "0.0.0.0" };
    await expect(refusePrivateStore(graph(), everybody)).rejects.toMatchObject({ code: "SERVER_PRIVATE_IMPORTS" });
    const amongUs = await answers(await serve(), requests.slice(0, 60));
    expect(amongUs.filter((answer, index) => answer !== first[index]).length).toBeGreaterThan(5);

    // What others are given is made without them.
    await importFolder(graph(), BASE, {
      replace: true,
      layers: readLayers(home).filter((layer) => !layer.private),
    });
    await assessStore(graph());
    await refusePrivateStore(graph(), everybody);
    const url = await serve(() => refusePrivateStore(graph(), everybody));
    const differ: string[] = [];
    let bytes = 0;
    for (const [index, request] of requests.entries()) {
      const answer = await reply(url, request);
      bytes += answer.length;
      const before = first[index] as string;
      if (answer !== before)
        differ.push(`seed ${FIRST_SEED + index}: ${apart(before, answer)}, of ${JSON.stringify(request)}`);
    }
    expect(differ).toEqual([]);
    expect(bytes).toBeGreaterThan(ASKED * 300);

    // Should the store come to hold them while it is served to everybody, nothing of it leaves any more.
    await importFolder(graph(), BASE, { layers: readLayers(home) });
    const refused = await Promise.all(
      ["/", "/record.json", "/entities/mine-body", "/api/find?text=Watch", "/livez"].map((path) => fetch(url + path)),
    );
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503, 503, 200]);
    expect((await Promise.all(refused.map((one) => one.text()))).join()).not.toMatch(/mine|Watch/);
    await expect(refusePrivateStore(graph(), { host: "127.0.0.1", withoutPrivate: true })).rejects.toMatchObject({
      code: "SERVER_STORE_PRIVATE",
      message: expect.stringContaining("late, mine, table"),
    });
    await refusePrivateStore(graph(), { host: "127.0.0.1" });
  });
});

/** Where two texts begin to be different, and how. */
function apart(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 100)).join(" ≠ ");
}

async function answers(url: string, requests: readonly RandomRequest[]): Promise<string[]> {
  const all: string[] = [];
  for (const request of requests) all.push(await reply(url, request));
  return all;
}
type Words = ReturnType<typeof wordsOf>;

/** The words of a record and, as often, names and ids of what private layers bring. */
function hiddenToo(words: Words, below: Dataset): Words {
  const bodies = ["mine", "late"].flatMap((name) => [
    `${name}-body`,
    `${name}-event`,
    `${name}-report`,
    "table/event-e1",
  ]);
  const near = below.entities.filter(({ type }) => type === "State").map(({ name }) => `${name} Watch`);
  const names = ["Portside", "Hillside", "Monitors", "knows of", "kept to ourselves", ...near.slice(0, 40)];
  return {
    ...words,
    texts: [...words.texts.slice(0, 120), ...names],
    ids: { ...words.ids, any: [...(words.ids.any ?? []).slice(0, 200), ...bodies, ...bodies], Hidden: bodies },
  };
}
