import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { loadSeed } from "../../src/import/index.js";
import { Random } from "../fuzz/random.js";
import { randomQuery } from "../fuzz/random-query.js";
import { FIRST_SEED, runs } from "../fuzz/settings.js";
import { wordsOf } from "../fuzz/words.js";

/** The most a server of the bundled data may take, in megabytes. */
const LIMIT = 600;
/** So many questions when `FUZZ_RUNS` says nothing; so many between two lines. */
const QUESTIONS = 4_000;
const STRETCH = 500;
/** So many are asked at a time. */
const AT_A_TIME = 2;
const PATIENCE_MS = 300_000;
/** What a question may never be answered with. */
const FAILURES = /^(INTERNAL|DATABASE_)/;

/**
 * What the process of a real server takes while random valid questions are asked of it, `FUZZ_RUNS` of them beginning at
 * `FUZZ_SEED`. The store is one of its own, or that of `BENCH_HOME`, which is kept.
 */
export async function memory(): Promise<number> {
  const home = process.env.BENCH_HOME ?? (await mkdtemp(join(tmpdir(), "answerable-bench-")));
  const server = await startProcess(home);
  try {
    return await askOf(server);
  } finally {
    await server.stop();
    if (!process.env.BENCH_HOME) await rm(home, { recursive: true, force: true });
  }
}

interface ServerProcess {
  readonly url: string;
  /** What the process takes now, in megabytes; the database is another process. */
  megabytes(): number;
  stop(): Promise<void>;
}

async function askOf(server: ServerProcess): Promise<number> {
  const schema = await buildSchema();
  const words = wordsOf(loadSeed(`${PACKAGE_ROOT}seed`).dataset);
  const many = runs(QUESTIONS);
  const codes = new Map<string, number>();
  const failures: string[] = [];
  const curve = [server.megabytes()];
  const tell = (asked: number): void => say(`  after ${String(asked).padStart(5)} questions ${curve.at(-1)} MB`);
  say(`\nmemory of a server, ${many} random questions from seed ${FIRST_SEED}`);
  tell(0);
  let next = FIRST_SEED;
  let asked = 0;
  const client = async (): Promise<void> => {
    while (next < FIRST_SEED + many) {
      const seed = next++;
      const found = await ask(server.url, randomQuery(schema, new Random(seed), words, { fields: 30 }));
      for (const code of found) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (found.some((code) => FAILURES.test(code))) failures.push(`seed ${seed}: ${found.join(" ")}`);
      asked += 1;
      if (asked % 50 === 0) curve.push(server.megabytes());
      if (asked % STRETCH === 0) tell(asked);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, client));
  const most = Math.max(...curve, server.megabytes());
  say(`  answered with ${JSON.stringify(Object.fromEntries([...codes].sort(([, a], [, b]) => b - a)))}`);
  for (const failure of failures) say(`  FAILED ${failure}`);
  say(`  at most ${most} MB, ${most <= LIMIT ? "within" : "ABOVE"} ${LIMIT} MB`);
  return (most > LIMIT ? 1 : 0) + failures.length;
}

/** The codes of an answer's errors, each once; "answered" where it has none. */
async function ask(url: string, asked: object): Promise<string[]> {
  const reply = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  const { errors } = (await reply.json()) as { errors?: { extensions: { code: string } }[] };
  return errors ? [...new Set(errors.map(({ extensions }) => extensions.code))] : ["answered"];
}

/** Starts the built program as its users do, on a port of its own. */
async function startProcess(home: string): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=64", join(PACKAGE_ROOT, "dist/cli/main.js"), "start", "--port", "0"],
    { env: { ...process.env, ANSWERABLE_HOME: home, LOG_LEVEL: "silent" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((done, refuse) => {
    let said = "";
    const late = setTimeout(() => refuse(new Error("The server did not start.")), PATIENCE_MS);
    child.once("exit", () => refuse(new Error(`The server ended: ${said}`)));
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const [, found] = /API +(\S+)\/graphql/.exec(said) ?? [];
      if (!found) return;
      clearTimeout(late);
      done(found);
    });
  }).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    url,
    megabytes: () => Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", `${child.pid}`]).toString()) / 1024),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
