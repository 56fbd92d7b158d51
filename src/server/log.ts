import { randomBytes } from "node:crypto";
import { type FastifyBaseLogger, type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";

/** What is logged: nothing less grave than this. */
export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogOptions {
  /** `warn` by default: failures of the server and requests that were not meant for it. `info`: every request. */
  readonly level?: LogLevel;
  /** Where a line goes; standard error by default. */
  readonly write?: (line: string) => void;
}

/** Where failures of one request are told, under its id. */
export interface Report {
  /** The id of the request, in every line about it and in every error that its client sees. */
  readonly ref: string;
  readonly log: Pick<FastifyBaseLogger, "error" | "warn" | "info">;
}

/**
 * The settings of the log for Fastify: a JSON object a line, with time, level, and `ref` for what belongs to a request.
 * No line holds a query, its variables, an address of a client or a header.
 */
export function logSettings({
  level = "warn",
  write = (line) => process.stderr.write(line),
}: LogOptions): Pick<FastifyServerOptions, "logger" | "genReqId" | "logController"> {
  return {
    logger: {
      level,
      stream: { write },
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (name) => ({ level: name }) },
    },
    genReqId: () => randomBytes(6).toString("hex"),
    // Fastify's own lines on requests hold the address asked for, and with it a query that was sent there.
    logController: new LogController({ requestIdLogLabel: "ref", disableRequestLogging: true }),
  };
}

/** One line for each request once it is answered or given up: route, status and milliseconds. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? "none", status: reply.statusCode, ms }, "answered");
  });
  app.addHook("onRequestAbort", async (request) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? "none" }, "the client went away");
  });
}
