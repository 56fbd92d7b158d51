import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { foldName } from "../../src/base/index.js";
import { BUNDLED_FOLDER } from "../../src/dataset/index.js";
import type { QuestionContext } from "../../src/graphql/context.js";
import { search } from "../../src/graphql/questions/search.js";
import { loadSeed } from "../../src/import/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";

const { dataset } = loadSeed(BUNDLED_FOLDER);
let context: QuestionContext;

beforeAll(async () => {
  await loadBundled(ownGraph());
  context = { store: ownGraph(), snapshots: new SnapshotHolder(ownGraph()), today: () => "2026-06-30" };
});

const find = (text: string, more: object = {}) => search(null, { text, first: 5, ...more }, context);
const firstOf = async (text: string): Promise<string | undefined> => (await find(text)).edges[0]?.node.id;

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const NAMED: readonly Named[] = [
  ...[...dataset.entities, ...dataset.mechanisms, ...dataset.categories, ...dataset.instruments].map(
    ({ id, name, names = [] }) => ({ id, names: [name, ...names.map(({ text }) => text)] }),
  ),
  ...dataset.provisions.map(({ id, citation }) => ({ id, names: [citation] })),
  ...dataset.sources.map(({ id, title, symbol }) => ({ id, names: symbol ? [title, symbol] : [title] })),
];

/** Everything that bears a name, by the key of it. */
const bearers = new Map<string, Set<string>>();
for (const { id, names } of NAMED)
  for (const name of [...names, id]) {
    const key = foldName(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
  }

/** The names for which what comes first is none of those that bear them. */
async function missed(write: (name: string) => string | null): Promise<string[]> {
  const missed: string[] = [];
  for (const { id, names } of NAMED)
    for (const name of names) {
      const text = write(name);
      if (text === null) continue;
      const first = await firstOf(text);
      if (!bearers.get(foldName(name))?.has(first ?? "")) missed.push(`${id}: ${text} → ${first}`);
    }
  return missed;
}

describe("Everything with a name comes first for it:", () => {
  test("as it is written", async () => {
    expect(NAMED.length).toBeGreaterThan(2000);
    expect(await missed((name) => name)).toEqual([]);
  });
});
