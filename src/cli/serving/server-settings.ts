import { fail } from "../../base/index.js";
import { availableBytes } from "../../graph/index.js";
import type { LogOptions } from "../../server/index.js";

/** What of a server is set by the environment alone. */
export interface ServerSettings {
  readonly log: LogOptions;
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly drain: number;
  /** How many bytes all that is kept to be given again may take together. */
  readonly cache: number;
  /** What every request has to bear; absent: none may. */
  readonly token?: string;
}

const LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
/** Long enough not to be guessed (RFC 6750 says of what it is made). */
const TOKEN = /^[A-Za-z0-9\-._~+/]{32,200}=*$/;
const MOST_SECONDS = 600;
const MEGABYTE = 1_000_000;
/** Megabytes that are kept where there is room, and the part of a small machine that is. */
const CACHE = 192;
const PART_OF_MACHINE = 24;

/**
 * Reads `LOG_LEVEL` (`warn`), `DRAIN_SECONDS` (10), `CACHE_MEMORY` (192, or a twenty-fourth of a smaller machine) and
 * `ANSWERABLE_TOKEN` (none). Throws `USAGE_INVALID` for what is none of what they may be.
 *
 * @param machine bytes of memory that there are
 */
export function findServerSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  machine: number = availableBytes(),
): ServerSettings {
  const written = env.LOG_LEVEL?.trim() || "warn";
  const level = LEVELS.find((one) => one === written);
  if (level === undefined)
    throw fail("USAGE_INVALID", { what: `LOG_LEVEL ${JSON.stringify(written)} is none of ${LEVELS.join(", ")}` });
  const seconds = env.DRAIN_SECONDS?.trim() || "10";
  const drain = /^\d{1,3}(?:\.\d+)?$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (!(drain <= MOST_SECONDS))
    throw fail("USAGE_INVALID", {
      what: `DRAIN_SECONDS ${JSON.stringify(seconds)} is no number of seconds up to ${MOST_SECONDS}`,
    });
  const kept = env.CACHE_MEMORY?.trim() || String(Math.round(Math.min(CACHE, machine / PART_OF_MACHINE / MEGABYTE)));
  if (!/^\d{1,6}$/.test(kept))
    throw fail("USAGE_INVALID", { what: `CACHE_MEMORY ${JSON.stringify(kept)} is no number of megabytes` });
  const cache = Number(kept) * MEGABYTE;
  const token = env.ANSWERABLE_TOKEN?.trim() || undefined;
  if (token !== undefined && !TOKEN.test(token))
    throw fail("USAGE_INVALID", {
      what: "ANSWERABLE_TOKEN is no token: 32 to 200 letters, digits and signs of - . _ ~ + / =, as `openssl rand -hex 32` makes one",
    });
  return { log: { level }, drain: drain * 1_000, cache, ...(token === undefined ? {} : { token }) };
}
