import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fail } from "../base/index.js";
import { recordForms, recordQuads, viewRecord } from "../export/index.js";
import {
  bundleOfQuads,
  FaultList,
  type LoadedSeed,
  loadBundle,
  type PlacedQuad,
  type RdfFormat,
  readCsvBundle,
  readQuads,
} from "../import/index.js";
import { RECORD_ADDRESS, VOCABULARY } from "../model/index.js";

/** Formats in which a whole record comes back. */
export const BUNDLE_FORMATS = ["nquads", "turtle", "jsonld", "csv"] as const;
export type BundleFormat = (typeof BUNDLE_FORMATS)[number];
const ENDINGS: Readonly<Record<RdfFormat, string>> = { nquads: ".nq", turtle: ".ttl", jsonld: ".jsonld" };
const MAX_BYTES = 400_000_000;

/**
 * Reads a record that `export` has written, from its folder or file. Everything is checked as a seed folder is, and every
 * id worked out again. In RDF each statement beside a record's form has to follow from it: one that does not is a fault
 * at its line, so that nothing is passed over that somebody has changed.
 *
 * @throws USAGE_INVALID where there is no such file or folder
 */
export async function readBundle(path: string, format: BundleFormat): Promise<LoadedSeed> {
  const faults = new FaultList();
  if (format === "csv") {
    if (!isFolder(path)) throw fail("USAGE_INVALID", { what: `${path} is no folder of tables` });
    return loadBundle(readCsvBundle(path, faults), {}, faults);
  }
  const { file, text } = readFile(path, ENDINGS[format]);
  const quads = await readQuads(text, format, file, faults);
  const read = loadBundle(bundleOfQuads(file, quads, faults), {}, faults);
  if (read.faults.length > 0) return read;
  const cut = quads.find(({ quad }) => quad.predicate.value === `${VOCABULARY}asOf`);
  if (cut) {
    const what = `It was taken out as of ${cut.quad.object.value}, without what was said later.`;
    faults.add({ file, line: cut.line, column: 1 }, "BUNDLE_INCOMPLETE", what);
  }
  const stated = quads.find(
    ({ quad }) => quad.subject.value === VIEW && quad.predicate.value === `${VOCABULARY}records`,
  );
  // Bundles of earlier versions do not say it.
  const held = recordForms(read.dataset).length;
  if (stated && Number(stated.quad.object.value) !== held) {
    const what = `It holds ${held} records where it says that there are ${stated.quad.object.value}.`;
    faults.add({ file, line: stated.line, column: 1 }, "BUNDLE_INCOMPLETE", what);
  }
  compare(file, quads, read, format, faults);
  return { ...read, faults: faults.all() };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function readFile(path: string, ending: string): { file: string; text: string } {
  const name = isFolder(path) ? readdirSync(path).find((one) => one.startsWith("record") && one.endsWith(ending)) : "";
  if (name === undefined) throw fail("USAGE_INVALID", { what: `${path} holds no record${ending}` });
  const whole = name === "" ? path : join(path, name);
  const found = statSync(whole, { throwIfNoEntry: false });
  if (!found?.isFile()) throw fail("USAGE_INVALID", { what: `${whole} is no file` });
  if (found.size > MAX_BYTES)
    throw fail("USAGE_INVALID", { what: `${whole} is larger than ${MAX_BYTES / 1_000_000} MB` });
  return { file: name === "" ? whole : name, text: readFileSync(whole, "utf8") };
}

/** Statements that do not follow from the records read, and those that should stand there and do not. */
function compare(
  file: string,
  quads: readonly PlacedQuad[],
  { dataset }: LoadedSeed,
  format: RdfFormat,
  faults: FaultList,
): void {
  const key = ({ subject, predicate, object, graph }: PlacedQuad["quad"]): string =>
    [subject.id, predicate.id, object.id, format === "turtle" ? "" : graph.id].join(" ");
  const wanted = new Set(recordQuads(viewRecord(dataset)).map(key));
  for (const stated of [...wanted]) if (stated.startsWith(`${VIEW} `)) wanted.delete(stated);
  // The same statement twice is one statement.
  const again = new Set<string>();
  for (const { quad, line } of quads) {
    // The moment it was taken out at is no part of the record.
    if (quad.subject.value === VIEW) continue;
    const stated = key(quad);
    if (again.has(stated)) continue;
    again.add(stated);
    if (wanted.delete(stated)) continue;
    const what = `${last(quad.subject.value)} ${last(quad.predicate.value)} ${quad.object.value}`.slice(0, 200);
    faults.add({ file, line, column: 1 }, "BUNDLE_DIFFERS", `This does not follow from the record it is of: ${what}`);
  }
  for (const missing of [...wanted].slice(0, 10))
    faults.add({ file, line: 1, column: 1 }, "BUNDLE_DIFFERS", `A statement is missing: ${missing.slice(0, 200)}`);
}

const VIEW = `${RECORD_ADDRESS}view`;
const last = (address: string): string => address.replace(/^.*[#/]/, "");
