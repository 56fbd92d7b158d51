import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { fail } from "../../../base/index.js";

export type Where = Readonly<Record<string, unknown>>;
/** A moment of the record: a revision and when it was recorded. */
export interface Recorded {
  readonly seq: number;
  readonly recordedAt: string;
}

/**
 * Lists that a statement of ours finds, with the relationship they are read along and what of it is in them. Their own
 * generated conditions break where another such field stands inside.
 */
export const FOUND: Readonly<Record<string, { readonly along: string; readonly only: Where }>> = {
  "ClaimWhere.positions": { along: "answeredBy", only: { claim: { retracted: { eq: false } } } },
  "PassageWhere.claims": { along: "claimRecords", only: { retracted: { eq: false } } },
  "EntityWhere.identifiers": { along: "claimsAbout", only: { kind: { eq: "identifier" } } },
};
/** Single linked records, and the relationships along which the same record is found. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  "ClaimWhere.passage": ["atPassages"],
  "ClaimWhere.source": ["atPassages", "inSources"],
  "PassageWhere.source": ["inSources"],
  "JurisdictionBasisWhere.provision": ["setBy"],
  "ElementWhere.provision": ["setBy"],
  "ModeOfLiabilityWhere.provision": ["setBy"],
  "AllegedViolationWhere.incident": ["ofIncidents"],
  "AllegedViolationWhere.category": ["ofCategories"],
};
/** Values that a statement of ours works out. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  "ClaimWhere.disputed",
  "ClaimWhere.verification",
  "ClaimWhere.retracted",
  "PassageWhere.sha256",
]);
const SUFFIXED = /^(.+)_(ALL|NONE|SINGLE|SOME)$/;
const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  eq: (a, b) => a === b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
};

/**
 * Writes a condition so that it is either true or false of every record, never in between: a comparison with a value
 * that is not there is false, and its negation true. Negations are carried down to single comparisons, `all` is written
 * as "none that does not", an empty condition holds of everything, and moments become revisions of the record.
 *
 * The generated statements know three values: with them, `NOT` drops what has no value, an empty condition inside `some`
 * or `none` is left out, and `all` means two things.
 *
 * @param generated the schema that the condition will be sent to
 * @param record the revisions there are; asked for where a condition names a moment
 * @throws FILTER_INVALID where a null stands in a condition
 */
export function exactWhere(
  where: Where,
  type: GraphQLInputObjectType,
  generated: GraphQLSchema,
  record: () => readonly Recorded[],
): Where {
  const ofWhere = (given: unknown, of: GraphQLInputObjectType, negated: boolean, path: string): Where => {
    const parts = Object.entries(object(given, path)).map(([name, value]) => {
      const here = `${path}.${name}`;
      if (name === "NOT") return ofWhere(value, of, !negated, here);
      if (name === "AND" || name === "OR") {
        const list = Array.isArray(value) ? value : [object(value, here)];
        const inner = list.map((one, index) => ofWhere(one, of, negated, `${here}[${index}]`));
        return (name === "AND") === negated ? any(inner, of) : every(inner, of);
      }
      return ofField(name, value, of, negated, here);
    });
    return negated ? any(parts, of) : every(parts, of);
  };

  const ofField = (name: string, value: unknown, of: GraphQLInputObjectType, negated: boolean, path: string): Where => {
    const [, list, quantifier] = SUFFIXED.exec(name) ?? [];
    if (list && quantifier) return ofList(list, { [quantifier.toLowerCase()]: value }, of, negated, path);
    const field = of.getFields()[name] as GraphQLInputField;
    const inner = getNamedType(field.type) as GraphQLInputObjectType;
    if (inner.name.endsWith("RelationshipFilters")) return ofList(name, value, of, negated, path);
    if (inner.name.endsWith("Where")) return ofOne(name, value, of, negated, path);
    return ofValue(name, value, of, negated, path);
  };

  /** A list of linked records. */
  const ofList = (name: string, value: unknown, of: GraphQLInputObjectType, negated: boolean, path: string): Where => {
    const quantifiers = getNamedType((of.getFields()[name] as GraphQLInputField).type) as GraphQLInputObjectType;
    const linked = quantifiers.getFields().some?.type as GraphQLInputObjectType;
    const { along, only } = FOUND[`${of.name}.${name}`] ?? { along: name };
    const parts = Object.entries(object(value, path)).map(([quantifier, given]) => {
      const asked = ofWhere(given, linked, quantifier === "all", `${path}.${quantifier}`);
      const inner = only ? { AND: [asked, only] } : asked;
      // `none` is never sent: a generated statement for it can name what it has not bound.
      const holds = { [along]: { [quantifier === "single" ? "single" : "some"]: inner } };
      const contrary = quantifier === "none" || quantifier === "all";
      return contrary === negated ? holds : { NOT: holds };
    });
    return negated ? any(parts, of) : every(parts, of);
  };

  /** A linked record that may not be there: a condition on it is false then. */
  const ofOne = (name: string, value: unknown, of: GraphQLInputObjectType, negated: boolean, path: string): Where => {
    const linked = getNamedType((of.getFields()[name] as GraphQLInputField).type) as GraphQLInputObjectType;
    const along = ALONG[`${of.name}.${name}`];
    if (along) {
      const found = along.reduceRight(
        (inner, list) => ({ [list]: { some: inner } }),
        ofWhere(value, linked, false, path),
      );
      return negated ? { NOT: found } : found;
    }
    const inner = ofWhere(value, linked, negated, path);
    const key = keyOf(linked);
    return negated
      ? { OR: [{ [name]: { [key]: { eq: null } } }, { [name]: inner }] }
      : { AND: [{ NOT: { [name]: { [key]: { eq: null } } } }, { [name]: inner }] };
  };

  /** A value of the record itself: each comparison by itself. */
  const ofValue = (name: string, value: unknown, of: GraphQLInputObjectType, negated: boolean, path: string): Where => {
    const mayMiss = isNullable(name, of);
    const parts = Object.entries(object(value, path)).map(([operator, against]): Where => {
      const here = `${path}.${operator}`;
      if (against === null || (Array.isArray(against) && against.includes(null))) throw nullAt(here);
      if (operator === "exists") {
        const wanted = against === !negated;
        if (!mayMiss) return wanted ? TRUE(of) : FALSE(of);
        return wanted ? { NOT: { [name]: { eq: null } } } : { [name]: { eq: null } };
      }
      const condition = name === "recordedAt" ? ofMoment(operator, against, of) : { [name]: { [operator]: against } };
      if (!mayMiss) return negated ? { NOT: condition } : condition;
      return negated
        ? { OR: [{ [name]: { eq: null } }, { NOT: condition }] }
        : { AND: [{ NOT: { [name]: { eq: null } } }, condition] };
    });
    return negated ? any(parts, of) : every(parts, of);
  };

  const ofMoment = (operator: string, against: unknown, of: GraphQLInputObjectType): Where => {
    const wanted = (Array.isArray(against) ? against : [against]).map((one) => Date.parse(one as string));
    const holds = COMPARE[operator === "in" ? "eq" : operator];
    const seqs = record()
      .filter(({ recordedAt }) => wanted.some((moment) => holds?.(Date.parse(recordedAt), moment)))
      .map(({ seq }) => seq);
    return { ["rev" in of.getFields() ? "rev" : "seq"]: { in: seqs } };
  };

  const isNullable = (name: string, of: GraphQLInputObjectType): boolean => {
    const record = generated.getType(of.name.replace(/Where$/, ""));
    const field = isObjectType(record) ? record.getFields()[name] : undefined;
    return !field || !isNonNullType(field.type);
  };
  const exact = ofWhere(where, type, false, "where");
  refuseUnbound(exact, type, "");
  return exact;
}

/**
 * What the library cannot write: within a single linked record a list, and within that again something that a statement
 * of ours works out. Its Cypher then names what it has not bound.
 *
 * @param beneath where we are: "one" within a single linked record, "list" within a list of that
 */
function refuseUnbound(where: Where, of: GraphQLInputObjectType, beneath: "" | "one" | "list"): void {
  for (const [name, value] of Object.entries(where)) {
    if (name === "AND" || name === "OR" || name === "NOT") {
      for (const one of [value].flat() as Where[]) refuseUnbound(one, of, beneath);
      continue;
    }
    const type = getNamedType((of.getFields()[name] as GraphQLInputField).type) as GraphQLInputObjectType;
    const isOne = type.name.endsWith("Where");
    if (beneath === "list" && (isOne || WORKED_OUT.has(`${of.name}.${name}`)))
      throw fail("FILTER_INVALID", {
        path: name,
        why: "stands in a condition on a list that is itself within a single linked record, further than one condition reaches; ask from the other end, or in two steps",
      });
    if (isOne) refuseUnbound(value as Where, type, "one");
    else if (type.name.endsWith("RelationshipFilters"))
      for (const inner of Object.values(value as Where))
        refuseUnbound(
          inner as Where,
          type.getFields().some?.type as GraphQLInputObjectType,
          beneath === "" ? "" : "list",
        );
  }
}

/** Does a condition, at any depth, compare the moment of recording? */
export function namesMoment(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(namesMoment);
  if (typeof where !== "object" || where === null) return false;
  return Object.entries(where).some(([name, value]) => name === "recordedAt" || namesMoment(value));
}

/** The field that every record of a type has. */
export const keyOf = (type: GraphQLInputObjectType): "id" | "seq" => ("id" in type.getFields() ? "id" : "seq");

const TRUE = (of: GraphQLInputObjectType): Where =>
  keyOf(of) === "id" ? { id: { startsWith: "" } } : { seq: { gte: 0 } };
const FALSE = (of: GraphQLInputObjectType): Where => ({ [keyOf(of)]: { in: [] } });
const every = (parts: readonly Where[], of: GraphQLInputObjectType): Where =>
  parts.length === 1 ? (parts[0] as Where) : parts.length === 0 ? TRUE(of) : { AND: parts };
const any = (parts: readonly Where[], of: GraphQLInputObjectType): Where =>
  parts.length === 1 ? (parts[0] as Where) : parts.length === 0 ? FALSE(of) : { OR: parts };

function object(given: unknown, path: string): object {
  if (typeof given !== "object" || given === null) throw nullAt(path);
  return given;
}
const nullAt = (path: string): Error =>
  fail("FILTER_INVALID", {
    path,
    why: "is null, which could mean that no condition is wanted or that there is no value",
  });
