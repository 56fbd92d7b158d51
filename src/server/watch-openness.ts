import type { FastifyInstance } from "fastify";
import { fail, statusOf } from "../base/index.js";
import { publicError } from "./errors/index.js";

/** Throws where what the store holds may not be passed on to those whom this server answers. */
export type Openness = () => Promise<void>;

/** What says nothing of the record. */
const SILENT = new Set(["/livez", "/readyz"]);
/** Refusals before anything of the record is read: not authorised, not allowed, too long, of an unknown type, too many. */
const REFUSALS = new Set([401, 403, 405, 406, 411, 413, 414, 415, 429, 431]);

/**
 * Holds every answer back, as it is about to leave, where the store has come to hold what may not leave. The look comes
 * after the answer was worked out: what was not in the store then was not in it before, since imports are one
 * transaction. A refusal that names what is near to an unknown id says of the record, too. Where the store cannot be looked
 * at, nothing leaves.
 */
export function watchOpenness(app: FastifyInstance, openness: Openness): void {
  app.addHook("onSend", async (request, reply, payload) => {
    if (REFUSALS.has(reply.statusCode) || SILENT.has(request.url)) return payload;
    try {
      await openness();
      return payload;
    } catch (error) {
      request.log.error({ err: error }, "held back");
      if (isStream(payload)) payload.destroy();
      const told = fail("RECORD_NOT_OPEN");
      for (const name of ["etag", "content-encoding", "content-length", "content-disposition", "link"])
        reply.removeHeader(name);
      void reply.code(statusOf(told.code)).type("application/json; charset=utf-8").header("cache-control", "no-store");
      return JSON.stringify({ errors: [publicError(told, {}, { ref: request.id, log: request.log })] });
    }
  });
}

const isStream = (payload: unknown): payload is { destroy(): void } =>
  typeof payload === "object" && payload !== null && "destroy" in payload && "pipe" in payload;
