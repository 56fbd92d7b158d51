import { parse } from "graphql";
import { expect, test } from "vitest";
import { keptDocuments } from "../../../src/server/kept-documents.js";

const ofLength = (letters: number) => parse(`{ ${"a".repeat(letters - 4)} }`);

test("Queries that were validated are kept within so many bytes: the longest unused go, and one too long is not kept", async () => {
  const kept = keptDocuments();
  for (let at = 0; at < 30; at += 1) await kept.set(`q${at}`, ofLength(10_000));
  const there = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => (await kept.get(`q${at}`)) !== undefined),
  );
  expect(there.filter(Boolean).length).toBe(20);
  expect(there.lastIndexOf(false)).toBe(9);
  await kept.set("long", ofLength(300_000));
  expect(await kept.get("long")).toBeUndefined();
  expect(await kept.get("q29")).toBeDefined();
});
