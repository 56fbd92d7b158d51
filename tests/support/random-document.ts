import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
} from "graphql";

/** A query with its variables, as a client would send it. */
export interface RandomDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RandomDocumentOptions {
  /** A value between 0 and 1, 1 excluded; the same numbers give the same document. */
  readonly random: () => number;
  /** Root fields to choose from; all of them when absent. */
  readonly roots?: readonly string[];
  /** Values for scalars, by argument or input field first and by type second. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
  /** Levels of fields; 4 when absent. */
  readonly depth?: number;
  /** How often an optional argument or input field is given; 0.4 when absent. */
  readonly given?: number;
}

const PLAIN: Readonly<Record<string, readonly unknown[]>> = {
  ID: ["a", "b", "c"],
  String: ["", "a", "the"],
  Int: [0, 1, 2, 7],
  Float: [0, 1.5],
  Boolean: [true, false],
  Date: ["2024-02-29", "2019-12-31"],
  DateTime: ["2026-06-30T12:00:00Z"],
};

/** Numbers between 0 and 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A random valid query against a schema: fields, aliases, arguments written out and in variables, fragments named and
 * inline, `@skip` and `@include`, the same fragment spread more than once.
 */
export function randomDocument(schema: GraphQLSchema, options: RandomDocumentOptions): RandomDocument {
  for (;;) {
    const made = attempt(schema, options);
    if (validate(schema, parse(made.query)).length === 0) return made;
  }
}

function attempt(schema: GraphQLSchema, { random, roots, values = {}, depth = 4, given = 0.4 }: RandomDocumentOptions) {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments = new Map<string, string[]>();
  const texts: string[] = [];
  let count = 0;
  let directives = 0;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const maybe = (chance: number): boolean => random() < chance;

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const directive = (): string => {
    if (directives >= 8 || !maybe(0.2)) return "";
    directives += 1;
    return ` @${pick(["skip", "include"])}(if: ${maybe(0.5) ? maybe(0.5) : variable("Boolean!", maybe(0.5))})`;
  };
  const randomValue = (type: GraphQLInputType, name: string, level: number): unknown => {
    if (isNonNullType(type)) return randomValue(type.ofType, name, level);
    if (isListType(type))
      return Array.from({ length: Math.floor(random() * 3) }, () => randomValue(type.ofType, name, level));
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = new Set(
        fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((one) => one.name),
      );
      if (level < 4)
        for (let times = maybe(0.15) ? 0 : maybe(0.8) ? 1 : 2; times > 0; times -= 1) chosen.add(pick(fields).name);
      return Object.fromEntries(
        fields
          .filter((one) => chosen.has(one.name))
          .map((one) => [one.name, randomValue(one.type, one.name, level + 1)]),
      );
    }
    return pick(values[name] ?? values[type.name] ?? PLAIN[type.name] ?? [null]);
  };
  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const chosen = args.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || maybe(given));
    if (chosen.length === 0) return "";
    const written = chosen.map((arg) => {
      const value = randomValue(arg.type, arg.name, 0);
      return `${arg.name}: ${maybe(0.4) ? variable(String(arg.type), value) : literal(value, arg.type)}`;
    });
    return `(${written.join(", ")})`;
  };
  const field = (one: GraphQLField<unknown, unknown>, level: number): string => {
    const args = argumentsOf(one.args);
    const alias = args !== "" || maybe(0.1) ? `f${(count += 1)}: ` : "";
    const type = getNamedType(one.type);
    const below = isCompositeType(type) ? ` { ${selections(type, level + 1)} }` : "";
    return `${alias}${one.name}${args}${directive()}${below}`;
  };
  const selections = (type: GraphQLCompositeType, level: number): string => {
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0);
    const usable = level >= depth ? leaves : fields;
    const parts: string[] = [];
    const size = 1 + Math.floor(random() * (level === 0 ? 1 : 3));
    for (let n = 0; n < size && usable.length > 0; n += 1) parts.push(field(pick(usable), level));
    if (level > 0 && leaves.length > 0 && maybe(0.6)) parts.push(pick(leaves).name + directive());
    if (level > 0 && maybe(0.1)) parts.push("__typename");
    if (level > 0 && level < depth && maybe(0.25)) {
      const on = isAbstractType(type) && maybe(0.6) ? pick(schema.getPossibleTypes(type)) : type;
      parts.push(`... on ${on.name}${directive()} { ${selections(on, level + 1)} }`);
    }
    if (level > 0 && level < depth && maybe(0.25)) {
      const known = fragments.get(type.name) ?? [];
      const name = known.length > 0 && maybe(0.6) ? pick(known) : `F${fragments.size}x${(count += 1)}`;
      if (!known.includes(name)) {
        texts.push(`fragment ${name} on ${type.name} { ${selections(type, level + 1)} }`);
        fragments.set(type.name, [...(fragments.get(type.name) ?? []), name]);
      }
      parts.push(`...${name}${directive()}`);
      if (maybe(0.4)) parts.push(`...${name}${directive()}`);
    }
    return parts.length > 0 ? parts.join(" ") : "__typename";
  };
  const query = schema.getQueryType();
  if (!query) throw new Error("The schema has no queries.");
  const asked = roots ? roots.map((name) => query.getFields()[name]).filter((one) => one !== undefined) : [];
  const top = Array.from({ length: maybe(0.8) ? 1 : 2 }, () =>
    field(pick(asked.length > 0 ? asked : Object.values(query.getFields())), 0),
  );
  const head = definitions.length > 0 ? `query (${definitions.join(", ")})` : "query";
  return { query: [`${head} { ${top.join(" ")} }`, ...texts].join("\n"), variables };
}

/** A value as it is written in a query: enum values are bare words there. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return "null";
  if (isListType(type)) return `[${(value as unknown[]).map((one) => literal(one, type.ofType)).join(", ")}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const written = Object.entries(value as object).map(
      ([name, one]) => `${name}: ${literal(one, fields[name]?.type as GraphQLInputType)}`,
    );
    return `{${written.join(", ")}}`;
  }
  return JSON.stringify(value);
}
