import neo4j, { type Driver } from "neo4j-driver";
import type { DatabaseAddress } from "../embedded/index.js";

/**
 * The one driver of a process. Its patience is short: with the driver's own defaults a question to a dead database
 * hangs for half a minute, and ours must answer in under four seconds.
 */
export function createDriver(address: DatabaseAddress): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 2_000,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: "answerable",
  });
}
