import { createHash, timingSafeEqual } from "node:crypto";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import { fail } from "../base/index.js";
import type { HostCheck } from "./allowed-hosts.js";

/** Pages load from their own origin and nowhere else. */
const POLICY = {
  defaultSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};

/** The policy of every answer; the second is for the playground's page alone, whose editor sets its colours inline. */
export const CONTENT_POLICY = { useDefaults: false, directives: POLICY };
export const PLAYGROUND_POLICY = {
  useDefaults: false,
  directives: { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"] },
};

/** Puts the security headers on every answer and turns away requests that are not meant for this server. */
export async function addSecurity(app: FastifyInstance, checkHost: HostCheck, token?: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_POLICY,
    crossOriginEmbedderPolicy: false,
    // The server speaks HTTP on loopback; whoever puts TLS in front of it sets this there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
  app.addHook("onRequest", async (request) => {
    checkHost(request.headers);
    if (!mayPass(request.headers.authorization, request.url, token))
      throw fail(token === undefined ? "REQUEST_TOKEN_REFUSED" : "REQUEST_TOKEN_NEEDED");
  });
}

/** Says that the process lives, and nothing of the record: whoever watches over it needs no token. */
const ALIVE = "/livez";

/**
 * Whether a request may be answered: with a token of the server's only one that bears it, without one only one that bears
 * none, since a token that means nothing would be taken for one that does.
 */
function mayPass(given: string | undefined, url: string, token: string | undefined): boolean {
  if (token === undefined) return given === undefined;
  if (url === ALIVE && given === undefined) return true;
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given ?? ""), digest(`Bearer ${token}`));
}
