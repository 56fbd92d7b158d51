import { beforeAll, describe, expect, test } from "vitest";
import { assessStore, BUNDLED_FOLDER, type Difference, importFolder, verifyStore } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import { FIRST_SEED, runs } from "../fuzz/settings.js";
import { namesOf, places } from "./support/names-of.js";
import { quickly } from "./support/quickly.js";
import { randomNumbers, tamper } from "./support/tamper.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const IN_THE_SUITE = 300;
/** How many properties are changed in all. The long run does it to the bundled record, many at once. */
const CHANGES = runs(IN_THE_SUITE);
const isLong = CHANGES > IN_THE_SUITE;
const FOLDER = isLong ? BUNDLED_FOLDER : "tests/fixtures/clocks";
const ROUND = isLong ? 2_500 : 100;

const { dataset } = loadSeed(FOLDER);
const verify = async (): Promise<readonly Difference[]> => (await verifyStore(store.graph, dataset)).differences;
const repair = () => importFolder(quickly(store.graph), FOLDER);

beforeAll(async () => {
  await repair();
  // They take a minute for the bundled record, and stand for themselves.
  if (!isLong) await assessStore(store.graph);
});

const RECORDS = [
  ...["Claim", "Source", "Passage", "Act", "Changeset", "Thread", "Entity", "Instrument", "Provision", "LegalCategory"],
  ...["Element", "ModeOfLiability", "JurisdictionBasis", "Remedy", "StandardOfProof", "AllegedViolation"],
  "FormerViolation",
];

describe("A single property that was changed by another hand", () => {
  test(`is found, named with both values and put right, for ${CHANGES} of them at random`, async () => {
    const random = randomNumbers(FIRST_SEED);
    for (let done = 0; done < CHANGES; done += ROUND) {
      const before = await namesOf(store.graph);
      const changes = await tamper(store.graph, RECORDS, Math.min(ROUND, CHANGES - done), random);
      const differences = await verify();
      expect(differences.map(({ record, field }) => `${record} ${field}`).sort()).toEqual(places(changes, before));
      for (const { expected, found } of differences) expect(expected).not.toBe(found);
      const report = await repair();
      expect([report.written, report.unchanged, report.faults]).toEqual([true, false, []]);
      if (!isLong) await assessStore(store.graph);
      expect(await verify()).toEqual([]);
    }
  });
});
