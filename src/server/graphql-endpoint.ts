import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { publicError } from "./errors/index.js";
import { type Budget, checkQuery, readRequest, unitsOf } from "./guard/index.js";
import type { Probe } from "./health.js";
import type { Log } from "./log.js";
import { whileDatabaseAnswers } from "./while-database-answers.js";

/** What every resolver gets; made anew for each request. */
export type MakeContext = () => object | Promise<object>;

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly context: MakeContext;
  readonly log: Log;
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
  const apollo = new ApolloServer<object>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // A query known only by its hash would pass the guard unseen.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: quietLogger(options.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), unavailableIs503],
    formatError: (formatted, error) => publicError(error, formatted, options.log),
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, { context: async () => options.context() });
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    preHandler: async (request) => {
      const guarded = readRequest(request);
      if (!guarded) return;
      const measured = checkQuery(guarded, options.schema);
      options.budget?.spend(request.ip, unitsOf(measured));
    },
    handler(request, reply) {
      return whileDatabaseAnswers(Promise.resolve(answer.call(this, request, reply)), options.health);
    },
  });
  return apollo;
}

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
function quietLogger(log: Log): { debug(): void; info(): void; warn(m: string): void; error(m: string): void } {
  const report = (message: string): void => log({ level: "error", code: "INTERNAL", message });
  return { debug() {}, info() {}, warn: report, error: report };
}
