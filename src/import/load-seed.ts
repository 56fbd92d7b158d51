import { type Day, tryParseDay } from "../base/index.js";
import type { ClaimRecord, Dataset, Earlier } from "../model/index.js";
import { buildActs } from "./build/build-acts.js";
import { buildClaims, type SourceDays } from "./build/build-claims.js";
import { buildPassages, checkPassages } from "./build/build-passages.js";
import { expandMechanisms } from "./build/expand-mechanisms.js";
import { expandParticipation } from "./build/expand-participation.js";
import { markAll, noteOfPrivate } from "./build/private-note.js";
import { type Bundle, checkChangesets, withRevisions } from "./bundles/index.js";
import { checkAliases } from "./check/check-aliases.js";
import { checkClaims } from "./check/check-claims.js";
import { checkDays, latestDay } from "./check/check-days.js";
import { checkIdentifiers } from "./check/check-identifiers.js";
import { checkLedger } from "./check/check-ledger.js";
import { checkPersons } from "./check/check-persons.js";
import { checkRecords } from "./check/check-records.js";
import { checkWords } from "./check/check-words.js";
import { FaultList } from "./faults.js";
import {
  convertLayers,
  type Layer,
  type LayerFates,
  type LayerRecords,
  ledgerOf,
  mergeLedgers,
  together,
} from "./layers/index.js";
import { type Ledger, readLedger } from "./ledger/ledger.js";
import { byId, Recorder, withPending } from "./ledger/recorder.js";
import type { LoadedSeed } from "./loaded-seed.js";
import { collectKnown } from "./read/known-records.js";
import { namesOf } from "./read/names-of.js";
import { type Parsed, parseFiles } from "./read/parse-files.js";
import { type FileLimits, readFolder } from "./read/read-folder.js";

export interface LoadOptions {
  /** Imports of tables that lie over the folder, checked and recorded together with it. */
  readonly layers?: readonly Layer[];
  /** The folder that this one stands on: its records can be named, and stay as its own ledger has them. */
  readonly under?: string;
  /** The private import that a folder is, by name: its changesets and claims say so. */
  readonly privateAs?: (folder: string) => string | undefined;
  /** Refuse statements that the ledger has not recorded; otherwise they count as one changeset to come. */
  readonly requireLedger?: boolean;
  /** What a file may be; `FILE_LIMITS` when absent. */
  readonly limits?: FileLimits;
  /** The moment that days to come are told by, in milliseconds; by default the clock. */
  readonly now?: number;
  readonly progress?: (done: number, of: number) => void;
}

const NO_LEDGER: Ledger = { changesets: [], entries: new Map() };

/**
 * Reads a folder of seed files completely, checks everything, and returns the dataset with every fault found. Reads
 * files only; writes nothing. Reading twice, or files in another order, gives the same dataset.
 */
export function loadSeed(folder: string, options: LoadOptions = {}): LoadedSeed {
  const faults = new FaultList();
  const layers = options.layers ?? [];
  const folders = [...(options.under === undefined ? [] : [options.under]), folder];
  const nameOfPrivate = (one: string): string | undefined => options.privateAs?.(one);
  const [lowest = NO_LEDGER, ...above] = folders.map((one) => {
    const [own, name] = [readLedger(one, faults), nameOfPrivate(one)];
    return name === undefined ? own : ledgerOf({ name, private: true }, own);
  });
  const ledger = mergeLedgers(lowest, [...above, ...layers.map((layer) => layer.ledger)]);
  const read = folders.map((one) => {
    const [parsed, name] = [parseFiles(readFolder(one, faults, options), faults), nameOfPrivate(one)];
    return name === undefined ? parsed : markAll(parsed, name);
  });
  const { parsed, fates, converted } = convertLayers(together(read), layers, faults);
  return assemble({ parsed, fates, converted, ledger }, options, faults);
}

/**
 * Reads back a record that was taken out whole: checked as a seed folder is, every id worked out again, each record under
 * the changeset that the bundle states.
 */
export function loadBundle(bundle: Bundle, options: LoadOptions = {}, faults = new FaultList()): LoadedSeed {
  const ledger = NO_LEDGER;
  const parsed = withPrivateCourts(parseFiles(bundle.files, faults), bundle);
  checkChangesets(bundle, faults);
  const read = assemble({ parsed, fates: new Map(), converted: new Map(), ledger, isStated: true }, options, faults);
  const unplaced: string[] = [];
  const dataset = withRevisions(read.dataset, bundle, (record) => unplaced.push(record));
  if (read.faults.length === 0) {
    checkStated(dataset, bundle, faults);
    for (const record of unplaced) {
      const what = `It does not say which of its changesets brought "${record}".`;
      faults.add({ file: bundle.files.at(-1)?.file ?? "bundle", line: 1, column: 1 }, "BUNDLE_INCOMPLETE", what);
    }
  }
  return { ...read, dataset, faults: faults.all() };
}

/** The rules of a court that a private import brought say so, as they did there: they are read from the court alone. */
function withPrivateCourts(parsed: Parsed, { changesets, revisions }: Bundle): Parsed {
  const importOf = new Map(changesets.map(({ seq, privateImport }) => [seq, privateImport]));
  const mechanisms = parsed.mechanisms.map((mechanism) => {
    const name = importOf.get(revisions.get(`mechanisms/${mechanism.value.id}`) ?? 0);
    return name === undefined ? mechanism : { ...mechanism, note: noteOfPrivate(name) };
  });
  return { ...parsed, mechanisms };
}

/**
 * A record whose content was changed has another id than the one that stands there: what was said is never edited. What
 * a record was before it was mended, it was until a changeset that the bundle holds, after the one that brought it.
 */
function checkStated(dataset: Dataset, { files, revisions }: Bundle, faults: FaultList): void {
  const { changesets, ...sections } = dataset;
  const newest = changesets.at(-1)?.seq ?? 0;
  for (const [name, records] of Object.entries(sections))
    for (const { id, rev, earlier } of records as readonly { id: string; rev: number; earlier?: Earlier }[])
      for (const { until } of earlier ?? [])
        if (until <= rev || until > newest) {
          const place = { file: files.at(-1)?.file ?? "bundle", line: 1, column: 1 };
          const message = `"${name}/${id}" came with changeset ${rev} of ${newest}: none of number ${until} mended it.`;
          faults.add(place, "LEDGER_EARLIER", message);
        }
  const ids = new Set(Object.entries(sections).flatMap(([name, records]) => records.map(({ id }) => `${name}/${id}`)));
  for (const stated of revisions.keys())
    if (!ids.has(stated)) {
      const place = { file: files.at(-1)?.file ?? "bundle", line: 1, column: 1 };
      faults.add(place, "BUNDLE_DIFFERS", `No record has the content that the id of "${stated}" stands for.`);
    }
}

/** What was read, before anything of it was compared with anything else. */
interface ReadParts {
  readonly parsed: Parsed;
  readonly fates: LayerFates;
  readonly converted: LayerRecords;
  readonly ledger: Ledger;
  /** It states itself which changeset brought what. */
  readonly isStated?: boolean;
}

function assemble(
  { parsed, fates, converted, ledger, isStated }: ReadParts,
  options: LoadOptions,
  faults: FaultList,
): LoadedSeed {
  const known = collectKnown(parsed, faults);
  checkRecords(parsed, known, faults);
  checkPersons(parsed, faults);
  checkWords(parsed, faults);
  checkDays(parsed, latestDay(ledger, options.now), faults);

  const nameOf = namesOf(parsed);
  const inputs = [...parsed.claims, ...expandParticipation(parsed, faults), ...expandMechanisms(parsed, faults)];
  checkClaims(inputs, parsed, faults);
  checkAliases(inputs, parsed, faults);
  checkIdentifiers(inputs, faults);
  const sources = new Map(parsed.sources.map(({ value }) => [value.id, value]));
  const dayOf = (source: string, which: "publishedOn" | "publicFrom"): Day | null =>
    tryParseDay(sources.get(source)?.[which] ?? "");
  const daysOf = (source: string): SourceDays => ({
    publishedOn: dayOf(source, "publishedOn"),
    publicFrom: dayOf(source, "publicFrom"),
  });
  const { claims, places } = buildClaims(inputs, known, nameOf, daysOf, faults);
  const acts = buildActs(parsed, claims, known, faults);
  checkPassages(parsed, faults);

  const recorder = new Recorder(ledger, isStated);
  const dataset: Dataset = {
    changesets: [],
    sources: recorder.records("sources", parsed.sources),
    passages: buildPassages(parsed, claims, recorder),
    entities: recorder.records("entities", parsed.entities),
    instruments: recorder.records("instruments", parsed.instruments),
    provisions: recorder.records("provisions", parsed.provisions),
    categories: recorder.records("categories", parsed.categories),
    elements: recorder.records("elements", parsed.elements),
    modes: recorder.records("modes", parsed.modes),
    remedies: recorder.records("remedies", parsed.remedies),
    standards: recorder.records("standards", parsed.standards),
    mechanisms: recorder.records("mechanisms", parsed.mechanisms),
    claims: claims
      .map((claim) => ({
        ...claim,
        rev: recorder.rev("claims", claim.id, { verification: claim.verification, handling: claim.handling }),
      }))
      .sort(byId),
    acts: acts.map((act) => ({ ...act, rev: recorder.rev("acts", act.id, { id: act.id }) })).sort(byId),
  };
  const kept = (options.layers ?? []).flatMap((layer) => (layer.kept === undefined ? [] : [layer.label]));
  const required = { requireLedger: options.requireLedger ?? false, kept };
  checkLedger(recorder, ledger, parsed, places, required, faults);
  return {
    dataset: { ...dataset, changesets: withPending(ledger, recorder) },
    faults: faults.all(),
    unrecorded: recorder.unrecorded,
    ledger,
    fates: withClaimIds(fates, claims),
    converted,
  };
}

/** Fates name claims by their keys while they are made; what is shown are ids. */
function withClaimIds(fates: LayerFates, claims: readonly ClaimRecord[]): LayerFates {
  if (fates.size === 0) return fates;
  const ids = new Map(claims.flatMap((claim) => (claim.key ? [[claim.key, claim.id] as const] : [])));
  return new Map(
    [...fates].map(([name, rows]) => [
      name,
      rows.map((row) => ({ ...row, claims: row.claims.flatMap((key) => ids.get(key) ?? []) })),
    ]),
  );
}
