import { isIP } from "node:net";
import { fail } from "../base/index.js";

/**
 * Refuses to listen where other machines can reach the server unless somebody has said that they may.
 *
 * @param host the address or name to listen on
 * @param publicRead `--public-read`: anyone may read
 * @throws SERVER_PUBLIC_WITHOUT_CONSENT
 */
export function mayListen(host: string, publicRead: boolean): void {
  if (!publicRead && !isLoopback(host)) throw fail("SERVER_PUBLIC_WITHOUT_CONSENT", { host });
}

/** Is this an address or name that only this machine can reach? A name other than `localhost` never counts. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) === 4) return address.startsWith("127.");
  return address === "::1" || address.toLowerCase() === "localhost";
}
