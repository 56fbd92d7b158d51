import type { SubschemaConfig } from "@graphql-tools/delegate";
import { type GraphQLSchema, OperationTypeNode, parse } from "graphql";
import { AnswerableError, fail } from "../../../base/index.js";
import type { Value } from "./cursor.js";
import type { PagedList } from "./lists.js";
import type { Key } from "./order.js";
import { typeOf } from "./order.js";

type Where = Readonly<Record<string, unknown>>;

/** The generated schema and how it is asked, for one request. */
export interface Generated {
  readonly schema: GraphQLSchema;
  readonly ask: (source: string, variables: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>;
}

/** @param context the generated resolvers' own */
export function askGenerated(navigation: SubschemaConfig, context: object): Generated {
  return {
    schema: navigation.schema,
    ask: async (source, variables) => {
      const request = {
        document: parse(source, { noLocation: true }),
        variables,
        context,
        operationType: OperationTypeNode.QUERY,
      };
      const { data, errors } = (await navigation.executor?.(request as never)) as {
        data?: Record<string, unknown> | null;
        errors?: readonly (Error & { originalError?: Error })[];
      };
      const [error] = errors ?? [];
      if (error) throw error.originalError ?? error;
      return data ?? {};
    },
  };
}

/** What each record of a page holds of each key of its order. @throws FILTER_INVALID, its path as the client wrote it */
export async function pageOf(
  { schema, ask }: Generated,
  list: PagedList,
  { where, keys, limit }: { readonly where: Where; readonly keys: readonly Key[]; readonly limit: number },
): Promise<(readonly Value[])[]> {
  const { plural } = list;
  const type = typeOf(plural, schema).name;
  const fields = keys.map(({ field }, index) => `key${index}: ${field}`).join(" ");
  const source = `query Page($where: ${type}Where, $sort: [${type}Sort!], $limit: Int) { page: ${plural}(where: $where, sort: $sort, limit: $limit) { ${fields} } }`;
  const sort = keys.map(({ field, direction }) => ({ [field]: direction }));
  const { page } = await asWritten(list, () => ask(source, { where, sort, limit }));
  return (page as Record<string, Value>[]).map((row) => keys.map((_, index) => row[`key${index}`] as Value));
}

/** How many records there are of which a condition holds. */
export async function countOf({ schema, ask }: Generated, list: PagedList, where: Where): Promise<number> {
  const { plural } = list;
  const type = typeOf(plural, schema).name;
  const source = `query Count($where: ${type}Where) { all: ${plural}Connection(where: $where) { aggregate { count { nodes } } } }`;
  const { all } = await asWritten(list, () => ask(source, { where }));
  return (all as { aggregate: { count: { nodes: number } } }).aggregate.count.nodes;
}

/** A refusal names the place of a condition where we put it; the client knows the place it wrote. */
async function asWritten<T>({ own }: PagedList, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AnswerableError) || error.code !== "FILTER_INVALID") throw error;
    const path = String(error.details.path).replace(/^where(\.AND\[0\])+/, own ? "where.matches" : "where");
    throw fail("FILTER_INVALID", { ...error.details, path }, error);
  }
}
