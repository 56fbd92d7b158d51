import { writeBiblatex, writeCsl, writeRis } from "./citations/index.js";
import { writeCsv } from "./csv/bundle.js";
import { writeFtm, writeStatements } from "./ftm/writers.js";
import { writeGexf } from "./graphs/gexf.js";
import { writeGraphml } from "./graphs/graphml.js";
import { writeProjection } from "./graphs/projection.js";
import { type Manifest, makeManifest } from "./manifest.js";
import { writeRdf12 } from "./rdf/rdf12.js";
import { writeJsonld, writeNquads, writeTurtle } from "./rdf/writers.js";
import type { RecordView } from "./view/index.js";
import type { ExportFile, Written } from "./written.js";

interface FormatDefinition {
  /** What reads it, in a few words. */
  readonly for: string;
  /** Whether the whole record can be read back from it. */
  readonly lossless: boolean;
  readonly write: (view: RecordView) => Written;
}

/** Every format the record can be taken out in, by the name that commands and addresses use. */
export const EXPORT_FORMATS = {
  nquads: { for: "RDF stores", lossless: true, write: writeNquads },
  turtle: { for: "RDF tools without named graphs", lossless: true, write: writeTurtle },
  jsonld: { for: "RDF tools that read JSON", lossless: true, write: writeJsonld },
  csv: { for: "people, spreadsheets, databases", lossless: true, write: writeCsv },
  graphml: { for: "Gephi, networkx, igraph, graph-tool, yEd", lossless: false, write: writeGraphml },
  gexf: { for: "Gephi, networkx", lossless: false, write: writeGexf },
  projection: { for: "Gephi: actors alone, nobody's statement", lossless: false, write: writeProjection },
  rdf12: { for: "Jena, oxigraph: what claims say, as RDF 1.2", lossless: false, write: writeRdf12 },
  ftm: { for: "FollowTheMoney", lossless: false, write: writeFtm },
  statements: { for: "nomenklatura, FollowTheMoney", lossless: false, write: writeStatements },
  csl: { for: "Zotero, Pandoc, citeproc", lossless: false, write: writeCsl },
  biblatex: { for: "LaTeX, JabRef", lossless: false, write: writeBiblatex },
  ris: { for: "EndNote, Zotero, Mendeley", lossless: false, write: writeRis },
} as const satisfies Record<string, FormatDefinition>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** Writes a state of the record in one format: its files, the manifest among them. Pure. */
export function exportRecord(view: RecordView, format: ExportFormat): { files: ExportFile[]; manifest: Manifest } {
  const definition = EXPORT_FORMATS[format];
  const written = definition.write(view);
  const manifest = makeManifest(format, view, written, definition.lossless);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return { files: [...written.files, { name: "manifest.json", text }], manifest };
}
