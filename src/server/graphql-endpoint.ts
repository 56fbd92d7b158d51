import { AsyncLocalStorage } from "node:async_hooks";
import { constants } from "node:zlib";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { statusOf } from "../base/index.js";
import { createAnswerTags, type Stamp } from "./answer-tags.js";
import { type AskedBy, askedBy } from "./asked-by.js";
import { knownOperations, refuseNulls } from "./check-request.js";
import { publicError } from "./errors/index.js";
import { type Budget, guardQueries, readRequest, unitsOf } from "./guard/index.js";
import type { Probe } from "./health.js";
import { inOneRecord } from "./in-one-record.js";
import { keptDocuments } from "./kept-documents.js";
import { whileDatabaseAnswers } from "./while-database-answers.js";

/** What every resolver gets; made anew for each request. `signal` is aborted when its client goes away. */
export type MakeContext = (request: { readonly signal: AbortSignal }) => object | Promise<object>;

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly context: MakeContext;
  /** Asks the database for a sign of life while a question takes long. */
  readonly health: Probe;
  /** Tells when the same question may have another answer; absent where nothing does. */
  readonly stamp?: Stamp | undefined;
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
    validationRules: [knownOperations],
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // A query known only by its hash would pass the guard unseen.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    documentStore: keptDocuments(),
    // Apollo's own adds a line's end, for which a long answer is copied once more.
    stringifyResult: (answer) => JSON.stringify(answer),
    logger: apolloLogger(app.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Variables that someone has set for another server on the machine must not make this one report to Apollo.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      nullsAreRefused,
      statusOfFailures,
    ],
    formatError: (formatted, error) => publicError(error, formatted, running.getStore() as AskedBy),
  });
  await apollo.start();
  const handle = fastifyApolloHandler(apollo, { context: async () => options.context(running.getStore() as AskedBy) });
  const checkQuery = guardQueries(options.schema);
  const tags = createAnswerTags(options.stamp);
  const ofOneRecord = inOneRecord(options.stamp);
  const several = new WeakSet<FastifyRequest>();
  await app.register(async (scope) => {
    await scope.register(compress, { encodings: ["br", "gzip"], brotliOptions: { params: QUICK }, threshold: 1024 });
    scope.route({
      method: ["GET", "POST", "OPTIONS"],
      url: "/graphql",
      preHandler: async (request) => {
        const guarded = readRequest(request);
        if (!guarded) return;
        const measured = checkQuery(guarded);
        options.budget?.spend(request.ip, unitsOf(measured));
        if (measured?.operations.some(({ top }) => top > 1)) several.add(request);
      },
      async handler(request, reply) {
        if (await tags.settle(request, reply)) return reply;
        return running.run(askedBy(request, reply), async () => {
          const answer = async () => handle.call(scope, request, reply);
          const whole = several.has(request) ? ofOneRecord(answer) : answer();
          const body = await whileDatabaseAnswers(whole.then(encoded), options.health);
          if (Buffer.isBuffer(body)) await tags.tag(request, reply, body);
          return body;
        });
      },
    });
  });
  return apollo;
}

/** An answer is made anew for each client: the quickest setting that still makes it a fifth. */
const QUICK = { [constants.BROTLI_PARAM_QUALITY]: 4 };

/** Text as bytes: encoded once, where it would be gone through to be counted and again to be sent. */
const encoded = (body: unknown): unknown => (typeof body === "string" ? Buffer.from(body) : body);

/** What is null where the schema asks for a value is a fault of the request, told before anything is run. */
const nullsAreRefused: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        refuseNulls(schema, document, operation, request.variables);
      },
    };
  },
};

/**
 * A client, and whatever stands between it and the server, should see from the status what can be done: 503 where asking
 * again may help, also for a part that failed; where nothing was answered, the gravest status of what went wrong.
 */
const statusOfFailures: ApolloServerPlugin<object> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== "single") return;
        const { data, errors = [] } = response.body.singleResult;
        if (errors.length === 0) return;
        const gravest = Math.max(...errors.map(({ extensions }) => statusOf(String(extensions?.code))));
        if (gravest === 503) response.http.status = 503;
        else if (!data) response.http.status ??= gravest;
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
