import { canonicalJson, hashId, type Json, nearestNames, sha256 } from "../base/index.js";
import {
  type ActRecord,
  type ClaimRecord,
  type Dataset,
  expandMechanism,
  type PassageRecord,
  type Recorded,
} from "../model/index.js";
import { buildClaims } from "./build-claims.js";
import { checkRecords } from "./check-records.js";
import { expandParticipation } from "./expand-participation.js";
import { type Fault, FaultList } from "./faults.js";
import { checkReference, collectKnown, SPEAKERS } from "./known-records.js";
import { convertLayers, type Layer, type LayerFates, mergeLedgers } from "./layers/index.js";
import { contentHash, type Ledger, NEVER_AMENDED, readLedger } from "./ledger.js";
import { type Located, type Parsed, parseClaim, parseFiles } from "./parse-files.js";
import { readFolder } from "./read-folder.js";

/** What reading a folder of seed files gave. `dataset` is complete only when there is no fault. */
export interface LoadedSeed {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** Records no changeset has recorded yet, as `section/id` → hash of their content. */
  readonly unrecorded: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  /** What became of every row of the imports that lie over the folder, by the name of the import. */
  readonly fates: LayerFates;
}

export interface LoadOptions {
  /** Imports of tables that lie over the folder, checked and recorded together with it. */
  readonly layers?: readonly Layer[];
  /** Refuse statements that the ledger has not recorded; otherwise they count as one changeset to come. */
  readonly requireLedger?: boolean;
  /** The most records the folder may hold; `MAX_RECORDS` when absent. */
  readonly maxRecords?: number;
  readonly progress?: (done: number, of: number) => void;
}

/** The most records one import takes: it is one transaction. */
export const MAX_RECORDS = 200_000;

/**
 * Reads a folder of seed files completely, checks everything, and returns the dataset with every fault found. Reads
 * files only; writes nothing. Reading twice, or files in another order, gives the same dataset.
 */
export function loadSeed(folder: string, options: LoadOptions = {}): LoadedSeed {
  const faults = new FaultList();
  const layers = options.layers ?? [];
  const ledger = mergeLedgers(
    readLedger(folder, faults),
    layers.map((layer) => layer.ledger),
  );
  const { parsed, fates } = convertLayers(
    parseFiles(readFolder(folder, faults, options.progress), faults),
    layers,
    faults,
  );
  const known = collectKnown(parsed, faults);
  checkRecords(parsed, known, faults);

  const nameOf = namesOf(parsed);
  const inputs = [...parsed.claims, ...expandParticipation(parsed, faults), ...expandMechanisms(parsed, faults)];
  const size = Object.values(parsed).reduce(
    (sum, section) => sum + section.length,
    inputs.length - parsed.claims.length,
  );
  const most = options.maxRecords ?? MAX_RECORDS;
  if (size > most)
    faults.add(
      { file: folder, line: 1, column: 1 },
      "SEED_TOO_MANY_RECORDS",
      `The folder holds ${size} records, and one import takes ${most}.`,
    );
  const claims = buildClaims(inputs, known, nameOf, faults);
  const acts = buildActs(parsed, claims, known, faults);
  checkPassages(parsed, faults);

  const recorder = new Recorder(ledger);
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
  const top = { file: "ledger", line: 1, column: 1 };
  for (const id of recorder.vanished())
    faults.add(top, "LEDGER_VANISHED", `The ledger has recorded "${id}", and no seed file holds it any more.`);
  for (const id of recorder.changed)
    faults.add(top, "LEDGER_CHANGED", `The record "${id}" is no longer what the ledger has recorded.`);
  if (options.requireLedger && recorder.unrecorded.size > 0) {
    const [first] = recorder.unrecorded.keys();
    faults.add(
      top,
      "LEDGER_UNRECORDED",
      `${recorder.unrecorded.size} records are in no changeset, the first of them "${first}".`,
    );
  }
  return {
    dataset: { ...dataset, changesets: withPending(ledger, recorder) },
    faults: faults.all(),
    unrecorded: recorder.unrecorded,
    ledger,
    fates: withClaimIds(fates, claims),
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

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Names for sentences: of entities, mechanisms and law records; an id stands for itself where nothing has a name. */
function namesOf(parsed: Parsed): (id: string) => string {
  const names = new Map<string, string>();
  for (const { value } of parsed.provisions) names.set(value.id, value.citation);
  for (const section of [
    parsed.standards,
    parsed.remedies,
    parsed.modes,
    parsed.elements,
    parsed.categories,
    parsed.instruments,
    parsed.mechanisms,
    parsed.entities,
  ] as const) {
    for (const { value } of section) names.set(value.id, value.name);
  }
  return (id) => names.get(id) ?? id;
}

function expandMechanisms(parsed: Parsed, faults: FaultList): Located<Record<string, unknown>>[] {
  return parsed.mechanisms.flatMap((mechanism) =>
    expandMechanism(mechanism.value).flatMap((raw) => {
      const claim = parseClaim(raw, (path, code, message) => faults.add(mechanism.at(path), code, message));
      return claim ? [{ value: claim, file: mechanism.file, at: () => mechanism.at() }] : [];
    }),
  );
}

/** What an act of each kind must say beside what it is on. */
const ACT_NEEDS = {
  retraction: [],
  rank: ["rank"],
  verification: ["verification"],
  identity: ["same", "judgement"],
} as const satisfies Record<ActRecord["act"], readonly (keyof ActRecord)[]>;

function buildActs(
  parsed: Parsed,
  claims: readonly ClaimRecord[],
  known: ReturnType<typeof collectKnown>,
  faults: FaultList,
): ActRecord[] {
  const byKey = new Map(
    claims.flatMap((claim) => [[claim.id, claim.id] as const, ...(claim.key ? [[claim.key, claim.id] as const] : [])]),
  );
  const seen = new Map<string, string>();
  return parsed.acts.flatMap((item) => {
    const { value: act } = item;
    const target = act.act === "identity" ? act.on : byKey.get(act.on);
    for (const field of ACT_NEEDS[act.act]) {
      if (act[field] !== undefined) continue;
      faults.add(item.at(), "SEED_INVALID_FIELD", `An act of kind "${act.act}" needs \`${field}\`.`);
      return [];
    }
    if (act.source !== undefined) checkReference(known, ["Source"], act.source, item.at(["source"]), faults);
    if (act.act === "identity") {
      const good = (["on", "same"] as const).map((field) =>
        checkReference(known, SPEAKERS, act[field] as string, item.at([field]), faults),
      );
      if (good.includes(false)) return [];
    }
    if (!target) {
      const nearest = nearestNames(act.on, byKey.keys());
      const hint = nearest.length > 0 ? ` Nearest known: ${nearest.join(", ")}.` : "";
      faults.add(item.at(["on"]), "SEED_UNKNOWN_REFERENCE", `No claim has the key or id "${act.on}".${hint}`);
      return [];
    }
    const identity = {
      act: act.act,
      on: target,
      by: act.by,
      reason: act.reason,
      rank: act.rank,
      verification: act.verification,
      same: act.same,
      judgement: act.judgement,
    };
    const id = hashId("a", identity as Json);
    const place = item.at();
    const twin = seen.get(id);
    if (twin) {
      faults.add(place, "SEED_DUPLICATE_ID", `The same act stands in ${twin}.`);
      return [];
    }
    seen.set(id, `${place.file}:${place.line}`);
    return [
      {
        id,
        rev: 0,
        act: act.act,
        on: target,
        by: act.by,
        reason: act.reason,
        rank: act.rank ?? null,
        verification: act.verification ?? null,
        same: act.same ?? null,
        judgement: act.judgement ?? null,
      },
    ];
  });
}

/** One place in a source has one text, and so one hash. */
function checkPassages(parsed: Parsed, faults: FaultList): void {
  const seen = new Map<string, string>();
  for (const item of parsed.passages) {
    const { source, at } = item.value;
    const place = item.at();
    const other = seen.get(`${source}\n${at}`);
    if (other)
      faults.add(place, "SEED_DUPLICATE_ID", `The passage ${at} of "${source}" is declared already in ${other}.`);
    else seen.set(`${source}\n${at}`, `${place.file}:${place.line}`);
  }
}

function buildPassages(parsed: Parsed, claims: readonly ClaimRecord[], recorder: Recorder): PassageRecord[] {
  const hashes = new Map(parsed.passages.map(({ value }) => [`${value.source}\n${value.at}`, value.sha256]));
  const places = new Map<string, { source: string; at: string }>();
  for (const { source, at } of [...claims, ...parsed.passages.map(({ value }) => value)])
    places.set(`${source}\n${at}`, { source, at });
  return [...places]
    .map(([place, { source, at }]) => {
      const id = hashId("p", [source, at]);
      const sha256OfText = hashes.get(place) ?? null;
      return {
        id,
        source,
        at,
        sha256: sha256OfText,
        rev: recorder.rev("passages", id, { source, at, sha256: sha256OfText }),
      };
    })
    .sort(byId);
}

/** Looks every record up in the ledger: its revision, whether it is new, whether it was edited. */
class Recorder {
  readonly unrecorded = new Map<string, string>();
  readonly changed: string[] = [];
  private readonly present = new Set<string>();
  private readonly pending: number;
  constructor(private readonly ledger: Ledger) {
    this.pending = ledger.changesets.length + 1;
  }
  rev(section: string, id: string, content: Json): number {
    const key = `${section}/${id}`;
    const hash = contentHash(content);
    this.present.add(key);
    const entry = this.ledger.entries.get(key);
    if (!entry) {
      this.unrecorded.set(key, hash);
      return this.pending;
    }
    if (entry.content !== hash) {
      // What was said is never edited. The name or citation of what it is about may be mended, and the next
      // changeset records that it was.
      if (NEVER_AMENDED.has(section)) this.changed.push(key);
      else this.unrecorded.set(key, hash);
    }
    return entry.rev;
  }
  records<T extends { id: string }>(section: string, items: readonly Located<T>[]): (T & Recorded)[] {
    return items
      .map(({ value }) => {
        const {
          note: _note,
          description: _description,
          ...content
        } = value as T & { note?: string; description?: string };
        return { ...value, rev: this.rev(section, value.id, content as unknown as Json) };
      })
      .sort(byId);
  }
  vanished(): string[] {
    return [...this.ledger.entries.keys()].filter((key) => !this.present.has(key));
  }
}

/** The recorded changesets and, where something is not recorded yet, the one it would make. */
function withPending(ledger: Ledger, recorder: Recorder): Dataset["changesets"] {
  if (recorder.unrecorded.size === 0) return ledger.changesets;
  const last = ledger.changesets.at(-1);
  const digest = sha256(
    canonicalJson({ previous: last?.digest ?? null, records: Object.fromEntries(recorder.unrecorded) }),
  );
  return [
    ...ledger.changesets,
    {
      seq: ledger.changesets.length + 1,
      recordedAt: last?.recordedAt ?? "1970-01-01T00:00:00Z",
      title: "not recorded yet",
      digest,
    },
  ];
}
