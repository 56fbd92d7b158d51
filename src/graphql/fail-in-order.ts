import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Lets a request of several questions that cannot be answered fail with the first of them, as it is written, and not with
 * whichever is found out soonest: the first failure of a question that must have an answer ends the whole request, and the
 * same request would be told one thing now and another a moment later. A question that fails waits for those before it.
 * Changes the schema it is given.
 */
export function failInOrder(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (isObjectType(query))
    for (const field of Object.values(query.getFields())) if (field.resolve) field.resolve = afterOthers(field.resolve);
  return schema;
}

/** The questions of an execution under way, in their order; each execution has its own values of variables. */
const underWay = new WeakMap<object, Promise<unknown>[]>();

const afterOthers =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    const answer = resolve(parent, args, context, info);
    if (!(answer instanceof Promise)) return answer;
    const others = underWay.get(info.variableValues) ?? [];
    underWay.set(info.variableValues, others);
    const before = [...others];
    const inOrder = answer.catch(async (error: unknown) => {
      await Promise.allSettled(before);
      throw error;
    });
    others.push(inOrder);
    return inOrder;
  };
