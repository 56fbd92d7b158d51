import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type RdfFormat, readCsvBundle, readQuads } from "../bundles/index.js";
import { CITATIONS_WANTED, type CitationFormat, readCitations } from "../citations/index.js";
import { FaultList } from "../faults.js";
import { readEntities, readStatements } from "../ftm/index.js";
import { readFolder } from "../read/read-folder.js";
import { textsOf } from "../read/read-texts.js";
import { readPlainTables } from "../sfm/index.js";

const citations =
  (format: CitationFormat) =>
  (folder: string, faults: FaultList): void => {
    for (const text of textsOf(folder, CITATIONS_WANTED[format], faults)) readCitations(format, text, faults);
  };
const rdf =
  (format: RdfFormat, ending: string) =>
  async (path: string, faults: FaultList): Promise<void> => {
    const names = statSync(path).isDirectory()
      ? readdirSync(path).flatMap((name) => (name.endsWith(ending) ? [join(path, name)] : []))
      : [path];
    for (const name of names) await readQuads(readFileSync(name, "utf8"), format, name, faults);
  };

/** What reads the files of each format, by its parsers alone: nothing is made of what they say. */
export const FOREIGN = {
  sfm: readPlainTables,
  table: readPlainTables,
  statements: (folder, faults) => readStatements(folder, faults, ""),
  ftm: (folder, faults) => readEntities(folder, faults, ""),
  csl: citations("csl"),
  biblatex: citations("biblatex"),
  ris: citations("ris"),
  nquads: rdf("nquads", ".nq"),
  turtle: rdf("turtle", ".ttl"),
  jsonld: rdf("jsonld", ".jsonld"),
  csv: readCsvBundle,
  seed: readFolder,
} as const satisfies Record<string, (path: string, faults: FaultList) => unknown>;
export type ForeignFormat = keyof typeof FOREIGN;

/** Reads them once. What is wrong with them is told by whoever reads them for good. */
export async function readForeign(format: ForeignFormat, path: string): Promise<void> {
  await FOREIGN[format](path, new FaultList());
}
