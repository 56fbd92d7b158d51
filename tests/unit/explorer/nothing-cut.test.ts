import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { explore } from "../../../src/explorer/explore.js";
import type { Page } from "../../../src/explorer/page.js";
import { changes } from "../../../src/explorer/pages/changes/page.js";
import { check } from "../../../src/explorer/pages/check/page.js";

const named = (id: string) => ({ id, name: id });
const change = (on: string, event: string) => ({
  ...{ on, event, mechanism: named("a-court"), category: named("a-crime"), allegedActor: null, violations: 1 },
  ...{ before: "NOT_COVERED", after: "COVERED", claims: [], because: [] },
});
const CHANGES = [
  change("2002-07-01", "Aria accedes."),
  change("2002-07-01", "Boria accedes."),
  change("2002-07-02", "Aria accedes."),
];
const asked: Record<string, unknown>[] = [];
const ask: Ask = async ({ text }, variables) => {
  asked.push(variables as never);
  if (text.includes("query Changesets"))
    return { data: { changesets: [{ seq: 1, recordedAt: "2024-06-01T00:00:00Z", title: "A", digest: "1" }] } as never };
  if (text.includes("checkStatement")) return { data: { checkStatement: { assertions: [], pin: null } } as never };
  return { data: { situations: [named("s")], coverageChanges: CHANGES, coverageEvents: [] } as never };
};
const get = (page: Page, url: string, params: Record<string, string> = {}) =>
  explore(page, {
    ...{ params, url, origin: "http://localhost", accept: "application/json", ask, today: "2026-11-01" },
    cite: { bib: () => "", ris: () => "", csl: () => "" },
  });

describe("A feed", () => {
  test("has an id of its own for each entry, also for two of one day", async () => {
    const { body } = await get(changes, "/situations/s/changes.atom", { id: "s" });
    const ids = [...body.matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });
});

describe("A draft that is longer than one question reads", () => {
  test("is refused whole, and no part of it is asked about", async () => {
    const before = asked.length;
    const { status, body } = await get(check, `/check?text=${"a".repeat(3_001)}`);
    expect([status, body]).toEqual([400, expect.stringContaining("DRAFT_TOO_LONG")]);
    expect(asked.slice(before).some((variables) => "text" in variables)).toBe(false);
    expect((await get(check, `/check?text=${"a".repeat(3_000)}`)).status).toBe(200);
  });
});
