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
import { viewShown } from "../../hydrate/claims.js";
import { findPage, type Page, type PageArguments } from "./find-page.js";
import { askGenerated, countOf } from "./generated.js";
import { type PagedList, pagedLists } from "./lists.js";

/** What tells one record of a list from the others. */
type Id = string | number;

/** The name under which the key of a record comes back, whatever else the query calls by its name. */
const KEY = "pageKey";
/** The most records one statement fetches. */
const BATCH = 200;
/** Comes after every day on which anything was said. */
const EVER = parseDay("9999-12-31");

/** Reads a field of a page: graphql-js calls what stands there. */
type Read<T> = (args: object, context: QuestionContext, info: GraphQLResolveInfo) => T;

/** A page, of which nothing is read that nobody asks for. */
interface Shown {
  readonly nodes: Read<unknown[]>;
  readonly edges: readonly { readonly cursor: string | undefined; readonly node: Read<unknown> }[];
  readonly pageInfo: Page["pageInfo"];
  readonly totalCount: () => Promise<number>;
}

/**
 * Resolvers of the lists in pages, by root field. One statement finds the ids of a page; claims are then read under the
 * second clock, as every answer shows them, and everything else by one generated statement for all that is selected of
 * the page.
 */
export function pageResolvers(
  navigation: SubschemaConfig,
  contextOf: (context: object) => object,
): Record<string, unknown> {
  const show =
    (list: PagedList) =>
    async (_: unknown, asked: PageArguments, context: QuestionContext): Promise<Shown> => {
      const generated = askGenerated(navigation, contextOf(context));
      const page = await findPage(list, asked, context.store, generated);
      let claims: Promise<ReadonlyMap<Id, unknown>> | undefined;
      // One record. Made only where it is shown: a promise that nobody waits for ends the process when it fails.
      const record = async (id: Id, info: GraphQLResolveInfo): Promise<unknown> => {
        if (list.type !== "Claim") return fetched(id, list, navigation, contextOf(context), info);
        claims ??= claimsOf(page, context);
        return (await claims).get(id);
      };
      return {
        nodes: (_args, _context, info) => page.ids.map((id) => record(id, info)),
        edges: page.ids.map((id, index) => ({
          cursor: page.cursors[index],
          node: (_args, _context, info) => record(id, info),
        })),
        pageInfo: page.pageInfo,
        totalCount: async () => {
          const all = await page.all();
          return all === null ? 0 : countOf(generated, list, all);
        },
      };
    };
  return Object.fromEntries(pagedLists(navigation.schema).map((list) => [list.name, show(list)]));
}

/** The claims of a page as the record of its revision held them, by id. */
async function claimsOf({ ids, rev }: Page, { store }: QuestionContext): Promise<ReadonlyMap<Id, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read("read/navigation/claims-at", { ids, rev, asOf: EVER });
  return new Map(rows.map(({ id, claim }) => [id as Id, viewShown(claim)]));
}

/** One record with all that is selected of it; those of one place of the query come by one statement. */
async function fetched(
  id: Id,
  { plural, key }: PagedList,
  navigation: SubschemaConfig,
  context: object,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const found: unknown = await batchDelegateToSchema({
    schema: navigation,
    operation: OperationTypeNode.QUERY,
    fieldName: plural,
    key: id,
    argsFromKeys: (ids: readonly Id[]) => ({ where: { [key]: { in: ids } }, limit: ids.length }),
    valuesFromResults: (results: Record<string, unknown>[], ids: readonly Id[]) => {
      const byId = new Map(results.map((result) => [result[KEY], result]));
      return ids.map((one) => byId.get(one) ?? null);
    },
    selectionSet: selectedBy(info, key),
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

/** Everything selected of the field at hand, and the key of the record. One object for each place of the query. */
function selectedBy({ fieldNodes }: GraphQLResolveInfo, field: PagedList["key"]): SelectionSetNode {
  const before = selections.get(fieldNodes);
  if (before) return before;
  const key: SelectionNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: KEY },
    name: { kind: Kind.NAME, value: field },
  };
  const made: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: [key, ...fieldNodes.flatMap((node) => node.selectionSet?.selections ?? [])],
  };
  selections.set(fieldNodes, made);
  return made;
}
