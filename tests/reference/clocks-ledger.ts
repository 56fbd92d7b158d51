import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { appendChangeset, loadSeed } from "../../src/import/index.js";

/**
 * Writes the ledger of `tests/fixtures/clocks` anew, changeset by changeset, with the titles and moments it has: needed
 * when records are read in another form, since a fixture has no readers who rely on what it said before.
 *
 *     npx tsx tests/reference/clocks-ledger.ts
 */
const FOLDER = join(import.meta.dirname, "../fixtures/clocks");
const PARTS = ["1-first.yaml", "2-second.yaml", "3-third.yaml"];

const made = mkdtempSync(join(tmpdir(), "answerable-clocks-"));
try {
  for (const [index, part] of PARTS.entries()) {
    const file = join(FOLDER, "ledger", `000${index + 1}.yaml`);
    const { title, recordedAt } = load(readFileSync(file, "utf8")) as { title: string; recordedAt: string };
    cpSync(join(FOLDER, part), join(made, part));
    if (!appendChangeset(made, loadSeed(made), title, recordedAt)) throw new Error(`${part} adds nothing`);
  }
  cpSync(join(made, "ledger"), join(FOLDER, "ledger"), { recursive: true });
} finally {
  rmSync(made, { recursive: true });
}
