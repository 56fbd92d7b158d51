import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type EagerResult } from "neo4j-driver";

/** One reading statement as it goes to the driver. */
export interface Reading {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  /** Milliseconds after which the server gives it up. */
  readonly timeout: number;
  /** The statement's path, for the server's log of queries. */
  readonly statement: string;
  readonly database: string | undefined;
  readonly bookmarks: BookmarkManager;
  /** Ends the reading from outside. */
  readonly signal: AbortSignal;
}

/**
 * Runs one reading statement on a server that serves reads, and returns its records. It is sent as a transaction of its
 * own, which is one exchange with the server where a managed one takes two; only where the server or the connection
 * fails in a way that may pass is it sent again as a managed one, which the driver repeats for as long as it is set to.
 *
 * @throws the driver's errors
 */
export async function readRows(driver: Driver, reading: Reading): Promise<readonly DriverRecord[]> {
  const { text, parameters, database, signal } = reading;
  const config = { timeout: reading.timeout, metadata: { statement: reading.statement } };
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: reading.bookmarks,
    fetchSize: ALL,
  });
  const close = (): Promise<void> => session.close().catch(() => {}); // a connection that broke has nothing left to close
  signal.addEventListener("abort", close);
  try {
    return (await session.run(text, parameters, config)).records;
  } catch (error) {
    if (signal.aborted || !neo4j.isRetryableError(error)) throw error;
  } finally {
    signal.removeEventListener("abort", close);
    await close();
  }
  const again = await driver.executeQuery<EagerResult>(text, parameters, {
    database,
    routing: neo4j.routing.READ,
    bookmarkManager: reading.bookmarks,
    transactionConfig: config,
    signal,
  });
  return again.records;
}

/** Fetches all rows in one batch; no answer can be given before the last one. */
const ALL = -1;
