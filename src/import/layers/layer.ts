import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fail } from "../../base/index.js";
import { FaultList } from "../faults.js";
import { type Ledger, readLedger } from "../ledger.js";

/** Formats of tables that can lie over a folder of seed files. */
export const FORMATS = ["sfm"] as const;
export type Format = (typeof FORMATS)[number];

/** An import of tables: a copy of them, what it is called, and a ledger of its own. */
export interface Layer {
  readonly format: Format;
  /** A slug. */
  readonly name: string;
  readonly title: string;
  /** The folder with the tables. */
  readonly tables: string;
  /** What stands before the names of its files in faults and fates. */
  readonly label: string;
  readonly ledger: Ledger;
}

const Description = z.strictObject({
  format: z.enum(FORMATS),
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/),
  title: z.string().min(1).max(200),
});
export type Description = z.infer<typeof Description>;

export const layerFolder = (imports: string, name: string): string => join(imports, name);
export const DESCRIPTION = "import.json";
export const TABLES = "tables";

/**
 * The imports that were stored under a folder, by name; none where there is no such folder. One whose description or
 * ledger is damaged throws, since to leave it out would drop what it brought.
 */
export function readLayers(imports: string): Layer[] {
  let names: string[];
  try {
    names = readdirSync(imports, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : []))
      .sort();
  } catch {
    return [];
  }
  return names.map((name) => {
    const folder = layerFolder(imports, name);
    const faults = new FaultList();
    const described = Description.parse(JSON.parse(readFileSync(join(folder, DESCRIPTION), "utf8")));
    const label = `imports/${name}/`;
    const ledger = readLedger(folder, faults, label);
    const [first] = faults.all();
    if (first) throw fail("DATASET_REFUSED", { count: faults.count, first: `${folder}: ${first.message}` });
    return { ...described, tables: join(folder, TABLES), label, ledger };
  });
}

/** An import that is not stored yet. */
export function newLayer(description: Description, tables: string): Layer {
  return { ...Description.parse(description), tables, label: "", ledger: { changesets: [], entries: new Map() } };
}
