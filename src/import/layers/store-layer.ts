import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dump } from "js-yaml";
import { makeFolder, whileWriting } from "../../base/index.js";
import type { ChangesetRecord } from "../../model/index.js";
import { type ChangesetFile, changesetDigest } from "../ledger/ledger.js";
import type { LoadedSeed } from "../loaded-seed.js";
import type { SeedFile } from "../read/read-folder.js";
import { digestOf, keepRecords } from "./kept-records.js";
import { DESCRIPTION, type Layer, layerFolder, TABLES } from "./layer.js";
import { chain } from "./merge-ledgers.js";
import { tableDigests, tableNames } from "./table-digests.js";

/**
 * The changeset that a new layer is: everything of it that no ledger holds yet. Returned twice, as the layer keeps it
 * and as it stands in the merged ledger of the dataset; null where the layer brings nothing new.
 */
export function layerChangeset(
  seed: LoadedSeed,
  layer: Layer,
  recordedAt: string,
): { own: ChangesetFile; merged: ChangesetRecord } | null {
  const { dataset, unrecorded, ledger } = seed;
  const own = new Set([
    layer.name,
    ...dataset.claims.flatMap(({ key, id }) => (key?.startsWith(`${layer.name}.`) ? [id] : [])),
  ]);
  const ofLayer = (section: string, id: string): boolean => {
    if (section === "acts") {
      const on = dataset.acts.find((act) => act.id === id)?.on ?? "";
      return own.has(on) || isOurs(on);
    }
    if (section === "passages") {
      const source = dataset.passages.find((passage) => passage.id === id)?.source ?? "";
      return own.has(source) || isOurs(source);
    }
    return own.has(id) || isOurs(id);
  };
  const isOurs = (id: string): boolean => id.startsWith(`${layer.name}/`);
  const records = Object.fromEntries(
    [...unrecorded]
      .filter(([key]) => {
        const cut = key.indexOf("/");
        return ofLayer(key.slice(0, cut), key.slice(cut + 1));
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  if (Object.keys(records).length === 0) return null;
  const seq = layer.ledger.changesets.length + 1;
  const content = {
    seq,
    recordedAt,
    title: `Import: ${layer.title}`,
    previous: layer.ledger.changesets.at(-1)?.digest ?? null,
    records,
    tables: tableDigests(layer.tables, layer.format),
    readAs: digestOf(seed.converted.get(layer.name) ?? [], layer.label),
  };
  const digest = changesetDigest(content);
  const last = ledger.changesets.at(-1);
  return {
    own: { ...content, digest },
    merged: {
      seq: ledger.changesets.length + 1,
      recordedAt,
      title: content.title,
      digest: chain(last?.digest ?? null, digest),
      ...(layer.private ? { privateImport: layer.name } : {}),
    },
  };
}

/** A layer that lies beside the kept ones, whole, and is none of them yet. */
export interface StagedLayer {
  /** Puts it among the kept ones, in place of a former one. */
  put(): void;
  /** Takes it away again; nothing once it was put in place. */
  discard(): void;
}

/** Keeps a layer with its files and its changeset, in one step: a folder is there whole, or not at all. See `stageLayer`. */
export function storeLayer(...given: Parameters<typeof stageLayer>): void {
  stageLayer(...given).put();
}

/**
 * Writes everything that is kept of a layer beside the kept ones: all that needs room on the disk. To put it in place is
 * to rename it, which can be left until the store holds what the layer says.
 *
 * @param changeset null for seed files, which bring a ledger of their own
 * @param converted what its tables were read as; of seed files nothing, which are read as they stand
 * @throws FOLDER_NOT_WRITTEN
 */
export function stageLayer(
  imports: string,
  layer: Layer,
  changeset: ChangesetFile | null,
  converted?: readonly SeedFile[],
): StagedLayer {
  const kept = layerFolder(imports, layer.name);
  const made = join(imports, `.${layer.name}.${process.pid}`);
  const discard = (): void => rmSync(made, { recursive: true, force: true });
  discard();
  try {
    whileWriting(imports, () => writeLayer(made, kept, layer, changeset, converted));
  } catch (error) {
    discard();
    throw error;
  }
  return { put: () => putInPlace(made, kept), discard };
}

function writeLayer(
  made: string,
  kept: string,
  layer: Layer,
  changeset: ChangesetFile | null,
  converted: readonly SeedFile[] | undefined,
): void {
  makeFolder(join(made, "ledger"), 0o700);
  mkdirSync(join(made, TABLES));
  // What an earlier import under this name recorded stays recorded.
  if (changeset && changeset.seq > 1) cpSync(join(kept, "ledger"), join(made, "ledger"), { recursive: true });
  for (const name of tableNames(layer.tables, layer.format)) {
    mkdirSync(dirname(join(made, TABLES, name)), { recursive: true });
    // What stands behind a link, and not the link: the original may go.
    cpSync(join(layer.tables, name), join(made, TABLES, name), { dereference: true });
  }
  const { format, name, title, map, speaker, leftOut, private: isPrivate } = layer;
  const described = {
    format,
    name,
    title,
    ...(map === undefined ? {} : { map }),
    ...(isPrivate ? { private: true } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(leftOut ? { leftOut } : {}),
  };
  writeFileSync(join(made, DESCRIPTION), `${JSON.stringify(described, null, 2)}\n`);
  if (converted && format !== "seed") keepRecords(made, converted);
  // A folder of one's own was recorded by whoever wrote it, and has its ledger.
  if (!changeset) cpSync(join(layer.tables, "ledger"), join(made, "ledger"), { recursive: true, dereference: true });
  else
    writeFileSync(
      join(made, "ledger", `${String(changeset.seq).padStart(4, "0")}.yaml`),
      dump(changeset, { lineWidth: -1, forceQuotes: true, quoteStyle: "double" }),
    );
}

function putInPlace(made: string, kept: string): void {
  // Who reads meanwhile finds the former one or the new one, but for the moment between two renamings: what a stop leaves
  // there is put in place by whoever reads next (`finishStoring`).
  const former = `${made}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, former);
  renameSync(made, kept);
  rmSync(former, { recursive: true, force: true });
}

/** Notes of an import that is kept that it is private, and changes nothing else about it. */
export function markPrivate(imports: string, name: string): void {
  const file = join(layerFolder(imports, name), DESCRIPTION);
  const described = JSON.parse(readFileSync(file, "utf8")) as object;
  // Put in place at once: a description that was half written could not be read.
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...described, private: true }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
