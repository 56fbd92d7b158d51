import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { javaArguments, writeConfiguration } from "../../../src/graph/embedded/configuration.js";
import { embeddedAddress } from "../../../src/graph/embedded/database-address.js";
import { findFreePort } from "../../../src/graph/embedded/free-port.js";
import { launch } from "../../../src/graph/embedded/launch.js";
import { ensurePassword } from "../../../src/graph/embedded/secret.js";
import { runtimeFolder } from "../../../src/graph/index.js";
import type { TestDatabase } from "./test-database.js";

/** The newest calendar version; the same as in `newest/pom.xml`. */
const NEWEST = "2026.09.0";
const OLDEST_JAVA = 21;
const file = (name: string): string => fileURLToPath(new URL(`newest/${name}`, import.meta.url));
const MEMORY = { heap: 700, pageCache: 128 };

/** Starts the newest Neo4j from its pinned jars, on a Java of 21 or newer (`JAVA_NEWEST`, else one of this machine's). */
export async function startNewest(): Promise<TestDatabase> {
  const java = findJava();
  const runtime = await fetchJars();
  const home = await mkdtemp(join(tmpdir(), "answerable-newest-"));
  await mkdir(join(home, "conf"), { recursive: true });
  const port = await findFreePort();
  // It would tell the network of itself, and look for a manager to tell of itself.
  const quiet = "server.fleet_discovery.enabled=false\ndbms.fleet_manager.enabled=false\n";
  await writeFile(join(home, "conf", "neo4j.conf"), `${writeConfiguration(port, MEMORY)}${quiet}`);
  const password = await ensurePassword(home, java, runtime);
  const parameters = javaArguments(runtime, home, MEMORY).map((word) =>
    word === "org.neo4j.server.CommunityEntryPoint" ? "org.neo4j.server.Neo4jCommunity" : word,
  );
  const database = await launch({ java, parameters, home, patience: 180_000, onSpawn: async () => {} });
  return {
    address: embeddedAddress(port, password),
    stop: async () => {
      await database.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A `java` that is new enough, by the release file beside it. */
function findJava(): string {
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

/** The folder with the pinned jars, fetched by Maven where it is not there yet. */
async function fetchJars(): Promise<string> {
  const folder = join(dirname(runtimeFolder()), `neo4j-${NEWEST}`);
  if (!existsSync(folder)) {
    const work = await mkdtemp(join(tmpdir(), "answerable-fetch-"));
    await copyFile(file("pom.xml"), join(work, "pom.xml"));
    const goals = ["--batch-mode", "--quiet", "--strict-checksums", "--file", join(work, "pom.xml")];
    const words = [...goals, "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${work}/lib`];
    const maven = spawn("mvn", words, { stdio: ["ignore", "inherit", "inherit"] });
    const code = await new Promise((done, refuse) => maven.once("exit", done).once("error", refuse));
    if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEWEST} (exit code ${code}).`);
    expectPinned(join(work, "lib"));
    await mkdir(dirname(folder), { recursive: true });
    await rename(join(work, "lib"), folder);
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
