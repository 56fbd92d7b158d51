import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, writeDay } from "../../src/base/index.js";
import { filingRoutes } from "../../src/law/filing/index.js";
import { assessCoverage, buildLawFacts, checkConduct, factsOn, type LawFacts } from "../../src/law/index.js";
import { wayOpenedBy } from "../../src/law/participation/index.js";
import type { ClaimRecord } from "../../src/model/index.js";
import { bundled } from "../support/bundled.js";

const { dataset } = bundled();
const INSTRUMENT = "iccpr-op1";
const OPENING = ["ratification", "accession"];
/** The record with nothing of these States towards the treaty but what is said here. */
const [A, B] = ["atg", "bhs"] as const;
interface Said {
  readonly state: string;
  readonly act?: string;
  readonly status?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
}
const model = dataset.claims.find(
  ({ kind, fields }) => kind === "participation" && (fields as { act: string }).act === "accession",
) as ClaimRecord;
function recordWith(said: readonly Said[], completeTo?: string): LawFacts {
  const kept = dataset.claims.filter(
    ({ kind, fields }) =>
      kind !== "participation" ||
      (fields as { instrument: string }).instrument !== INSTRUMENT ||
      !([A, B] as string[]).includes((fields as unknown as { subject: string }).subject),
  );
  const day = (iso?: string) => (iso === undefined ? null : parseDay(iso));
  const claims = said.map(
    ({ state, act = "accession", status = "accepted", on = "2001-01-01", from, to }, index) =>
      ({
        ...model,
        id: `c-said-${index}`,
        actOn: day(on),
        effectFrom: day(from),
        effectTo: day(to),
        subject: state,
        fields: { instrument: INSTRUMENT, subject: state, act, status },
      }) as unknown as ClaimRecord,
  );
  const instruments = dataset.instruments.map((one) =>
    one.id === INSTRUMENT ? { ...one, participationCompleteTo: completeTo } : one,
  );
  return buildLawFacts({ ...dataset, claims: [...kept, ...claims], instruments: instruments as never });
}
const person = (facts: LawFacts, states: readonly string[], asOf: string) => {
  const route = filingRoutes({
    facts: factsOn(facts, parseDay(asOf)),
    mechanism: "human-rights-committee",
    states,
  }).find(({ by }) => by === "PERSON");
  return [route?.state, route?.sentence ?? ""] as const;
};

describe("A way that a State opens by an act of its own", () => {
  test("is there for persons before the committee", () => {
    expect(person(recordWith([]), [A], "2024-01-01")[0]).toBe("UNKNOWN");
  });

  test("opens on the day on which the act takes effect, and not before", () => {
    const facts = recordWith([{ state: A, on: "2025-01-10", from: "2025-04-10" }]);
    expect(person(facts, [A], "2025-02-01")).toEqual([
      "NOT_MET",
      expect.stringContaining("opens for Antigua and Barbuda on 10 Apr 2025"),
    ]);
    expect(person(facts, [A], "2025-04-10")).toEqual(["MET", expect.stringContaining("since 10 Apr 2025")]);
  });

  test.each(["never-effective", "never-lodged"])("is not opened by an act that was %s", (status) => {
    expect(person(recordWith([{ state: A, status }]), [A], "2024-01-01")[0]).toBe("UNKNOWN");
  });

  test("is disputed where the act is", () => {
    expect(person(recordWith([{ state: A, status: "contested" }]), [A], "2024-01-01")[0]).toBe("CONTESTED");
  });

  test("is told of the State that opened it, whichever of several is named first", () => {
    const facts = recordWith([{ state: B }, { state: A, to: "2010-01-01" }]);
    for (const states of [
      [A, B],
      [B, A],
    ]) {
      const [state, sentence] = person(facts, states, "2024-01-01");
      expect(state).toBe("MET");
      expect(sentence).toContain("Antigua and Barbuda closed it; it was open to 31 Dec 2009.");
      expect(sentence).toContain("Open for the Bahamas since 1 Jan 2001.");
    }
  });

  test("is closed by silence up to the day to which the table of acts is complete, and not known beyond it", () => {
    const facts = recordWith([], "2020-05-05");
    expect(person(facts, [A], "2020-05-05")).toEqual(["NOT_MET", expect.stringContaining("has not opened it")]);
    for (const asked of ["2020-05-06", "2024-01-01"])
      expect(person(facts, [A], asked)).toEqual([
        "UNKNOWN",
        expect.stringContaining("had not opened it by 5 May 2020; nothing later is recorded"),
      ]);
  });

  test("is open exactly on the days of an act with effect, whatever the order in which acts are recorded", () => {
    const day = fc.integer({ min: 11_000, max: 12_000 });
    const act = fc.record({
      from: day,
      days: fc.integer({ min: 1, max: 400 }),
      status: fc.constantFrom("accepted", "never-effective", "contested"),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 3 }), day, (acts, asOf) => {
        const said = acts.map(({ from, days, status }) => ({
          state: A,
          status,
          on: formatDay(from - 1),
          from: formatDay(from),
          to: formatDay(from + days),
        }));
        const at = (list: readonly Said[]) => wayOpenedBy(factsOn(recordWith(list), asOf), INSTRUMENT, OPENING, A);
        const found = at(said);
        const inEffect = acts.filter(({ from, days }) => from <= asOf && asOf < from + days);
        expect(found.is === "OPEN").toBe(inEffect.some(({ status }) => status === "accepted"));
        expect({ ...at([...said].reverse()), claims: [] }).toEqual({ ...found, claims: [] });
        if (acts.every(({ from, days }) => from + days <= asOf)) expect(["CLOSED", "NONE"]).toContain(found.is);
        if (found.is === "OPEN") expect(writeDay(found.since ?? 0)).not.toBe("");
      }),
      { numRuns: 25 },
    );
  });
});

describe("What is competent over the days of the conduct and open to nobody on the day asked", () => {
  const facts = buildLawFacts(dataset);
  const asked = (state: string, from: string, asOf: string, remediesExhausted?: boolean) =>
    assessCoverage(
      facts,
      checkConduct(
        facts,
        {
          categories: ["human-rights-violations.liberty"],
          places: [state],
          from,
          remediesExhausted,
          allegedActors: [{ kind: "STATE", nationalities: [state] }],
        } as never,
        parseDay(asOf),
      ),
      { asOf: parseDay(asOf), flips: false },
    );

  test("says so in its first sentence", () => {
    const told = (state: string, from: string, asOf: string) =>
      asked(state, from, asOf, true).find(({ mechanism }) => mechanism === "human-rights-committee")?.summary ?? "";
    expect(told("blr", "2022-12-10", "2024-06-01")).toMatch(
      /^The Human Rights Committee.* could examine this conduct under its treaty only if it came in while a way was open, as none is on 1 June 2024, if the facts are as alleged/,
    );
    expect(told("jam", "1997-12-10", "1998-01-23")).toMatch(/only if it came in while a way was open/);
    // The last day on which one can come in.
    expect(told("blr", "2022-12-10", "2023-02-07")).not.toMatch(/only if it came in/);
  });

  test.each(["blr", "rwa"])("holds for every mechanism: %s", (state) => {
    for (const [from, asOf] of [
      ["2012-06-01", "2015-06-01"],
      ["2022-06-01", "2024-06-01"],
    ] as const)
      for (const exhausted of [undefined, true])
        for (const { outcome, summary, filing, mechanism } of asked(state, from, asOf, exhausted)) {
          if (outcome === "NOT_COVERED") continue;
          const isClosed = filing.length > 0 && filing.every((way) => way.state === "NOT_MET");
          expect(/only if it came in while a way was open/.test(summary), `${mechanism}: ${summary}`).toBe(isClosed);
        }
  });
});
