import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { fail } from "../../base/index.js";

const run = promisify(execFile);

/** The oldest Java the database starts on. */
export const OLDEST_JAVA = 17;

/** A Java that can start the database. */
export interface Java {
  readonly command: string;
  readonly version: string;
}

/** Finds Java in `JAVA_HOME`, else on the path. Throws `RUNTIME_JAVA_MISSING` when there is none or it is too old. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const atHome = env.JAVA_HOME ? join(env.JAVA_HOME, "bin", "java") : undefined;
  const candidates = [...(atHome && existsSync(atHome) ? [atHome] : []), "java"];
  let found: string | undefined;
  for (const command of candidates) {
    const version = await versionOf(command, env);
    if (version && majorOf(version) >= OLDEST_JAVA) return { command, version };
    found ??= version;
  }
  throw fail("RUNTIME_JAVA_MISSING", { found });
}

/** The major release in a version text: 17 for `17.0.15`, 8 for `1.8.0_402`. */
export function majorOf(version: string): number {
  const [first, second] = version.split(/[._-]/);
  return first === "1" ? Number(second) : Number(first);
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, ["-version"], { timeout: 20_000, env });
    return /version "([^"]+)"/.exec(`${stderr}${stdout}`)?.[1];
  } catch {
    return undefined;
  }
}
