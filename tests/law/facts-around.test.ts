import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/base/index.js";
import { type ChainClaim, type ChainFacts, dayOfChains, factsAround, walkChains } from "../../src/law/index.js";
import { toTimeRange } from "../../src/model/index.js";

const TYPES: Readonly<Record<string, string>> = {
  incident: "Incident",
  army: "StateOrgan",
  unit: "Unit",
  office: "Office",
  person: "Person",
  state: "State",
  place: "Place",
};
const PLACES = ["place-town", "place-province", "place-elsewhere"];
const INCIDENTS = ["incident-a", "incident-b"];
const ACTORS = ["army-s", "unit-a", "unit-b", "unit-c", "person-p", "person-q", "state-s"];
const ABOVE = ["army-s", "unit-b", "unit-c", "office-x", "office-y", "state-s"];
const MODES = ["military-commander", "ordering", "individual"].map((id) => ({
  id,
  name: id,
  provision: `statute/${id}`,
  openQuestions: [],
}));

const among = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);
const below = ["army-s", "unit-a", "unit-b", "unit-c", "office-x", "office-y"];
const ends: fc.Arbitrary<readonly [kind: string, subject: string, object: string]> = fc.oneof(
  fc.tuple(fc.constant("structure"), among(below), among(ABOVE)),
  fc.tuple(fc.constant("posting"), among(["person-p", "person-q"]), among(["unit-b", "office-x", "office-y"])),
  fc.tuple(fc.constant("attribution"), among(INCIDENTS), among(ACTORS)),
  fc.tuple(fc.constant("occurrence"), among(INCIDENTS), among(PLACES)),
  fc.tuple(fc.constant("stationing"), among(["unit-a", "unit-b", "unit-c"]), among(PLACES)),
  fc.tuple(
    fc.constant("appraisal"),
    among(["unit-b", "office-x", "person-p"]),
    among(["unit-a", "person-p", "army-s"]),
  ),
);
const times = fc.constantFrom(
  toTimeRange({ precise: {}, ongoing: true }),
  toTimeRange({ precise: { from: "2020-01-01", to: "2020-06-01" }, starting: true, ending: true }),
  toTimeRange({ precise: { from: "2020-03-01", to: "2020-03-02" } }),
  toTimeRange(undefined),
);
const claims = fc.array(fc.tuple(ends, times, fc.boolean()), { minLength: 6, maxLength: 24 }).map((rows) =>
  rows.map(
    ([[kind, subject, object], time, disputed], index): ChainClaim => ({
      id: `c${String(index).padStart(2, "0")}`,
      kind,
      subject,
      object,
      relation: kind === "structure" ? "SUBORDINATE_TO" : null,
      role: null,
      involvement: "direct",
      provision: null,
      time,
      saidOn: null,
      source: "s",
      speaker: "p",
      disputed,
      deprecated: false,
    }),
  ),
);
const days = fc.constantFrom(parseDay("2020-03-01"), parseDay("2020-07-01"));
const subjects = among([...INCIDENTS, "unit-a", "office-x", "person-p"]);

const everything = [...INCIDENTS, ...ACTORS, ...ABOVE, ...PLACES];
const world = (record: readonly ChainClaim[]): ChainFacts => ({
  nodes: new Map(
    everything.map((id) => [id, { id, name: id, type: TYPES[id.split("-")[0] as string] as string }] as const),
  ),
  claims: record,
  modes: MODES,
  within: (place) => new Set([place, ...(place === "place-town" ? ["place-province"] : [])]),
});
const walk = (facts: ChainFacts, subject: string, day: number): unknown => ({
  day: dayOfChains(facts, subject, day),
  chains: walkChains(facts, { subject, day, minHolds: "UNKNOWN", maxDepth: 12 }),
});

describe("The facts around a subject", () => {
  test("give the same chains as the whole record", () => {
    fc.assert(
      fc.property(claims, subjects, days, (record, subject, day) => {
        const facts = world(record);
        expect(walk(factsAround(facts)(subject), subject, day)).toEqual(walk(facts, subject, day));
      }),
      { numRuns: 500 },
    );
  });

  test("hold every claim without which they would be other ones", () => {
    fc.assert(
      fc.property(claims, subjects, days, (record, subject, day) => {
        const around = new Set(factsAround(world(record))(subject).claims);
        for (const claim of record) {
          if (around.has(claim)) continue;
          const without = world(record.filter((one) => one !== claim));
          expect(walk(without, subject, day)).toEqual(walk(world(record), subject, day));
        }
      }),
      { numRuns: 200 },
    );
  });
});
