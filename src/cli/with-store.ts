import { type Graph, lookAtStore, migrate, openGraph, type Report } from "../graph/index.js";

/**
 * Opens the store for one command, beside a running server if there is one, with its schema up to date, and closes it
 * whatever happens. Ctrl-C ends the command and the database it started.
 *
 * @param look  only look: not even the schema is brought up to date
 * @throws STORE_NOT_OURS before anything is written, and what `openGraph` and `work` throw
 */
export async function withStore<T>(
  report: Report,
  work: (graph: Graph) => Promise<T>,
  { look = false }: { readonly look?: boolean } = {},
): Promise<T> {
  // The database notices our end by itself; no data is half written, since every write is one transaction.
  const stop = (): never => process.exit(130);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const opened = await openGraph({ report, share: true });
  try {
    await (look ? lookAtStore(opened.graph) : migrate(opened.graph));
    return await work(opened.graph);
  } finally {
    await opened.close();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
