import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { PACKAGE_ROOT } from "../../base/index.js";

/** The pinned version of the embedded database; the same as in `pom.xml`. */
export const NEO4J_VERSION = "5.26.31";

type Environment = Readonly<Record<string, string | undefined>>;

/** Data and runtime state of this checkout: `ANSWERABLE_HOME`, else `.answerable` in the project. */
export function answerableHome(env: Environment = process.env): string {
  return env.ANSWERABLE_HOME ? resolve(env.ANSWERABLE_HOME) : join(PACKAGE_ROOT, ".answerable");
}

/** Where the jars lie, shared by all checkouts of one user: under `XDG_CACHE_HOME`, else `~/.cache`. */
export function runtimeFolder(env: Environment = process.env): string {
  // The standard says that a relative path there is to be ignored.
  const cache = env.XDG_CACHE_HOME?.startsWith("/") ? env.XDG_CACHE_HOME : join(homedir(), ".cache");
  return join(cache, "answerable", `neo4j-${NEO4J_VERSION}`);
}

/** A file of this folder that is no TypeScript and is therefore read from `src`, also by the built program. */
export function embeddedFile(name: "pom.xml" | "runtime.sha256" | "keeper.mjs"): string {
  return join(PACKAGE_ROOT, "src", "graph", "embedded", name);
}
