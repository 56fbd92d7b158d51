import type { FaultList } from "../faults.js";
import type { NamedText } from "../read/read-texts.js";
import type { ReadCitation } from "./read-citation.js";

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

const NUMBERED = /^(?:RPRT|CASE|STAT|LEGAL|BILL|HEAR|GOVDOC|STAND)$/;

/** RIS: tags of two characters, an entry from `TY` to `ER`. A line without a tag carries on the one before. */
export function readRis({ file, text }: NamedText, faults: FaultList): ReadCitation[] {
  const read: ReadCitation[] = [];
  let open: { line: number; tags: Map<string, string[]> } | null = null;
  let last: string[] | null = null;
  const fault = (line: number, what: string): void =>
    void faults.add({ file, line, column: 1 }, "CITATION_INVALID", what);
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    const line = index + 1;
    const [, tag, value = ""] = LINE.exec(raw) ?? [];
    if (tag === undefined) {
      if (raw.trim() === "") continue;
      if (last) last[last.length - 1] += ` ${raw.trim()}`;
      else fault(line, "This line is in no entry: an entry begins with TY.");
    } else if (tag === "TY") {
      if (open) fault(open.line, "The entry that begins here has no ER at its end.");
      open = { line, tags: new Map([["TY", [value.trim()]]]) };
    } else if (!open) fault(line, `\`${tag}\` is in no entry: an entry begins with TY.`);
    else if (tag === "ER") {
      read.push(citationOf(file, open));
      open = null;
      last = null;
    } else {
      last = open.tags.get(tag) ?? [];
      last.push(value.trim());
      open.tags.set(tag, last);
    }
  }
  if (open) fault(open.line, "The entry that begins here has no ER at its end.");
  return read;
}

function citationOf(file: string, { line, tags }: { line: number; tags: ReadonlyMap<string, string[]> }): ReadCitation {
  const first = (...names: string[]): string =>
    names.flatMap((name) => tags.get(name) ?? []).find((one) => one !== "") ?? "";
  const authors = [...(tags.get("AU") ?? []), ...(tags.get("A1") ?? [])];
  // A family name stands before a comma. Without one it may be a body, or a person as newspapers and other tongues write names.
  const unsure = authors.filter((name) => name !== "" && !name.includes(","));
  return {
    ...{
      file,
      line,
      key: first("ID"),
      type: first("TY"),
      title: first("TI", "T1"),
      url: first("UR"),
      // In a journal `IS` is the issue; documents of their own have a number there.
      symbol: NUMBERED.test(first("TY")) ? first("M1", "IS") : first("M1"),
    },
    body: first("PB"),
    persons: authors.filter((name) => name.includes(",")).length,
    unsure,
    date: (first("DA") || first("PY", "Y1")).replaceAll("/", "-").replace(/-+$/, ""),
  };
}
