import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AnswerableError } from "../../src/base/index.js";
import { findFreePort } from "../../src/graph/embedded/free-port.js";
import { Graph, openGraph, parseStatement } from "../../src/graph/index.js";
import { type ServerParts, serverKind, serverParts } from "../support/server-parts.js";
import { type Server, startServer } from "../support/start-server.js";

let folder: string;
let common: ServerParts;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerable-servers-"));
  common = await serverParts(serverKind());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const write = parseStatement(
  "write/test",
  `// test
// Writes so much.
// @param rows LIST<INTEGER> NOT NULL
// @access WRITE
UNWIND $rows AS row
CREATE (:Source {id: 'source ' + row, note: reduce(text = '', one IN range(1, 200) | text + 'so much of it ')})`,
);

/** What opening a server ends in. */
async function refusal(uri: string, password: string): Promise<AnswerableError> {
  const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const error = await openGraph({ env }).then(
    async (opened) => {
      await opened.close();
      return null;
    },
    (thrown: unknown) => thrown,
  );
  expect(error, uri).toBeInstanceOf(AnswerableError);
  return error as AnswerableError;
}

describe("A server that offers encryption with a certificate it made for itself", () => {
  let server: Server;
  let http: number;
  beforeAll(async () => {
    const home = join(folder, "encrypted");
    const keys = join(home, "certificates");
    await mkdir(keys, { recursive: true });
    execFileSync(
      "openssl",
      [
        ..."req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout private.key -out public.crt".split(
          " ",
        ),
      ],
      { cwd: keys, stdio: "pipe" },
    );
    http = await findFreePort();
    server = await startServer({
      ...common,
      home,
      settings: {
        ...common.settings,
        "dbms.ssl.policy.bolt.enabled": true,
        "dbms.ssl.policy.bolt.base_directory": keys,
        "server.bolt.tls_level": "OPTIONAL",
        "server.http.enabled": true,
        "server.http.listen_address": `127.0.0.1:${http}`,
      },
    });
  });
  afterAll(() => server?.stop());
  const at = (scheme: string): string => server.address.uri.replace("bolt", scheme);

  test.each(["bolt+s", "neo4j+s"])("is refused by %s, which asks who vouches for it", async (scheme) => {
    const refused = await refusal(at(scheme), server.address.password);
    expect(refused).toMatchObject({ code: "DATABASE_CERTIFICATE_REFUSED" });
    expect(refused.details.reason).toMatch(/certificate|altnames/i);
    expect(refused.remedy).toContain("NODE_EXTRA_CA_CERTS");
  });

  test("is let in where any certificate will do, and where none is asked for", async () => {
    for (const uri of [at("bolt+ssc"), at("bolt"), at("neo4j")]) {
      const opened = await openGraph({ env: { NEO4J_URI: uri, NEO4J_PASSWORD: server.address.password } });
      expect(opened.kind).toBe("server");
      await opened.close();
    }
  });

  test.each(["bolt", "neo4j"])("is not found at its port for browsers by %s", async (scheme) => {
    const refused = await refusal(`${scheme}://127.0.0.1:${http}`, server.address.password);
    expect(refused).toMatchObject({ code: "DATABASE_NOT_BOLT" });
    expect(refused.details.reason).toMatch(/HTTP/);
  });

  test("lets nobody in with another password, and says so", async () => {
    const refused = await refusal(at("bolt"), "another");
    expect(refused).toMatchObject({ code: "DATABASE_AUTH_FAILED" });
    expect(refused.details.reason).toMatch(/unauthorized|authentication/i);
  });

  test("has no other database, and says so", async () => {
    const env = { NEO4J_URI: at("bolt"), NEO4J_PASSWORD: server.address.password, NEO4J_DATABASE: "elsewhere" };
    await expect(openGraph({ env })).rejects.toMatchObject({ code: "DATABASE_NOT_FOUND" });
  });
});

describe("A server without encryption whose database can only be read", () => {
  let server: Server;
  let graph: Graph;
  beforeAll(async () => {
    const home = join(folder, "plain");
    await (await startServer({ ...common, home })).stop(); // so that there is a database
    server = await startServer({
      ...common,
      home,
      settings: { ...common.settings, "server.databases.default_to_read_only": true },
    });
    graph = new Graph(server.address);
    await graph.verify();
  });
  afterAll(async () => {
    await graph?.close();
    await server?.stop();
  });

  test.each([
    "bolt+s",
    "bolt+ssc",
    "neo4j+s",
  ])("refuses %s: encryption was asked for and there is none", async (scheme) => {
    const refused = await refusal(server.address.uri.replace("bolt", scheme), server.address.password);
    expect(refused).toMatchObject({ code: "DATABASE_TLS_REFUSED" });
    expect(refused.details.reason).not.toBe("");
  });

  test("is read, and refuses what would write by the statement's name", async () => {
    expect(graph.server?.version).toMatch(serverKind() === "newest" ? /^20\d\d\./ : /^5\.26\./);
    expect(await graph.read("read/ping")).toHaveLength(1);
    await expect(graph.write([{ statement: write, parameters: { rows: [1] } }])).rejects.toMatchObject({
      code: "DATABASE_READ_ONLY",
      details: { statement: "write/test", reason: expect.stringMatching(/read[- ]only|not allowed/i) },
    });
  });

  test("and one at a port where nothing listens are told apart", async () => {
    const refused = await refusal(`bolt://127.0.0.1:${await findFreePort()}`, server.address.password);
    expect(refused).toMatchObject({ code: "DATABASE_UNREACHABLE" });
    expect(refused.details.reason).toMatch(/ECONNREFUSED/);
  });
});

describe("A server whose disk is full", () => {
  let server: Server;
  let graph: Graph;
  beforeAll(async () => {
    const home = join(folder, "small");
    const disk = join(home, "data");
    await mkdir(disk, { recursive: true });
    // A disk of its own in memory, which only the server's process sees, and which goes with it.
    const script =
      'cp -a "$2" "$2.first" && mount -t tmpfs -o size="$1" tmpfs "$2" && cp -a "$2.first/." "$2" && shift 2 && exec "$@"';
    server = await startServer({
      ...common,
      home,
      through: ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", "24m", disk],
    });
    graph = new Graph(server.address);
    await graph.verify();
  });
  afterAll(async () => {
    await graph?.close();
    await server?.stop();
  });

  test("says so, with the statement that did not fit and what the server said", async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => row);
    const fill = async (): Promise<void> => {
      for (let round = 0; round < 60; round++)
        await graph.write([{ statement: write, parameters: { rows: rows.map((row) => row + round * 1_000) } }]);
    };
    await expect(fill()).rejects.toMatchObject({
      code: "DATABASE_DISK_FULL",
      details: { statement: "write/test", reason: expect.stringMatching(/log|space/) },
    });
    // From now on it refuses everything, and still says why.
    await expect(graph.write([{ statement: write, parameters: { rows: [1_000_000] } }])).rejects.toMatchObject({
      code: "DATABASE_DISK_FULL",
    });
  });
});
