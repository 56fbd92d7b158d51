import {
  type ArgumentNode,
  type GraphQLField,
  type ObjectValueNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { fail } from "../../base/index.js";
import { LIMITS } from "./limits.js";
import { refuse } from "./refuse.js";

export type Variables = Readonly<Record<string, unknown>>;

const PAGE_ARGUMENTS = new Set(["first", "last", "limit"]);

/**
 * What a list is taken to hold where nothing in the query bounds it; a list that has pages gives 50 by itself. Lists
 * inside an answer (provisions, claims, positions) hold one or two on average: asked in full of every mechanism, an
 * answer of the bundled data holds some ten thousand rows, and has to pass.
 */
export const UNBOUNDED = { paged: 50, question: 64, nested: 2 } as const;

/**
 * Questions that ask another question again and again, and what rows that is taken to be: `answer` for each halving of the
 * revisions since, some eight times, of every mechanism.
 */
export const ASKS_AGAIN: ReadonlyMap<string, number> = new Map([["answer", 8 * 2 * UNBOUNDED.question]]);

/**
 * The page size a field asks for.
 *
 * @param args the field's arguments as written
 * @param variables the request's variables over the operations' defaults
 * @returns the smallest page size written, or undefined where none is
 * @throws PAGE_SIZE when one is less than 1, QUERY_TOO_EXPENSIVE when more than 200; a value that is no number is left to validation
 */
export function pageSize(args: readonly ArgumentNode[], variables: Variables): number | undefined {
  let smallest: number | undefined;
  for (const { name, value } of args) {
    if (!PAGE_ARGUMENTS.has(name.value)) continue;
    const size = valueFromASTUntyped(value, variables);
    if (typeof size !== "number") continue;
    if (size < 1) throw fail("PAGE_SIZE", { size });
    if (size > LIMITS.pageSize.size) throw refuse("pageSize", size);
    smallest = Math.min(smallest ?? size, size);
  }
  return smallest;
}

/**
 * How many records a field names by id: the length of `mechanisms: […]`, one for `where: {id: {eq: …}}`, the length of
 * the list for `where: {id: {in: […]}}` and `where: {ids: […]}`; undefined where it names none.
 */
export function namedById(args: readonly ArgumentNode[], variables: Variables): number | undefined {
  const mechanisms = args.find((arg) => arg.name.value === "mechanisms")?.value;
  const listed = mechanisms && valueFromASTUntyped(mechanisms, variables);
  if (Array.isArray(listed)) return Math.max(1, listed.length);
  const where = args.find((arg) => arg.name.value === "where")?.value;
  const ids = where && propertyOf(where, "ids", variables);
  if (Array.isArray(ids)) return Math.max(1, ids.length);
  const id = where && propertyOf(where, "id", variables);
  if (typeof id === "string") return 1;
  if (typeof id !== "object" || id === null) return undefined;
  if ("eq" in id) return 1;
  return "in" in id && Array.isArray(id.in) ? Math.max(1, id.in.length) : undefined;
}

/** Reads one property of an object value, touching nothing else of it, so that large filters cost nothing here. */
function propertyOf(value: ValueNode, name: string, variables: Variables): unknown {
  if (value.kind === "Variable") return (variables[value.name.value] as Variables | null | undefined)?.[name];
  if (value.kind !== "ObjectValue") return undefined;
  const field = (value as ObjectValueNode).fields.find((one) => one.name.value === name);
  return field && valueFromASTUntyped(field.value, variables);
}

/** Does the schema offer pages on this field? Gives the page it takes by itself. */
export function ownPage(field: GraphQLField<unknown, unknown>): number | undefined {
  const arg = field.args.find((one) => PAGE_ARGUMENTS.has(one.name));
  if (!arg) return undefined;
  return typeof arg.defaultValue === "number" ? arg.defaultValue : UNBOUNDED.paged;
}
