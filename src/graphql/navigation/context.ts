import { driverUntil, type Graph } from "../../graph/index.js";

/** Longest a navigation query may take in the database, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * What the generated resolvers get instead of the context of the questions: where to read, and for how long. One for
 * each request, so that what is fetched for one request is never shown to another.
 */
export function navigationContexts(graph: Graph | undefined): (requestContext: object) => object {
  const made = new WeakMap<object, object>();
  return (requestContext) => {
    const known = made.get(requestContext);
    if (known) return known;
    // What a client that went away asked for is stopped.
    const { signal } = requestContext as { readonly signal?: AbortSignal };
    const context = {
      ...(graph && { executionContext: signal ? driverUntil(graph.driver, signal) : graph.driver }),
      ...(graph?.database && { sessionConfig: { database: graph.database } }),
      transaction: { timeout: TIMEOUT, metadata: { statement: "navigation" } },
    };
    made.set(requestContext, context);
    return context;
  };
}
