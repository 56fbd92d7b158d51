import { batchDelegateToSchema } from "@graphql-tools/batch-delegate";
import type { SubschemaConfig } from "@graphql-tools/delegate";
import {
  type FieldNode,
  GraphQLList,
  type GraphQLResolveInfo,
  getNamedType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { parseDay } from "../../../base/index.js";
import type { QuestionContext } from "../../context.js";
import { viewClaimNode } from "../../hydrate/claims.js";
import { findPage, type Page, type PageArguments } from "./find-page.js";
import { askGenerated, countOf } from "./generated.js";
import { LONG_LISTS } from "./lists.js";

/** A page and what is read of its records, once however often it is selected. */
interface Shown extends Page {
  /** One record. Made only where it is shown: a promise that nobody waits for ends the process when it fails. */
  readonly record: (id: string, info: GraphQLResolveInfo) => unknown;
  readonly total: () => Promise<number>;
}

/** The name under which an id comes back, whatever else the query calls by the name of `id`. */
const KEY = "pageKey";
/** The most records one statement fetches. */
const BATCH = 200;
/** Comes after every day on which anything was said. */
const EVER = parseDay("9999-12-31");

/**
 * Resolvers of the long lists. One statement finds the ids of a page; claims are then read under the second clock, as
 * every answer shows them, and everything else by one generated statement for all that is selected of the page.
 */
export function pageResolvers(
  navigation: SubschemaConfig,
  contextOf: (context: object) => object,
): Record<string, Record<string, unknown>> {
  const roots = Object.values(LONG_LISTS).map((list) => [
    list.name,
    async (_: unknown, asked: PageArguments, context: QuestionContext): Promise<Shown> => {
      const generated = askGenerated(navigation, contextOf(context));
      const page = await findPage(list, asked, context.store, generated);
      let claims: Promise<ReadonlyMap<string, unknown>> | undefined;
      const record = async (id: string, info: GraphQLResolveInfo): Promise<unknown> => {
        if (list.name !== "claims") return fetched(id, list.plural, navigation, contextOf(context), info);
        claims ??= claimsOf(page, context);
        return (await claims).get(id);
      };
      const total = async (): Promise<number> => {
        const all = await page.all();
        return all === null ? 0 : countOf(generated, list.plural, all);
      };
      return { ...page, record, total };
    },
  ]);
  const connection = {
    nodes: (page: Shown, _: unknown, __: unknown, info: GraphQLResolveInfo) =>
      page.ids.map((id) => page.record(id, info)),
    edges: (page: Shown) => page.ids.map((id, index) => ({ cursor: page.cursors[index], page, id })),
    totalCount: (page: Shown) => page.total(),
  };
  const edge = {
    node: ({ page, id }: { page: Shown; id: string }, _: unknown, __: unknown, info: GraphQLResolveInfo) =>
      page.record(id, info),
  };
  const types = ["Claim", "Source", "Entity", "AllegedViolation"];
  return {
    Query: Object.fromEntries(roots),
    ...Object.fromEntries(types.map((type) => [`${type}Connection`, connection])),
    ...Object.fromEntries(types.map((type) => [`${type}Edge`, edge])),
  };
}

/** The claims of a page as the record of its revision held them, by id. */
async function claimsOf({ ids, rev }: Page, { store }: QuestionContext): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read("read/navigation/claims-at", { ids, rev, asOf: EVER });
  return new Map(rows.map(({ id, claim }) => [id as string, viewClaimNode(claim as Record<string, unknown>)]));
}

/** One record with all that is selected of it; those of one place of the query come by one statement. */
async function fetched(
  id: string,
  plural: string,
  navigation: SubschemaConfig,
  context: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const found: unknown = await batchDelegateToSchema({
    schema: navigation,
    operation: OperationTypeNode.QUERY,
    fieldName: plural,
    key: id,
    argsFromKeys: (ids: readonly string[]) => ({ where: { id: { in: ids } }, limit: ids.length }),
    valuesFromResults: (results: Record<string, unknown>[], ids: readonly string[]) => {
      const byId = new Map(results.map((result) => [result[KEY], result]));
      return ids.map((one) => byId.get(one) ?? null);
    },
    selectionSet: selectedBy(info),
    fieldNodes: [],
    returnType: new GraphQLList(getNamedType(info.returnType)),
    dataLoaderOptions: { maxBatchSize: BATCH },
    context,
    info,
  });
  if (found instanceof Error) throw found;
  return found;
}

const selections = new WeakMap<readonly FieldNode[], SelectionSetNode>();

/** Everything selected of the field at hand, and the id. One object for each place of the query. */
function selectedBy({ fieldNodes }: GraphQLResolveInfo): SelectionSetNode {
  const before = selections.get(fieldNodes);
  if (before) return before;
  const key: SelectionNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KEY },
    name: { kind: Kind.NAME, value: "id" },
  };
  const made: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: [key, ...fieldNodes.flatMap((node) => node.selectionSet?.selections ?? [])],
  };
  selections.set(fieldNodes, made);
  return made;
}
