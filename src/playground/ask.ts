import type { FetcherParams } from "@graphiql/toolkit";

/** Sends a query to the server that this page came from, and to no other. */
export async function ask(params: FetcherParams): Promise<object> {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(params),
  });
  return (await answer.json()) as object;
}
