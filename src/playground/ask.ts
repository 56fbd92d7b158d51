import type { FetcherParams } from "@graphiql/toolkit";
import { tell } from "./asked";

/** The name under which the editor asks for the schema. */
const OF_THE_EDITOR = "IntrospectionQuery";

/** Sends a query to the server that this page came from, and to no other. */
export async function ask(params: FetcherParams): Promise<object> {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(params),
  });
  const said = (await answer.json()) as { readonly data?: unknown };
  if (params.operationName !== OF_THE_EDITOR)
    tell({ query: params.query, variables: (params.variables ?? {}) as Record<string, unknown>, data: said.data });
  return said;
}
