import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { parseDay } from "../../src/base/index.js";
import type { QuestionContext } from "../../src/graphql/context.js";
import { checkStatement } from "../../src/graphql/questions/check-statement/check-statement.js";
import { checkDraft } from "../../src/law/index.js";
import { bundledFacts } from "../support/bundled.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";

const MEASURED = join(import.meta.dirname, "../law/drafts/measured");
/** Every sentence that drafts are measured by, with the day looked from. */
const SENTENCES = readdirSync(MEASURED)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => readFileSync(join(MEASURED, name), "utf8").trimEnd().split("\n"))
  .map((line) => {
    const [, text = "", asOf = "2026-06-30"] = line.split(" | ");
    return { text, asOf };
  });
/** Sentences that are asked together. */
const AT_ONCE = 40;

interface Shown {
  readonly verdict: string;
  readonly text: string;
  readonly sentence: string;
  readonly claims: readonly { readonly id: string }[];
}
let context: QuestionContext;
beforeAll(async () => {
  await loadBundled(ownGraph());
  context = { store: ownGraph(), snapshots: new SnapshotHolder(ownGraph()), today: () => "2026-06-30" };
});
const ask = async (text: string, asOf: string): Promise<readonly Shown[]> =>
  ((await checkStatement(null, { text, asOf }, context)) as { assertions: readonly Shown[] }).assertions;

/*
 * The law is read into memory and the rest of what is claimed is not: a sentence on a figure or a finding that is held
 * against the law alone is told that the record has none.
 */
describe("A draft that is held against a store", () => {
  test("gets what it gets of all that is claimed, each claim shown", async () => {
    expect(SENTENCES.length).toBeGreaterThan(1_000);
    for (let from = 0; from < SENTENCES.length; from += AT_ONCE)
      await Promise.all(
        SENTENCES.slice(from, from + AT_ONCE).map(async ({ text, asOf }) => {
          const wanted = checkDraft(text, bundledFacts(), parseDay(asOf));
          const told = await ask(text, asOf);
          expect(
            told.map((one) => [one.verdict, one.text, one.sentence, one.claims.map(({ id }) => id)]),
            text,
          ).toEqual(wanted.map((one) => [one.verdict, one.text, one.sentence, one.claims]));
        }),
      );
  });

  test.each([
    ["The Ministry of Health in Gaza reported that 471 people were killed at al-Ahli hospital.", "SUPPORTED"],
    ["The Commission of Inquiry concluded that Israel has committed genocide.", "STRONGER_THAN_RECORD"],
    ["Amnesty International concluded that Israel committed genocide in Gaza.", "SUPPORTED"],
    ["Israel denies that it committed genocide.", "SUPPORTED"],
  ])("tells what others found, denied and counted: %s", async (text, verdict) => {
    const [only, ...more] = await ask(text, "2026-06-30");
    expect([only?.verdict, more]).toEqual([verdict, []]);
    expect(only?.claims.length).toBeGreaterThan(0);
  });
});
