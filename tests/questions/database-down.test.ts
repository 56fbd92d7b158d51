import { afterAll, afterEach, describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";
import { openWay, type Way } from "../support/way.js";

let way: Way;
const server = runningServer(async (address) => {
  const { hostname, port } = new URL(address.uri);
  way = await openWay({ host: hostname, port: Number(port) });
  return { ...address, uri: `bolt://127.0.0.1:${way.port}` };
});
afterEach(async () => {
  await way.restore();
});
afterAll(async () => {
  await way.close();
});

/** What the driver waits by itself, in milliseconds. How fast we are is no matter of a test: the machine may be busy. */
const DRIVER_GIVES_UP = 30_000;

const QUESTIONS = {
  "of our own": '{ figures(subject: "israel-opt") { value } }',
  "of the navigation": "{ mechanisms(limit: 1) { id bases { id } } }",
};
async function ask(query: string): Promise<{ status: number; code: string | undefined; took: number }> {
  const before = performance.now();
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await reply.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: reply.status, code: errors?.[0]?.extensions.code, took: performance.now() - before };
}

describe.each(Object.entries(QUESTIONS))("A question %s", (_kind, query) => {
  test.each([
    "refuse",
    "silence",
  ] as const)("is answered 503 long before the driver would give up while the database is gone (%s), and by itself once it is back", async (how) => {
    expect(await ask(query)).toMatchObject({ status: 200, code: undefined });
    await way[how]();
    const { status, code, took } = await ask(query);
    expect([status, code]).toEqual([503, "DATABASE_UNAVAILABLE"]);
    expect(took).toBeLessThan(DRIVER_GIVES_UP / 2);
    await way.restore();
    await expect
      .poll(() => ask(query), { timeout: 10_000, interval: 250 })
      .toMatchObject({ status: 200, code: undefined });
  });
});

describe("The server's readiness", () => {
  test("says that the database is gone long before the driver would, while the process lives", async () => {
    await way.silence();
    const before = performance.now();
    const reply = await fetch(`${server.url}/readyz`);
    expect([reply.status, ((await reply.json()) as { database: string }).database]).toEqual([503, "unavailable"]);
    expect(performance.now() - before).toBeLessThan(DRIVER_GIVES_UP / 2);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });
});
