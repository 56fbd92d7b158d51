import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { OPEN_START } from "../../src/base/index.js";
import { writeDataset } from "../../src/dataset/index.js";
import { migrate, parseStatement, readMigrations } from "../../src/graph/index.js";
import { appendChangeset, loadSeed } from "../../src/import/index.js";
import { firstSeen } from "../../src/law/index.js";
import type { ClaimRecord, Dataset } from "../../src/model/index.js";
import { temporaryFolders } from "../support/temporary-folder.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const folders = temporaryFolders();
const known = readMigrations();
/** The last migration of before steps carried when they became public. */
const BEFORE = 11;
const forget = parseStatement(
  "write/test",
  "// test\n// Forgets migrations of this test.\n// @param last INTEGER NOT NULL\n// @access WRITE\nMATCH (m:Migration) WHERE m.number > $last DETACH DELETE m",
);
const days = parseStatement(
  "read/test",
  "// test\n// From when is each claim there?\n// @access READ\nMATCH (claim:Claim) RETURN claim.key AS key, claim.publicFrom AS publicFrom, claim.answersFrom AS answersFrom, claim.seenFrom AS seenFrom ORDER BY claim.id",
);
afterAll(() => migrate(store.graph));

const STEPS = `
sources:
  - { id: letters, title: Letters, kind: statement }
  - { id: paper, title: Paper, publishedOn: "2016-06-01", kind: report }
defaults: { speaker: river-watch, source: letters }
claims:
  - { key: sealed, kind: procedural-step, at: "1", subject: isles, mechanism: isle-court, step: warrant-issued, on: "2015-02-02" }
  - { key: open, kind: procedural-step, at: "2", subject: isles, mechanism: isle-court, step: warrant-issued, on: "2014-02-02" }
  - { key: let-out, kind: procedural-step, at: "3", subject: isles, mechanism: isle-court, step: warrant-unsealed, affects: [sealed], on: "2018-03-03" }
  - { key: again, kind: procedural-step, at: "4", subject: isles, mechanism: isle-court, step: made-public, affects: [sealed], on: "2019-04-04" }
  - { key: first, kind: response, at: "5", answers: [sealed], response: denial, says: denies it. }
  - { key: second, kind: response, at: "6", answers: [first], response: denial, says: denies that. }
  - { key: third, kind: response, at: "7", answers: [second], response: denial, says: denies that too. }
  - { key: fourth, kind: response, at: "8", answers: [third], response: denial, says: keeps to it. }
  - { key: both, kind: response, at: "9", answers: [sealed, open], response: denial, says: denies both. }
  - { key: dated, kind: response, at: "10", answers: [sealed], response: denial, says: denies it by then., on: "2016-01-01" }
  - { key: printed, kind: response, at: "11", source: paper, answers: [sealed], response: denial, says: denies it in print. }
`;

/** What an older version made of the same claims: it did not know when a step became public. */
function before({ claims, ...rest }: Dataset): Dataset {
  const bare = new Map(claims.map((claim) => [claim.id, without(claim)]));
  for (let level = 0; level < 4; level++)
    for (const claim of bare.values()) {
      if (claim.kind !== "response") continue;
      const days = claim.fields.answers.map((id) => firstSeen(bare.get(id) as ClaimRecord));
      const first = Math.min(...days);
      if (first > OPEN_START) bare.set(claim.id, { ...claim, answersFrom: first });
    }
  return { ...rest, claims: [...bare.values()] };
}
const without = ({ publicFrom: _public, answersFrom: _answers, ...claim }: ClaimRecord): ClaimRecord =>
  claim as ClaimRecord;

describe("A store from before steps said when they became public", () => {
  test("gets the days that a new load writes, for steps, their answers, and the answers to these", async () => {
    const clocks = fileURLToPath(new URL("../fixtures/clocks/", import.meta.url));
    const folder = folders.make({ "steps.yaml": STEPS }, clocks);
    const read = loadSeed(folder);
    expect(read.faults).toEqual([]);
    appendChangeset(folder, read, "Steps", "2098-01-01T00:00:00Z");
    const world = loadSeed(folder).dataset;
    await writeDataset(store.graph, world);
    const seen = await store.graph.read(days);
    await writeDataset(store.graph, before(world));
    expect(await store.graph.read(days)).not.toEqual(seen);
    await store.graph.write([{ statement: forget, parameters: { last: BEFORE } }]);
    expect(await migrate(store.graph)).toEqual(known.slice(BEFORE).map(({ number }) => number));
    expect(await store.graph.read(days)).toEqual(seen);
  });
});
