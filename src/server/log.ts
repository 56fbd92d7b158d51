/** One line of the server's log. `ref` is what a client was told about the same failure. */
export interface LogEntry {
  readonly level: "info" | "error";
  readonly ref?: string;
  readonly code: string;
  readonly message?: string;
  readonly cause?: unknown;
}
export type Log = (entry: LogEntry) => void;

/**
 * Writes failures to standard error, one JSON object a line. What people asked is not logged; refusals (`info`) are
 * left out unless asked for.
 *
 * @param options.verbose also write refusals
 */
export function logToStderr({ verbose = false }: { verbose?: boolean } = {}): Log {
  return ({ cause, ...entry }) => {
    if (entry.level === "info" && !verbose) return;
    const why =
      cause === undefined ? {} : { cause: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry, ...why })}\n`);
  };
}
