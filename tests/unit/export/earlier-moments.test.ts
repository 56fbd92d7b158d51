import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { BUNDLE_FORMATS, type BundleFormat, planWrite, readBundle } from "../../../src/dataset/index.js";
import { exportRecord, type RecordView, recordForms, viewRecord } from "../../../src/export/index.js";
import { loadSeed } from "../../../src/import/index.js";
import type { Dataset } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundled } from "../../support/bundled.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const readBack = (view: RecordView, format: BundleFormat) => {
  const folder = folders.make({});
  for (const { name, text } of exportRecord(view, format).files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readBundle(folder, format);
};
const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).sort();

const small = loadSeed(join(PACKAGE_ROOT, "tests/fixtures/clocks")).dataset;
const last = small.changesets.at(-1) ?? {
  seq: 0,
  recordedAt: "2026-01-01T00:00:00Z",
  title: "",
  digest: "0".repeat(64),
};
/** The first way into each forum is there from the beginning: without one there is no forum. */
const firstLinks = new Set(
  small.mechanisms.map(
    ({ id }) =>
      small.claims.find((one) => one.kind === "mandate" && one.fields.mechanism === id && one.fields.limb === "LINK")
        ?.id,
  ),
);
const rules = small.claims.filter((one) => one.kind === "mandate" && !firstLinks.has(one.id)).map(({ id }) => id);

/** The small record, of which some rules came with one more changeset. */
function later(some: readonly string[]): Dataset {
  const seq = last.seq + 1;
  return {
    ...small,
    changesets: [...small.changesets, { ...last, seq, recordedAt: "2098-01-01T00:00:00Z", title: "More rules" }],
    claims: small.claims.map((claim) => (some.includes(claim.id) ? { ...claim, rev: seq } : claim)),
  };
}

describe("A record taken out at an earlier moment", () => {
  test("has the rules that were on record then, and no others, in every format that is read back", async () => {
    const aCase = fc.record({ some: fc.subarray(rules, { minLength: 1 }), format: fc.constantFrom(...BUNDLE_FORMATS) });
    await fc.assert(
      fc.asyncProperty(aCase, async ({ some, format }) => {
        const record = later(some);
        const view = viewRecord(record, { knownAt: last.recordedAt });
        const read = await readBack(view, format);
        expect(read.faults).toEqual([]);
        expect(idsOf(read.dataset.claims)).toEqual(idsOf(view.claims));
        expect(view.claims.filter(({ id }) => some.includes(id))).toEqual([]);
        // The newest moment has them all, as their files have them.
        expect(viewRecord(record).data.mechanisms).toEqual(small.mechanisms);
      }),
      { seed: FIRST_SEED, numRuns: 12 },
    );
  }, 120_000);

  test("is read back whole from the bundled record as it was", async () => {
    const { dataset } = bundled();
    const then = dataset.changesets.at(-9);
    const view = viewRecord(dataset, { knownAt: then?.recordedAt ?? "" });
    const read = await readBack(view, "csv");
    expect(read.faults).toEqual([]);
    expect(idsOf(read.dataset.claims)).toEqual(idsOf(dataset.claims.filter(({ rev }) => rev <= view.pin.rev)));
    expect(read.dataset.changesets.at(-1)?.digest).toBe(then?.digest);
  }, 300_000);
});

describe("A rule that no file has any more", () => {
  test.each(BUNDLE_FORMATS)("is written once as %s, as the claim it is, and read back", async (format) => {
    const none = { rights: [], absent: [], held: [], preconditions: [] };
    const without = {
      ...small,
      mechanisms: small.mechanisms.map((one) => ({
        ...one,
        rules: none,
        bases: one.bases.map((basis) => ({ ...basis, rules: none })),
      })),
    };
    const left = recordForms(without).filter(({ section, value }) => section === "claims" && value.kind === "mandate");
    expect(left.length).toBeGreaterThan(0);
    const read = await readBack(viewRecord(without), format);
    expect(read.faults).toEqual([]);
    expect(planWrite(read.dataset).content).toBe(planWrite(without).content);
  });
});
