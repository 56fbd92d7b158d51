import { fail } from "../../base/index.js";

/** How long things may take between us and the database, in milliseconds. */
export interface Patience {
  /** Until a connection stands. */
  readonly connecting: number;
  /** Until a connection is free. */
  readonly acquiring: number;
  /** For repeating what failed in a way that may pass. */
  readonly retrying: number;
}

const [LEAST, MOST] = [100, 600_000];

/**
 * `NEO4J_CONNECTION_TIMEOUT`, `NEO4J_ACQUISITION_TIMEOUT` and `NEO4J_RETRY_TIME`, in milliseconds.
 *
 * @throws DATABASE_SETTING_INVALID
 */
export function findPatience(env: Readonly<Record<string, string | undefined>> = process.env): Patience {
  const read = (name: string, otherwise: number): number => {
    const value = env[name]?.trim();
    if (!value) return otherwise;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= LEAST && number <= MOST) return number;
    throw fail("DATABASE_SETTING_INVALID", { name, value, least: LEAST, most: MOST });
  };
  const connecting = read("NEO4J_CONNECTION_TIMEOUT", 2_000);
  return {
    connecting,
    acquiring: read("NEO4J_ACQUISITION_TIMEOUT", connecting + 1_000),
    retrying: read("NEO4J_RETRY_TIME", 2_000),
  };
}
