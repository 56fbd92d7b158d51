import { getEventListeners } from "node:events";
import type { Driver } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { driverUntil } from "../../../src/graph/index.js";

/** A driver whose sessions say how often they were closed. */
function driverOf(): { driver: Driver; closed: () => number } {
  let closed = 0;
  const session = () => ({ close: async () => void closed++ });
  return { driver: { session } as unknown as Driver, closed: () => closed };
}

describe("A session that is open until its request is given up", () => {
  test("is closed with it, and leaves nothing that listens once it was closed", async () => {
    const { driver, closed } = driverOf();
    const gone = new AbortController();
    const until = driverUntil(driver, gone.signal);
    for (let opened = 0; opened < 3; opened++) await until.session().close();
    expect([closed(), getEventListeners(gone.signal, "abort").length]).toEqual([3, 0]);
    until.session();
    gone.abort();
    expect(closed()).toBe(4);
    until.session();
    expect(closed()).toBe(5);
  });
});
