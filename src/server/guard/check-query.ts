import { type DocumentNode, type GraphQLSchema, Kind, parse, valueFromASTUntyped, visit } from "graphql";
import { Recent } from "../../base/index.js";
import { BYTES_PER_CHARACTER } from "../kept-documents.js";
import { checkValues } from "./check-values.js";
import { countTokens } from "./count-tokens.js";
import { LIMITS, type LimitName } from "./limits.js";
import { type Measured, measure } from "./measure.js";
import type { Variables } from "./page-size.js";
import { refuse } from "./refuse.js";

/** A request as the guard sees it. */
export interface GuardedRequest {
  readonly query: string;
  readonly variables?: Variables | null | undefined;
}

/** Sizes of ceilings, where they are not those of `LIMITS`. */
export type Sizes = Readonly<Partial<Record<LimitName, number>>>;

/** How many texts of queries are remembered with what they parse to, and how many bytes that may take. */
const MOST_TEXTS = 50;
const MOST_BYTES = 7_000_000;

/** Holds a request against every ceiling. */
export type CheckQuery = (request: GuardedRequest) => Measured | undefined;

/**
 * Makes the guard of a schema. It holds one request against every ceiling, in time linear in its length, before anything
 * is validated or run; a text that has passed is not read again.
 *
 * The guard takes the text of the query and its parsed variables, and returns what was measured; undefined where the
 * text is no GraphQL, which Apollo then says in its own words. It throws QUERY_TOO_EXPENSIVE and QUERY_FRAGMENT_CYCLE.
 *
 * @param schema the schema queries will run against
 * @param sizes ceilings of another size than in `LIMITS`
 */
export function guardQueries(schema: GraphQLSchema, sizes: Sizes = {}): CheckQuery {
  const sizeOf = (name: LimitName): number => sizes[name] ?? LIMITS[name].size;
  const hold = (name: LimitName, found: number): void => {
    if (found > sizeOf(name)) throw refuse(name, found, sizeOf(name));
  };
  const texts = new Recent<string, DocumentNode | undefined>({
    entries: MOST_TEXTS,
    bytes: MOST_BYTES,
    bytesOf: (_document, text) => BYTES_PER_CHARACTER * text.length,
  });
  return ({ query, variables }) => {
    hold("characters", query.length);
    checkValues(variables, { values: sizeOf("variableValues"), depth: sizeOf("variableDepth") });
    const document = texts.get(query, () => readText(query, sizeOf("tokens"), hold));
    if (!document) return undefined;
    const measured = measure(document, schema, withDefaults(document, variables ?? {}));
    for (const cost of measured.operations) {
      hold("rootFields", cost.top);
      hold("depth", cost.height);
      hold("introspectionDepth", cost.introspection);
      hold("fields", cost.fields);
      hold("aliases", cost.aliases);
      hold("rows", cost.rows);
    }
    return measured;
  };
}

/** What a text parses to, once all that can be held against the text alone has been; undefined where it is no GraphQL. */
function readText(query: string, tokens: number, hold: Hold): DocumentNode | undefined {
  if (countTokens(query, tokens) > tokens) throw refuse("tokens", "more", tokens);
  const document = parsed(query, tokens);
  if (document) checkText(document, hold);
  return document;
}

type Hold = (name: LimitName, found: number) => void;

function parsed(query: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

/** The ceilings on what is written, whether or not an operation uses it. */
function checkText(document: DocumentNode, hold: Hold): void {
  hold("fragments", document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).length);
  let directives = 0;
  let nesting = 0;
  const deeper = {
    enter: () => hold("variableDepth", ++nesting),
    leave: () => {
      nesting -= 1;
    },
  };
  const count = (): void => {
    directives += 1;
  };
  visit(document, { [Kind.DIRECTIVE]: count, [Kind.LIST]: deeper, [Kind.OBJECT]: deeper });
  hold("directives", directives);
}

/**
 * The request's variables, and beneath them the defaults of the operations. Where two operations give one variable
 * different defaults the larger number counts.
 */
function withDefaults(document: DocumentNode, sent: Variables): Variables {
  const values: Record<string, unknown> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (!defaultValue) continue;
      const name = variable.name.value;
      const value = valueFromASTUntyped(defaultValue);
      const before = values[name];
      values[name] = typeof before === "number" && typeof value === "number" ? Math.max(before, value) : value;
    }
  }
  for (const [name, value] of Object.entries(sent)) values[name] = value;
  return values;
}
