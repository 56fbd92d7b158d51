import type { FaultList } from "../faults.js";
import type { NamedText, Wanted } from "../read/read-texts.js";
import { readBiblatex } from "./read-biblatex.js";
import type { ReadCitation } from "./read-citation.js";
import { readCsl } from "./read-csl.js";
import { readRis } from "./read-ris.js";

/** Formats of references, by the names that `export` has for them. */
export const CITATION_FORMATS = ["csl", "biblatex", "ris"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const CITATIONS_WANTED: Readonly<Record<CitationFormat, Wanted>> = {
  csl: { pattern: /\.json$/i, what: ".json file" },
  biblatex: { pattern: /\.bib$/i, what: ".bib file" },
  ris: { pattern: /\.ris$/i, what: ".ris file" },
};

const READERS: Readonly<Record<CitationFormat, (text: NamedText, faults: FaultList) => ReadCitation[]>> = {
  csl: readCsl,
  biblatex: readBiblatex,
  ris: readRis,
};

/** Every entry of a list of references. What cannot be read is a fault at its file and line. */
export const readCitations = (format: CitationFormat, text: NamedText, faults: FaultList): ReadCitation[] =>
  READERS[format](text, faults);
