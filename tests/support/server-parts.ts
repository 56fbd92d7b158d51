import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureRuntime, findJava } from "../../src/graph/embedded/index.js";
import { runtimeFolder } from "../../src/graph/index.js";
import type { ServerOptions } from "./start-server.js";

/** The newest calendar version; the same as in `newest/pom.xml`. */
const NEWEST = "2026.09.0";
const OLDEST_JAVA = 21;
const file = (name: string): string => fileURLToPath(new URL(`../graph/support/newest/${name}`, import.meta.url));

/** What a server is started of; its settings are kept where others are added. */
export type ServerParts = Required<Pick<ServerOptions, "java" | "runtime" | "main" | "settings">>;
export type ServerKind = "embedded" | "newest";

/**
 * What servers of a version are made of: that which is embedded, or the newest calendar version from its pinned jars, on
 * a Java of 21 or newer (`JAVA_NEWEST`, else one of this machine's). Nothing is skipped: what cannot be had fails.
 */
export async function serverParts(kind: ServerKind): Promise<ServerParts> {
  if (kind === "embedded") {
    const { command } = await findJava();
    return {
      java: command,
      runtime: await ensureRuntime(),
      main: "org.neo4j.server.CommunityEntryPoint",
      settings: {},
    };
  }
  return {
    java: findNewJava(),
    runtime: await jars(),
    main: "org.neo4j.server.Neo4jCommunity",
    // It would tell the network of itself, and look for a manager to tell of itself.
    settings: { "server.fleet_discovery.enabled": false, "dbms.fleet_manager.enabled": false },
  };
}

/** The version that `TEST_NEO4J` asks for, where it asks for one that can be started here. */
export const serverKind = (): ServerKind => (process.env.TEST_NEO4J === "newest" ? "newest" : "embedded");

/** A `java` that is new enough, by the release file beside it. */
function findNewJava(): string {
  const homes = [
    process.env.JAVA_NEWEST,
    process.env.JAVA_HOME,
    ...(existsSync("/usr/lib/jvm") ? readdirSync("/usr/lib/jvm").map((name) => join("/usr/lib/jvm", name)) : []),
  ];
  for (const home of homes) {
    if (!home || !existsSync(join(home, "release"))) continue;
    const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, "release"), "utf8"))?.[1];
    if (Number(version) >= OLDEST_JAVA) return join(home, "bin", "java");
  }
  throw new Error(`TEST_NEO4J=newest needs Java ${OLDEST_JAVA} or newer: name its folder in JAVA_NEWEST.`);
}

/** Both servers of a run ask for the jars at once; one answer serves them. */
let fetching: Promise<string> | undefined;
const jars = (): Promise<string> => {
  fetching ??= fetchJars();
  return fetching;
};

/** The folder with the pinned jars, fetched by Maven where it is not there yet. */
async function fetchJars(): Promise<string> {
  const folder = join(dirname(runtimeFolder()), `neo4j-${NEWEST}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    // Beside where it goes: a folder is moved within one file system only.
    const work = await mkdtemp(`${folder}.`);
    await copyFile(file("pom.xml"), join(work, "pom.xml"));
    const goals = ["--batch-mode", "--quiet", "--strict-checksums", "--file", join(work, "pom.xml")];
    const words = [...goals, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${work}/lib`];
    const maven = spawn("mvn", words, { stdio: ["ignore", "inherit", "inherit"] });
    const code = await new Promise((done, refuse) => maven.once("exit", done).once("error", refuse));
    if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEWEST} (exit code ${code}).`);
    expectPinned(join(work, "lib"));
    // Another run may have been first; what it left is held against the same pins.
    await rename(join(work, "lib"), folder).catch((cause: unknown) => {
      if (!existsSync(folder)) throw cause;
    });
    await rm(work, { recursive: true, force: true });
  }
  expectPinned(folder);
  return folder;
}

function expectPinned(folder: string): void {
  const lines = readFileSync(file("runtime.sha256"), "utf8").trimEnd().split("\n");
  const pins = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const there = readdirSync(folder);
  const wrong = there.filter(
    (name) =>
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex") !== pins.get(name),
  );
  if (wrong.length > 0 || there.length !== pins.size)
    throw new Error(
      `The jars of Neo4j ${NEWEST} in ${folder} are not the pinned ones (${wrong.slice(0, 3).join(", ")}).`,
    );
}
