import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { availableBytes } from "../../graph/index.js";
import type { ListenAddress } from "../listen-address.js";
import type { Finding } from "./finding.js";

const MEGABYTE = 1024 * 1024;
const OLDEST_NODE = [20, 19] as const;
/** Database (512 MB heap, page cache, its own overhead) and server together. */
const MEMORY_MB = 1200;

/** Whether this Node can run the program. */
export function examineNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const old = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return {
    what: "Node",
    found: version,
    state: old ? "missing" : "ok",
    remedy: `Install Node ${OLDEST_NODE.join(".")} or newer.`,
  };
}

/** Whether there is memory for the database and the server. */
export function examineMemory(bytes: number = availableBytes()): Finding {
  const megabytes = Math.round(bytes / MEGABYTE);
  return {
    what: "Memory",
    found: `${megabytes} MB`,
    state: megabytes >= MEMORY_MB ? "ok" : "warning",
    remedy: `The embedded database and the server want ${MEMORY_MB} MB; close other programs, or set NEO4J_URI to a server elsewhere.`,
  };
}

/** Whether a folder, or the one it would be made in, can be written and has room. */
export async function examineFolder(what: string, folder: string, neededMb: number): Promise<Finding> {
  let present = folder;
  while (!existsSync(present) && dirname(present) !== present) present = dirname(present);
  try {
    await access(present, constants.W_OK);
  } catch {
    return {
      what,
      found: `${folder} cannot be written`,
      state: "missing",
      remedy: `Make ${present} writable for this user, or name another folder.`,
    };
  }
  const { bavail, bsize } = await statfs(present);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  return {
    what,
    found: `${folder}, ${free} MB free`,
    state: free >= neededMb ? "ok" : "missing",
    remedy: `Free ${neededMb} MB there, or name another folder.`,
  };
}

/** Whether the server could listen where it is asked to. */
export async function examinePort({ host, port }: ListenAddress): Promise<Finding> {
  const problem = await new Promise<string | null>((done) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(null)));
  });
  const found = `${host}:${port} ${problem === null ? "is free" : problem === "EADDRINUSE" ? "is in use" : `cannot be used (${problem})`}`;
  return {
    what: "Port",
    found,
    state: problem === null ? "ok" : "missing",
    remedy: "Stop the program that uses it, or set PORT (and HOST) to a free one.",
  };
}
