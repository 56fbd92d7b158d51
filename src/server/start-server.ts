import type { AddressInfo } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { fail, isLoopback, listenFault, mayListen, statusOf } from "../base/index.js";
import { createHostCheck } from "./allowed-hosts.js";
import { fromHttp, publicError } from "./errors/index.js";
import { addExplorer, type PartOfRecord } from "./explorer.js";
import { addGraphqlEndpoint, type MakeContext } from "./graphql-endpoint.js";
import { createBudget, LIMITS } from "./guard/index.js";
import { addHealth, type Probe, type Version } from "./health.js";
import { addRequestLog, type LogOptions, logSettings } from "./log.js";
import { addPlayground, findPlayground } from "./playground.js";
import { addSecurity } from "./security.js";
import { type Openness, watchOpenness } from "./watch-openness.js";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** What resolvers get, made for each request. */
  readonly context: MakeContext;
  /** Reads the part of the record that a page rests on, for the formats of other tools; absent: pages have none of them. */
  readonly part?: PartOfRecord;
  /** Asks whether questions can be answered; the server gives it one second. */
  readonly health: Probe;
  /** What answers rest on, as a text that changes with it: a client that still has an answer is told so by 304. */
  readonly stamp?: () => Promise<string | null>;
  /** For how long a reader waits for a page, in milliseconds, before being told that it is under way; absent: for as long as it takes. */
  readonly patience?: number;
  /** Shown at `/version`. */
  readonly version: Version;
  /** Default 127.0.0.1. Anything but loopback needs `publicRead`. */
  readonly host?: string;
  /** Default 4000; 0 picks a free one. */
  readonly port?: number;
  /** Anyone who reaches the address may read. */
  readonly publicRead?: boolean;
  /** What every request has to bear as `Authorization: Bearer …`; absent: none may bear any. */
  readonly token?: string;
  /** Asked before each answer leaves whether it may; absent: it may. */
  readonly openness?: Openness;
  /** Further names the server is known by, for the Host header. */
  readonly allowedHosts?: readonly string[];
  /** Units of cost an address may spend in a minute; by default 600 on a public address, without bound on loopback. */
  readonly unitsPerMinute?: number;
  readonly log?: LogOptions;
  /** How long a stop waits for answers under way, in milliseconds; 10 seconds by default. */
  readonly drain?: number;
  /** Today as YYYY-MM-DD in UTC, for pages whose address names no day; by default the machine's. */
  readonly today?: () => string;
  /** The process that serves: a failure in it that nobody waited for is told in the log and ends nothing. Absent: it is left alone. */
  readonly process?: Pick<NodeJS.Process, "on" | "off">;
  /** The built playground; found by itself when absent. */
  readonly playground?: string;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Answers what is under way, for as long as `drain` says, takes nothing new, and closes. Calling it twice is fine. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;
const PUBLIC_UNITS_PER_MINUTE = 600;

/**
 * Starts the HTTP server: `/graphql` behind its guard, `/playground`, the pages of the explorer, `/livez`, `/readyz`, `/version`.
 * It opens no outgoing connection of its own.
 *
 * @throws SERVER_PUBLIC_WITHOUT_CONSENT, SERVER_PORT_TAKEN, SERVER_CANNOT_LISTEN
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host = "127.0.0.1",
    port = 4000,
    publicRead = false,
    allowedHosts = [],
    log = {},
    drain = DRAIN_MS,
  } = options;
  mayListen(host, publicRead || options.token !== undefined);
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes.size,
    ...logSettings(log),
    forceCloseConnections: "idle",
    return503OnClosing: true,
  });
  addErrorHandling(app);
  addRequestLog(app);
  await addSecurity(app, createHostCheck(host, allowedHosts, publicRead || options.token !== undefined), options.token);
  if (options.openness) watchOpenness(app, options.openness);
  addHealth(app, options.health, options.version);
  await addPlayground(app, options.playground ?? findPlayground());
  const units = options.unitsPerMinute ?? (isLoopback(host) ? undefined : PUBLIC_UNITS_PER_MINUTE);
  const budget = units === undefined ? undefined : createBudget(units);
  const apollo = await addGraphqlEndpoint(app, { ...options, budget });
  const { today = () => new Date().toISOString().slice(0, 10) } = options;
  await addExplorer(app, { ...options, budget, today });
  await listen(app, host, port);
  // One client's question never ends the answers of all others.
  const hear = (reason: unknown): void =>
    app.log.error({ err: reason, code: "INTERNAL" }, "A failure that nothing waited for. This is a bug.");
  options.process?.on("unhandledRejection", hear);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    // A connection that falls idle while the last answers go out would be kept open by its client.
    const idle = setInterval(() => app.server.closeIdleConnections(), 20);
    const force = setTimeout(() => app.server.closeAllConnections(), drain);
    try {
      await app.close();
    } finally {
      clearInterval(idle);
      clearTimeout(force);
      options.process?.off("unhandledRejection", hear);
    }
    await apollo.stop();
  };
  return { url: urlOf(app, host), stop: () => (stopped ??= stop()) };
}

/** Every failure outside GraphQL leaves as JSON of the same shape as one inside it. */
function addErrorHandling(app: FastifyInstance): void {
  app.setErrorHandler((thrown, request, reply) => {
    const { error, status } = fromHttp(thrown);
    const seconds = error.code === "REQUEST_RATE_EXCEEDED" ? error.details.seconds : undefined;
    if (seconds !== undefined) void reply.header("retry-after", String(seconds));
    return reply
      .code(status ?? statusOf(error.code))
      .send(asRefused(request.url, publicError(error, {}, { ref: request.id, log: request.log })));
  });
  app.setNotFoundHandler(async () => {
    throw fail("REQUEST_NOT_FOUND");
  });
}

/**
 * A refusal as the address promises it: the questions by address have one shape for all of theirs, whoever refuses
 * (`/openapi.json`), and everything else that of GraphQL.
 */
function asRefused(url: string, error: GraphQLFormattedError): object {
  if (!/^\/api(?:[/?]|$)/.test(url)) return { errors: [error] };
  const { message, extensions: { code, remedy } = {} } = error;
  return { code, message, remedy };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw listenFault(cause, host, port) ?? cause;
  }
}

function urlOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
