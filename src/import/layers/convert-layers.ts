import { markAll } from "../build/private-note.js";
import { convertCitations, type KnownSource } from "../citations/index.js";
import { FaultList } from "../faults.js";
import { type Below, convertFtm } from "../ftm/index.js";
import { type Parsed, parseFiles } from "../read/parse-files.js";
import { readFolder, type SeedFile } from "../read/read-folder.js";
import { convertSfm, type LeftOut, type RowFate, type SfmResult } from "../sfm/index.js";
import { convertTable, parseMap } from "../tables/index.js";
import { findChangedRecords } from "./find-changed-records.js";
import { stateFinder } from "./find-state.js";
import { digestOf, RECORDS, readRecords } from "./kept-records.js";
import type { Layer } from "./layer.js";

export type LayerFates = ReadonlyMap<string, readonly RowFate[]>;

/** What the tables of every import were read as, by its name. */
export type LayerRecords = ReadonlyMap<string, readonly SeedFile[]>;

/**
 * Puts the records of every layer beside those of the folder: of a kept one those that its tables were read as when they
 * were imported, so that a version that reads them otherwise takes nothing back; of a new one what its tables say.
 */
export function convertLayers(
  base: Parsed,
  layers: readonly Layer[],
  faults: FaultList,
): { parsed: Parsed; fates: LayerFates; converted: LayerRecords } {
  if (layers.length === 0) return { parsed: base, fates: new Map(), converted: new Map() };
  const below: BelowLayers = {
    stateOf: stateFinder(base.entities.flatMap(({ value }) => (value.type === "State" ? [value] : []))),
    has: (id) => ids.has(id),
    sources: base.sources.map(({ value }) => value),
    bodies: base.entities.flatMap(({ value: { type, name, names } }) =>
      type === "Person" ? [] : [name, ...names.map(({ text }) => text)],
    ),
  };
  const ids = new Set([...base.entities, ...base.mechanisms].map(({ value }) => value.id));
  const fates = new Map<string, readonly RowFate[]>();
  const converted = new Map<string, readonly SeedFile[]>();
  const above = layers.map((layer) => {
    const kept = layer.kept === undefined ? undefined : readRecords(layer.kept, layer.label);
    const made = kept ? { files: kept, fates: [] } : convert(layer, below, faults);
    checkKept(layer, made.files, below, faults);
    fates.set(layer.name, made.fates);
    converted.set(layer.name, made.files);
    const read = parseFiles(made.files, faults);
    return layer.private ? markAll(read, layer.name) : read;
  });
  return { parsed: together([base, ...above]), fates, converted };
}

/**
 * What counts of a kept import is what it was read as: it is held to the digest that its changeset has. Where it is not
 * that, its tables, which are, tell what was changed.
 */
function checkKept(layer: Layer, files: readonly SeedFile[], below: BelowLayers, faults: FaultList): void {
  const { name, label, readAs, keptDigest } = layer;
  if (readAs === undefined) return;
  const at = { file: `${label}${RECORDS}`, line: 1, column: 1 };
  const refuse = (what: string): void =>
    faults.add(at, "IMPORT_RECORDS_CHANGED", `What the import ${name} was read as is not as it was recorded: ${what}.`);
  if (keptDigest === undefined) {
    if (digestOf(files, label) !== readAs)
      refuse(`${RECORDS} is gone, and this version of the program reads the tables otherwise`);
    return;
  }
  if (keptDigest === readAs) return;
  const changed = findChangedRecords(files, convert(layer, below, new FaultList()).files);
  for (const what of changed) refuse(what);
  if (changed.length === 0) refuse("the places of its records, or how it is written, were changed");
}

/** What several folders or imports hold, as one. */
export function together(all: readonly Parsed[]): Parsed {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first as Parsed;
  const sections = Object.keys(first) as (keyof Parsed)[];
  return Object.fromEntries(
    sections.map((section) => [section, all.flatMap((one) => [...one[section]])]),
  ) as unknown as Parsed;
}

/** What imports can know of the record they lie over. */
interface BelowLayers extends Below {
  readonly sources: readonly KnownSource[];
  /** Names of entities that are no natural persons. */
  readonly bodies: readonly string[];
}

function convert(layer: Layer, below: BelowLayers, faults: FaultList): SfmResult {
  const { format, name, title, tables, label, map, speaker } = layer;
  const leftOut: LeftOut = new Map(Object.entries(layer.leftOut ?? {}).map(([at, why]) => [`${label}${at}`, why]));
  const { stateOf } = below;
  if (format === "seed")
    return {
      files: readFolder(tables, faults).map(({ file, yaml }) => ({ file: `${label}${file}`, yaml })),
      fates: [],
    };
  if (format === "sfm") return convertSfm(tables, { name, title, leftOut }, stateOf, faults, label);
  if (format === "ftm" || format === "statements")
    return convertFtm(tables, format, { name, title, speaker, leftOut }, below, faults, label);
  if (format === "csl" || format === "biblatex" || format === "ris")
    return convertCitations(tables, format, { name, bodies: below.bodies, leftOut }, below.sources, faults, label);
  const options = { name, title, map: parseMap(map ?? "", `${label}map.yaml`), leftOut };
  return convertTable(tables, options, stateOf, faults, label);
}
