import type { Loss } from "./view/index.js";

/** A file of an export: its name within the folder, with slashes, and its text. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}
/** What one format made of a record: its files, what a reader should count in them, and what it could not carry. */
export interface Written {
  readonly files: readonly ExportFile[];
  readonly counts: Readonly<Record<string, number>>;
  readonly lost: readonly Loss[];
  /** Cells that a spreadsheet could take for a formula, as `file:line:column`. They are the record's own words. */
  readonly formulas?: readonly string[];
}
