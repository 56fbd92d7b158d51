import type { ClaimRecord, Recorded } from "./claims.js";
import type {
  ActInput,
  CategoryInput,
  ElementInput,
  EntityInput,
  InstrumentInput,
  MechanismInput,
  ModeInput,
  ProvisionInput,
  RemedyInput,
  SourceInput,
  StandardInput,
} from "./records/index.js";

export interface ActRecord extends Recorded {
  readonly id: string;
  readonly act: ActInput["act"];
  /** Claim id or entity id. */
  readonly on: string;
  readonly by: string;
  readonly reason: string;
  readonly rank: "PREFERRED" | "NORMAL" | "DEPRECATED" | null;
  readonly verification: "verified" | "unverified" | null;
  readonly same: string | null;
  readonly judgement: "positive" | "negative" | "unsure" | null;
  /** For a verification: the document that was opened, the place in it, the day it was read. */
  readonly source?: string | null;
  readonly at?: string | null;
  readonly read?: string | null;
}

export interface ChangesetRecord {
  readonly seq: number;
  /** RFC 3339, UTC: when this project recorded it. Never back-dated. */
  readonly recordedAt: string;
  readonly title: string;
  /** SHA-256 over the previous digest and everything this changeset brought. */
  readonly digest: string;
  /** The private import that brought it; noted of the store and of what is taken out, and no part of the record. */
  readonly privateImport?: string;
}

/** The private imports that a dataset holds anything of, by name, in order. */
export const privateImportsOf = ({ changesets }: { readonly changesets: readonly ChangesetRecord[] }): string[] =>
  [...new Set(changesets.flatMap(({ privateImport }) => privateImport ?? []))].sort();

export interface PassageRecord extends Recorded {
  readonly id: string;
  readonly source: string;
  readonly at: string;
  /** SHA-256 of the passage's text in the source, for those we have read; null where nobody has hashed it. */
  readonly sha256: string | null;
}

/** Everything an import holds in memory before it is written, and what tests build without a database. */
export interface Dataset {
  readonly changesets: readonly ChangesetRecord[];
  readonly sources: readonly (SourceInput & Recorded)[];
  readonly passages: readonly PassageRecord[];
  readonly entities: readonly (EntityInput & Recorded)[];
  readonly instruments: readonly (InstrumentInput & Recorded)[];
  readonly provisions: readonly (ProvisionInput & Recorded)[];
  readonly categories: readonly (CategoryInput & Recorded)[];
  readonly elements: readonly (ElementInput & Recorded)[];
  readonly modes: readonly (ModeInput & Recorded)[];
  readonly remedies: readonly (RemedyInput & Recorded)[];
  readonly standards: readonly (StandardInput & Recorded)[];
  readonly mechanisms: readonly (MechanismInput & Recorded)[];
  readonly claims: readonly ClaimRecord[];
  readonly acts: readonly ActRecord[];
}
