// Has every export read back by its real readers, pinned in requirements.txt, which it installs itself into a cache.
// Then has a running server asked by the clients that ask it. Fails where one of them cannot run: a reader that was not
// asked has confirmed nothing.    usage: npm run test:peers [PEER…]     `clients` is the peer of the running server, which
// is one of its own, or that of PEERS_AT where it is named
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const environment = { ...process.env };
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const requirements = join(here, "requirements.txt");

/** Runs a program to its end; ends it where it takes longer than so many seconds. */
async function run(what, seconds, command, ...words) {
  const child = spawn(command, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: environment });
  const late = globalThis.setTimeout(() => child.kill("SIGKILL"), seconds * 1_000);
  const code = await new Promise((done) => child.once("error", () => done(127)).once("close", done));
  clearTimeout(late);
  if (code !== 0) throw new Error(code === null ? `${what} took more than ${seconds} s` : `${what} failed (${code})`);
}

/** The Python with the readers; made once for each list of them. */
async function pythonWithPeers() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const key = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 16);
  const folder = join(cache, "answerable", `peers-${key}`);
  const python = join(folder, "bin/python");
  if (existsSync(join(folder, "whole"))) return python;
  process.stderr.write("Installing the readers, once\n");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await run("Making a place for the readers (python3 -m venv; Debian: apt-get install python3-venv)", 60, "python3", "-m", "venv", folder);
  await run("Installing the readers", 600, python, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "-r", requirements);
  mkdirSync(join(folder, "whole.part"));
  renameSync(join(folder, "whole.part"), join(folder, "whole"));
  return python;
}

/** The folder with the readers that run on Java: `jena` and `gephi`, each with its libraries; made once for each list of them. */
async function javaPeers() {
  const pom = join(here, "jvm/pom.xml");
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const key = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 16);
  const folder = join(cache, "answerable", `peers-jvm-${key}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  for (const [name, which] of [["jena", "-DexcludeGroupIds=org.gephi"], ["gephi", "-DincludeGroupIds=org.gephi"]])
    await run("Installing the readers that run on Java", 400, "mvn", "-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${join(part, name)}`, which);
  renameSync(part, folder);
  return folder;
}

/** How long a server may take until it answers, in milliseconds. */
const PATIENCE = 600_000;

/** Waits until a server that somebody else started answers. */
async function untilReady(url) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(500))
    if (await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) return;
  throw new Error(`${url} did not answer`);
}

/** Starts the program as its users do, with a home and a database of its own, and ends both when it was asked. */
async function withServer(home, ask) {
  const child = spawn(process.execPath, ["src/cli/answerable.mjs", "start"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment, ANSWERABLE_HOME: home, HOST: "127.0.0.1", PORT: "0" },
  });
  const ended = new Promise((done) => child.once("close", done));
  const late = globalThis.setTimeout(() => child.kill("SIGTERM"), PATIENCE);
  try {
    const url = await new Promise((done, failed) => {
      let said = "";
      child.stdout.on("data", (text) => {
        said += text;
        const found = /explorer\s+(http:\/\/\S+?)\/?\s/.exec(said);
        if (found) done(found[1]);
      });
      child.once("error", failed);
      child.once("close", () => failed(new Error("The server ended before it answered")));
    });
    await ask(url);
  } finally {
    clearTimeout(late);
    child.kill("SIGTERM");
    await ended;
  }
}

/** Packs the client of npm, installs the package in a folder of its own, and runs a program there. */
async function useClient(folder, url) {
  mkdirSync(folder);
  const npm = (what, ...words) => run(what, 200, "npm", "--silent", ...words);
  await npm("Packing the client", "pack", "--pack-destination", folder, "./clients/typescript");
  const [packed] = readdirSync(folder);
  await npm("Installing the client", "install", "--prefix", folder, "--no-audit", "--no-fund", "--offline", join(folder, packed));
  copyFileSync(join(here, "use-client.mjs"), join(folder, "use-client.mjs"));
  await run("The client of npm", 120, process.execPath, join(folder, "use-client.mjs"), url);
}

/** Readers that take longest, in the order in which they are begun: some read while others do. */
const SIDE_BY_SIDE = [["rdflib", "pyshacl"], ["jena", "gephi", "oxigraph", "networkx", "igraph", "followthemoney", "nomenklatura", "citeproc", "pybtex", "rispy"]];

async function readBack(python, folder, readers) {
  environment.PEERS_JAVA = await javaPeers();
  await run("Writing the exports", 600, process.execPath, "--import", "tsx", "tests/peers/expected.ts", folder);
  const lanes = readers.length > 0 ? [readers] : SIDE_BY_SIDE;
  await all(lanes.map((lane) => run("Reading the exports back", 900, python, "tests/peers/read_back.py", folder, ...lane)));
}

async function askServer(python, folder) {
  const ask = async (url) => {
    await useClient(join(folder, "npm"), url);
    await run("Asking a running server", 600, python, "tests/peers/ask_server.py", url);
  };
  const { PEERS_AT } = process.env;
  if (!PEERS_AT) return withServer(join(folder, "home"), ask);
  await untilReady(PEERS_AT);
  await ask(PEERS_AT);
}

/** Waits for all of them, so that nothing is taken from under one that still works, and fails as the first that failed. */
async function all(works) {
  for (const one of await Promise.allSettled(works)) if (one.status === "rejected") throw one.reason;
}

const asked = process.argv.slice(2);
const readers = asked.filter((peer) => peer !== "clients");
const made = mkdtempSync(join(tmpdir(), "answerable-peers-"));
try {
  const python = await pythonWithPeers();
  await all([
    ...(readers.length > 0 || asked.length === 0 ? [readBack(python, made, readers)] : []),
    ...(readers.length < asked.length || asked.length === 0 ? [askServer(python, made)] : []),
  ]);
} catch (error) {
  process.stderr.write(`${error.message}.\n`);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}
