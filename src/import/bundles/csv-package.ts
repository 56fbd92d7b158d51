import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { FaultList } from "../faults.js";

const CELLS = ["string", "date", "datetime", "integer", "boolean", "list", "json"] as const;
export type Cell = (typeof CELLS)[number];
/** The Data Package that stands with tables, as far as it says how they are read and that they are whole. */
const Package = z.object({
  /** The digest of the newest changeset. */
  version: z.string().optional(),
  /** The day that the record was cut to. */
  answerable: z.object({ asOf: z.string() }).optional(),
  resources: z.array(
    z.object({
      name: z.string(),
      /** Absent in tables of earlier versions. */
      answerable: z.object({ rows: z.int() }).optional(),
      path: z.string().regex(/^[a-z0-9-]+\.csv$/),
      schema: z.object({
        fields: z.array(
          z.object({
            name: z.string(),
            answerable: z.object({ cell: z.enum(CELLS), derived: z.boolean().optional() }),
          }),
        ),
      }),
    }),
  ),
});
export type Package = z.infer<typeof Package>;

/** Reads `datapackage.json` of a folder; null, with a fault, where it is none of ours. */
export function readPackage(folder: string, faults: FaultList): Package | null {
  const at = { file: "datapackage.json", line: 1, column: 1 };
  try {
    const parsed = Package.safeParse(JSON.parse(readFileSync(join(folder, at.file), "utf8")));
    if (parsed.success) return parsed.data;
    faults.add(at, "TABLE_UNKNOWN", `This describes no tables of ours (${parsed.error.issues[0]?.path.join(".")}).`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code) faults.add(at, "FILE_UNREADABLE", `The file cannot be read (${code}).`);
    else faults.add(at, "TABLE_UNKNOWN", "The file is not JSON.");
  }
  return null;
}

/**
 * Tells where tables are not a whole record: cut to a day, which earlier versions said in the manifest alone, or without
 * a table that every record has.
 */
export function checkWhole(folder: string, described: Package, tables: readonly string[], faults: FaultList): void {
  const tell = (file: string, message: string): void =>
    faults.add({ file, line: 1, column: 1 }, "BUNDLE_INCOMPLETE", message);
  const cut = (day: string): string => `It was taken out as of ${day}, without what was said later.`;
  const ofManifest = described.answerable ? null : asOfManifest(folder);
  if (described.answerable) tell("datapackage.json", cut(described.answerable.asOf));
  if (ofManifest !== null) tell("manifest.json", cut(ofManifest));
  const names = new Set(described.resources.map(({ name }) => name));
  for (const name of tables)
    if (!names.has(name)) tell("datapackage.json", `It describes no table ${name}, which every record has.`);
}

function asOfManifest(folder: string): string | null {
  try {
    const { pin } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { pin?: { asOf?: unknown } };
    return typeof pin?.asOf === "string" ? pin.asOf : null;
  } catch {
    return null; // Tables can be read without it.
  }
}
