import { fail } from "../../base/index.js";

/** A server, as it says of itself. */
export interface ServerVersion {
  readonly version: string;
  readonly edition: string;
}

/** The oldest server that runs every statement of ours. Calendar versions (2025.01 and later) are newer. */
const OLDEST = [5, 26] as const;

/**
 * Refuses a server that is too old. What names its version in another way than by numbers is let in: its statements will
 * tell.
 *
 * @throws DATABASE_TOO_OLD
 */
export function expectVersion({ version }: ServerVersion): void {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return;
  const [oldest, least] = OLDEST;
  if (Number(major) > oldest || (Number(major) === oldest && Number(minor) >= least)) return;
  throw fail("DATABASE_TOO_OLD", { found: version, needed: OLDEST.join(".") });
}
