import { mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import neo4j from "neo4j-driver";
import { type ReadStore, SnapshotHolder } from "../../../src/assessment/index.js";
import { assessStore, BUNDLED_FOLDER, importFolder } from "../../../src/dataset/index.js";
import { Graph, loadStatement, migrate, startEmbedded, toDatabase } from "../../../src/graph/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { startServer } from "../../../src/server/index.js";

/** The day questions look from when they name none. */
const TODAY = "2026-06-30";

/** A statement as it went to the store. */
export interface Sent {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
/** A database of its own with a dataset in it, and the real server before it. */
export interface Stand {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly url: string;
  /** What questions have sent to the store since this was last emptied. */
  readonly sent: Sent[];
  /** Asks the server over HTTP on a connection that stays open. Throws when the answer has errors. */
  ask(query: string, variables?: object): Promise<any>;
  /** Opens a page as a browser does, on a connection that stays open. Throws when it is not there. */
  open(path: string): Promise<string>;
  /** Sends a statement through the bare driver, in one round trip, and decodes its rows. */
  drive(sent: Sent): Promise<readonly any[]>;
  /** A URL that answers with a body of this many bytes and does nothing else; `fetchStatic` asks it. */
  serveStatic(bytes: number): Promise<() => Promise<unknown>>;
  close(): Promise<void>;
}

/**
 * Starts everything. The server is in this process and the database in another, as when it is embedded. Where
 * `BENCH_HOME` names a folder, the store of the bundled dataset is kept there, and what has not changed since is neither
 * written nor assessed anew.
 *
 * @param fill writes the dataset; the bundled one when absent
 * @param heap megabytes for the database where its own measure is too small for what is written
 */
export async function openStand(fill?: (graph: Graph) => Promise<unknown>, heap?: number): Promise<Stand> {
  const kept = fill === undefined ? process.env.BENCH_HOME : undefined;
  const home = kept ?? (await mkdtemp(join(tmpdir(), "answerable-bench-")));
  const embedded = await startEmbedded({ home, memory: heap ? { heap, pageCache: 512 } : undefined });
  const graph = new Graph(embedded.address);
  const closers = [
    async () => kept ?? rm(home, { recursive: true, force: true }),
    () => embedded.stop(),
    () => graph.close(),
  ] as (() => Promise<unknown>)[];
  await migrate(graph);
  await (fill ?? loadBundled)(graph);
  const sent: Sent[] = [];
  const store: ReadStore = {
    read: (statement, parameters) => {
      sent.push({ statement, parameters });
      return graph.read(statement, parameters);
    },
  };
  const context = { store, snapshots: new SnapshotHolder(store), today: () => TODAY };
  const schema = await buildSchema({ graph });
  const server = await startServer({
    schema,
    // What an answer keeps, it keeps in its context: each question has its own, as on a real server.
    context: () => ({ ...context }),
    health: async () => ({ ready: true, database: "ok", dataset: "ok", schema: "ok" }),
    version: { version: "bench" },
    port: 0,
    today: () => TODAY,
    log: { level: "silent" },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  closers.push(
    () => server.stop(),
    async () => agent.destroy(),
  );
  return {
    graph,
    schema,
    url: server.url,
    sent,
    ask: async (query, variables = {}) => {
      const body = await send(agent, `${server.url}/graphql`, JSON.stringify({ query, variables }));
      const { data, errors } = JSON.parse(body);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    open: (path) => fetchPage(agent, server.url + path),
    drive: async ({ statement, parameters }) => {
      const { records } = await graph.driver.executeQuery(
        loadStatement(statement).text,
        toDatabase(parameters) as Record<string, unknown>,
        { database: graph.database, routing: neo4j.routing.READ },
      );
      return records.map((record) => record.toObject());
    },
    serveStatic: async (bytes) => {
      const body = JSON.stringify("x".repeat(Math.max(0, bytes - 2)));
      const plain = createServer((incoming, reply) => {
        incoming.resume().on("end", () => reply.setHeader("content-type", "application/json").end(body));
      });
      await new Promise<void>((done) => plain.listen(0, "127.0.0.1", done));
      closers.push(async () => plain.close());
      const { port } = plain.address() as AddressInfo;
      return () => send(agent, `http://127.0.0.1:${port}/`, "{}").then(JSON.parse);
    },
    close: async () => {
      for (const close of closers.reverse()) await close();
    },
  };
}

async function loadBundled(graph: Graph): Promise<void> {
  const { faults } = await importFolder(graph, BUNDLED_FOLDER);
  if (faults.length > 0) throw new Error(`The bundled dataset has ${faults.length} faults.`);
  await assessStore(graph);
}

function fetchPage(agent: Agent, url: string): Promise<string> {
  return new Promise((done, refuse) => {
    const headers = { accept: "text/html" };
    const asking = request(url, { agent, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () =>
          reply.statusCode === 200
            ? done(Buffer.concat(parts).toString("utf8"))
            : refuse(new Error(`${url}: status ${reply.statusCode}`)),
        );
    });
    asking.on("error", refuse).end();
  });
}

function send(agent: Agent, url: string, body: string): Promise<string> {
  return new Promise((done, refuse) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const asking = request(url, { agent, method: "POST", headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on("data", (part: Buffer) => parts.push(part)).on("end", () => done(Buffer.concat(parts).toString("utf8")));
    });
    asking.on("error", refuse).end(body);
  });
}
