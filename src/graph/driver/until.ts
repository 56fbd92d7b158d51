import { setMaxListeners } from "node:events";
import type { Driver } from "neo4j-driver";
import type { StatementRows } from "../statements/index.js";
import type { Graph, Parameters, Row, StatementName } from "./graph.js";

/** The reads of a store for somebody who may go away: what is under way then is stopped on the server. */
export function storeUntil(graph: Graph, signal: AbortSignal): StoreReader {
  // Each read listens for as long as it runs and no longer; an answer has many at once, which is no leak.
  setMaxListeners(0, signal);
  return {
    read: <R>(statement: StatementName, parameters: Parameters): Promise<R[]> =>
      graph.read<R>(statement, parameters, { signal }),
  };
}
interface StoreReader {
  read<P extends keyof StatementRows>(statement: P, parameters: Parameters): Promise<StatementRows[P][]>;
  read(statement: StatementName, parameters: Parameters): Promise<Row[]>;
}

/** The same for those who speak to the driver themselves: their sessions are closed, which stops what runs in them. */
export function driverUntil(driver: Driver, signal: AbortSignal): Driver {
  const session: Driver["session"] = (config) => {
    const opened = driver.session(config);
    const close = opened.close.bind(opened);
    const end = (): void => void close().catch(() => {}); // a connection that broke has nothing left to close
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    // One request opens many, one after the other: a closed one has nothing more to hear.
    opened.close = () => {
      signal.removeEventListener("abort", end);
      return close();
    };
    return opened;
  };
  return new Proxy(driver, {
    get(target, key) {
      if (key === "session") return session;
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
