import { fail } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import {
  type Fault,
  FaultList,
  type Layer,
  type LoadedSeed,
  layerChangeset,
  ledgerOf,
  loadSeed,
  markPrivate,
  newLayer,
  type RowFate,
  readLayers,
  readLedger,
  type StagedLayer,
  stageLayer,
  stampOf,
  tableDigests,
} from "../import/index.js";
import { type ImportOptions, type Intent, importIntent, importUnder } from "./import-folder.js";
import type { KeepLock } from "./import-lock.js";
import type { Ids, ImportReport } from "./import-report.js";
import { originOf } from "./origin.js";

/** An import of tables: where they lie, what the import is called, and where imports are kept. */
export interface TableImport {
  readonly format: Layer["format"];
  readonly tables: string;
  /** A slug: the id of the import. */
  readonly name: string;
  readonly title: string;
  /** What the columns are, as YAML: only for the format `table`. */
  readonly map?: string | undefined;
  /** Who says it all (see `Layer`). */
  readonly speaker?: string | undefined;
  /** Not to be passed on (see `Layer`). What was brought as private stays so until it is taken out, whatever is said here. */
  readonly private?: boolean | undefined;
  /** Leave rows out that are refused, and take the others. */
  readonly acceptGoodRows?: boolean | undefined;
  /** The folder that keeps imports, so that the store can be built anew with them. */
  readonly imports: string;
  /** The seed folder below. */
  readonly base: string;
  /** When it is recorded, RFC 3339 in UTC. */
  readonly recordedAt: string;
}
export interface TableReport extends ImportReport {
  /** Whether it is private, as was said now or of an earlier import under its name. */
  readonly private: boolean;
  /** What became of every row, in the order of files and lines. */
  readonly rows: readonly RowFate[];
}

/** Tables as they were read over the folder and the other imports. */
interface TableIntent extends Intent {
  readonly others: readonly Layer[];
  readonly former: Layer | undefined;
  readonly layer: Layer;
  readonly rows: readonly RowFate[];
  /** What its tables were read as. */
  readonly converted: ReturnType<LoadedSeed["converted"]["get"]>;
  /** What the import records; null where it brings nothing new, or has a ledger of its own. */
  readonly changeset: ReturnType<typeof layerChangeset>;
}

/**
 * Imports tables on top of the seed folder and of what was imported before: everything is read and checked together and
 * written in one transaction, as one changeset that follows the recorded ones; the import is then kept, with its tables.
 * Nothing is written where there is a fault. The same tables again change nothing. What was imported beside it meanwhile
 * is looked at before anything is written.
 *
 * @throws IMPORT_TABLES_CHANGED where tables of an earlier import are no longer what was imported, IMPORT_NAME_TAKEN where an import of that name holds other tables, and what `writeDataset` throws
 */
export async function importTables(
  graph: Graph,
  given: TableImport,
  options: Omit<ImportOptions, "layers"> = {},
): Promise<TableReport> {
  const { format, name, imports, base } = given;
  const kept = (): Layer[] => readLayers(imports, options.replace ? name : undefined);
  let intent: TableIntent | undefined;
  let staged: StagedLayer | undefined;
  let below: ImportReport | undefined;
  const read = (): TableIntent => {
    intent = readTables(given, kept(), options);
    return intent;
  };
  const before = async ({ others, layer, changeset, converted }: TableIntent, keep: KeepLock): Promise<void> => {
    if (!changeset && format !== "seed") return;
    // All that needs room at home comes before the transaction: what a store holds and no home knows is in the way of
    // everything later. What is left for after it is to give the folder its name.
    staged = stageLayer(imports, layer, changeset?.own ?? null, converted);
    if (await holdsAnything(graph)) return;
    // Two transactions on an empty store, so that each stays as small as it can be: what lies below, then the import.
    const { dataset, faults } = loadSeed(base, { layers: others });
    const under = { dataset, faults, origin: originOf(base, others) };
    if (faults.length === 0) below = await importUnder(graph, (run) => keep(run, true), under, options);
  };
  // After the transaction: should this fail, the store holds the import and is left alone by later starts.
  const after = ({ layer, former }: TableIntent): void => {
    if (staged) staged.put();
    else if (former && layer.private && !former.private) markPrivate(imports, name);
  };
  try {
    const report = await importIntent(graph, read, () => stampOf(kept()), options, { before, after });
    const added = below ? bothOf(below.added, report.added) : report.added;
    return { ...report, added, rows: intent?.rows ?? [], private: intent?.layer.private === true };
  } finally {
    staged?.discard();
  }
}

/** What came in two transactions, as a dry run tells it of one. */
const bothOf = (one: Ids, other: Ids): Ids => ({
  claims: [...one.claims, ...other.claims].sort(),
  entities: [...one.entities, ...other.entities].sort(),
  sources: [...one.sources, ...other.sources].sort(),
  others: [...one.others, ...other.others].sort(),
});

function readTables(given: TableImport, kept: readonly Layer[], options: Omit<ImportOptions, "layers">): TableIntent {
  const { format, name, title, map, tables, base } = given;
  const others = kept.filter((layer) => layer.name !== name);
  const former = kept.find((layer) => layer.name === name);
  const isPrivate = given.private === true || former?.private === true;
  const fresh = newLayer(
    {
      format,
      name,
      title,
      ...(map === undefined ? {} : { map }),
      ...(given.speaker === undefined ? {} : { speaker: given.speaker }),
      ...(isPrivate ? { private: true as const } : {}),
    },
    tables,
  );
  // Under its own ledger a former import refuses tables that have lost a record; with `replace` it is forgotten.
  const own = former && !options.replace ? { ...fresh, ledger: ledgerOf(fresh, former.ledger) } : fresh;
  const whole = format === "seed" ? withOwnLedger(fresh) : own;
  const load = (one: Layer): LoadedSeed =>
    loadSeed(base, { layers: [...others, one], progress: options.onRead, requireLedger: format === "seed" });
  const { seed, layer } = given.acceptGoodRows ? withGoodRows(whole, load) : { seed: load(whole), layer: whole };
  if (former && !options.replace && seed.faults.some(({ code }) => code === "LEDGER_VANISHED"))
    throw fail("IMPORT_NAME_TAKEN", { name, same: holdsTables(former, tableDigests(tables, format)) });
  const faults = seed.faults.length > 0 ? seed.faults : withoutPrivate(base, others, layer, former);
  const changeset =
    faults.length > 0 || format === "seed" ? null : layerChangeset(seed, layer, afterOthers(given.recordedAt, seed));
  const dataset = changeset
    ? { ...seed.dataset, changesets: [...seed.ledger.changesets, changeset.merged] }
    : seed.dataset;
  const [rows, converted] = [seed.fates.get(name) ?? [], seed.converted.get(name)];
  return { dataset, faults, origin: null, others, former, layer, rows, converted, changeset };
}

/** Whether an import was made of the same tables: then it is the program that reads them otherwise now. */
const holdsTables = ({ tableDigests: recorded }: Layer, given: Readonly<Record<string, string>>): boolean =>
  recorded !== null &&
  recorded.size === Object.keys(given).length &&
  Object.entries(given).every(([name, digest]) => recorded.get(name) === digest);

/** A changeset is dated after those it follows: imports are put in order by their moments when they are read again. */
function afterOthers(recordedAt: string, { ledger }: LoadedSeed): string {
  const last = Date.parse(ledger.changesets.at(-1)?.recordedAt ?? "");
  return last >= Date.parse(recordedAt) ? new Date(last + 1_000).toISOString().replace(/\.\d{3}Z$/, "Z") : recordedAt;
}

/** The faults that an import has where private ones are left out: what is not private has to stand without them. */
function withoutPrivate(
  base: string,
  others: readonly Layer[],
  layer: Layer,
  former: Layer | undefined,
): readonly Fault[] {
  const open = [...others, layer].filter((one) => !one.private);
  // What comes as private was named by nobody yet; what becomes private may have been.
  const isLooked = layer.private ? former && !former.private : open.length <= others.length;
  return isLooked ? loadSeed(base, { layers: open }).faults : [];
}

/**
 * Seed files with the ledger that stands beside them.
 *
 * @throws DATASET_REFUSED where that is damaged
 */
function withOwnLedger(layer: Layer): Layer {
  const faults = new FaultList();
  const ledger = readLedger(layer.tables, faults);
  const [first] = faults.all();
  if (first) throw fail("DATASET_REFUSED", { count: faults.count, first: `${first.file}: ${first.message}` });
  return { ...layer, ledger: ledgerOf(layer, ledger) };
}

/** How often what is left is read again: to leave a row out can take away what another rests on. */
const ROUNDS = 5;

/**
 * Reads tables without the rows that are refused, each of which is told its faults as its fate. Faults that are of no
 * row (a column, a map, another file) stay faults.
 */
function withGoodRows(whole: Layer, read: (layer: Layer) => LoadedSeed): { seed: LoadedSeed; layer: Layer } {
  let layer = whole;
  let seed = read(layer);
  for (let round = 0; round < ROUNDS && seed.faults.length > 0; round++) {
    const rows = new Set((seed.fates.get(layer.name) ?? []).map(({ file, line }) => `${file}:${line}`));
    const refused = seed.faults.filter(
      ({ file, line }) => rows.has(`${file}:${line}`) && layer.leftOut?.[`${file}:${line}`] === undefined,
    );
    if (refused.length === 0) break;
    const leftOut = { ...layer.leftOut };
    for (const { file, line, code, message } of refused) {
      const at = `${file}:${line}`;
      leftOut[at] = leftOut[at] === undefined ? `${code}: ${message}` : `${leftOut[at]} ${code}: ${message}`;
    }
    layer = { ...layer, leftOut };
    seed = read(layer);
  }
  return { seed, layer };
}

async function holdsAnything(graph: Graph): Promise<boolean> {
  const [held] = await graph.read("read/record/head");
  return held?.head != null;
}
