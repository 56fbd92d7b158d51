type Where = Readonly<Record<string, unknown>>;

/** One long list: where its records are generated, and which statement finds the ids of a page. */
export interface LongList {
  /** The generated root list that the records of a page come from. */
  readonly plural: string;
  /** Every condition; one that is not set goes as null to the statements that take it. */
  readonly conditions: readonly string[];
  /** The conditions that a statement can start from, the most selective first, with that statement. */
  readonly anchors: readonly (readonly [condition: string, statement: string])[];
  readonly otherwise: string;
}

/** The long lists by the name of their root field. */
export const LONG_LISTS: Readonly<Record<string, LongList>> = {
  claims: {
    plural: "claimRecords",
    conditions: ["rev", "kind", "verification", "speaker", "source", "subject", "object", "withdrawn"],
    anchors: [
      ["text", "read/navigation/claims-of-text"],
      ["subject", "read/navigation/claims-of-subject"],
      ["source", "read/navigation/claims-of-source"],
      ["object", "read/navigation/claims-of-object"],
      ["speaker", "read/navigation/claims-of-speaker"],
      ["kind", "read/navigation/claims-of-kind"],
      ["rev", "read/navigation/claims-of-revision"],
    ],
    otherwise: "read/navigation/claims",
  },
  sources: {
    plural: "sourceRecords",
    conditions: ["genre", "publisher", "from", "to"],
    anchors: [["text", "read/navigation/sources-of-text"]],
    otherwise: "read/navigation/sources",
  },
  entities: {
    plural: "entityRecords",
    conditions: ["type", "situation"],
    anchors: [
      ["text", "read/navigation/entities-of-text"],
      ["situation", "read/navigation/entities-of-situation"],
    ],
    otherwise: "read/navigation/entities",
  },
  violations: {
    plural: "allegedViolations",
    conditions: ["incident", "category", "allegedActor", "situation"],
    anchors: [
      ["incident", "read/navigation/violations-of-incident"],
      ["allegedActor", "read/navigation/violations-of-actor"],
      ["situation", "read/navigation/violations-of-situation"],
      ["category", "read/navigation/violations-of-category"],
    ],
    otherwise: "read/navigation/violations",
  },
};

/** The statement that finds a page, and the condition it starts from; null where it starts from none. */
export function statementFor(
  list: LongList,
  where: Where,
): { readonly statement: string; readonly anchor: string | null } {
  const found = list.anchors.find(([condition]) => where[condition] !== undefined && where[condition] !== null);
  return found ? { statement: found[1], anchor: found[0] } : { statement: list.otherwise, anchor: null };
}
