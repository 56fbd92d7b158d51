import { expect, test } from "vitest";
import { Snapshot } from "../../../src/assessment/index.js";
import type { LawRecords } from "../../../src/assessment/snapshot/law-records.js";
import type { AnswerableError } from "../../../src/base/index.js";
import { characterizations } from "../../../src/graphql/questions/characterizations/characterizations.js";
import { figures } from "../../../src/graphql/questions/figures/figures.js";

const HELD: Readonly<Record<string, unknown>> = {
  changesets: [{ seq: 1, recordedAt: "2026-01-01T00:00:00Z", digest: "1" }],
  entities: ["Incident", "Person"].map((type) => ({
    id: `shelling-of-aria-${type.toLowerCase()}`,
    type,
    name: type,
    rev: 1,
    successors: [],
    situations: [],
  })),
};
const snapshot = new Snapshot(new Proxy({} as LawRecords, { get: (_, name) => HELD[String(name)] ?? [] }), "head");
const context = {
  store: { read: async () => [{ head: "head", known: false, claims: [], wider: [] }] },
  snapshots: {
    consistent: async (ask: (of: Snapshot) => Promise<{ result: unknown }>) => (await ask(snapshot)).result,
  },
  today: () => "2026-06-30",
} as never;

const ID = "shelling-of-aria-incidnet";
test.each([
  ["figures", () => figures(null, { subject: ID }, context)],
  ["characterizations", () => characterizations(null, { incident: ID }, context)],
])("%s of an id that is not known names the nearest of those that could be meant", async (_name, ask) => {
  const error = await ask().then(
    () => null,
    (thrown: AnswerableError) => (thrown.details ? thrown : Promise.reject(thrown)),
  );
  expect([error?.code, error?.details.nearest]).toEqual(["ID_UNKNOWN", ["shelling-of-aria-incident"]]);
});
