import {
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromAST,
} from "graphql";
import { fail } from "../../../base/index.js";
import type { Where } from "./exact-where.js";
import { recordsOf, wayOf } from "./fan-out.js";

/**
 * How many records one request may lead the database through, about. Each costs ten to twenty millionths of a second
 * where a long text is compared, in an embedded database with a processor to itself; its limit is ten seconds, and a
 * machine has more to do.
 */
const MOST_STEPS = 300_000;

/** What a condition or a selection leads through, and the way into the costliest part of it. */
interface Costliest {
  readonly steps: number;
  readonly path: string;
}
/** What a request leads through in all, and the costliest condition or list of it. */
export interface Steps {
  readonly total: number;
  readonly worst: Costliest & { readonly by: "condition" | "list" };
}

/**
 * Refuses a request that leads through more records than the database reads in its time.
 *
 * @param most the most steps
 * @throws FILTER_TOO_COSTLY, naming the condition that costs most, or QUERY_LISTS_TOO_DEEP, naming the list
 */
export function refuseCostly({ total, worst }: Steps, most: number = MOST_STEPS): void {
  if (total <= most) return;
  const code = worst.by === "condition" ? "FILTER_TOO_COSTLY" : "QUERY_LISTS_TOO_DEEP";
  throw fail(code, { path: worst.path, found: readable(total), most: readable(most) });
}

/**
 * How many records a request leads through, about. A condition on a list is held against every member of the list of
 * every record that could be an answer: each list within a list multiplies what there is to look at, however few records
 * come of it in the end. The lists that are asked for multiply in the same way: one that stands within another is read
 * whole, with all that stands beneath it, before its limit cuts it.
 *
 * @param document a request to the generated schema, its conditions written exactly
 */
export function stepsOf(
  document: DocumentNode,
  generated: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): Steps {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  let total = 0;
  let worst: Steps["worst"] = { steps: 0, path: "", by: "list" };
  const add = (steps: number, path: string, by: "condition" | "list"): void => {
    total += steps;
    if (steps > worst.steps) worst = { steps, path, by };
  };
  const walk = (set: SelectionSetNode | undefined, parent: unknown, beneath: Beneath | undefined, at: string): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        walk(fragment?.selectionSet, fragment && generated.getType(fragment.typeCondition.name.value), beneath, at);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition && generated.getType(selection.typeCondition.name.value);
        walk(selection.selectionSet, on ?? parent, beneath, at);
        continue;
      }
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : null;
      const type = field && getNamedType(field.type);
      if (!field || !isCompositeType(type)) continue;
      const name = `${at}${at && "."}${field.name}`;
      if (!isListType(getNullableType(field.type))) {
        walk(selection.selectionSet, type, beneath, name);
        continue;
      }
      const given = Object.fromEntries(
        (selection.arguments ?? []).map((one) => {
          const argument = field.args.find((arg) => arg.name === one.name.value);
          return [one.name.value, argument && valueFromAST(one.value, argument.type, variables)];
        }),
      );
      const where = given.where as Where | undefined;
      const way = beneath && wayOf((parent as GraphQLObjectType).name, field.name, beneath.along);
      const each = way ? way.leadsTo : candidatesOf(type.name, where);
      const candidates = (beneath?.parents ?? 1) * each;
      const filter = getNamedType(field.args.find((one) => one.name === "where")?.type);
      const costly = where && isInputObjectType(filter) ? costOf(where, filter, way?.along) : { steps: 0, path: "" };
      if (beneath) add(candidates, name, "list");
      add(candidates * costly.steps, `${name}(where)${costly.path}`, "condition");
      const page = typeof given.limit === "number" ? given.limit : 50;
      // The generated Cypher cuts a root list before it reads what stands beneath, and a list within a list after it.
      const parents = beneath ? candidates : Math.min(page, each);
      walk(selection.selectionSet, type, { parents, along: way?.along }, name);
    }
  };
  for (const one of document.definitions)
    if (one.kind === Kind.OPERATION_DEFINITION) walk(one.selectionSet, generated.getQueryType(), undefined, "");
  return { total, worst };
}

/** The records that a list stands beneath, and along which relationship they were reached. */
interface Beneath {
  readonly parents: number;
  readonly along: string | undefined;
}

/** How many records of a root list are looked at: all there are, or those that are named. */
function candidatesOf(type: string, where: Where | undefined): number {
  const named = where && idsOf(where);
  return named ?? recordsOf(type);
}

/** How many ids a condition names that must hold; undefined where it names none. */
function idsOf(where: Where): number | undefined {
  for (const [name, value] of Object.entries(where)) {
    if (name === "id" && typeof value === "object" && value !== null) {
      if ("eq" in value) return 1;
      if ("in" in value) return (value.in as unknown[]).length;
    }
    if (name === "AND")
      for (const one of [value].flat() as Where[]) {
        const named = idsOf(one);
        if (named !== undefined) return named;
      }
  }
  return undefined;
}

/**
 * What holding a condition against one record leads through, and the costliest way into it.
 *
 * @param from the relationship along which the record was reached
 */
function costOf(where: Where, type: GraphQLInputObjectType, from: string | undefined): Costliest {
  let steps = 0;
  let worst: Costliest = { steps: 0, path: "" };
  const add = (more: Costliest): void => {
    steps += more.steps;
    if (more.steps > worst.steps) worst = more;
  };
  for (const [name, value] of Object.entries(where)) {
    if (name === "AND" || name === "OR" || name === "NOT") {
      for (const one of [value].flat() as Where[]) add(costOf(one, type, from));
      continue;
    }
    const inner = getNamedType(type.getFields()[name]?.type);
    if (!isInputObjectType(inner)) continue;
    if (inner.name.endsWith("Where")) {
      const cost = costOf(value as Where, inner, "");
      add({ steps: 1 + cost.steps, path: `.${name}${cost.path}` });
    } else if (inner.name.endsWith("RelationshipFilters")) {
      const linked = inner.getFields().some?.type as GraphQLInputObjectType;
      const { along, leadsTo } = wayOf(type.name.replace(/Where$/, ""), name, from);
      for (const [quantifier, condition] of Object.entries(value as Where)) {
        const cost = costOf(condition as Where, linked, along);
        add({ steps: leadsTo * (1 + cost.steps), path: `.${name}.${quantifier}${cost.path}` });
      }
    }
  }
  return { steps, path: worst.path };
}

const readable = (steps: number): string => Number(steps.toPrecision(2)).toLocaleString("en");
