import type { Day, Holds, TimeRange } from "../../base/index.js";
import type { ModeInput } from "../../model/index.js";

/** An incident, actor or office a chain passes. `type` is an entity type of the model. */
export interface ChainNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** A claim that chains read, with the few of its fields that matter here. */
export interface ChainClaim {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  /** Superior, post, alleged actor or place; for an appraisal what it is about. */
  readonly object: string;
  /** The relation of a structure claim. */
  readonly relation: string | null;
  /** The role of a posting, in its source's words. */
  readonly role: string | null;
  /** The alleged involvement of an attribution. */
  readonly involvement: string | null;
  /** The provision an attribution names. */
  readonly provision: string | null;
  readonly time: TimeRange;
  /** The day on which it was said: of the act, else of the source; null where neither is recorded. */
  readonly saidOn: Day | null;
  readonly source: string;
  readonly speaker: string;
  /** Somebody denies or rejects it. */
  readonly disputed: boolean;
  /** Ranked so that it no longer counts; it is still shown. */
  readonly deprecated: boolean;
}

/** What a walk reads: all of one revision of the record. */
export interface ChainFacts {
  readonly nodes: ReadonlyMap<string, ChainNode>;
  readonly claims: readonly ChainClaim[];
  readonly modes: readonly ModeInput[];
  /** Wider places of a place, itself included. */
  readonly within: (place: string) => ReadonlySet<string>;
}

/** How one node leads to the next. HYPOTHESIS is no allegation: it is our own overlap of time, area and branch. */
export type HopKind =
  | "ALLEGED_ROLE"
  | "SUBORDINATE_TO"
  | "MEMBER_OF"
  | "HOLDS_OFFICE"
  | "ORGAN_OF"
  | "AGENT_OF"
  | "CONTROLLED_BY"
  | "HYPOTHESIS";

/** A hop before it stands in a chain: two nodes, the claims of the thread between them, and how they hold on the day. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
  readonly kind: HopKind;
  readonly holds: Holds;
  /** Every claim of the thread, those that no longer count included. */
  readonly claims: readonly ChainClaim[];
  readonly disputed: boolean;
  readonly openQuestions: readonly string[];
}

/** A mode of liability a hop could bear on, if its conditions are met; and the claims that speak to it. */
export interface ModeNote {
  readonly provision: string;
  readonly sentence: string;
  readonly openQuestions: readonly string[];
  readonly claims: readonly string[];
}

/** A ground on which conduct could be a State's own; apart from anybody's individual responsibility. */
export interface StateAttribution {
  readonly provision: string;
  readonly sentence: string;
  readonly openQuestions: readonly string[];
}

export interface ChainHop {
  readonly from: string;
  readonly to: string;
  readonly kind: HopKind;
  readonly holds: Holds;
  readonly claims: readonly string[];
  readonly disputed: boolean;
  readonly modesOfLiability: readonly ModeNote[];
  readonly stateAttribution: readonly StateAttribution[];
  readonly openQuestions: readonly string[];
}

/** INDIVIDUAL ends at a natural person, STATE at a State; ORGANISATION at a group, organ or unit. */
export type ChainLine = "INDIVIDUAL" | "STATE" | "ORGANISATION";

export interface ResponsibilityChain {
  readonly hops: readonly ChainHop[];
  readonly holds: Holds;
  /** Index of the first of the weakest hops; -1 where there is no hop. */
  readonly weakestHop: number;
  readonly singleSourceHops: readonly number[];
  readonly hypothetical: boolean;
  /** The last node, whatever it is. */
  readonly endsAt: string;
  readonly endsBecause: string;
  readonly line: ChainLine;
  /** What is missing along the way: links that do not hold on the day, offices without a recorded holder. */
  readonly gaps: readonly string[];
}

export interface ChainQuestion {
  readonly subject: string;
  readonly day: Day;
  readonly minHolds: Holds;
  /** 1 to 12. */
  readonly maxDepth: number;
}
