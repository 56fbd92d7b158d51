import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { get } from "node:http";
import { dirname } from "node:path";
import { AnswerableError, ERRORS, isLoopback, printable } from "../../base/index.js";
import { availableBytes } from "../../graph/index.js";
import type { ListenAddress } from "../serving/listen-address.js";
import { tryListening } from "../serving/try-listening.js";
import type { Finding } from "./finding.js";

const MEGABYTE = 1024 * 1024;
const OLDEST_NODE = [20, 19] as const;
/** Database (a heap of 512 MB at least, page cache, its own overhead) and server together. */
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

/** Whether the server could listen where it is asked to; one of ours that runs there already is no fault. */
export async function examinePort(address: ListenAddress): Promise<Finding> {
  const { host, port } = address;
  const what = "Address";
  try {
    await tryListening(address, true);
  } catch (error) {
    if (!(error instanceof AnswerableError)) throw error;
    const version = error.code === "SERVER_PORT_TAKEN" ? await versionAt(address) : null;
    if (version !== null)
      return { what, found: `${host}:${port}, where Answerable ${version} runs and answers`, state: "ok" };
    return { what, found: error.message.replace(/\.$/, ""), state: "missing", remedy: error.remedy };
  }
  return isLoopback(host)
    ? { what, found: `${host}:${port} is free`, state: "ok" }
    : {
        what,
        found: `${host}:${port} is free, and can be reached from other machines`,
        state: "warning",
        remedy: ERRORS.SERVER_PUBLIC_WITHOUT_CONSENT.remedy,
      };
}

/** The version of a server of ours at an address of this machine; null where something else answers, or nothing. */
function versionAt({ host, port }: ListenAddress): Promise<string | null> {
  return new Promise((done) => {
    const asked = get({ host, port, path: "/version", timeout: 1_000, headers: { host: "localhost" } }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text = `${text}${part}`.slice(0, 1_000);
      });
      answer.on("end", () => done(readVersion(text))).on("error", () => done(null));
    });
    asked.on("timeout", () => asked.destroy()).on("error", () => done(null));
  });
}

function readVersion(text: string): string | null {
  try {
    const { program, version } = JSON.parse(text) as { program?: unknown; version?: unknown };
    return program === "answerable" && typeof version === "string" ? printable(version).slice(0, 40) : null;
  } catch {
    return null;
  }
}
