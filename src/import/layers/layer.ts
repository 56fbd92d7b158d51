import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fail } from "../../base/index.js";
import { FaultList } from "../faults.js";
import { type Ledger, readLedger } from "../ledger/ledger.js";
import { finishStoring } from "./finish-storing.js";
import { FORMATS, type Format } from "./format.js";
import { keptDigest } from "./kept-records.js";
import { findChangedTable } from "./table-digests.js";

/** An import of tables: a copy of them, what it is called, and a ledger of its own. */
export interface Layer {
  readonly format: Format;
  /** A slug. */
  readonly name: string;
  readonly title: string;
  /** The folder with the tables. */
  readonly tables: string;
  /** What the columns are, as YAML; only of the format `table`. */
  readonly map?: string | undefined;
  /** Not to be passed on: served on this machine alone, and taken out only where that is asked for. */
  readonly private?: boolean | undefined;
  /** Rows that were refused and are not taken, by `file:line` without the label, and why. */
  readonly leftOut?: Readonly<Record<string, string>> | undefined;
  /** The id of whoever says it all, where its files do not say who does; only of the format `ftm`. */
  readonly speaker?: string | undefined;
  /** What stands before the names of its files in faults and fates. */
  readonly label: string;
  readonly ledger: Ledger;
  /** Name → SHA-256 of the tables as they were imported; null where that was not recorded yet. */
  readonly tableDigests: ReadonlyMap<string, string> | null;
  /** Where what the tables were read as is kept; absent before they are imported, when they are read for the first time. */
  readonly kept?: string | undefined;
  /** The SHA-256 of what its tables were read as, as it was recorded; absent where it was not recorded yet. */
  readonly readAs?: string | undefined;
  /** The SHA-256 of what is kept of that now; absent where nothing is. */
  readonly keptDigest?: string | undefined;
}

const Description = z.strictObject({
  format: z.enum(FORMATS),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
  title: z.string().min(1).max(200),
  map: z.string().optional(),
  private: z.literal(true).optional(),
  speaker: z.string().optional(),
  leftOut: z.record(z.string(), z.string()).optional(),
});
export type Description = z.infer<typeof Description>;

export const layerFolder = (imports: string, name: string): string => join(imports, name);
export const DESCRIPTION = "import.json";
export const TABLES = "tables";

/**
 * The imports that were stored under a folder, by name; none where there is no such folder. One whose description,
 * ledger or tables are damaged throws, since to leave it out would drop what it brought.
 *
 * @param except  an import that is about to be replaced, whose tables may be as they like
 * @throws DATASET_REFUSED, IMPORT_TABLES_CHANGED
 */
export function readLayers(imports: string, except?: string): Layer[] {
  let names: string[];
  finishStoring(imports);
  try {
    names = readdirSync(imports, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is there and cannot be read is not what is not there: all that was imported would go with it.
    if (code === "ENOENT") return [];
    throw fail("DATASET_REFUSED", { count: 1, first: `${imports}: the folder cannot be read (${code})` });
  }
  return names.map((name) => {
    const folder = layerFolder(imports, name);
    const faults = new FaultList();
    const described = readDescription(folder);
    const label = `imports/${name}/`;
    const ledger = readLedger(folder, faults, label);
    const [first] = faults.all();
    if (first) throw fail("DATASET_REFUSED", { count: faults.count, first: `${folder}: ${first.message}` });
    const tables = join(folder, TABLES);
    const changed = ledger.tables && name !== except ? findChangedTable(tables, described.format, ledger.tables) : null;
    if (changed) throw fail("IMPORT_TABLES_CHANGED", { name, folder: tables, changed });
    const own = { ledger: ledgerOf(described, ledger), tableDigests: ledger.tables ?? null };
    const readAs = { readAs: ledger.readAs, keptDigest: keptDigest(folder) };
    return { ...described, tables, label, ...own, kept: folder, ...readAs };
  });
}

/** @throws DATASET_REFUSED where a folder does not say what import it is */
function readDescription(folder: string): Description {
  const refuse = (why: string) =>
    fail("DATASET_REFUSED", {
      count: 1,
      first: `${join(folder, DESCRIPTION)}: ${why}; no other folder may stand there`,
    });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(folder, DESCRIPTION), "utf8"));
  } catch (error) {
    throw refuse(`it cannot be read (${(error as NodeJS.ErrnoException).code ?? "no JSON"})`);
  }
  const { data, error } = Description.safeParse(read);
  if (error) throw refuse(`\`${error.issues[0]?.path.join(".")}\` is not as an import is described`);
  return data;
}

/** The ledger of a layer; of a private one, each of its changesets says whose it is. */
export const ledgerOf = ({ name, private: isPrivate }: Pick<Layer, "name" | "private">, ledger: Ledger): Ledger =>
  isPrivate
    ? { ...ledger, changesets: ledger.changesets.map((changeset) => ({ ...changeset, privateImport: name })) }
    : ledger;

/** An import that is not stored yet. */
export function newLayer(description: Description, tables: string): Layer {
  return {
    ...Description.parse(description),
    tables,
    label: "",
    ledger: { changesets: [], entries: new Map() },
    tableDigests: null,
  };
}

/** What tells one state of kept imports from another: which there are, and what each has recorded. */
export const stampOf = (layers: readonly Layer[]): string =>
  JSON.stringify(
    layers.map(({ tables: _tables, label: _label, kept: _kept, ledger, tableDigests, ...described }) => [
      described,
      ledger.changesets.map(({ digest }) => digest),
      [...(tableDigests ?? [])],
    ]),
  );
