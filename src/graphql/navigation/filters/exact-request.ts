import type { ExecutionRequest } from "@graphql-tools/utils";
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { fail } from "../../../base/index.js";
import { exactSort } from "./exact-sort.js";
import { exactWhere, keyOf, namesMoment, type Recorded, type Where } from "./exact-where.js";
import { refuseCostly, stepsOf } from "./refuse-costly.js";

/** The arguments of a generated list, in their own form. */
const OF_LISTS = new Set(["where", "sort", "limit", "offset"]);

/** The page that a generated list gives by itself. */
export const OWN_PAGE: Readonly<Record<string, number>> = { limit: 50, offset: 0 };

/** What our own pages ask for beyond a page, to see whether another follows. */
const ONE_MORE = 1;

type Request = Pick<ExecutionRequest, "document" | "variables">;

/**
 * Writes every list of a request to the generated schema so that it means what it says: conditions by `exactWhere`,
 * orders by `exactSort`, pages that exist.
 *
 * @param readRecord the revisions of the record; read where a condition names a moment
 * @throws FILTER_INVALID, FILTER_TOO_COSTLY, QUERY_LISTS_TOO_DEEP, PAGE_OFFSET, PAGE_SIZE
 */
export async function exactRequest(
  { document, variables = {} }: Request,
  generated: GraphQLSchema,
  readRecord: () => Promise<readonly Recorded[]>,
): Promise<Required<Request>> {
  const types = new TypeInfo(generated);
  const added: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  // A moment anywhere in what is sent: what is written out and what stands in variables.
  const record = namesMoment(variables) || namesField(document) ? await readRecord() : [];

  const passed = (name: string, value: unknown, type: string): ArgumentNode => {
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `exact${definitions.length}` } } as const;
    added[variable.name.value] = value;
    definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(type, { noLocation: true }),
    });
    return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: variable };
  };
  const exact = (node: FieldNode, field: GraphQLField<unknown, unknown>): FieldNode => {
    const where = field.args.find(({ name }) => name === "where");
    const sort = field.args.find(({ name }) => name === "sort");
    if (!where || !sort) return node;
    const given: Record<string, unknown> = {};
    for (const { name, value } of node.arguments ?? []) {
      const type = field.args.find((one) => one.name === name.value)?.type;
      if (type && OF_LISTS.has(name.value)) given[name.value] = valueFromAST(value, type, variables);
    }
    const { limit, offset } = given;
    if (typeof limit === "number" && (limit < 1 || limit > 200 + ONE_MORE)) throw fail("PAGE_SIZE", { size: limit });
    if (typeof offset === "number" && offset < 0) throw fail("PAGE_OFFSET", { offset });
    const type = getNamedType(where.type) as GraphQLInputObjectType;
    const args = (node.arguments ?? []).filter(({ name }) => !OF_LISTS.has(name.value));
    if (given.where !== undefined && given.where !== null)
      args.push(
        passed(
          "where",
          exactWhere(given.where as Where, type, generated, () => record),
          type.name,
        ),
      );
    args.push(passed("sort", exactSort(given.sort, keyOf(type)), String(sort.type)));
    // A list that nothing in the request bounds: what it gives by itself is written out. The generated connections count.
    if (field.args.some(({ name }) => name === "limit")) args.push(passed("limit", limit ?? OWN_PAGE.limit, "Int"));
    if (offset !== undefined && offset !== null) args.push(passed("offset", offset, "Int"));
    return { ...node, arguments: args };
  };
  const rewritten: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const field = types.getFieldDef();
          return field ? exact(node, field) : undefined;
        },
      },
    }),
  );
  const withVariables: DocumentNode = {
    ...rewritten,
    definitions: rewritten.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? withDefinitions(one, definitions) : one,
    ),
  };
  const request = { document: withVariables, variables: { ...variables, ...added } };
  refuseCostly(stepsOf(request.document, generated, request.variables));
  return request;
}

const withDefinitions = (
  operation: OperationDefinitionNode,
  more: readonly VariableDefinitionNode[],
): OperationDefinitionNode => ({
  ...operation,
  variableDefinitions: [...(operation.variableDefinitions ?? []), ...more],
});

/** Does a document write out a condition on the moment of recording? */
function namesField(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    ObjectField: ({ name }) => {
      if (name.value === "recordedAt") found = true;
    },
  });
  return found;
}
