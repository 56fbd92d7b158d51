import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GraphQLSchema, graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { importFolder, importTables, removeImport, type TableReport, writeDataset } from "../../src/dataset/index.js";
import { appendChangeset, loadSeed, readLayers } from "../../src/import/index.js";
import { ownSchema } from "../support/own-database.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
let schema: GraphQLSchema | undefined;
const folders = temporaryFolders();
const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const WORLD = readFileSync(fixture("import/world.yaml"), "utf8");
const SFM = fixture("sfm");

/** The digest of what the store holds, and how many claims. */
async function held(): Promise<{ digest: string; claims: number }> {
  const [head] = await store.graph.read("read/record/head");
  return head as { digest: string; claims: number };
}
/** Everything in the store, by what it is and how it is linked. */
async function contents(): Promise<string[]> {
  const { records } = await store.graph.driver.executeQuery(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLock
     OPTIONAL MATCH (n)-[link]->(m)
     WITH n, collect(type(link) + " " + coalesce(m.id, "") + " " + coalesce(link.key, "")) AS links
     RETURN labels(n) AS labels, properties(n) AS properties, links`,
  );
  const sorted = (value: object): object =>
    Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return records
    .map((record) =>
      JSON.stringify([record.get("labels").sort(), sorted(record.get("properties")), record.get("links").sort()]),
    )
    .sort();
}
async function chains(subject: string, asOf: string, knownAt?: string): Promise<any> {
  const query = `query ($subject: ID!, $asOf: Date, $knownAt: DateTime) {
    responsibilityChains(subject: $subject, asOf: $asOf, knownAt: $knownAt) {
      hypothetical endsAt { id } hops { kind holds disputed from { id } to { id } openQuestions claims { speaker { id } standard { name } verification } }
    } }`;
  const context = { store: store.graph, snapshots: new SnapshotHolder(store.graph), today: () => "2022-01-01" };
  schema ??= await ownSchema();
  const variableValues = { subject, asOf, knownAt };
  return graphql({ schema, source: query, variableValues, contextValue: context });
}

describe("Research tables, imported on top of a recorded folder", () => {
  test("are there with everything that was, stay when it is loaded again, and answer as chains", async () => {
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    const imports = folders.make({});
    const given = { format: "sfm" as const, name: "aria-forces", title: "Forces of Aria", imports, base };
    const load = (tables: string, recordedAt: string, options: object = {}): Promise<TableReport> =>
      importTables(store.graph, { ...given, tables, recordedAt }, options);
    await importFolder(store.graph, base);
    const before = await held();

    // Nothing of a damaged folder is written, and nothing of a dry run.
    const damaged = folders.make({}, SFM);
    const persons = join(damaged, "persons.csv");
    writeFileSync(persons, readFileSync(persons, "utf8").replace("2012-04-10", "2012-02-30"));
    expect((await load(damaged, "2026-02-01T00:00:00Z")).faults.map(({ file, line }) => [file, line])).toEqual([
      ["persons.csv", 2],
    ]);
    expect((await load(SFM, "2026-02-01T00:00:00Z", { dryRun: true })).written).toBe(false);
    expect([await held(), readdirSync(imports)]).toEqual([before, []]);

    const report = await load(SFM, "2026-02-01T00:00:00Z");
    expect([report.faults, report.written, report.missing.claims, report.rows.length]).toEqual([[], true, [], 28]);
    const after = await held();
    expect(after.claims).toBe(before.claims + report.added.claims.length);

    // Only what is new was written; a store written whole from the same is no other.
    const added = await contents();
    const layers = readLayers(imports);
    await writeDataset(store.graph, loadSeed(base, { layers }).dataset);
    expect(await contents()).toEqual(added);

    // The same again changes nothing; the folder loaded anew brings the import along; without it, it is refused.
    expect(await load(SFM, "2026-03-01T00:00:00Z")).toMatchObject({ written: false, unchanged: true });
    const again = await importFolder(store.graph, base, { layers: readLayers(imports), requireLedger: true });
    expect(again).toMatchObject({ faults: [], written: false, unchanged: true });
    const alone = await importFolder(store.graph, base);
    expect([alone.written, alone.missing.claims.length]).toEqual([false, report.added.claims.length]);
    expect(await held()).toEqual(after);

    const { data } = await chains("aria-forces/unit-u-bat", "2013-03-01");
    const hops = data.responsibilityChains.flatMap((chain: any) => chain.hops);
    const commanders = hops.filter(({ kind }: any) => kind === "HOLDS_OFFICE");
    expect(commanders.map(({ to, disputed }: any) => [to.id, disputed])).toEqual([
      ["aria-forces/person-pe-2", true],
      ["aria-forces/person-pe-1", true],
    ]);
    expect(commanders[0].openQuestions[0]).toMatch(/Who held 7 "Hill" Battalion on that day/);
    expect(data.responsibilityChains.map(({ endsAt }: any) => endsAt?.id)).toContain("aaa");
    const supposed = (await chains("aria-forces/incident-i-1", "2013-01-05")).data.responsibilityChains.filter(
      ({ hypothetical }: any) => hypothetical,
    );
    expect(supposed[0].hops[0]).toMatchObject({ kind: "HYPOTHESIS", to: { id: "aria-forces/unit-u-bat" } });
    const { errors } = await chains("aria-forces/unit-u-bat", "2013-03-01", "2026-01-15T00:00:00Z");
    expect(errors?.[0]?.message).toMatch(/aria-forces/);

    // Tables that have lost a record are refused under the same name, and taken when the former import is let go.
    const fewer = folders.make({}, SFM);
    const incidents = join(fewer, "incidents.csv");
    writeFileSync(incidents, readFileSync(incidents, "utf8").replace(/^i-3.*$/m, ""));
    await expect(load(fewer, "2026-04-01T00:00:00Z")).rejects.toMatchObject({ code: "IMPORT_NAME_TAKEN" });
    expect(await held()).toEqual(after);
    expect((await load(fewer, "2026-04-01T00:00:00Z", { replace: true })).missing.claims.length).toBeGreaterThan(0);
    expect((await held()).claims).toBeLessThan(after.claims);
  });
});

describe("Several imports beside one another", () => {
  const MAP = `
title: Events
key: [id]
source: { title: Table of events, kind: dataset }
speaker: { name: Monitors }
brings:
  incident: { type: Incident, from: [id], name: "Event {id}" }
  place: { type: Place, from: [town], name: "{town}" }
says:
  - { kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }
`;
  test("are taken out again without a trace, and without harm to the others", async () => {
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    const load = async (imports: string, name: string, town: string, recordedAt: string): Promise<TableReport> =>
      importTables(store.graph, {
        ...{ format: "table" as const, name, title: name, map: MAP, imports, base, recordedAt },
        private: name === "second",
        tables: folders.make({ "events.csv": `id,town\ne1,${town}\n` }),
      });
    const alone = folders.make({});
    await importFolder(store.graph, base, { replace: true });
    expect((await load(alone, "third", "Hillside", "2026-02-03T00:00:00Z")).faults).toEqual([]);
    // Where a store comes from is no part of what it says.
    const said = async (): Promise<string[]> =>
      (await contents()).filter((node) => !node.includes('"AnswerableStore"'));
    const [onlyThird, heldThen] = [await said(), await held()];
    await importFolder(store.graph, base, { replace: true });

    const imports = folders.make({});
    for (const [name, town, day] of [
      ["first", "Portside", "01"],
      ["second", "Riverside", "02"],
      ["third", "Hillside", "03"],
    ] as const)
      expect((await load(imports, name, town, `2026-02-${day}T00:00:00Z`)).written).toBe(true);
    expect(readLayers(imports).map((layer) => [layer.name, layer.private ?? false])).toEqual([
      ["first", false],
      ["second", true],
      ["third", false],
    ]);
    await expect(removeImport(store.graph, { name: "secnd", imports, base })).rejects.toMatchObject({
      code: "IMPORT_UNKNOWN",
      message: expect.stringContaining("second"),
    });
    const before = await contents();
    expect(
      (await removeImport(store.graph, { name: "second", imports, base }, { dryRun: true })).missing.claims.length,
    ).toBe(1);
    expect([await contents(), readLayers(imports).length]).toEqual([before, 3]);

    await removeImport(store.graph, { name: "second", imports, base });
    expect((await contents()).join("\n")).not.toMatch(/second\/|Riverside/);
    await removeImport(store.graph, { name: "first", imports, base });
    expect(readLayers(imports).map(({ name }) => name)).toEqual(["third"]);
    expect([await said(), await held()]).toEqual([onlyThird, heldThen]);
  });

  test("are written to a store only where the home has room for them, and leave nothing there where it refuses", async () => {
    await clearStore(store.graph);
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    await importFolder(store.graph, base);
    const before = await held();
    const home = folders.make({});
    // Nothing can be made where a link leads nowhere, as on a disk that is full.
    symlinkSync(join(home, "gone"), join(home, "imports"));
    const given = { format: "sfm" as const, name: "aria-forces", title: "Forces of Aria", base, tables: SFM };
    const recordedAt = "2026-02-01T00:00:00Z";
    await expect(
      importTables(store.graph, { ...given, imports: join(home, "imports"), recordedAt }),
    ).rejects.toMatchObject({ code: "FOLDER_NOT_WRITTEN" });
    expect(await held()).toEqual(before);
    unlinkSync(join(home, "imports"));
    mkdirSync(join(home, "imports"));
    await importTables(store.graph, { ...given, imports: join(home, "imports"), recordedAt });
    expect(readdirSync(join(home, "imports"))).toEqual(["aria-forces"]);

    // What would go is refused by the store when the import lies at home already, under a name of nobody's.
    const after = await held();
    const fewer = { ...given, name: "other", imports: join(folders.make({}), "imports"), recordedAt };
    expect((await importTables(store.graph, fewer)).kept).toBeGreaterThan(0);
    expect([await held(), readdirSync(fewer.imports)]).toEqual([after, []]);
  });

  test("on an empty store bring what their dry run says that they would", async () => {
    await clearStore(store.graph);
    const base = folders.make({ "world.yaml": WORLD });
    appendChangeset(base, loadSeed(base), "the world", "2026-01-01T00:00:00Z");
    const given = { format: "sfm" as const, name: "aria-forces", title: "Forces of Aria", base, tables: SFM };
    const load = (dryRun: boolean): Promise<TableReport> =>
      importTables(
        store.graph,
        { ...given, imports: folders.make({}), recordedAt: "2026-02-01T00:00:00Z" },
        { dryRun },
      );
    const sorted = ({ added }: TableReport): unknown =>
      Object.entries(added).map(([kind, ids]) => [kind, [...(ids as string[])].sort()]);
    const [dry, done] = [await load(true), await load(false)];
    expect([dry.written, done.written]).toEqual([false, true]);
    expect(sorted(done)).toEqual(sorted(dry));
  });
});
