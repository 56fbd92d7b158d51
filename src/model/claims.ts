import type { z } from "zod";
import type { Day, TimeRange } from "../base/index.js";
import type { ClaimKind, commonFields, KINDS } from "./kinds/index.js";
import type { TimeSpec } from "./time.js";

/** Which revision of the record brought a thing: the `seq` of its changeset. */
export interface Recorded {
  readonly rev: number;
}

/** What every claim has, whatever it says: ids resolved, days as integers, the sentence written. */
export interface ClaimCore extends Recorded {
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
  /** Of an answer: the first day on which one of the claims that it answers is there; null where that is every day. */
  readonly answersFrom?: Day | null;
  /** Of what was kept from the public at first (a sealed warrant): the day it became public; null or absent where it never was. */
  readonly publicFrom?: Day | null;
  /** Days it has effect for, half open; null when not said. */
  readonly effectFrom: Day | null;
  readonly effectTo: Day | null;
  /** SUBJECT, OBJECT and SCOPE of the claim, by id. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly scope: string | null;
  readonly thread: string;
  readonly sentence: string;
  readonly note: string | null;
}

/** The fields of a kind as its schema gives them. */
export type FieldsOf<K extends ClaimKind> = Readonly<
  Omit<z.output<(typeof KINDS)[K]["schema"]>, keyof typeof commonFields | "kind">
>;

/** A claim of one kind: what its schema does not have does not compile. */
export interface ClaimOf<K extends ClaimKind> extends ClaimCore {
  readonly kind: K;
  /** The kind's own fields as its schema has them, references to claims resolved to ids. */
  readonly fields: FieldsOf<K>;
}

/** One claim as the program works with it, of whatever kind: its `kind` says which fields it has. */
export type ClaimRecord = { readonly [K in ClaimKind]: ClaimOf<K> }[ClaimKind];

/** A step before a mechanism, and an act towards an instrument: the two kinds that most rules of law read. */
export type StepClaim = ClaimOf<"procedural-step">;
export type ParticipationClaim = ClaimOf<"participation">;

/** Whether a claim is of a kind, and has its fields. */
export const isOfKind = <K extends ClaimKind>(claim: ClaimRecord, kind: K): claim is Extract<ClaimRecord, ClaimOf<K>> =>
  claim.kind === kind;

/** The claims of one kind among others, with the fields of the kind. */
export const ofKind = <K extends ClaimKind>(claims: readonly ClaimRecord[], kind: K): ClaimOf<K>[] =>
  claims.filter((claim) => isOfKind(claim, kind));

/**
 * What a claim of whatever kind names in one of its fields, by id; nothing where its kind has no such field or the claim
 * leaves it out.
 */
export function namedIn({ fields }: ClaimRecord, field: string): readonly string[] {
  const { [field]: named }: Readonly<Record<string, unknown>> = fields;
  return [named ?? []].flat().filter((id) => typeof id === "string");
}

/** The claim with other ids in a field in which it names some. */
export const namingIn = (claim: ClaimRecord, field: string, ids: readonly string[]): ClaimRecord =>
  // Ids stand in the place of ids, so that the fields are still those of the kind.
  ({ ...claim, fields: { ...claim.fields, [field]: ids } }) as ClaimRecord;
