import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from "neo4j-driver";
import { fail, heardWithin } from "../../base/index.js";
import type { DatabaseAddress } from "../embedded/index.js";
import { checkParameters, loadStatement, type Statement, type StatementRows } from "../statements/index.js";
import { createDriver } from "./create-driver.js";
import { findPatience } from "./find-patience.js";
import { readRows } from "./read-rows.js";
import { expectVersion, type ServerVersion } from "./server-version.js";
import { translateError } from "./translate-error.js";
import { type ExactValue, exactValue, fromDatabase, type PlainValue, toDatabase } from "./values.js";

/** Parameters of a statement, as ordinary values. */
export type Parameters = Readonly<Record<string, unknown>>;
/** A row as ordinary values, by column. */
export type Row = Record<string, PlainValue>;
/** A statement by its path under `cypher/`, or as loaded. */
export type StatementName = string | Statement;
/** One statement of a write, with its parameters. */
export interface WriteCommand {
  readonly statement: StatementName;
  readonly parameters?: Parameters;
}
/** Runs a statement inside a transaction that is open. */
export interface RunInTransaction {
  <P extends keyof StatementRows>(statement: P, parameters?: Parameters): Promise<StatementRows[P][]>;
  <R = Row>(statement: StatementName, parameters?: Parameters): Promise<R[]>;
}

export interface ReadOptions {
  /** Milliseconds after which the server gives the statement up. */
  readonly timeout?: number;
  /** Stops the statement on the server when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** How long things may take, in milliseconds. */
const READ_TIMEOUT = 20_000;
const WRITE_TIMEOUT = 300_000;
/** After this long without an answer we look whether the database is there at all. */
const SUSPICION = 1_000;

/**
 * The store, for the whole process: one driver, ordinary values in and out, failures as `DATABASE_*`. Every statement
 * comes from `cypher/`. Reads see every write made through the same object, on any member of a cluster (bookmarks).
 */
export class Graph {
  /** For the generated navigation API, which speaks to the driver itself. */
  readonly driver: Driver;
  /** The name of the database on its server; undefined for the server's default. */
  readonly database: string | undefined;
  readonly bookmarks: BookmarkManager;
  private told: ServerVersion | undefined;
  /** After a second without an answer we look for so long, in milliseconds, whether the database is there at all. */
  private readonly signOfLife: number;

  constructor(address: DatabaseAddress) {
    const patience = findPatience();
    this.driver = createDriver(address, patience);
    this.signOfLife = patience.connecting + 400;
    this.database = address.database;
    this.bookmarks = neo4j.bookmarkManager();
  }

  /**
   * Runs one reading statement in one round trip, on a server that serves reads. Repeated where the server or the
   * connection fails in a way that may pass. @throws STATEMENT_PARAMETERS before anything is sent, DATABASE_UNAVAILABLE
   * within four seconds when nothing answers, REQUEST_ABANDONED once the signal is aborted, and other `DATABASE_*`
   */
  read<P extends keyof StatementRows>(
    path: P,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<StatementRows[P][]>;
  /** For a statement whose name is not known beforehand: of its rows the caller says what they have. */
  read<R = Row>(name: StatementName, parameters?: Parameters, options?: ReadOptions): Promise<R[]>;
  async read(
    name: StatementName,
    parameters: Parameters = {},
    { timeout = READ_TIMEOUT, signal }: ReadOptions = {},
  ): Promise<Row[]> {
    const statement = typeof name === "string" ? loadStatement(name) : name;
    if (statement.access !== "READ")
      throw fail("STATEMENT_INVALID", { path: statement.path, why: "it writes and was asked to read" });
    checkParameters(statement, parameters);
    if (signal?.aborted) throw fail("REQUEST_ABANDONED");
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    signal?.addEventListener("abort", stop);
    const answer = readRows(this.driver, {
      text: statement.text,
      parameters: toDatabase(parameters) as Record<string, unknown>,
      timeout,
      statement: statement.path,
      database: this.database,
      bookmarks: this.bookmarks,
      signal: abort.signal,
    });
    try {
      const records = await this.unlessDead(answer, abort);
      return records.map((record) => {
        const row: Row = {};
        for (const key of record.keys as string[]) row[key] = fromDatabase(record.get(key));
        return row;
      });
    } catch (error) {
      if (signal?.aborted) throw fail("REQUEST_ABANDONED", {}, error);
      throw translateError(error, { statement: statement.path, database: this.database, serving: true });
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /**
   * Runs one reading statement and hands on its rows one by one, as they come: for what is too much to be held at once.
   * Values keep the types they have in the database (see `exactValue`).
   *
   * @throws STATEMENT_PARAMETERS, DATABASE_*; some rows may have been handed on by then
   */
  async stream(
    name: StatementName,
    parameters: Parameters,
    options: { readonly timeout?: number },
    each: (row: Readonly<Record<string, ExactValue>>) => void,
  ): Promise<void> {
    const statement = typeof name === "string" ? loadStatement(name) : name;
    checkParameters(statement, parameters);
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.bookmarks,
    });
    try {
      const config = { timeout: options.timeout ?? READ_TIMEOUT, metadata: { statement: statement.path } };
      const result = session.run(statement.text, toDatabase(parameters) as Record<string, unknown>, config);
      for await (const record of result) {
        const row: Record<string, ExactValue> = {};
        for (const key of record.keys as string[]) row[key] = exactValue(record.get(key));
        each(row);
      }
    } catch (error) {
      throw translateError(error, { statement: statement.path, database: this.database, serving: true });
    } finally {
      await session.close().catch(() => {}); // a connection that broke has nothing left to close
    }
  }

  /**
   * Runs statements in order in one transaction: all of them take effect or none. The driver repeats the whole when a
   * commit was lost on the way, so every statement must be one that may run twice. Returns the rows of each.
   * @throws STATEMENT_PARAMETERS where a statement is given what its header does not say, and `DATABASE_*`
   */
  async write(commands: readonly WriteCommand[], options: { readonly timeout?: number } = {}): Promise<Row[][]> {
    return this.transact(async (run) => {
      const rows: Row[][] = [];
      for (const command of commands) rows.push(await run(command.statement, command.parameters));
      return rows;
    }, options);
  }

  /** As `write`, for work whose next statement depends on rows of the last. `work` may run more than once. */
  async transact<T>(
    work: (run: RunInTransaction) => Promise<T>,
    options: { readonly timeout?: number } = {},
  ): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
    });
    let last: string | undefined;
    try {
      return await session.executeWrite(
        (transaction) =>
          work(<R>(name: StatementName, parameters: Parameters = {}) => {
            const statement = typeof name === "string" ? loadStatement(name) : name;
            last = statement.path;
            return runIn(transaction, statement, parameters) as Promise<R[]>;
          }),
        { timeout: options.timeout ?? WRITE_TIMEOUT },
      );
    } catch (error) {
      throw translateError(error, { statement: last, database: this.database, serving: true });
    } finally {
      await session.close().catch(() => {}); // a connection that broke has nothing left to close
    }
  }

  /** Whether the database answers within 2.4 seconds (400 ms more than a connection may take), or within another time. */
  async isAlive(milliseconds: number = this.signOfLife): Promise<boolean> {
    const abort = new AbortController();
    const ping = this.driver
      .executeQuery(
        loadStatement("read/ping").text,
        {},
        { database: this.database, routing: neo4j.routing.READ, bookmarkManager: null, signal: abort.signal },
      )
      .then(() => true)
      .catch(() => false);
    const alive = await heardWithin(ping, milliseconds, () => false);
    if (!alive) abort.abort();
    return alive;
  }

  /**
   * Waits until the database answers and accepts us, and asks once which server it is.
   * @throws DATABASE_TOO_OLD, DATABASE_AUTH_FAILED, DATABASE_UNREACHABLE, …
   */
  async verify(): Promise<void> {
    try {
      const { records } = await this.driver.executeQuery(
        loadStatement("read/server").text,
        {},
        { database: this.database, routing: neo4j.routing.READ, bookmarkManager: null },
      );
      const [found] = records;
      if (found) this.told = { version: found.get("version"), edition: found.get("edition") };
    } catch (error) {
      throw translateError(error, { database: this.database });
    }
    if (this.told) expectVersion(this.told);
  }

  /** The server, as it said of itself when it was verified; null before. */
  get server(): ServerVersion | null {
    return this.told ?? null;
  }

  /** Closes every connection. Nothing can be asked afterwards. */
  async close(): Promise<void> {
    await this.driver.close();
  }

  /**
   * Waits for an answer as long as the database shows signs of life. A process that hangs keeps its connections open,
   * and no time-out of the driver looks at a connection that merely stays silent.
   */
  private async unlessDead<T>(answer: Promise<T>, abort: AbortController): Promise<T> {
    answer.catch(() => {}); // it may fail after it was given up
    for (;;) {
      const first = await heardWithin(answer, SUSPICION, () => SILENT);
      if (first !== SILENT) return first as T;
      const sign = await Promise.race([answer, this.isAlive().then((alive) => (alive ? ALIVE : SILENT))]);
      if (sign === ALIVE) continue;
      if (sign !== SILENT) return sign as T;
      abort.abort();
      throw fail("DATABASE_UNAVAILABLE");
    }
  }
}

const SILENT: unique symbol = Symbol("silent");
const ALIVE: unique symbol = Symbol("alive");

async function runIn(transaction: ManagedTransaction, statement: Statement, parameters: Parameters): Promise<Row[]> {
  checkParameters(statement, parameters);
  const result = await transaction.run(statement.text, toDatabase(parameters) as Record<string, unknown>);
  return result.records.map((record) => fromDatabase(record.toObject()) as Row);
}
