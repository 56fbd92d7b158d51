import type { FaultList } from "../faults.js";
import type { NamedText, Wanted } from "../read/read-texts.js";
import { readBiblatex } from "./read-biblatex.js";
import { readCsl } from "./read-csl.js";
import { readRis } from "./read-ris.js";

/** A document as a list of references describes it, before anything of it is believed. */
export interface ReadCitation {
  readonly file: string;
  /** The line on which its entry begins. */
  readonly line: number;
  /** Its key or id in the list; empty where it has none. */
  readonly key: string;
  /** What sort of document it is, in the words of the format. */
  readonly type: string;
  readonly title: string;
  /** Who publishes or authored it as a body; never a natural person. */
  readonly body: string;
  /** How many authors are natural persons, who are not taken. */
  readonly persons: number;
  /** Authors of whom the format does not say whether they are bodies or natural persons. */
  readonly unsure: readonly string[];
  readonly date: string;
  readonly url: string;
  readonly symbol: string;
}

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
