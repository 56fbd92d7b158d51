import { collectSubFields } from "@graphql-tools/utils";
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from "graphql";

/** The field of an answer that holds what would flip it; no hash is taken over that. */
const READ_IT = "whyNot";

/**
 * Whether a question for coverage reads what would flip its answers. To know it, the law is asked again for every fact
 * that could be otherwise: most of the work, and in vain where nobody looks.
 */
export function wantsWhyNot(info: GraphQLResolveInfo): boolean {
  const { schema, fragments, variableValues, fieldNodes, returnType } = info;
  const type = getNamedType(returnType) as GraphQLObjectType;
  const { fields } = collectSubFields(schema, fragments, variableValues, type, [...fieldNodes]);
  return [...fields.values()].some(([node]) => node?.name.value === READ_IT);
}
