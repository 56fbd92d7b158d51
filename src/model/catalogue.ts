import { KINDS } from "./kinds/index.js";
import { ACTOR_TYPES, ENTITY_TYPES, type EntityType, LAW_TYPES } from "./vocabulary.js";

/** Labels of the graph beyond those of claim kinds: the only place they are spelled. */
export const LABELS = {
  record: ["Source", "Passage", "Claim", "Thread", "Changeset", "Act"],
  world: ["Entity", "Actor", ...ENTITY_TYPES],
  law: LAW_TYPES,
  derived: [
    "AllegedViolation",
    "FormerViolation",
    "JurisdictionProfile",
    "AssessmentSlice",
    "AssessmentColumn",
    "AssessmentRun",
    "Tally",
  ],
} as const;

/** Labels of the program's own housekeeping, which no question sees. */
export const HOUSEKEEPING = ["AnswerableStore", "Migration", "ImportLock"] as const;

/** The label of every node that we write, beside its own: what wears it is ours to change and to delete, and nothing else. */
export const MARK = "WrittenByAnswerable";

/** Every label that a node of ours can wear. */
export const OWN_LABELS: readonly string[] = [
  ...new Set([
    ...Object.values(LABELS).flat(),
    ...Object.values(KINDS).map((kind) => kind.label),
    ...HOUSEKEEPING,
    MARK,
  ]),
];

/** The labels an entity's node wears beside `Entity`: a State is an actor and a place under one id. */
export function labelsOfEntity(type: EntityType): string[] {
  const labels: string[] = [type];
  if ((ACTOR_TYPES as readonly string[]).includes(type)) labels.push("Actor");
  if (type === "State") labels.push("Place");
  return labels;
}

/** The relationship types that kinds of claims write for what their fields name. */
export const CLAIM_RELATIONSHIPS: readonly string[] = [
  ...new Set(Object.values(KINDS).flatMap(({ relationships }) => Object.values(relationships))),
];

/** The relationship types of the graph. None of them states guilt. */
export const RELATIONSHIPS = [
  "SAID_BY",
  "AT",
  "IN",
  "REPORTS",
  "IN_THREAD",
  "AT_STANDARD",
  "SUBJECT",
  "OBJECT",
  "SCOPE",
  "ON",
  "COMPARES_WITH",
  "READ_IN",
  "BELONGS_TO",
  "SUCCEEDED_BY",
  "NARROWER_THAN",
  "DEFINED_BY",
  "ELEMENT_OF",
  "SET_BY",
  "HAS_BASIS",
  "APPLIES",
  "OF_INCIDENT",
  "OF_CATEGORY",
  "ALLEGED_OF",
  "FOUNDED_ON",
  "UNDER",
  "POSTED_TO",
  "STATIONED_AT",
  "LIES_IN",
  "HAS_PROFILE",
  "HAS_SLICE",
  "OF_PROFILE",
  ...CLAIM_RELATIONSHIPS,
] as const;
