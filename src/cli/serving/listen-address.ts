import { fail } from "../../base/index.js";

/** Where the server is asked to listen. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Host and port from the command line, else from `HOST` and `PORT`, else 127.0.0.1 and 4000. Throws `USAGE_INVALID`
 * for a port that is none.
 */
export function findListenAddress(
  options: { readonly host?: string; readonly port?: string },
  env: Readonly<Record<string, string | undefined>> = process.env,
): ListenAddress {
  const written = options.port ?? (env.PORT?.trim() || "4000");
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65_535))
    throw fail("USAGE_INVALID", { what: `${JSON.stringify(written)} is no port`, command: "start" });
  return { host: options.host ?? (env.HOST?.trim() || "127.0.0.1"), port };
}
