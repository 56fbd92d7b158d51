import { BibLatexParser } from "biblatex-csl-converter";
import type { FaultList } from "../faults.js";
import type { NamedText } from "../read/read-texts.js";
import type { ReadCitation } from "./read-citation.js";

/** What the parser gives for a text with marks, a name, a list of either. */
type Rich = { readonly text?: string };
interface Person {
  readonly literal?: readonly Rich[];
  readonly family?: readonly Rich[];
}
interface Entry {
  readonly bib_type: string;
  readonly entry_key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unexpected_fields?: Readonly<Record<string, unknown>>;
  readonly location?: { readonly start: number };
}

/** BibLaTeX and BibTeX. The parser carries on past what it cannot read; here that is a fault, so that nothing is half read. */
export function readBiblatex({ file, text }: NamedText, faults: FaultList): ReadCitation[] {
  const parser = new BibLatexParser(text, {
    processUnexpected: true,
    processUnknown: true,
    includeLocation: true,
  } as never);
  const { entries, errors } = parser.parse() as unknown as {
    entries: Readonly<Record<string, Entry>>;
    errors: readonly { readonly type: string; readonly line?: number; readonly entry?: string }[];
  };
  const lines = text.split("\n").length;
  const known = new Set<number>();
  for (const { type, line = lines } of errors) {
    if (known.has(line)) continue;
    known.add(line);
    faults.add(
      { file, line, column: 1 },
      "CITATION_INVALID",
      `BibLaTeX cannot be read here: ${type.replaceAll("_", " ")}.`,
    );
  }
  return Object.values(entries).map((entry) => {
    const fields = { ...entry.unexpected_fields, ...entry.fields };
    const authors = (Array.isArray(fields.author) ? fields.author : []) as Person[];
    const bodies = authors.flatMap(({ literal }) => (literal ? [plain(literal)] : []));
    return {
      file,
      line: text.slice(0, entry.location?.start ?? 0).split("\n").length,
      ...{ key: entry.entry_key, type: entry.bib_type, title: plain(fields.title), symbol: plain(fields.number) },
      // An address is no text to be marked up: what was escaped by another reader is taken once, and compared by its key.
      url: typeof fields.url === "string" ? fields.url.replaceAll(/\\([%_&#])/g, "$1") : "",
      body: bodies[0] ?? plain(fields.institution ?? fields.organization ?? fields.publisher),
      persons: authors.length - bodies.length,
      unsure: [],
      date: typeof fields.date === "string" ? fields.date : "",
    };
  });
}

/** The words of a text without their marks; of a list the first. */
function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  if (Array.isArray(value[0])) return plain(value[0]);
  return (value as Rich[]).map(({ text = "" }) => text).join("");
}
