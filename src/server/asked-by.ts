import { setMaxListeners } from "node:events";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Report } from "./log.js";

/** Who asks: where failures of the request are told, and a signal that is aborted when its client goes away. */
export interface AskedBy extends Report {
  readonly signal: AbortSignal;
}

export function askedBy(request: FastifyRequest, { raw }: FastifyReply): AskedBy {
  const gone = new AbortController();
  // A request reads many things side by side, and each reading listens until it is done.
  setMaxListeners(0, gone.signal);
  raw.once("close", () => {
    // Closed before the answer has gone out.
    if (!raw.writableEnded) gone.abort();
  });
  return { ref: request.id, log: request.log, signal: gone.signal };
}
