import type { Day } from "../../base/index.js";
import type { CategoryInput, ClaimOf, ElementInput } from "../../model/index.js";

export type ElementKind = ElementInput["kind"];

/**
 * What a cell lacks. `NO_CLAIMS`: nobody speaks to it. `ONLY_HYPOTHESIS`: those who do leave it open. `CONTESTED`: a
 * speaker finds it contradicted. `SINGLE_SOURCE`: one speaker, or one source. `NONE`: several speak for it and none
 * against. None of these says that anything is proved, and a party's denial changes none of them: it stands beside.
 */
export type ElementGap = "NONE" | "NO_CLAIMS" | "SINGLE_SOURCE" | "CONTESTED" | "ONLY_HYPOTHESIS";

/** How an element is required. `group` names the alternatives of an ANY_OF: elements of one group, or acts of one category. */
export interface Requirement {
  readonly element: ElementInput;
  readonly role: "ALL_OF" | "ANY_OF";
  readonly group: string | null;
  /** The narrower category whose own element it is, where a broader one was asked; null otherwise. */
  readonly act: string | null;
}

/** What a speaker reached for an element, at that speaker's own standard. */
export interface StandardReached {
  readonly speaker: string;
  readonly standard: string;
  readonly on: Day | null;
  readonly claim: string;
}

/** One element with what is said for and against it. Claims by id, oldest first. */
export interface ElementCell {
  readonly element: string;
  readonly kind: ElementKind;
  readonly role: Requirement["role"];
  readonly group: string | null;
  readonly act: string | null;
  readonly supporting: readonly string[];
  readonly contradicting: readonly string[];
  /** Findings that leave the element open, for a later body to decide. */
  readonly leftOpen: readonly string[];
  /** Findings that a higher body has set aside by the day. */
  readonly setAside: readonly string[];
  /** Answers to any of these findings: denials, dissents, rulings on appeal. They lower no standard. */
  readonly positions: readonly string[];
  readonly standardsReached: readonly StandardReached[];
  readonly gap: ElementGap;
}

export interface ElementsMatrix {
  readonly category: string;
  readonly requirements: readonly ElementCell[];
}

/** What the matrix reads: standing records of one revision. The category tree is that of `LawFacts`. */
export interface ElementFacts {
  readonly elements: readonly ElementInput[];
  readonly categories: ReadonlyMap<string, Pick<CategoryInput, "entries">>;
  readonly broader: ReadonlyMap<string, ReadonlySet<string>>;
  readonly narrower: ReadonlyMap<string, ReadonlySet<string>>;
  readonly findings: readonly ClaimOf<"element-finding">[];
  /** Responses by the claim they answer. */
  readonly answers: ReadonlyMap<string, readonly ClaimOf<"response">[]>;
}
