import type { Day } from "../../base/index.js";
import type { ClaimOf, StepClaim } from "../../model/index.js";

/** Where somebody stands before a forum. `NONE_KNOWN` says what this record knows, never that there is nothing. */
export type PostureStatus =
  | "NONE_KNOWN"
  | "UNDER_INVESTIGATION"
  | "APPLICATION_PENDING"
  | "APPLICATION_REFUSED"
  | "SUMMONED"
  | "WARRANT_IN_FORCE"
  | "WARRANT_ENDED"
  | "CHARGES_CONFIRMED"
  | "CHARGES_NOT_CONFIRMED"
  | "ON_TRIAL"
  | "CONVICTED_NOT_FINAL"
  | "CONVICTED"
  | "ACQUITTED_NOT_FINAL"
  | "ACQUITTED"
  | "CONVICTION_ANNULLED"
  | "TERMINATED"
  | "TERMINATED_BY_DEATH"
  | "CASE_PENDING"
  | "MEASURES_ORDERED"
  | "BREACH_FOUND"
  | "NO_BREACH_FOUND"
  | "JURISDICTION_DECLINED"
  | "DISCONTINUED";

/** Whether the status stands on the public record, or only on what the press reports. */
export type Publicity = "PUBLIC_RECORD" | "REPORTED_ONLY";

/** Who the posture is about, as far as its words depend on it. */
export interface PostureSubject {
  readonly id: string;
  readonly name: string;
  readonly isPerson: boolean;
}

/** What the fold needs beside the steps: names to write with, and who disputes a step. */
export interface PostureContext {
  readonly actor: PostureSubject;
  readonly forum: {
    readonly id: string;
    readonly name: string;
    /** Whether it judges natural persons alone: its inquiries into a situation are against nobody else. */
    readonly ofPersons?: boolean;
  };
  readonly nameOf: (id: string) => string;
  /** Whether a standing position rejects this step on the day asked. */
  readonly isDisputed?: (step: StepClaim) => boolean;
  /** What the forum found of the actor's cooperation with it, where no step says so. */
  readonly findings?: readonly ClaimOf<"cooperation">[];
}

/** Where one actor stands before one forum (and, for courts of States, in one case) on one day. Ids are hydrated by whoever shows them. */
export interface PostureAnswer {
  readonly actor: string;
  readonly forum: string;
  readonly status: PostureStatus;
  readonly publicity: Publicity;
  /** The sentence that is exact, and no stronger. */
  readonly wording: string;
  /** The day from which the status holds without a break; null when nothing or no day is recorded. */
  readonly since: Day | null;
  /** Claim ids of every step visible on the day, oldest first. */
  readonly steps: readonly string[];
  /** Claim ids of the steps the status rests on. */
  readonly restsOn: readonly string[];
  /** Claim ids of findings of the forum that the actor did not cooperate with it, oldest first. */
  readonly findings: readonly string[];
  /** Presumption of innocence, or its counterpart for a State, in words that fit the status. Never empty. */
  readonly caution: string;
}
