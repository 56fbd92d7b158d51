import { AsyncLocalStorage } from "node:async_hooks";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { type AskedBy, askedBy } from "./asked-by.js";
import { publicError } from "./errors/index.js";
import { type Budget, guardQueries, readRequest, unitsOf } from "./guard/index.js";
import type { Probe } from "./health.js";
import { whileDatabaseAnswers } from "./while-database-answers.js";

/** What every resolver gets; made anew for each request. `signal` is aborted when its client goes away. */
export type MakeContext = (request: { readonly signal: AbortSignal }) => object | Promise<object>;

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly context: MakeContext;
  /** Asks the database for a sign of life while a question takes long. */
  readonly health: Probe;
  /** Shares of the server by address; absent where only this machine can ask. */
  readonly budget?: Budget | undefined;
}

/**
 * Adds `/graphql`: the guard first, then Apollo.
 *
 * @returns the started Apollo server; the caller stops it once the Fastify app is closed
 */
export async function addGraphqlEndpoint(
  app: FastifyInstance,
  options: EndpointOptions,
): Promise<ApolloServer<object>> {
  // Apollo formats errors without saying of which request they are.
  const running = new AsyncLocalStorage<AskedBy>();
  const apollo = new ApolloServer<object>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // A query known only by its hash would pass the guard unseen.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    // Apollo's own adds a line's end, for which a long answer is copied once more.
    stringifyResult: (answer) => JSON.stringify(answer),
    logger: apolloLogger(app.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Variables that someone has set for another server on the machine must not make this one report to Apollo.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      unavailableIs503,
    ],
    formatError: (formatted, error) => publicError(error, formatted, running.getStore() as AskedBy),
  });
  await apollo.start();
  const handle = fastifyApolloHandler(apollo, { context: async () => options.context(running.getStore() as AskedBy) });
  const checkQuery = guardQueries(options.schema);
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    preHandler: async (request) => {
      const guarded = readRequest(request);
      if (!guarded) return;
      const measured = checkQuery(guarded);
      options.budget?.spend(request.ip, unitsOf(measured));
    },
    handler(request, reply) {
      return running.run(askedBy(request, reply), () => {
        const answer = Promise.resolve(handle.call(this, request, reply)).then(encoded);
        return whileDatabaseAnswers(answer, options.health);
      });
    },
  });
  return apollo;
}

/** Text as bytes: encoded once, where it would be gone through to be counted and again to be sent. */
const encoded = (body: unknown): unknown => (typeof body === "string" ? Buffer.from(body) : body);

/** A client, and whatever balances load before the server, should see from the status that asking again may help. */
const unavailableIs503: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
        if (errors.some((error) => error.extensions?.code === "DATABASE_UNAVAILABLE")) response.http.status = 503;
      },
    };
  },
};

/** Apollo's own messages go where ours go. */
const apolloLogger = (log: FastifyBaseLogger) => ({
  debug: (message: string) => log.debug(message),
  info: (message: string) => log.debug(message),
  warn: (message: string) => log.warn(message),
  error: (message: string) => log.error(message),
});
