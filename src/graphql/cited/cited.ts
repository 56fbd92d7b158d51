import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";

// Resolvers of many parents and contexts: graphql-js types them as any itself.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Resolver = (parent: any, args: any, context: any, info: GraphQLResolveInfo) => unknown;
interface Asked {
  readonly info: GraphQLResolveInfo;
  readonly answer: unknown;
}
type Value = Readonly<Record<string, unknown>>;

/** What the questions of one execution answer; every execution has its own object of variables. */
const answers = new WeakMap<object, Asked[]>();

/** The same questions, whose answers `cited` can look at. */
export function noted<T extends Readonly<Record<string, Resolver>>>(questions: T): T {
  const entries = Object.entries(questions).map(([name, resolve]): [string, Resolver] => [
    name,
    (parent, args, context, info) => {
      const answer = resolve(parent, args, context, info);
      const all = answers.get(info.variableValues) ?? [];
      answers.set(info.variableValues, all);
      all.push({ info, answer });
      return answer;
    },
  ]);
  return Object.fromEntries(entries) as T;
}

/**
 * `cited`: each claim that the other questions of the operation show, once. They are found along what is selected of the
 * answers, before any of it is written out.
 */
export async function cited(_: unknown, __: unknown, context: unknown, info: GraphQLResolveInfo): Promise<Value[]> {
  // The fields of an operation begin one after the other without a pause, whichever stands first.
  await Promise.resolve();
  const found = new Map<string, Value>();
  const asked = answers.get(info.variableValues) ?? [];
  // A question that fails says so itself.
  const given = await Promise.allSettled(asked.map(({ answer }) => answer));
  for (const [at, one] of given.entries()) {
    if (one.status === "rejected") continue;
    for (const claim of await claimsIn(one.value, context, (asked[at] as Asked).info)) {
      const id = claim.id as string;
      if (!found.has(id)) found.set(id, claim);
    }
  }
  return [...found.values()].sort((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1));
}

/** The claims that an answer shows, again and again where it does. */
async function claimsIn(answer: unknown, context: unknown, info: GraphQLResolveInfo): Promise<Value[]> {
  const { schema, fragments, variableValues } = info;
  const leading = typesWithClaims(schema);
  const found: Value[] = [];
  const waiting: Promise<void>[] = [];
  const selected = new Map<readonly FieldNode[], ReadonlyMap<string, FieldNode[]>>();
  const below = (type: GraphQLObjectType, nodes: readonly FieldNode[]): ReadonlyMap<string, FieldNode[]> => {
    const known = selected.get(nodes);
    if (known) return known;
    const { fields } = collectSubFields(schema, fragments, variableValues, type, nodes as FieldNode[]);
    selected.set(nodes, fields);
    return fields;
  };
  const walk = (value: unknown, type: GraphQLObjectType, nodes: readonly FieldNode[]): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(one, type, nodes);
      return;
    }
    if (value instanceof Promise) {
      waiting.push(
        value.then(
          (one) => walk(one, type, nodes),
          () => {},
        ),
      );
      return;
    }
    if (typeof value !== "object") return;
    if (type.name === "Claim") {
      found.push(value as Value);
      return;
    }
    for (const fields of below(type, nodes).values()) {
      const name = fields[0]?.name.value as string;
      const inner = getNamedType(type.getFields()[name]?.type);
      if (!isObjectType(inner) || !leading.has(inner.name)) continue;
      const held = (value as Value)[name];
      walk(typeof held === "function" ? held({}, context, info) : held, inner, fields);
    }
  };
  const type = getNamedType(info.returnType);
  if (isObjectType(type)) walk(answer, type, info.fieldNodes);
  // Each is waited for, also after one that fails: what fails unheard would end the process. The question whose answer
  // it belongs to says so itself.
  for (let at = 0; at < waiting.length; at += 1) await waiting[at];
  return found;
}

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The types from which one comes to a claim. Where navigation begins, an answer holds nothing more to look at. */
function typesWithClaims(schema: GraphQLSchema): ReadonlySet<string> {
  const before = known.get(schema);
  if (before) return before;
  const leading = new Set(["Claim"]);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (let size = 0; size !== leading.size; ) {
    size = leading.size;
    for (const type of types)
      if (Object.values(type.getFields()).some((field) => leading.has(getNamedType(field.type).name)))
        leading.add(type.name);
  }
  known.set(schema, leading);
  return leading;
}
