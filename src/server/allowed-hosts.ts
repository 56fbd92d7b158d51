import { fail, isLoopback } from "../base/index.js";

/** Decides by its Host and Origin headers whether a request is meant for this server. @throws REQUEST_HOST_REFUSED, REQUEST_ORIGIN_REFUSED */
export type HostCheck = (headers: { host?: string | undefined; origin?: string | undefined }) => void;

/**
 * Makes the check that keeps pages of other origins, and names that were pointed at this address by others, from
 * asking this server.
 *
 * @param host what the server listens on
 * @param allowed further names it is known by, with or without a port; with `publicRead` and none of them any name will do,
 *   because what is served to everybody cannot be stolen through a borrowed name
 * @param publicRead anyone may read
 */
export function createHostCheck(host: string, allowed: readonly string[], publicRead: boolean): HostCheck {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  const anyName = publicRead && names.size === 0;
  const isOurs = (value: string): boolean => {
    const name = nameOf(value);
    return (
      anyName || isLoopback(name) || name === host.toLowerCase() || names.has(name) || names.has(value.toLowerCase())
    );
  };
  return ({ host: asked, origin }) => {
    if (asked === undefined || !isOurs(asked)) throw fail("REQUEST_HOST_REFUSED", { host: asked });
    if (origin === undefined) return;
    const from = /^https?:\/\/([^/]+)$/i.exec(origin)?.[1];
    // The same name and port: a page of another program on this machine is another origin too.
    if (from?.toLowerCase() !== asked.toLowerCase()) throw fail("REQUEST_ORIGIN_REFUSED", { origin });
  };
}

/** The name in a Host header, without the port and the brackets of an IPv6 address. */
const nameOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1");
