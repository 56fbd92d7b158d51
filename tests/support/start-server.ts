import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { javaArguments, writeConfiguration } from "../../src/graph/embedded/configuration.js";
import { embeddedAddress } from "../../src/graph/embedded/database-address.js";
import { findFreePort } from "../../src/graph/embedded/free-port.js";
import { launch } from "../../src/graph/embedded/launch.js";
import { ensurePassword } from "../../src/graph/embedded/secret.js";
import type { DatabaseAddress } from "../../src/graph/index.js";

/** A server as somebody else might run it. */
export interface Server {
  readonly address: DatabaseAddress;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Its folder; one that was used before is used on. */
  readonly home: string;
  readonly java: string;
  /** The folder with its jars. */
  readonly runtime: string;
  /** Lines of its configuration beside ours, each in place of ours of the same name. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /** What its process is started by: a program and what it is given before `java`. */
  readonly through?: readonly string[];
  /** The class that starts it, where it is not that of 5.26. */
  readonly main?: string;
}

const MEMORY = { heap: 700, pageCache: 128 };

/** Starts a server with settings of one's own. Throws what the embedded database throws when it does not start. */
export async function startServer({
  home,
  java,
  runtime,
  settings = {},
  through = [],
  main = "org.neo4j.server.CommunityEntryPoint",
}: ServerOptions): Promise<Server> {
  await mkdir(join(home, "conf"), { recursive: true });
  const port = await findFreePort();
  const lines = new Map(
    writeConfiguration(port, MEMORY)
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/=(.*)/s) as [string, string]),
  );
  for (const [name, value] of Object.entries(settings)) lines.set(name, `${value}`);
  await writeFile(join(home, "conf", "neo4j.conf"), [...lines].map((line) => `${line.join("=")}\n`).join(""));
  const password = await ensurePassword(home, java, runtime);
  const [program = java, ...before] = [...through, java];
  const words = javaArguments(runtime, home, MEMORY).map((word) =>
    word === "org.neo4j.server.CommunityEntryPoint" ? main : word,
  );
  const database = await launch({
    java: program,
    parameters: [...before, ...words],
    home,
    patience: 180_000,
    onSpawn: async () => {},
  });
  return { address: embeddedAddress(port, password), stop: () => database.stop() };
}
