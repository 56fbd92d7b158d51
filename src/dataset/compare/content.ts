import type { ExactValue } from "../../graph/index.js";

/** A value as a store keeps it: texts, numbers, flags, and lists of them. */
export type Value = ExactValue;

/** One node: what it is called among its kind, its labels, its properties. */
export interface Node {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}
/** One relationship between two nodes, by their keys. */
export interface Link {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}
/** What is said of a relationship of which nothing is said: most of them, and each is held. */
export const NOTHING_SAID: Link["properties"] = Object.freeze({});

/** Lists of labels, in order and each once: nodes of one kind share theirs. */
export class Labels {
  private readonly known = new Map<string, readonly string[]>();

  of(labels: readonly string[]): readonly string[] {
    const sorted = [...new Set(labels)].sort();
    const name = sorted.join();
    const known = this.known.get(name) ?? sorted;
    this.known.set(name, known);
    return known;
  }
}

/** Nodes and relationships: what a store holds, or what it should hold. */
export interface Content {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly links: readonly Link[];
}

/** A node or relationship that a store holds, with what the database calls it until the next write. */
export interface Stored {
  readonly element: string;
}
export type StoredNode = Node & Stored;
export type StoredLink = Link & Stored;
/** As `Content`, of a store. */
export interface StoredRecords extends Content {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly links: readonly StoredLink[];
}

/**
 * The labels by which a node is told from others, each with the property that is its name there and with what records of
 * it are called in a folder. A node that wears several is what the first of them says.
 */
export const FAMILIES = [
  ["Claim", "id", "claims"],
  ["Source", "id", "sources"],
  ["Passage", "id", "passages"],
  ["Act", "id", "acts"],
  ["Changeset", "seq", "changesets"],
  ["Thread", "id", "threads"],
  ["Mechanism", "id", "mechanisms"],
  ["Entity", "id", "entities"],
  ["Instrument", "id", "instruments"],
  ["Provision", "id", "provisions"],
  ["LegalCategory", "id", "categories"],
  ["Element", "id", "elements"],
  ["ModeOfLiability", "id", "modes"],
  ["JurisdictionBasis", "id", "bases"],
  ["Remedy", "id", "remedies"],
  ["StandardOfProof", "id", "standards"],
  ["AllegedViolation", "id", "violations"],
  ["FormerViolation", "id", "violations"],
  ["JurisdictionProfile", "id", "profiles"],
  ["AssessmentSlice", "id", "slices"],
  ["AssessmentColumn", "mechanism", "columns"],
  ["AssessmentRun", "id", "assessments"],
  ["Tally", "id", "tallies"],
] as const;
export type FamilyLabel = (typeof FAMILIES)[number][0];

/** Families that people write and that do not come back of themselves; the others follow from them. */
export const RECORD_SECTIONS: ReadonlySet<string> = new Set([
  ...["claims", "sources", "passages", "acts", "changesets", "mechanisms", "entities", "instruments", "provisions"],
  ...["categories", "elements", "modes", "remedies", "standards"],
]);

/** Families that are worked out from records and can be worked out again. */
const ASSESSMENTS: ReadonlySet<string> = new Set(["profiles", "slices", "columns", "assessments", "tallies"]);

/** The family that a node's labels make it one of; undefined where they make it none. */
export const familyOf = (labels: readonly string[]) => FAMILIES.find(([label]) => labels.includes(label));

/** How a node is called: `claims c-0123`. Two kinds of things may have one id. */
export const keyOf = (label: FamilyLabel, id: unknown): string =>
  `${(FAMILIES.find(([one]) => one === label) as (typeof FAMILIES)[number])[2]} ${id}`;

const sectionOf = (key: string): string => key.slice(0, key.indexOf(" "));
/** Whether a key is that of a stored assessment. */
export const isAssessment = (key: string): boolean => ASSESSMENTS.has(sectionOf(key));
