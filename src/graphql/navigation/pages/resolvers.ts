import { delegateToSchema, type SubschemaConfig } from "@graphql-tools/delegate";
import { type GraphQLResolveInfo, OperationTypeNode } from "graphql";
import type { QuestionContext } from "../../context.js";
import { findPage, type Page, type PageArguments } from "./find-page.js";
import { LONG_LISTS } from "./lists.js";

type PageParent = Page & { readonly plural: string };

/** The page types, all alike. */
const TYPES = ["ClaimPage", "SourcePage", "EntityPage", "ViolationPage"] as const;

/**
 * Resolvers of the long lists: one statement finds the ids of a page, and one generated statement fetches everything
 * that is selected of its records.
 */
export function pageResolvers(
  navigation: SubschemaConfig,
  contextOf: (context: object) => object,
): Record<string, Record<string, unknown>> {
  const roots = Object.entries(LONG_LISTS).map(([name, list]) => [
    name,
    async (_: unknown, args: PageArguments, context: QuestionContext): Promise<PageParent> => ({
      ...(await findPage(list, args, context.store)),
      plural: list.plural,
    }),
  ]);
  const nodes = ({ ids, plural }: PageParent, _: unknown, context: object, info: GraphQLResolveInfo): unknown =>
    ids.length === 0
      ? []
      : delegateToSchema({
          schema: navigation,
          operation: OperationTypeNode.QUERY,
          fieldName: plural,
          args: { where: { id: { in: ids } }, sort: [{ id: "ASC" }], limit: ids.length },
          context: contextOf(context),
          info,
        });
  return { Query: Object.fromEntries(roots), ...Object.fromEntries(TYPES.map((type) => [type, { nodes }])) };
}
