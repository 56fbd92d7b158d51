import { atOnce, type Day, groupBy, type TimeRange } from "../../base/index.js";
import type { StatementRows } from "../../graph/index.js";
import {
  type ActRecord,
  type ChangesetRecord,
  type ClaimKind,
  type ClaimRecord,
  type Dataset,
  type EntityInput,
  type Recorded,
  rolesOf,
  type SourceInput,
} from "../../model/index.js";

/** The part of a dataset the engine reads. */
export type LawRecords = Omit<Dataset, "passages">;

/**
 * A claim's node with who says it where, as the parts `claim-record` and `claim-view` of `cypher/read/parts` return it:
 * speaker, source and standard as ids or as what is shown of them.
 */
export interface ClaimNode extends TimeRange {
  readonly id: string;
  readonly kind: string;
  readonly key?: string | null;
  readonly rev: number;
  readonly speaker: string | { readonly id: string };
  readonly source: string | { readonly id: string };
  readonly standard?: string | { readonly id: string; readonly name: string } | null;
  readonly pinpoint: string;
  readonly verification: string;
  readonly handling?: string | null;
  readonly actOn?: Day | null;
  readonly publishedOn?: Day | null;
  readonly answersFrom?: Day | null;
  readonly publicFrom?: Day | null;
  readonly effectFrom?: Day | null;
  readonly effectTo?: Day | null;
  readonly thread?: string;
  readonly sentence: string;
  readonly note?: string | null;
  /** The fields of its kind, as JSON. */
  readonly data: string;
}

/** A record of the law, or an entity, as `read/law/snapshot` returns it. */
interface RecordNode {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  readonly type: string;
  readonly label: string;
  /** The record as JSON; of an entity that a mechanism is, there is none. */
  readonly data: string | null;
}

type SnapshotRow = StatementRows["read/law/snapshot"];

/** Turns the rows of `read/law/snapshot` back into records. */
export const toLawRecords = (rows: readonly SnapshotRow[]): LawRecords => atOnce(toLawRecordsInPieces(rows));

/** The same as work that yields every few records. */
export function* toLawRecordsInPieces(rows: readonly SnapshotRow[]): Generator<unknown, LawRecords> {
  const byKind = groupBy(rows, (row) => row.kind);
  const ofKind = <T extends object>(kind: string): T[] => [
    // What a record holds is its kind's to say; the schema of the kind had read it before it was stored.
    ...(byKind.get(kind) ?? []).map(({ value }) => value as object as T),
  ];
  yield;
  const records = new Map<string, Recorded[]>();
  for (const { label, data, rev } of ofKind<RecordNode>("record")) {
    const alike = records.get(label) ?? [];
    records.set(label, alike);
    alike.push({ ...JSON.parse(data ?? "{}"), rev });
    yield;
  }
  const ofLabel = <T extends { readonly id: string }>(label: string): (T & Recorded)[] =>
    ((records.get(label) ?? []) as (T & Recorded)[]).sort(byId);
  const claims = yield* toClaimRecordsInPieces(ofKind<ClaimNode>("claim"));
  return {
    changesets: ofKind<ChangesetRecord>("changeset").sort((a, b) => a.seq - b.seq),
    sources: ofKind<SourceInput & Recorded>("source")
      .sort(byId)
      .map((source) => ({ ...{ reports: [], handling: "public" }, ...withoutNulls(source) })),
    // A mechanism's institution has no entity record of its own: its data is the mechanism's, read below.
    entities: ofKind<RecordNode>("entity")
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
    acts: ofKind<ActRecord>("act")
      .sort(byId)
      .map((act) => ({ ...{ same: null }, ...act })),
  };
}

// The order in which a store returns what it holds is no part of any answer.
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Nodes of claims, in the order of their ids. */
export const toClaimRecords = (nodes: readonly ClaimNode[]): ClaimRecord[] => atOnce(toClaimRecordsInPieces(nodes));

/** The same as work that yields every few claims. */
export function* toClaimRecordsInPieces(nodes: readonly ClaimNode[]): Generator<unknown, ClaimRecord[]> {
  const claims: ClaimRecord[] = [];
  for (const node of [...nodes].sort(byId)) {
    claims.push(toClaimRecord(node));
    yield;
  }
  return claims;
}

/** A claim's node, as statements return it, as the record the program works with. */
export function toClaimRecord(node: ClaimNode): ClaimRecord {
  const idOf = (value: string | { readonly id: string }): string => (typeof value === "string" ? value : value.id);
  const fields = JSON.parse(node.data);
  const record = {
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
    ...(node.answersFrom == null ? {} : { answersFrom: node.answersFrom }),
    ...(node.publicFrom == null ? {} : { publicFrom: node.publicFrom }),
    effectFrom: node.effectFrom ?? null,
    effectTo: node.effectTo ?? null,
    ...rolesOf(node.kind as ClaimKind, fields),
    thread: node.thread ?? "",
    fields,
    sentence: node.sentence,
    note: node.note ?? null,
  };
  // The schema of the kind had read the fields before they were stored.
  return record as ClaimRecord;
}

/** A source as it was read: what the store has nothing of, it did not say. */
const withoutNulls = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as T;
