import { describe, expect, test } from "vitest";
import { compareHolds } from "../../src/base/index.js";
import { runningServer } from "../support/running-server.js";
import type { Answer } from "./oracles/index.js";

const server = runningServer();

async function ask(query: string): Promise<Answer> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await reply.json()) as Answer;
  expect(errors, query).toBeUndefined();
  return data;
}

const CONDUCT =
  'conduct: { categories: ["war-crimes.hostage-taking"], places: ["southern-israel"], from: "2023-10-07", allegedActors: [{ kind: PERSON, nationalities: ["pse"] }] }, asOf: "2026-06-30"';
const ORDER = ["COVERED", "PARTIAL", "CONTESTED", "UNKNOWN", "NOT_COVERED"];

describe("Coverage", () => {
  test("is filtered and ordered by outcome; nothing is lost or added", async () => {
    const { all, some, ordered } = await ask(
      `{ all: coverage(${CONDUCT}) { mechanism { id } outcome }
         some: coverage(${CONDUCT}, outcomes: [COVERED, UNKNOWN]) { mechanism { id } outcome }
         ordered: coverage(${CONDUCT}, orderBy: OUTCOME) { mechanism { id } outcome } }`,
    );
    expect(some).toEqual(all.filter(({ outcome }: Answer) => ["COVERED", "UNKNOWN"].includes(outcome)));
    expect(some.length).toBeGreaterThan(0);
    expect(ordered).toEqual(ORDER.flatMap((one) => all.filter(({ outcome }: Answer) => outcome === one)));
  });
});

describe("Events of coverage", () => {
  // Few courts: nothing is stored of assessments here, so each is worked out.
  const SPAN = 'situation: "israel-opt", from: "2024-11-01", to: "2025-03-31", mechanisms: ["icc", "icj"]';
  const CHANGE = "on mechanism { id } category { id } allegedActor { id } before after violations";

  test("hold every change once, each under the act behind it, with what was answered apart", async () => {
    const { coverageEvents, coverageChanges } = await ask(
      `{ coverageChanges(${SPAN}) { ${CHANGE} }
         coverageEvents(${SPAN}) { on event mechanisms { id } violations because { id kind sentence } answers { kind } changes { ${CHANGE} } } }`,
    );
    const key = (change: Answer): string => JSON.stringify(change);
    expect(coverageEvents.length).toBeGreaterThan(1);
    expect(coverageEvents.length).toBeLessThan(coverageChanges.length);
    expect(coverageEvents.flatMap(({ changes }: Answer) => changes.map(key)).sort()).toEqual(
      coverageChanges.map(key).sort(),
    );
    for (const { on, event, because, mechanisms, violations, changes } of coverageEvents) {
      expect(because.filter(({ kind }: Answer) => kind === "response")).toEqual([]);
      for (const { sentence } of because) expect(event.split(sentence).length, sentence).toBeLessThanOrEqual(2);
      expect(event.length).toBeLessThan(1_500);
      expect(new Set(changes.map((change: Answer) => change.mechanism.id))).toEqual(
        new Set(mechanisms.map(({ id }: Answer) => id)),
      );
      const counts = changes.map((change: Answer) => change.violations);
      expect(violations).toBeGreaterThanOrEqual(Math.max(...counts));
      expect(violations).toBeLessThanOrEqual(counts.reduce((sum: number, one: number) => sum + one, 0));
      for (const change of changes) expect(change.on).toBe(on);
    }
    const acts = coverageEvents.map(({ on, because }: Answer) =>
      JSON.stringify([on, because.map(({ id }: Answer) => id)]),
    );
    expect(new Set(acts).size).toBe(acts.length);
  });

  test("and changes keep to the mechanisms and outcomes asked for", async () => {
    const { all, some, events } = await ask(
      `{ all: coverageChanges(${SPAN}) { ${CHANGE} }
         some: coverageChanges(${SPAN.replace(', "icj"', "")}, outcomes: [NOT_COVERED]) { ${CHANGE} }
         events: coverageEvents(${SPAN.replace(', "icj"', "")}, outcomes: [NOT_COVERED]) { changes { ${CHANGE} } } }`,
    );
    const wanted = all.filter(({ mechanism, after }: Answer) => mechanism.id === "icc" && after === "NOT_COVERED");
    expect(wanted.length).toBeGreaterThan(0);
    expect(some).toEqual(wanted);
    expect(events.flatMap(({ changes }: Answer) => changes)).toEqual(wanted);
  });
});

describe("Chains", () => {
  const CHAINS = 'subject: "wadi-salih-campaign", asOf: "2004-03-01"';
  const SHOWN = "holds hypothetical ways endsAt { id } hops { to { id } }";
  const end = ({ endsAt, hops }: Answer): string => endsAt?.id ?? hops.at(-1)?.to.id;

  test("come the strongest first, and folded stand for all that end in the same place and hold equally well", async () => {
    const { all, folded, ends } = await ask(
      `{ all: responsibilityChains(${CHAINS}) { ${SHOWN} }
         folded: responsibilityChains(${CHAINS}, fold: true) { ${SHOWN} }
         ends: responsibilityChains(${CHAINS}, endsIn: ["sdn"]) { ${SHOWN} } }`,
    );
    for (const [index, chain] of all.entries()) {
      const before = all[index - 1];
      if (before && before.hypothetical === chain.hypothetical)
        expect(compareHolds(before.holds, chain.holds)).toBeGreaterThanOrEqual(0);
    }
    const key = (one: Answer): string => [end(one), one.holds, one.hypothetical].join(" ");
    expect(new Set(folded.map(key)).size).toBe(folded.length);
    expect(folded.length).toBeLessThan(all.length);
    for (const one of folded) {
      const alike = all.filter((other: Answer) => key(other) === key(one));
      expect(one.ways).toBe(alike.length);
      expect(one.hops.length).toBe(Math.min(...alike.map(({ hops }: Answer) => hops.length)));
    }
    expect(ends).toEqual(all.filter((one: Answer) => end(one) === "sdn"));
    expect(ends.length).toBeGreaterThan(0);
  });
});

describe("A cell of a table", () => {
  test("says what it counts", async () => {
    const { coverageMatrix } = await ask(
      '{ coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"]) { rows { violations category { name } cells { violations sentence } } } }',
    );
    for (const { violations, category, cells } of coverageMatrix.rows)
      for (const cell of cells) {
        expect(cell.sentence).toMatch(new RegExp(`^${cell.violations} incidents? (is|are) characterised as “`));
        expect(cell.sentence).toContain(category.name);
        expect(cell.sentence).toContain(`of ${violations} in the row`);
      }
  });
});
