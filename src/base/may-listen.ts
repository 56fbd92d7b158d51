import { isIP } from "node:net";
import { type AnswerableError, fail } from "./errors/index.js";

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

/** Why the system refuses an address, by its code. */
const REFUSED: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "no address is known for that name",
  EAI_AGAIN: "no address is known for that name",
  EACCES: "the system does not allow it; ports below 1024 are often kept for the administrator",
  EAFNOSUPPORT: "this machine has no addresses of that kind",
  EINVAL: "the system does not allow it",
};

/** The failure to listen in our words; undefined where the system said something that has nothing to do with it. */
export function listenFault(cause: unknown, host: string, port: number): AnswerableError | undefined {
  const { code = "" } = cause as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return fail("SERVER_PORT_TAKEN", { host, port }, cause);
  return REFUSED[code] === undefined
    ? undefined
    : fail("SERVER_CANNOT_LISTEN", { host, port, why: REFUSED[code] }, cause);
}
