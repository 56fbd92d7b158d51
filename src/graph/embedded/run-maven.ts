import { spawn } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../../base/index.js";
import { embeddedFile } from "./folders.js";

/** Is told how many of the jars have arrived. */
export type Progress = (fetched: number) => void;

/**
 * Lets Maven resolve the pinned `pom.xml` into `target/lib` under `folder`, in a process that has ended when this
 * returns. Maven's own settings say from where. Throws `RUNTIME_MAVEN_MISSING` or `RUNTIME_FETCH_FAILED`.
 */
export async function runMaven(folder: string, progress: Progress): Promise<string> {
  const output = join(folder, "lib");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(embeddedFile("pom.xml"), join(folder, "pom.xml"));
  const goals = [
    "--batch-mode",
    "--strict-checksums",
    "--file",
    join(folder, "pom.xml"),
    "dependency:copy-dependencies",
  ];
  const child = spawn("mvn", [...goals, "-DincludeScope=runtime", `-DoutputDirectory=${output}`], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let fetched = 0;
  let lastError = "";
  let rest = "";
  const listen = (chunk: Buffer): void => {
    const lines = (rest + chunk.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (/^Downloaded .*\.jar/.test(line.replace(/^\[INFO\] /, ""))) progress(++fetched);
      if (line.startsWith("[ERROR]") && !lastError) lastError = withoutAddresses(line.slice(8));
    }
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const onExit = (): void => void child.kill("SIGTERM");
  process.once("exit", onExit);
  try {
    const code = await new Promise<number>((done, refuse) => {
      child.on("error", (error: NodeJS.ErrnoException) =>
        refuse(error.code === "ENOENT" ? fail("RUNTIME_MAVEN_MISSING", {}, error) : error),
      );
      child.on("close", (status) => done(status ?? 1));
    });
    if (code !== 0) throw fail("RUNTIME_FETCH_FAILED", { why: lastError || `Maven ended with ${code}` });
  } finally {
    process.off("exit", onExit);
  }
  return output;
}

/** Maven names repositories with their addresses; they are the reader's own settings and no part of our sentence. */
const withoutAddresses = (text: string): string => text.replace(/\(?https?:\/\/\S+/g, "…").slice(0, 300);
