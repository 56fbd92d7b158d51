import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heardWithin } from "../../../src/base/index.js";

describe("Patience", () => {
  let server: Server;
  let port: number;
  // Answers each connection with one byte, at once.
  beforeAll(async () => {
    server = createServer((socket) => socket.end("!")).listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as { port: number }).port;
  });
  afterAll(() => void server.close());

  const compute = (ms: number): void => {
    for (const end = performance.now() + ms; performance.now() < end; );
  };

  test("gives the answer that comes, and passes on one that fails", async () => {
    expect(await heardWithin(Promise.resolve(1), 1_000, () => 2)).toBe(1);
    await expect(heardWithin(Promise.reject(new Error("no")), 1_000, () => 2)).rejects.toThrow("no");
  });

  test("ends where nobody answers", async () => {
    expect(await heardWithin(new Promise(() => {}), 60, () => "silence")).toBe("silence");
    expect(await heardWithin(new Promise(() => {}), 0, () => "silence")).toBe("silence");
  });

  test("does not take for silence what came while this process computed", async () => {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const heard = heardWithin(
      once(socket, "data").then(() => "answer"),
      200,
      () => "silence",
    );
    setImmediate(() => compute(600));
    expect(await heard).toBe("answer");
    socket.destroy();
  });
});
