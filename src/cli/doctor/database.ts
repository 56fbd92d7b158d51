import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ERRORS } from "../../base/index.js";
import {
  answerableHome,
  findAddress,
  findForeignJar,
  findJava,
  findRunning,
  Graph,
  lookAtStore,
  openGraph,
  runtimeFolder,
} from "../../graph/index.js";
import { asFinding, type Finding } from "./finding.js";
import { examineFolder } from "./machine.js";
import { examinePrivateImports } from "./private-imports.js";

/** What a database is to us, in words. */
const STORES = {
  ours: "it is a store of this program",
  former: "it is a store of an earlier version of this program, and will be marked as one",
  empty: "it is empty",
} as const;

type Environment = Readonly<Record<string, string | undefined>>;
const run = promisify(execFile);

/** What the store needs: a server that answers, or Java, Maven and room for the embedded one. */
export async function examineDatabase(env: Environment): Promise<Finding[]> {
  try {
    const address = findAddress(env);
    if (!address) return examineEmbedded(env);
    const graph = new Graph(address);
    try {
      await graph.verify();
      const kind = await lookAtStore(graph);
      return [
        {
          what: "Database",
          found: `${address.uri} answers, Neo4j ${graph.server?.version ?? "of a version it does not say"}; ${STORES[kind]}`,
          state: "ok",
        },
        ...(kind === "ours" ? await examinePrivateImports(graph, env) : []),
      ];
    } finally {
      await graph.close();
    }
  } catch (error) {
    return [asFinding("Database", error)];
  }
}

async function examineEmbedded(env: Environment): Promise<Finding[]> {
  const home = answerableHome(env);
  const cache = runtimeFolder(env);
  const cached = existsSync(cache);
  const foreign = cached ? await findForeignJar(cache) : null;
  const running = await findRunning(join(home, "neo4j"));
  const ofSeal = running ? await examineRunning(env) : [];
  return Promise.all([
    findJava().then(
      (java): Finding => ({ what: "Java", found: `${java.version} (${java.command})`, state: "ok" }),
      (error) => asFinding("Java", error),
    ),
    examineMaven(cached),
    Promise.resolve<Finding>(
      foreign
        ? { what: "Runtime", found: foreign, state: "missing", remedy: `Delete ${cache} and start again.` }
        : {
            what: "Runtime",
            found: cached ? `complete and verified in ${cache}` : "not fetched yet; the first start does that (118 MB)",
            state: "ok",
          },
    ),
    examineFolder("Data", home, 500),
    ...(cached ? [] : [examineFolder("Cache", cache, 600)]),
    ...(running
      ? [
          Promise.resolve<Finding>({
            what: "Store",
            found: `in use by process ${running.owner.pid}`,
            state: "warning",
            remedy: "Only one server at a time can use it; the commands beside it share its database.",
          }),
          ...ofSeal,
        ]
      : []),
  ]);
}

/**
 * What the store of a running server says of private imports: it is asked by the database that the server has started.
 *
 * @param open how that is reached; for tests
 */
export async function examineRunning(env: Environment, open = openGraph): Promise<Finding[]> {
  try {
    const { graph, close } = await open({ env, share: true });
    try {
      return await examinePrivateImports(graph, env);
    } finally {
      await close();
    }
  } catch (error) {
    return [asFinding("Private", error)];
  }
}

async function examineMaven(cached: boolean): Promise<Finding> {
  try {
    const { stdout } = await run("mvn", ["--version"], { timeout: 20_000 });
    return { what: "Maven", found: /Apache Maven ([\w.-]+)/.exec(stdout)?.[1] ?? "present", state: "ok" };
  } catch {
    // Maven is needed for the first download only; this check is skipped when the runtime is cached.
    return {
      what: "Maven",
      found: "not found",
      state: cached ? "ok" : "missing",
      remedy: ERRORS.RUNTIME_MAVEN_MISSING.remedy,
    };
  }
}
