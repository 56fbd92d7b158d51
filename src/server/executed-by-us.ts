import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { createExecutor } from "../graphql/index.js";

type Gateway = ApolloServerOptionsWithGateway<object>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;

/**
 * A schema in the form in which Apollo lets others execute its queries. It was made for schemas put together from
 * several servers and is the one place where Apollo takes an executor; nothing here speaks to another server.
 */
export function executedByUs(schema: GraphQLSchema): Gateway {
  const execute = createExecutor(schema);
  return {
    load: async () => ({
      executor: async ({ document, request, context }) => {
        // The name as it was sent: Apollo's own is none for one that the document does not have.
        const { operationName, variables } = request;
        // The same result; Apollo's type for it does not say that its maps may be read only.
        return (await execute({ document, operationName, variables, context })) as Awaited<ReturnType<Executor>>;
      },
    }),
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
}
