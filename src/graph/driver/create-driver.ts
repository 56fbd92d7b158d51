import neo4j, { type Driver } from "neo4j-driver";
import type { DatabaseAddress } from "../embedded/index.js";
import { findPatience, type Patience } from "./find-patience.js";

/**
 * The one driver of a process. Its patience is short: with the driver's own defaults a question to a dead database
 * hangs for half a minute, and ours must answer in under four seconds. Who has a database far away sets more.
 *
 * @throws DATABASE_SETTING_INVALID
 */
export function createDriver(address: DatabaseAddress, patience: Patience = findPatience()): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: patience.connecting,
    connectionAcquisitionTimeout: patience.acquiring,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: patience.retrying,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: "answerable",
  });
}
