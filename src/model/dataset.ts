import type { z } from "zod";
import type { Day, TimeRange } from "../base/index.js";
import type { ClaimKind, commonFields, KINDS } from "./kinds/index.js";
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
import type { TimeSpec } from "./time.js";

/** Which revision of the record brought a thing: the `seq` of its changeset. */
export interface Recorded {
  readonly rev: number;
}

/** One claim as the program works with it: ids resolved, days as integers, the sentence written. */
export interface ClaimRecord extends Recorded {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly key: string | null;
  readonly speaker: string;
  readonly source: string;
  readonly at: string;
  readonly standard: string | null;
  readonly verification: "verified" | "unverified";
  readonly handling: "public" | "restricted";
  readonly time: TimeRange;
  /** The same as people wrote it; absent where the record was read back from the store, which holds days alone. */
  readonly timeAsWritten?: TimeSpec | null;
  /** The day of the act; null when the claim is of no act or the day is not known. */
  readonly actOn: Day | null;
  /** The day its source came out; null when that is not recorded. */
  readonly publishedOn: Day | null;
  /** Days it has effect for, half open; null when not said. */
  readonly effectFrom: Day | null;
  readonly effectTo: Day | null;
  /** SUBJECT, OBJECT and SCOPE of the claim, by id. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly scope: string | null;
  readonly thread: string;
  /** The kind's own fields as its schema has them, references to claims resolved to ids. */
  // biome-ignore lint/suspicious/noExplicitAny: a claim of some kind; `ClaimOf` has the fields of one.
  readonly fields: Readonly<Record<string, any>>;
  readonly sentence: string;
  readonly note: string | null;
}

/** The fields of a kind as its schema gives them. */
export type FieldsOf<K extends ClaimKind> = Readonly<
  Omit<z.output<(typeof KINDS)[K]["schema"]>, keyof typeof commonFields>
>;

/** A claim of one kind: what its schema does not have does not compile. */
export interface ClaimOf<K extends ClaimKind> extends ClaimRecord {
  readonly kind: K;
  readonly fields: FieldsOf<K>;
}

/** The claims of one kind among others, with the fields of the kind. */
export const ofKind = <K extends ClaimKind>(claims: readonly ClaimRecord[], kind: K): ClaimOf<K>[] =>
  claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);

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
}

export interface ChangesetRecord {
  readonly seq: number;
  /** RFC 3339, UTC: when this project recorded it. Never back-dated. */
  readonly recordedAt: string;
  readonly title: string;
  /** SHA-256 over the previous digest and everything this changeset brought. */
  readonly digest: string;
}

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
