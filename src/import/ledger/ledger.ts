import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { canonicalJson, type Json, sha256 } from "../../base/index.js";
import type { ChangesetRecord } from "../../model/index.js";
import { FaultList } from "../faults.js";
import { readYaml, YamlFault } from "../read/read-yaml.js";

/** What the ledger holds of one record: its id within its section, and the hash of its content. */
export interface LedgerEntry {
  readonly rev: number;
  readonly content: string;
  /** The line that recorded it last, and the file, relative to the folder of the ledger. */
  readonly file: string;
  readonly line: number;
  /** Every changeset that recorded it, oldest first. */
  readonly recorded: readonly RecordedState[];
  /** How many changesets its own ledger has. */
  readonly ledger: { readonly changesets: number };
}
/** What one changeset recorded of a record: its number in its own ledger, the revision it is, the hash of the content. */
export interface RecordedState {
  readonly own: number;
  readonly rev: number;
  readonly content: string;
}
export interface Ledger {
  readonly changesets: readonly ChangesetRecord[];
  /** `section/id` → the revision that brought it and the content last recorded. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Of an import of tables: name → SHA-256, as last recorded. */
  readonly tables?: ReadonlyMap<string, string>;
  /** Of an import of tables: the SHA-256 of what they were read as, as last recorded. */
  readonly readAs?: string;
}

const ChangesetFile = z.strictObject({
  seq: z.int().positive(),
  recordedAt: z.iso.datetime(),
  title: z.string().min(1),
  previous: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.record(z.string(), z.string()),
  /** Of an import of tables: the SHA-256 of each, as they are kept. */
  tables: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)).optional(),
  /** Of an import of tables: the SHA-256 of what they were read as. */
  readAs: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type ChangesetFile = z.infer<typeof ChangesetFile>;

/**
 * The digest of a changeset: SHA-256 over its number, time, title, the digest before it and everything it brought, with
 * the digests of the tables it was read from and of what they were read as, where there are some.
 */
export function changesetDigest(changeset: Omit<ChangesetFile, "digest">): string {
  const { seq, recordedAt, title, previous, records, tables, readAs } = changeset;
  return sha256(
    canonicalJson({
      seq,
      recordedAt,
      title,
      previous,
      records,
      ...(tables ? { tables } : {}),
      ...(readAs ? { readAs } : {}),
    }),
  );
}

/** The hash of a record's content, without the remarks that may be mended. */
export function contentHash(content: Json): string {
  return sha256(canonicalJson(content)).slice(0, 16);
}

/** Sections whose records stay as they were recorded. */
export const NEVER_AMENDED = new Set(["claims", "acts", "passages"]);

/**
 * Reads `ledger/NNNN.yaml` in order and checks the chain of digests. A folder without a ledger has an empty one. `label`
 * stands before the names of files.
 */
export function readLedger(folder: string, faults: FaultList, label = ""): Ledger {
  const changesets: ChangesetRecord[] = [];
  const entries = new Map<string, LedgerEntry>();
  let names: string[] = [];
  try {
    names = readdirSync(join(folder, "ledger"))
      .filter((name) => /^\d{4,}\.yaml$/.test(name))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is there and cannot be read is not what is not there. Of a folder that is none, whoever reads it tells.
    if (code !== "ENOENT" && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== false)
      faults.add({ file: `${label}ledger`, line: 1, column: 1 }, "LEDGER_BROKEN", `It cannot be read (${code}).`);
    return { changesets, entries };
  }
  let previous: string | null = null;
  const ledger = { changesets: 0 };
  let tables: ReadonlyMap<string, string> | undefined;
  let readAs: string | undefined;
  for (const [index, name] of names.entries()) {
    const place = { file: `${label}ledger/${name}`, line: 1, column: 1 };
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, "ledger", name)));
      const yaml = readYaml(text);
      const parsed = ChangesetFile.safeParse(yaml.value);
      if (!parsed.success) {
        faults.add(
          place,
          "LEDGER_BROKEN",
          `The changeset does not have the form of one (${parsed.error.issues[0]?.path.join(".")}).`,
        );
        break;
      }
      const changeset = parsed.data;
      if (
        changeset.seq !== index + 1 ||
        changeset.previous !== previous ||
        changeset.digest !== changesetDigest(changeset)
      ) {
        faults.add(
          place,
          "LEDGER_BROKEN",
          "The chain of digests does not hold here: a changeset was edited, dropped or reordered.",
        );
        break;
      }
      const last = changesets.at(-1);
      if (last && Date.parse(changeset.recordedAt) < Date.parse(last.recordedAt)) {
        faults.add(place, "LEDGER_BROKEN", "The changeset is dated before the one it follows: nothing is back-dated.");
        break;
      }
      const again = Object.keys(changeset.records).find(
        (id) => entries.has(id) && NEVER_AMENDED.has(id.split("/")[0] as string),
      );
      if (again !== undefined) {
        faults.add(place, "LEDGER_BROKEN", `The changeset records "${again}", which was recorded before it.`);
        break;
      }
      for (const [id, content] of Object.entries(changeset.records)) {
        const before = entries.get(id);
        entries.set(id, {
          rev: before?.rev ?? changeset.seq,
          content,
          file: place.file,
          line: yaml.locate(["records", id]).line,
          recorded: [...(before?.recorded ?? []), { own: changeset.seq, rev: changeset.seq, content }],
          ledger,
        });
      }
      ledger.changesets = changeset.seq;
      changesets.push({
        seq: changeset.seq,
        recordedAt: changeset.recordedAt,
        title: changeset.title,
        digest: changeset.digest,
      });
      if (changeset.tables) tables = new Map(Object.entries(changeset.tables));
      if (changeset.tables) readAs = changeset.readAs;
      previous = changeset.digest;
    } catch (error) {
      if (error instanceof YamlFault)
        faults.add({ file: place.file, ...error.place }, "LEDGER_BROKEN", `Not YAML: ${error.message}.`);
      else faults.add(place, "LEDGER_BROKEN", `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`);
      break;
    }
  }
  return { changesets, entries, ...(tables ? { tables } : {}), ...(readAs ? { readAs } : {}) };
}

/** A folder's changesets, oldest first, without reading anything else; none where the chain is broken. */
export function recordedChangesets(folder: string): readonly ChangesetRecord[] {
  const faults = new FaultList();
  const { changesets } = readLedger(folder, faults);
  return faults.count > 0 ? [] : changesets;
}
