import { atOnce, groupBy } from "../../base/index.js";
import {
  type ActRecord,
  type ChangesetRecord,
  type ClaimRecord,
  type Dataset,
  type EntityInput,
  type Recorded,
  rolesOf,
  type SourceInput,
} from "../../model/index.js";

/** The part of a dataset the engine reads. */
export type LawRecords = Omit<Dataset, "passages">;

type Row = Record<string, any>;

/** Turns the rows of `read/law/snapshot` back into records. */
export const toLawRecords = (rows: readonly Row[]): LawRecords => atOnce(toLawRecordsInPieces(rows));

/** The same as work that yields every few records. */
export function* toLawRecordsInPieces(rows: readonly Row[]): Generator<unknown, LawRecords> {
  const byKind = groupBy(rows, (row) => row.kind as string);
  const ofKind = (kind: string): Row[] => (byKind.get(kind) ?? []).map((row) => row.value);
  yield;
  const records = new Map<string, Row[]>();
  for (const { label, data, rev } of ofKind("record")) {
    const alike = records.get(label) ?? [];
    records.set(label, alike);
    alike.push({ ...JSON.parse(data), rev });
    yield;
  }
  const ofLabel = <T>(label: string): (T & Recorded)[] => (records.get(label) ?? []).sort(byId) as (T & Recorded)[];
  const claims: ClaimRecord[] = [];
  for (const node of ofKind("claim").sort(byId)) {
    claims.push(toClaimRecord(node));
    yield;
  }
  return {
    changesets: (ofKind("changeset") as ChangesetRecord[]).sort((a, b) => a.seq - b.seq),
    sources: ofKind("source")
      .sort(byId)
      .map(
        (source) => ({ reports: [], handling: "public", ...withoutNulls(source) }) as unknown as SourceInput & Recorded,
      ),
    // A mechanism's institution has no entity record of its own: its data is the mechanism's, read below.
    entities: ofKind("entity")
      .sort(byId)
      .map(
        (entity) =>
          ({
            names: [],
            situations: [],
            successors: [],
            formerCodes: [],
            handling: "public",
            ...(entity.data ? JSON.parse(entity.data) : {}),
            id: entity.id,
            name: entity.name,
            type: entity.type,
            rev: entity.rev,
          }) as EntityInput & Recorded,
      ),
    instruments: ofLabel("Instrument"),
    provisions: ofLabel("Provision"),
    categories: ofLabel("LegalCategory"),
    elements: ofLabel("Element"),
    modes: ofLabel("ModeOfLiability"),
    remedies: ofLabel("Remedy"),
    standards: ofLabel("StandardOfProof"),
    mechanisms: ofLabel("Mechanism"),
    claims,
    acts: ofKind("act")
      .sort(byId)
      .map((act) => ({ same: null, ...act }) as unknown as ActRecord),
  };
}

// The order in which a store returns what it holds is no part of any answer.
const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Nodes of claims, in the order of their ids. */
export const toClaimRecords = (nodes: readonly Row[]): ClaimRecord[] => [...nodes].sort(byId).map(toClaimRecord);

/** A claim's node, as statements return it, as the record the program works with. */
export function toClaimRecord(node: Row): ClaimRecord {
  const idOf = (value: unknown): string => (typeof value === "string" ? value : (value as { id: string }).id);
  const fields = JSON.parse(node.data);
  return {
    id: node.id,
    kind: node.kind,
    key: node.key ?? null,
    rev: node.rev,
    speaker: idOf(node.speaker),
    source: idOf(node.source),
    at: node.pinpoint,
    standard: node.standard ? idOf(node.standard) : null,
    verification: node.verification,
    handling: node.handling ?? "public",
    time: {
      certFrom: node.certFrom,
      certTo: node.certTo,
      possFrom: node.possFrom,
      possTo: node.possTo,
      starting: node.starting,
      ending: node.ending,
    },
    actOn: node.actOn ?? null,
    publishedOn: node.publishedOn ?? null,
    effectFrom: node.effectFrom ?? null,
    effectTo: node.effectTo ?? null,
    ...rolesOf(node.kind, fields),
    thread: node.thread ?? "",
    fields,
    sentence: node.sentence,
    note: node.note ?? null,
  };
}

function withoutNulls(record: Row): Row {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
