import { fail } from "../base/index.js";
import type { LogOptions } from "../server/index.js";

/** What of a server is set by the environment alone. */
export interface ServerSettings {
  readonly log: LogOptions;
  /** How long a stop waits for answers under way, in milliseconds. */
  readonly drain: number;
  /** What every request has to bear; absent: none may. */
  readonly token?: string;
}

const LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
/** Long enough not to be guessed (RFC 6750 says of what it is made). */
const TOKEN = /^[A-Za-z0-9\-._~+/]{32,200}=*$/;
const MOST_SECONDS = 600;

/** Reads `LOG_LEVEL` (`warn`), `DRAIN_SECONDS` (10) and `ANSWERABLE_TOKEN` (none). Throws `USAGE_INVALID` for what is neither. */
export function findServerSettings(env: Readonly<Record<string, string | undefined>> = process.env): ServerSettings {
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
  const token = env.ANSWERABLE_TOKEN?.trim() || undefined;
  if (token !== undefined && !TOKEN.test(token))
    throw fail("USAGE_INVALID", {
      what: "ANSWERABLE_TOKEN is no token: 32 to 200 letters, digits and signs of - . _ ~ + / =, as `openssl rand -hex 32` makes one",
    });
  return { log: { level }, drain: drain * 1_000, ...(token === undefined ? {} : { token }) };
}
