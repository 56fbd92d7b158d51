import { batchDelegateToSchema } from "@graphql-tools/batch-delegate";
import { defaultMergedResolver, type SubschemaConfig } from "@graphql-tools/delegate";
import {
  type FieldNode,
  GraphQLList,
  type GraphQLResolveInfo,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from "graphql";
import { selectedOfParent } from "./selected.js";

/** The name under which the id comes back, whatever else the query calls by the name of `id`. */
const KEY = "walkOnKey";
/** The most records one statement fetches; the generated lists give no more. */
const BATCH = 200;

const rests = new WeakMap<ReadonlyMap<string, unknown>, SelectionSetNode>();

/** How to fetch what an answer does not carry. */
export interface WalkOn {
  readonly navigation: SubschemaConfig;
  /** The root list of the type. */
  readonly plural: string;
  readonly isCarried: (field: string) => boolean;
  readonly context: object;
}

/**
 * Fetches a field of a thing an answer points at. All such fields of all things at one place of the query are fetched in
 * one statement and hence one transaction, in batches of 200. Navigation shows the latest revision: it knows no clock.
 */
export async function walkOn(
  id: string,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
  options: WalkOn,
): Promise<unknown> {
  const found = await batchDelegateToSchema({
    schema: options.navigation,
    operation: OperationTypeNode.QUERY,
    fieldName: options.plural,
    key: id,
    argsFromKeys: (ids: readonly string[]) => ({ where: { id: { in: ids } }, limit: ids.length }),
    valuesFromResults: (results: Record<string, unknown>[], ids: readonly string[]) => {
      const byId = new Map(results.map((result) => [result[KEY], result]));
      return ids.map((one) => byId.get(one) ?? null);
    },
    selectionSet: restOf(info, options.isCarried),
    fieldNodes: [],
    returnType: new GraphQLList(info.parentType),
    dataLoaderOptions: { maxBatchSize: BATCH },
    context: options.context,
    info,
  });
  if (found instanceof Error) throw found;
  return found === null ? null : defaultMergedResolver(found, args, options.context, info);
}

/** Everything selected of the parent that it does not carry, and its id. One object for each place of the query. */
function restOf(info: GraphQLResolveInfo, isCarried: (field: string) => boolean): SelectionSetNode {
  const selected = selectedOfParent(info);
  const before = rests.get(selected);
  if (before) return before;
  const rest = [...selected.values()]
    .flat()
    .filter((node) => node.name.value !== "__typename" && !isCarried(node.name.value));
  const key: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KEY },
    name: { kind: Kind.NAME, value: "id" },
  };
  const made: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [key, ...rest] };
  rests.set(selected, made);
  return made;
}
