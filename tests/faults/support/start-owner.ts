import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type DatabaseAddress, identify, type ProcessIdentity } from "../../../src/graph/index.js";

/** A program with a database of its own, in a process of its own, to be killed. */
export interface Owner {
  readonly process: ChildProcess;
  readonly database: ProcessIdentity;
  readonly address: DatabaseAddress;
}

/** Starts the program on a home folder and returns when its database answers. */
export async function startOwner(home: string): Promise<Owner> {
  const script = fileURLToPath(new URL("owner.ts", import.meta.url));
  // `--import tsx` and not the `tsx` command: that one would be a parent in between, and not the process we kill.
  const child = spawn(process.execPath, ["--import", "tsx", script, home], { stdio: ["ignore", "pipe", "inherit"] });
  const line = await new Promise<string>((done, refuse) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once("line", done);
    child.once("exit", (code) => refuse(new Error(`the program ended with ${code}`)));
  });
  const { pid, ...address } = JSON.parse(line) as DatabaseAddress & { pid: number };
  return { process: child, database: identify(pid) as ProcessIdentity, address };
}

/** Kills the program itself without warning; its database is left to its keeper. */
export async function killOwner(owner: Owner): Promise<void> {
  const gone = new Promise((done) => owner.process.once("exit", done));
  owner.process.kill("SIGKILL");
  await gone;
}
