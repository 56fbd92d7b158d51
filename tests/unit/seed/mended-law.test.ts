import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadSeed } from "../../../src/import/index.js";

const SECTIONS = ["instruments", "provisions", "categories", "elements", "modes", "remedies", "standards"] as const;

test("Every record of law that was mended says what it was before, once for each changeset that mended it", () => {
  const { dataset, ledger } = loadSeed(fileURLToPath(new URL("../../../seed", import.meta.url)));
  const mended = SECTIONS.flatMap((section) =>
    dataset[section].map(({ id, earlier }) => ({
      id: `${section}/${id}`,
      says: (earlier ?? []).map(({ until }) => until),
      ledger: (ledger.entries.get(`${section}/${id}`)?.recorded ?? []).slice(1).map(({ rev }) => rev),
    })),
  );
  expect(mended.filter((one) => one.ledger.length > 0).length).toBeGreaterThan(50);
  expect(mended.filter((one) => one.says.join() !== one.ledger.join())).toEqual([]);
});
