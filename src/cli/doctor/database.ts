import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { AnswerableError, ERRORS } from "../../base/index.js";
import {
  answerableHome,
  findAddress,
  findForeignJar,
  findJava,
  findRunning,
  Graph,
  runtimeFolder,
} from "../../graph/index.js";
import type { Finding } from "./finding.js";
import { examineFolder } from "./machine.js";

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
      return [{ what: "Database", found: `${address.uri} answers`, state: "ok" }];
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
        ]
      : []),
  ]);
}

async function examineMaven(cached: boolean): Promise<Finding> {
  try {
    const { stdout } = await run("mvn", ["--version"], { timeout: 20_000 });
    return { what: "Maven", found: /Apache Maven ([\w.-]+)/.exec(stdout)?.[1] ?? "present", state: "ok" };
  } catch {
    // It is needed once; where the runtime lies in the cache nobody asks for it again.
    return {
      what: "Maven",
      found: "not found",
      state: cached ? "ok" : "missing",
      remedy: ERRORS.RUNTIME_MAVEN_MISSING.remedy,
    };
  }
}

function asFinding(what: string, error: unknown): Finding {
  if (!(error instanceof AnswerableError)) throw error;
  return { what, found: error.message, state: "missing", remedy: error.remedy };
}
