import type { Day } from "../../base/index.js";

/**
 * How an assertion of a text stands to the record. Never that it is true: only whether the record says as much, less, or
 * something else.
 */
export type AssertionVerdict =
  | "SUPPORTED"
  | "STRONGER_THAN_RECORD"
  | "OUT_OF_DATE"
  | "CONTRADICTED"
  | "CONTESTED"
  | "NOT_RECORDED";

/** One assertion found in a text, held against the record. Offsets are UTF-16 units of the text; `end` is exclusive. */
export interface CheckedAssertion {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Ids of what it is about: the person or State first, then the forum, instrument or provision. */
  readonly about: readonly string[];
  readonly verdict: AssertionVerdict;
  /** Why, in one or two sentences. */
  readonly sentence: string;
  /** The words that say as much as the record does, and no more; null where the record holds nothing on it. */
  readonly exactWording: string | null;
  /** Claims of the record that the verdict rests on. */
  readonly claims: readonly string[];
}

/** What the record says to one assertion. */
export type Finding = Pick<CheckedAssertion, "verdict" | "sentence" | "exactWording" | "claims">;

/** A day, month, year or stretch of days as a text names it. Half open. */
export interface NamedDays {
  /** May be the day of what is spoken of, and not of what is said of it: `convicted of crimes of 2003`. */
  readonly soft?: boolean;
  readonly start: number;
  readonly end: number;
  readonly from: Day;
  readonly to: Day;
  /** The word before it that says how it is meant. */
  readonly how: "on" | "since" | "before" | "until" | "after";
  readonly text: string;
}

/** Something of the record that a text names. */
export interface Mention {
  readonly id: string;
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  /** The claims that call it so, where the name is some speakers' own or disputed; absent for names of the record. */
  readonly calledBy?: readonly string[];
  /** Other treaties that bear this name. */
  readonly also?: readonly string[];
}
export type MentionType =
  | "Person"
  | "State"
  | "Situation"
  | "Place"
  | "Group"
  | "Other"
  | "Mechanism"
  | "Instrument"
  | "Category"
  | "Provision";
