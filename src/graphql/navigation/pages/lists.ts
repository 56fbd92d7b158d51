import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import type { StatementRows } from "../../../graph/index.js";
import { ENTITY_TYPES, KINDS } from "../../../model/index.js";

type Where = Readonly<Record<string, unknown>>;
/** Statements that return ids. */
type FindsIds = {
  [P in keyof StatementRows]: StatementRows[P] extends { readonly id: string } ? P : never;
}[keyof StatementRows];
/** A condition of ours in the terms of the generated list. */
type Shorthand = (value: unknown) => Where;

/** A list in pages that go on from a cursor. */
export interface PagedList {
  /** Its root field. */
  readonly name: string;
  /** The type of its records. */
  readonly type: string;
  /** The generated root list that the records of a page come from. */
  readonly plural: string;
  /** The field that no two of its records share. */
  readonly key: "id" | "seq";
  /** What is true of what the record holds at a revision; null where the records know no revision. */
  readonly recorded: ((rev: number, asked: Where) => Where) | null;
  /** Conditions and statements of our own; null where the generated list has all there is. */
  readonly own: OwnConditions | null;
}

/** What a long list has beside the conditions and orders that are generated. */
export interface OwnConditions {
  /** Every condition of our own, and what it says in the terms of the generated list. */
  readonly conditions: Readonly<Record<string, Shorthand>>;
  /** The conditions that a statement can start from, the most selective first, with that statement. */
  readonly anchors: readonly (readonly [condition: string, statement: FindsIds])[];
  readonly otherwise: FindsIds;
  /** Conditions that no statement takes: with one of these, the generated list finds the page. */
  readonly generatedOnly: readonly string[];
  /** Conditions that take a word of a closed list: another word finds nothing, and is a slip of the pen. */
  readonly closed?: Readonly<Record<string, readonly string[]>>;
  /** A statement that finds what is listed now and was not held at an earlier revision, where `recorded` cannot tell. */
  readonly notYet: FindsIds | null;
}

const eq = (value: unknown): Where => ({ eq: value });
const some = (inner: Where): Where => ({ some: inner });
const withId = (id: unknown): Where => ({ id: eq(id) });
const among = (ids: unknown): Where => ({ id: { in: ids } });
const brought = (rev: number): Where => ({ rev: { lte: rev } });

/** The long lists by the name of their root field. */
export const LONG_LISTS = {
  claims: {
    name: "claims",
    type: "Claim",
    plural: "claimRecords",
    key: "id",
    recorded: (rev, { withdrawn }) => ({
      AND: [brought(rev), ...(withdrawn ? [] : [{ acts: { none: { act: { eq: "retraction" }, rev: { lte: rev } } } }])],
    }),
    own: {
      conditions: {
        ids: among,
        rev: (rev) => ({ rev: eq(rev) }),
        kind: (kind) => ({ kind: eq(kind) }),
        verification: (value) => ({ verification: eq(value) }),
        speaker: (id) => ({ saidBy: some(withId(id)) }),
        source: (id) => ({ atPassages: some({ inSources: some(withId(id)) }) }),
        subject: (id) => ({
          OR: [{ subjects: some(withId(id)) }, { answers: some({ subjects: some(withId(id)) }) }],
        }),
        object: (id) => ({
          OR: ["objects", "objectCategories", "objectElements", "objectInstruments", "objectBases"].map((list) => ({
            [list]: some(withId(id)),
          })),
        }),
        text: among,
      },
      anchors: [
        ["text", "read/navigation/claims-of-text"],
        ["ids", "read/navigation/claims-with-ids"],
        ["subject", "read/navigation/claims-of-subject"],
        ["source", "read/navigation/claims-of-source"],
        ["object", "read/navigation/claims-of-object"],
        ["speaker", "read/navigation/claims-of-speaker"],
        ["kind", "read/navigation/claims-of-kind"],
        ["rev", "read/navigation/claims-of-revision"],
      ],
      otherwise: "read/navigation/claims",
      generatedOnly: ["verification"],
      closed: { kind: Object.keys(KINDS), verification: ["verified", "unverified"] },
      notYet: null,
    },
  },
  sources: {
    name: "sources",
    type: "Source",
    plural: "sourceRecords",
    key: "id",
    recorded: brought,
    own: {
      conditions: {
        ids: among,
        genre: (genre) => ({ genre: eq(genre) }),
        publisher: (publisher) => ({ publisher: eq(publisher) }),
        from: (day) => ({ publishedOn: { gte: day } }),
        to: (day) => ({ publishedOn: { lte: day } }),
        text: among,
      },
      anchors: [
        ["text", "read/navigation/sources-of-text"],
        ["ids", "read/navigation/sources-with-ids"],
      ],
      otherwise: "read/navigation/sources",
      generatedOnly: [],
      notYet: null,
    },
  },
  entities: {
    name: "entities",
    type: "Entity",
    plural: "entityRecords",
    key: "id",
    recorded: brought,
    own: {
      conditions: {
        ids: among,
        type: (type) => ({ type: eq(type) }),
        situation: (id) => ({ situations: some(withId(id)) }),
        text: among,
      },
      anchors: [
        ["text", "read/navigation/entities-of-text"],
        ["ids", "read/navigation/entities-with-ids"],
        ["situation", "read/navigation/entities-of-situation"],
      ],
      otherwise: "read/navigation/entities",
      generatedOnly: [],
      closed: { type: [...ENTITY_TYPES, "Mechanism"] },
      notYet: null,
    },
  },
  violations: {
    name: "violations",
    type: "AllegedViolation",
    plural: "allegedViolations",
    key: "id",
    recorded: () => ({}),
    own: {
      conditions: {
        ids: among,
        incident: (id) => ({ ofIncidents: some(withId(id)) }),
        category: (id) => ({ ofCategories: some(withId(id)) }),
        allegedActor: (id) => ({ allegedOf: some(withId(id)) }),
        situation: (id) => ({ ofIncidents: some({ situations: some(withId(id)) }) }),
      },
      anchors: [
        ["ids", "read/navigation/violations-with-ids"],
        ["incident", "read/navigation/violations-of-incident"],
        ["allegedActor", "read/navigation/violations-of-actor"],
        ["situation", "read/navigation/violations-of-situation"],
        ["category", "read/navigation/violations-of-category"],
      ],
      otherwise: "read/navigation/violations",
      generatedOnly: [],
      notYet: "read/navigation/violations-not-yet",
    },
  },
} as const satisfies Readonly<Record<string, PagedList>>;

/** What the revision of a record stands in, by the types that know one. */
const REVISION = { rev: brought, seq: (rev: number): Where => ({ seq: { lte: rev } }) };

/**
 * Every list in pages: the long ones, and of each other generated root list a connection, `mechanismsConnection` for
 * `mechanisms`, with the conditions and orders of that list.
 */
export function pagedLists(generated: GraphQLSchema): readonly PagedList[] {
  const long: readonly PagedList[] = Object.values(LONG_LISTS);
  const others = Object.values(generated.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }): PagedList[] => {
    const listed = getNamedType(type);
    if (!isObjectType(listed) || name.endsWith("Connection") || long.some(({ plural }) => plural === name)) return [];
    const fields = listed.getFields();
    const key = "id" in fields ? "id" : "seq";
    const revision = "rev" in fields ? REVISION.rev : key === "seq" ? REVISION.seq : null;
    return [{ name: `${name}Connection`, type: listed.name, plural: name, key, recorded: revision, own: null }];
  });
  return [...long, ...others];
}

/** The statement that finds a page, and the condition it starts from; null where it starts from none. */
export function statementFor(
  own: OwnConditions,
  where: Where,
): { readonly statement: FindsIds; readonly anchor: string | null } {
  const found = own.anchors.find(([condition]) => where[condition] !== undefined && where[condition] !== null);
  return found ? { statement: found[1], anchor: found[0] } : { statement: own.otherwise, anchor: null };
}
