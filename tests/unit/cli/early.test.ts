import { execFile, spawn } from "node:child_process";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { examinePort } from "../../../src/cli/doctor/machine.js";
import { EXIT } from "../../../src/cli/exit-codes.js";
import { tryListening } from "../../../src/cli/serving/try-listening.js";

const MAIN = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
const run = (words: string[], env: Record<string, string>): Promise<{ code: number; err: string }> =>
  new Promise((done) => {
    const options = { env: { PATH: "/nowhere", HOME: "/nowhere", ANSWERABLE_HOME: "/nowhere", ...env } };
    execFile(process.execPath, ["--import", "tsx", MAIN, ...words], options, (error, _out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, err }),
    );
  });
const open: Server[] = [];
const listening = async (server: Server): Promise<number> => {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
};
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe("A start", () => {
  // Where no Java can be found: whatever is refused here is refused before the database is thought of.
  test.each([
    [
      "an address that others can reach",
      { HOST: "0.0.0.0" },
      EXIT.refusedForSafety,
      /^SERVER_PUBLIC_WITHOUT_CONSENT: /,
    ],
    ["an address of another machine", { HOST: "192.0.2.1" }, EXIT.refusedForSafety, /^SERVER_PUBLIC_WITHOUT_CONSENT: /],
    ["a port that is none", { PORT: "99999" }, EXIT.usage, /^USAGE_INVALID: "99999" is no port/],
    ["a level of the log that is none", { LOG_LEVEL: "loud" }, EXIT.usage, /^USAGE_INVALID: LOG_LEVEL/],
  ])("refuses %s before anything is started", async (_what, env, code, message) => {
    const ended = await run(["start"], env as Record<string, string>);
    expect([ended.code, ended.err]).toEqual([code, expect.stringMatching(message)]);
    expect(ended.err).not.toMatch(/RUNTIME_|\n\s+at /);
  });
  test("refuses a port that is taken before anything is started", async () => {
    const port = await listening(createServer());
    const { code, err } = await run(["start"], { PORT: String(port) });
    expect([code, err]).toEqual([EXIT.usage, expect.stringMatching(/^SERVER_PORT_TAKEN: Port \d+ on 127\.0\.0\.1/)]);
  });
});

describe("Where to listen", () => {
  test("is tried and left free", async () => {
    const port = await listening(createServer());
    await expect(tryListening({ host: "127.0.0.1", port }, false)).rejects.toMatchObject({ code: "SERVER_PORT_TAKEN" });
    await new Promise((done) => open.pop()?.close(done));
    await tryListening({ host: "127.0.0.1", port }, false);
    await tryListening({ host: "127.0.0.1", port }, false);
  });
  test("is told in words where this machine has no such address", async () =>
    expect(tryListening({ host: "192.0.2.1", port: 0 }, true)).rejects.toMatchObject({
      code: "SERVER_CANNOT_LISTEN",
      message: expect.stringContaining("this machine does not have that address"),
    }));
});

describe("The doctor", () => {
  const answering = (body: string): Promise<number> =>
    listening(createHttpServer((_request, reply) => reply.end(body)) as unknown as Server);
  test("knows its own running server", async () => {
    const port = await answering('{"program":"answerable","version":"9.9.9"}');
    expect(await examinePort({ host: "127.0.0.1", port })).toEqual({
      what: "Address",
      found: `127.0.0.1:${port}, where Answerable 9.9.9 runs and answers`,
      state: "ok",
    });
  });
  test.each(['{"version":"1.0.0"}', "<html>", ""])("takes no other program for it: %j", async (body) => {
    const port = await answering(body);
    expect(await examinePort({ host: "127.0.0.1", port })).toMatchObject({
      state: "missing",
      remedy: expect.any(String),
    });
  });
  test("warns of an address that others can reach, and names one that this machine lacks", async () => {
    expect(await examinePort({ host: "0.0.0.0", port: 0 })).toMatchObject({ state: "warning" });
    expect(await examinePort({ host: "192.0.2.1", port: 0 })).toMatchObject({ state: "missing" });
  });
});

describe("A reader that stops reading", () => {
  test("ends the program quietly", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", MAIN, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (part) => (err += part));
    child.stdout.destroy();
    const code = await new Promise((done) => child.once("exit", done));
    expect([code, err]).toEqual([0, ""]);
  });
});
