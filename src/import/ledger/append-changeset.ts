import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dump } from "js-yaml";
import { fail, makeFolder, whileWriting } from "../../base/index.js";
import type { ChangesetRecord } from "../../model/index.js";
import { FaultList } from "../faults.js";
import type { LoadedSeed } from "../loaded-seed.js";
import { type ChangesetFile, changesetDigest, readLedger } from "./ledger.js";

/**
 * Records everything of a seed folder that no changeset holds yet, as the next file of its ledger. Returns the changeset,
 * or null when there is nothing to record. The ledger is append-only: an existing file is never touched.
 *
 * @param seed       what `loadSeed` returned for the folder
 * @param recordedAt the moment, RFC 3339 in UTC; not before the last changeset
 * @throws FOLDER_NOT_WRITTEN, LEDGER_REFUSED when the seed has faults, the moment lies before the last changeset, or the ledger has grown since
 */
export function appendChangeset(
  folder: string,
  seed: LoadedSeed,
  title: string,
  recordedAt: string,
): ChangesetRecord | null {
  // The folder's own: what it stands on, if anything, has a ledger of its own.
  const { changesets, entries } = readLedger(folder, new FaultList());
  const last = changesets.at(-1);
  if (seed.faults.length > 0) throw fail("LEDGER_REFUSED", { why: `the folder has ${seed.faults.length} faults` });
  if (seed.unrecorded.size === 0) return null;
  if ([...seed.unrecorded].some(([record, content]) => entries.get(record)?.content === content))
    throw fail("LEDGER_REFUSED", { why: "somebody else has recorded since the folder was read" });
  if (last && Date.parse(recordedAt) < Date.parse(last.recordedAt))
    throw fail("LEDGER_REFUSED", {
      why: `the last changeset was recorded at ${last.recordedAt}, and nothing is back-dated`,
    });
  const content: Omit<ChangesetFile, "digest"> = {
    seq: changesets.length + 1,
    recordedAt,
    title,
    previous: last?.digest ?? null,
    records: Object.fromEntries([...seed.unrecorded].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  const changeset: ChangesetFile = { ...content, digest: changesetDigest(content) };
  const { records, ...head } = changeset;
  const text = dump({ ...head, records }, { lineWidth: -1, forceQuotes: true, quoteStyle: "double" });
  whileWriting(join(folder, "ledger"), () => addFile(join(folder, "ledger"), changeset.seq, text));
  return { seq: changeset.seq, recordedAt, title, digest: changeset.digest };
}

/**
 * Adds a file to a ledger, whole or not at all: half a changeset would be a broken ledger. Of two that record at once the
 * second is refused by the file system.
 */
function addFile(ledger: string, seq: number, text: string): void {
  const file = join(ledger, `${String(seq).padStart(4, "0")}.yaml`);
  makeFolder(ledger);
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") rmSync(file, { force: true });
    throw error;
  }
}
