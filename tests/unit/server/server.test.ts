import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { EventEmitter } from "node:events";
import { request as httpRequest } from "node:http";
import { GraphQLError, GraphQLID, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fail } from "../../../src/base/index.js";
import { type Readiness, type RunningServer, startServer } from "../../../src/server/index.js";

const SECRET = "bolt://10.0.0.7:7687 MATCH (n) /srv/secret.ts";
const READY: Readiness = { ready: true, database: "ok", dataset: "ok", schema: "ok" };
const driverError = (code: string): Error => Object.assign(new Error(SECRET), { name: "Neo4jError", code });

const THROWS: Record<string, () => unknown> = {
  plain: () => {
    throw new Error(SECRET);
  },
  coded: () => {
    throw new GraphQLError(SECRET, { extensions: { code: "BAD_USER_INPUT", secret: SECRET } });
  },
  ours: () => {
    throw fail("ID_UNKNOWN", { what: "actor", id: "hammas", nearest: ["hamas"] }, new Error(SECRET));
  },
  operator: () => {
    throw fail("STATEMENT_INVALID", { path: SECRET, why: SECRET });
  },
  down: () => {
    throw driverError("ServiceUnavailable");
  },
  slow: () => {
    throw driverError("Neo.ClientError.Transaction.TransactionTimedOut");
  },
  busy: () => {
    throw fail("DATABASE_BUSY");
  },
  changing: () => {
    throw fail("RECORD_CHANGING", { times: 4 });
  },
  notOpen: () => {
    throw fail("RECORD_NOT_OPEN");
  },
  empty: () => {
    throw fail("DATASET_EMPTY");
  },
  syntax: () => {
    throw driverError("Neo.ClientError.Statement.SyntaxError");
  },
  string: () => {
    throw SECRET;
  },
};
const wait = (ms: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms, "done");
  });
/** Slow answers: how many are being worked on, and what they wait for. */
const slow = { running: 0, until: Promise.resolve() };
/** Lets slow answers wait until what is returned is called. */
function holdSlow(): () => void {
  let release = (): void => {};
  slow.until = new Promise((done) => {
    release = done;
  });
  return release;
}
const slowly = async (): Promise<string> => {
  slow.running += 1;
  await slow.until;
  slow.running -= 1;
  return "done";
};
/** Waits as long as a busy machine may need. */
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 10 });
const Query = new GraphQLObjectType({
  name: "Query",
  fields: {
    ...Object.fromEntries(
      Object.entries(THROWS).map(([name, resolve]) => [name, { type: new GraphQLNonNull(GraphQLString), resolve }]),
    ),
    slowly: { type: GraphQLString, resolve: slowly },
    echo: {
      type: GraphQLString,
      args: { id: { type: new GraphQLNonNull(GraphQLID) } },
      resolve: (_source, args: { id: string }) => args.id,
    },
  },
});

let server: RunningServer;
let health: () => Promise<Readiness> = async () => READY;
interface LogLine {
  readonly level: string;
  readonly ref?: string;
  readonly code?: string;
  readonly msg: string;
  readonly err?: { readonly stack: string };
  readonly [more: string]: unknown;
}
const log: LogLine[] = [];
const start = (options: object = {}): Promise<RunningServer> =>
  startServer({
    schema: new GraphQLSchema({ query: Query }),
    context: () => ({}),
    health: () => health(),
    version: { version: "0.0.0" },
    port: 0,
    log: { level: "debug", write: (line) => log.push(JSON.parse(line)) },
    ...options,
  });

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.stop();
});

interface Reply {
  status: number;
  type: string;
  text: string;
  headers: Record<string, unknown>;
  error: { message: string; extensions: Record<string, unknown> };
}
/** Node's own client, because fetch sets Host by itself. */
function send(
  path: string,
  {
    body,
    url = server.url,
    ...options
  }: { body?: unknown; url?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { ...(text !== undefined && { "content-type": "application/json" }), ...options.headers };
    const sent = httpRequest(
      `${url}${path}`,
      { method: text === undefined ? "GET" : "POST", ...options, headers },
      (answer) => {
        let got = "";
        answer
          .setEncoding("utf8")
          .on("data", (part) => {
            got += part;
          })
          .on("end", () => {
            const json = /json/.test(String(answer.headers["content-type"])) ? JSON.parse(got) : {};
            resolve({
              status: answer.statusCode ?? 0,
              type: String(answer.headers["content-type"]),
              text: got,
              headers: answer.headers,
              error: json.errors?.[0],
            });
          });
      },
    );
    sent.on("error", reject).end(text);
  });
}
const ask = (query: string, more: object = {}): Promise<Reply> => send("/graphql", { body: { query, ...more } });

describe("The server's errors", () => {
  test.each(Object.keys(THROWS))("let nothing of the inside out when a resolver throws (%s)", async (name) => {
    const reply = await ask(`{ ${name} }`);
    expect(reply.text).not.toMatch(/10\.0\.0\.7|bolt|MATCH|\/srv|secret|Neo|stack/);
    expect(reply.error.extensions).toEqual({
      code: expect.stringMatching(/^[A-Z_]+$/),
      remedy: expect.stringMatching(/\.$/),
      retryable: expect.any(Boolean),
      ref: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(log.find((entry) => entry.ref === reply.error.extensions.ref)).toBeDefined();
  });
  test.each([
    ["plain", "INTERNAL", 500],
    ["coded", "INTERNAL", 500],
    ["operator", "INTERNAL", 500],
    ["syntax", "INTERNAL", 500],
    ["string", "INTERNAL", 500],
    ["ours", "ID_UNKNOWN", 400],
    ["slow", "DATABASE_TIMEOUT", 503],
    ["busy", "DATABASE_BUSY", 503],
    ["changing", "RECORD_CHANGING", 503],
    ["notOpen", "RECORD_NOT_OPEN", 503],
    ["empty", "DATASET_EMPTY", 503],
    ["down", "DATABASE_UNAVAILABLE", 503],
  ])("say of %s that it is %s, with status %i", async (name, code, status) => {
    const reply = await ask(`{ ${name} }`);
    expect([reply.error.extensions.code, reply.status]).toEqual([code, status]);
  });
  test("keep the sentence, the nearest name and the path of our own", async () => {
    const { error } = await ask("{ ours }");
    expect(error).toMatchObject({ message: 'No actor has the id "hammas". Nearest known: hamas.', path: ["ours"] });
  });
  test("of the inside are in the log as errors, and what clients did wrong is not", async () => {
    const levelOf = async (name: string): Promise<string | undefined> => {
      const { error } = await ask(`{ ${name} }`);
      return log.find(({ ref, code }) => ref === error.extensions.ref && code)?.level;
    };
    expect([await levelOf("operator"), await levelOf("down"), await levelOf("ours")]).toEqual([
      "error",
      "error",
      "info",
    ]);
  });
  test("write the whole failure into the log under the same ref", async () => {
    const { error } = await ask("{ plain }");
    const entry = log.find(({ ref, err }) => ref === error.extensions.ref && err);
    expect(entry?.err?.stack).toContain(SECRET);
  });
  test.each([
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["{ ", "GRAPHQL_PARSE_FAILED"],
    ["query a { __typename } query b { __typename }", "OPERATION_RESOLUTION_FAILURE"],
  ])("show faults of the query as they are: %s", async (query, code) => {
    const reply = await ask(query);
    expect([reply.status, reply.error.extensions.code]).toEqual([400, code]);
  });
});

describe("The server's front", () => {
  test.each([
    ["{", 400, "REQUEST_NOT_JSON"],
    ["", 400, "REQUEST_NOT_JSON"],
    ["[]", 400, "REQUEST_INVALID"],
    ["{}", 400, "REQUEST_INVALID"],
    ['{"query":"{a}","variables":{"__proto__":{}}}', 400, "REQUEST_NOT_JSON"],
  ])("answers the body %j with JSON", async (body, status, code) => {
    const reply = await send("/graphql", { body });
    expect([reply.status, reply.error.extensions.code]).toEqual([status, code]);
  });
  test("refuses a body of more than 256 kB, and one that is not JSON by its type", async () => {
    const large = await ask(`{ __typename } #${"x".repeat(256 * 1024)}`);
    expect([large.status, large.error.extensions]).toEqual([
      413,
      expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE", limit: "bodyBytes", allowed: 262144 }),
    ]);
    const text = await send("/graphql", { body: "{ a }", headers: { "content-type": "application/graphql" } });
    expect([text.status, text.error.extensions.code]).toEqual([415, "REQUEST_INVALID"]);
  });
  test("guards both ways of asking", async () => {
    const much = `{ ${"__typename ".repeat(11)} }`;
    for (const reply of [
      await ask(much),
      await send(`/graphql?query=${encodeURIComponent(much)}`, { headers: { "apollo-require-preflight": "1" } }),
    ]) {
      expect([reply.status, reply.error.extensions]).toEqual([
        400,
        expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE", limit: "rootFields", allowed: 10 }),
      ]);
    }
  });
  test("refuses an operation that the query does not have, each time it is asked", async () => {
    for (let time = 1; time <= 3; time++) {
      const reply = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "query A { echo(id: 1) }", operationName: "B" }),
      });
      const { errors } = (await reply.json()) as { errors: { extensions: { code: string } }[] };
      expect([reply.status, errors[0]?.extensions.code]).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
    }
  });

  test.each(["mutation", "subscription"])("refuses a %s as not there, for good", async (kind) => {
    const reply = await ask(`${kind} { __typename }`);
    expect([reply.status, reply.error.message, reply.error.extensions.retryable]).toEqual([
      400,
      expect.stringContaining(`no ${kind}`),
      false,
    ]);
  });
  test.each([
    ["query ($a: Boolean = true) { __typename @include(if: $a) }", { a: null }],
    ["query ($a: Boolean = true) { echo(id: 1) @skip(if: $a) }", { a: null }],
    ["query ($a: ID = 1) { echo(id: $a) }", { a: null }],
    ["query ($a: ID = 1) { ...F } fragment F on Query { echo(id: $a) }", { a: null }],
  ])("refuses a null for what needs a value, for good: %s", async (query, variables) => {
    const reply = await ask(query, { variables });
    expect([reply.status, reply.error.extensions.code, reply.error.extensions.retryable]).toEqual([
      400,
      "BAD_USER_INPUT",
      false,
    ]);
    expect(reply.error.message).toContain("$a");
    expect((await ask(query)).status).toBe(200);
  });

  test("tells a client that has the answer so, until the record changes, and only where a read may be asked", async () => {
    let head: string | null = "one";
    const other = await start({ stamp: async () => head });
    const path = `/graphql?query=${encodeURIComponent('{ echo(id: "a") }')}`;
    const get = (headers: Record<string, string>) =>
      send(path, { url: other.url, headers: { "apollo-require-preflight": "1", ...headers } });
    const first = await get({});
    const etag = String(first.headers.etag);
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"[0-9a-f]{32}"$/)]);
    const again = await get({ "if-none-match": etag });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
    expect((await send(path, { url: other.url, headers: { "if-none-match": etag } })).status).toBe(400);
    head = "two";
    expect((await get({ "if-none-match": etag })).status).toBe(200);
    const failed = await send(`/graphql?query=${encodeURIComponent("{ ours }")}`, {
      url: other.url,
      headers: { "apollo-require-preflight": "1" },
    });
    expect([failed.status, failed.headers.etag]).toEqual([400, undefined]);
    await other.stop();
  });
  test("compresses a long answer where the client takes it", async () => {
    const query = `{ echo(id: "${"x".repeat(5_000)}") }`;
    const reply = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": "gzip" },
      body: JSON.stringify({ query }),
    });
    expect([reply.headers.get("content-encoding"), (await reply.text()).length]).toEqual(["gzip", 5_020]);
    expect((await ask(query)).headers["content-encoding"]).toBeUndefined();
  });

  test("takes no query by its hash, and no read without a preflight", async () => {
    const hash = await send("/graphql", {
      body: { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    });
    expect(hash.error.extensions.code).toBe("REQUEST_INVALID");
    const get = await send("/graphql?query=%7B__typename%7D");
    expect(get.status).toBe(400);
  });
  test.each([
    ["evil.example", undefined, "REQUEST_HOST_REFUSED"],
    ["localhost", "http://evil.example", "REQUEST_ORIGIN_REFUSED"],
    ["localhost:1", "http://localhost:2", "REQUEST_ORIGIN_REFUSED"],
    ["localhost", "null", "REQUEST_ORIGIN_REFUSED"],
  ])("turns away Host %s with Origin %s", async (host, origin, code) => {
    const reply = await send("/graphql", {
      body: { query: "{ __typename }" },
      headers: { host, ...(origin && { origin }) },
    });
    expect([reply.status, reply.error.extensions.code]).toEqual([403, code]);
  });
  test("speaks GraphQL over HTTP as its specification demands", async () => {
    const audits = await auditServer({ url: `${server.url}/graphql` });
    expect(audits.filter(({ status }) => status === "error")).toEqual([]);
    expect(audits.length).toBeGreaterThan(50);
  });
  test("takes its own pages, and programs", async () => {
    const host = new URL(server.url).host;
    expect(
      (await send("/graphql", { body: { query: "{ __typename }" }, headers: { host, origin: server.url } })).text,
    ).toContain("Query");
  });
  test("speaks to nobody else, whatever the environment sets for other servers", async () => {
    const set = {
      APOLLO_KEY: "service:somebody:key",
      APOLLO_GRAPH_REF: "somebody@current",
      APOLLO_SCHEMA_REPORTING: "true",
    };
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    const spokenTo = new Set<unknown>();
    const listen = (message: unknown): void => {
      spokenTo.add((message as { connectParams: { hostname: string } }).connectParams.hostname);
    };
    subscribe("undici:client:beforeConnect", listen);
    try {
      const other = await start();
      await fetch(`${other.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ echo(id: 1) }" }),
      });
      await other.stop(); // what is collected to be reported is sent at the latest now
      expect([...spokenTo]).toEqual(["127.0.0.1"]);
    } finally {
      unsubscribe("undici:client:beforeConnect", listen);
      vi.unstubAllEnvs();
    }
  });

  test("treats no credential as if it were none", async () => {
    const reply = await send("/graphql", { body: { query: "{ __typename }" }, headers: { authorization: "Bearer x" } });
    expect([reply.status, reply.error.extensions.code]).toEqual([401, "REQUEST_TOKEN_REFUSED"]);
  });
  test("with a token of its own answers nobody who does not bear it, on any address of its own, but says that it lives", async () => {
    const token = "a".repeat(32);
    const closed = await start({ host: "0.0.0.0", token });
    const ask = (path: string, authorization?: string) =>
      send(path, { url: closed.url, headers: authorization === undefined ? {} : { authorization } });
    try {
      for (const path of [
        "/",
        "/version",
        "/readyz",
        "/graphql?query=%7B__typename%7D",
        "/reconcile",
        "/openapi.json",
        "/nowhere",
      ])
        for (const given of [undefined, "Bearer x", `Bearer ${token}x`, `Basic ${token}`, token]) {
          const reply = await ask(path, given);
          expect([path, reply.status, reply.error?.extensions.code]).toEqual([path, 401, "REQUEST_TOKEN_NEEDED"]);
        }
      expect((await ask("/livez")).status).toBe(200);
      expect((await ask("/version", `Bearer ${token}`)).status).toBe(200);
    } finally {
      await closed.stop();
    }
  });
  test("allows pages nothing but their own origin, and inline styles to the playground alone", async () => {
    const home = await send("/");
    expect(home.headers["content-security-policy"]).toBe(
      "default-src 'self';worker-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';object-src 'none'",
    );
    expect(home.text).not.toMatch(/style=|<style|src=|<script(?! type="application\/ld\+json")/);
    for (const path of ["/explorer.css", "/icon.svg"]) expect((await send(path)).status).toBe(200);
    const missing = await send("/nowhere");
    expect([missing.status, missing.error.extensions.code]).toEqual([404, "REQUEST_NOT_FOUND"]);
  });
});

describe("The server's health", () => {
  test("is that of the process, of what it needs, and what it is", async () => {
    expect((await send("/livez")).text).toBe('{"status":"ok"}');
    expect(JSON.parse((await send("/version")).text)).toEqual({ version: "0.0.0" });
    expect((await send("/readyz")).status).toBe(200);
    health = async () => ({ ...READY, ready: false, dataset: "empty" });
    expect((await send("/readyz")).status).toBe(503);
    health = async () => {
      throw new Error(SECRET);
    };
    const broken = await send("/readyz");
    expect([broken.status, JSON.parse(broken.text).database]).toEqual([503, "unavailable"]);
    health = () => new Promise(() => {});
    const late = await send("/readyz");
    expect([late.status, JSON.parse(late.text).database]).toEqual([503, "unavailable"]);
    health = async () => READY;
  });
});

describe("The server's address", () => {
  test.each(["0.0.0.0", "::", "192.168.1.1", "example.org"])("%s is refused without consent", async (host) => {
    await expect(start({ host })).rejects.toMatchObject({ code: "SERVER_PUBLIC_WITHOUT_CONSENT" });
  });
  test("may be public when somebody said so, and each address then has a share that is spent by cost", async () => {
    const open = await start({ host: "0.0.0.0", publicRead: true, unitsPerMinute: 1.5 });
    const body = { query: "{ __typename }" };
    expect((await send("/graphql", { body, url: open.url, headers: { host: "name.example" } })).status).toBe(200);
    const spent = await send("/graphql", { body, url: open.url });
    expect([spent.status, spent.error.extensions.code, Number(spent.headers["retry-after"])]).toEqual([
      429,
      "REQUEST_RATE_EXCEEDED",
      expect.any(Number),
    ]);
    await open.stop();
  });
  test("in use is named", async () => {
    await expect(start({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({
      code: "SERVER_PORT_TAKEN",
    });
  });
  test("is left in order: what is under way is answered, then nothing more is taken", async () => {
    const other = await start();
    const release = holdSlow();
    const pending = send("/graphql", { body: { query: "{ slowly }" }, url: other.url });
    await eventually(() => expect(slow.running).toBe(1));
    const stopped = Promise.all([other.stop(), other.stop()]);
    await wait(50);
    release();
    await stopped;
    expect((await pending).text).toContain("done");
    await expect(send("/livez", { url: other.url })).rejects.toThrow();
  });
  test("is left with none of many answers cut, however they lie in time", async () => {
    const other = await start();
    const release = holdSlow();
    const asked = Array.from({ length: 40 }, async (_, index) => {
      await wait(index * 5);
      return send("/graphql", { body: { query: "{ slowly }" }, url: other.url }).then(
        ({ status }) => status,
        (error: { code?: string }) => error.code,
      );
    });
    await eventually(() => expect(slow.running).toBeGreaterThan(5));
    const stopped = other.stop();
    await wait(100);
    release();
    await stopped;
    const ends = await Promise.all(asked);
    // Whole answers, refusals of a server that stops, and connections that nobody took any more.
    expect(
      [...new Set(ends)].filter((end) => ![200, 503, "ECONNREFUSED", "ECONNRESET"].includes(end as number)),
    ).toEqual([]);
    expect(ends.filter((end) => end === 200).length).toBeGreaterThan(5);
    expect(slow.running).toBe(0);
  });
  test("is left after the time that is set, also where an answer takes longer", async () => {
    const other = await start({ drain: 50 });
    const release = holdSlow();
    const pending = send("/graphql", { body: { query: "{ slowly }" }, url: other.url });
    const ended = expect(pending).rejects.toThrow();
    await eventually(() => expect(slow.running).toBe(1));
    await other.stop();
    await ended;
    release();
    await eventually(() => expect(slow.running).toBe(0));
  });
});

describe("A failure that nothing waited for", () => {
  test("is told in the log and ends nothing, for as long as the server is there", async () => {
    const owner = new EventEmitter();
    const other = await start({ process: owner });
    owner.emit("unhandledRejection", fail("PAGE_OFFSET", { offset: -7 }));
    const line = log.find(({ err }) => err?.stack.includes("cannot begin -7"));
    expect(line).toMatchObject({ level: "error", code: "INTERNAL" });
    expect((await send("/livez", { url: other.url })).status).toBe(200);
    await other.stop();
    expect(owner.listenerCount("unhandledRejection")).toBe(0);
  });
});

describe("The server's log", () => {
  const linesOf = async (work: (url: string) => Promise<unknown>, level: string): Promise<LogLine[]> => {
    const lines: LogLine[] = [];
    const other = await start({ log: { level, write: (line: string) => lines.push(JSON.parse(line)) } });
    await work(other.url);
    await other.stop();
    return lines;
  };
  const SAID = "said-by-the-client";
  const everything = async (url: string): Promise<Reply[]> =>
    Promise.all([
      send("/graphql", { url, body: { query: `{ echo(id: "${SAID}") }` } }),
      send("/graphql", { url, body: { query: `{ ${SAID.replaceAll("-", "_")} ours }`, variables: { v: SAID } } }),
      send("/graphql", { url, body: { query: "{ ours }", operationName: SAID } }),
      send("/graphql", { url, body: `{ "${SAID}` }),
      send(`/graphql?query=%7B${SAID}%7D`, { url, headers: { "apollo-require-preflight": "1" } }),
      send(`/${SAID}?${SAID}=1`, { url }),
      send("/livez", { url, headers: { host: `${SAID}.example` } }),
      send("/livez", { url, headers: { authorization: `Bearer ${SAID}` } }),
    ]);

  test("holds at every level no word of what was asked, and no address of who asked", async () => {
    const lines = await linesOf(everything, "debug");
    expect(lines.length).toBeGreaterThan(10);
    const text = JSON.stringify(lines.filter(({ msg }) => !msg.startsWith("Server listening")));
    expect(text).not.toMatch(/said.by.the.client|127\.0\.0\.1|::1|remoteAddress/);
  });
  test("has the ref of an error in every line about its request, and one line for the request itself", async () => {
    let replies: Reply[] = [];
    const lines = await linesOf(async (url) => {
      replies = await everything(url);
    }, "info");
    for (const { error, status } of replies) {
      if (!error) continue;
      const about = lines.filter(({ ref }) => ref === error.extensions.ref);
      expect(about.map(({ code }) => code)).toContain(error.extensions.code);
      expect(about.filter(({ msg }) => msg === "answered").map((line) => line.status)).toEqual([status]);
    }
    for (const line of lines)
      expect(line).toMatchObject({
        level: expect.stringMatching(/^(info|warn|error)$/),
        time: expect.stringMatching(/Z$/),
      });
  });
  test("holds as much as its level says", async () => {
    const broken = (url: string): Promise<unknown> =>
      Promise.all([everything(url), send("/graphql", { url, body: { query: "{ plain }" } })]);
    const levels = async (level: string): Promise<string[]> =>
      [...new Set((await linesOf(broken, level)).map((line) => line.level))].sort();
    expect(await levels("silent")).toEqual([]);
    expect(await levels("error")).toEqual(["error"]);
    expect(await levels("warn")).toEqual(["error", "warn"]);
    expect(await levels("info")).toEqual(["error", "info", "warn"]);
  });
});

describe("A client that goes away", () => {
  test("is told to what works for it; one that waits is not", async () => {
    const signals: AbortSignal[] = [];
    const context = ({ signal }: { signal: AbortSignal }): object => {
      signals.push(signal);
      return {};
    };
    const other = await start({ context });
    await send("/graphql", { body: { query: "{ slowly }" }, url: other.url });
    const gone = new AbortController();
    const release = holdSlow();
    const pending = fetch(`${other.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ slowly }" }),
      signal: gone.signal,
    });
    const ended = expect(pending).rejects.toThrow();
    await eventually(() => expect(slow.running).toBe(1));
    gone.abort();
    await ended;
    await eventually(() => expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]));
    release();
    await other.stop();
  });
});
