import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Assessments,
  assessSituation,
  buildAssessments,
  changesBetween,
  foldMatrix,
  fromSlices,
  type LawRecords,
  packSlices,
  tableOf,
  unpackOutcome,
  unpackSlices,
  workOutGroups,
} from "../../../src/assessment/index.js";
import type { JurisdictionProfile } from "../../../src/assessment/profiles/profile-of.js";
import { profileViolations } from "../../../src/assessment/profiles/profile-violations.js";
import { type Opened, openFacts, Timeline, workOutTimelines } from "../../../src/assessment/profiles/timeline.js";
import { atOnce, parseDay } from "../../../src/base/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { assessCoverage, buildLawFacts, checkConduct } from "../../../src/law/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset, faults } = loadSeed(join(import.meta.dirname, "../../fixtures/law-world"));
const SITUATION = "isles";
const [FIRST, LAST] = [parseDay("2004-05-01"), parseDay("2022-01-01")];

/** Changes with how many alleged violations each group brings; where a group stands in its list is no part of them. */
const counted = (changes: ReturnType<typeof changesBetween>) =>
  changes.map(({ byGroup, ...change }) => ({ ...change, byGroup: [...byGroup.values()].sort((a, b) => a - b) }));

/** The table of the situation as the engine works it out, on a day. */
function workedOut(records: LawRecords, asOf: number) {
  const facts = buildLawFacts(records);
  const mechanisms = [...facts.mechanisms.keys()].sort();
  const actors = new Map(records.entities.map(({ id, name, type }) => [id, { id, name, type }]));
  return foldMatrix(assessSituation(facts, { claims: records.claims, actors, mechanisms, asOf }), mechanisms);
}

/** The same table as stored assessments give it. */
function stored(built: Assessments, asOf: number) {
  const profiles = new Map(built.profiles.map((one) => [one.profile, one]));
  const mechanisms = built.columns.map((column) => column.mechanism);
  return tableOf(
    built.tallies
      .filter((tally) => tally.situation === SITUATION)
      .map((tally) => ({ ...tally, conducts: "{}", slices: profiles.get(tally.profile)?.slices ?? [] })),
    { letters: mechanisms, mechanisms, asOf },
  );
}

/** Everything but how it came about. */
const content = ({ worked: _worked, kept: _kept, columns, ...rest }: Assessments) => ({
  ...rest,
  mechanisms: columns.map((column) => column.mechanism),
});

describe("Stored assessments", () => {
  test("are the same however many profiles are taken forward together, kept ones among them", async () => {
    const whole = await buildAssessments(dataset);
    expect(whole.profiles.length).toBeGreaterThan(3);
    for (const atOnce of [1, 3]) {
      const far: number[] = [];
      const built = await buildAssessments(dataset, null, (done, of) => void far.push(done / of), atOnce);
      expect(built).toEqual(whole);
      expect(far).toEqual([...far].sort((a, b) => a - b));
      expect(far.at(-1)).toBeLessThanOrEqual(1);
      const again = await buildAssessments(dataset, { ...whole, profiles: whole.profiles.slice(1) }, undefined, atOnce);
      expect(content(again)).toEqual(content(whole));
    }
  });
  test("are packed into three lists, and are the same unpacked; lists of other lengths are none", async () => {
    for (const { slices } of (await buildAssessments(dataset)).profiles)
      expect(unpackSlices(packSlices(slices))).toEqual(slices);
    expect(() => unpackSlices({ asOfFrom: [1], asOfTo: [2], outcomes: [] })).toThrow(RangeError);
  });
  test("have a world to be made of", () => {
    expect(faults).toEqual([]);
  });

  test("say on the day before, on and after every edge what the engine works out for that day", async () => {
    const built = await buildAssessments(dataset);
    const edges = new Set(built.profiles.flatMap(({ slices }) => slices.map((slice) => slice.asOfFrom)));
    expect(edges.size).toBeGreaterThan(8);
    for (const edge of edges)
      for (const asOf of [edge - 1, edge, edge + 1])
        expect(stored(built, asOf), `as of day ${asOf}`).toEqual(workedOut(dataset, asOf));
  });

  test("say on any day what the engine works out for that day", async () => {
    const built = await buildAssessments(dataset);
    fc.assert(
      fc.property(fc.integer({ min: FIRST - 400, max: LAST }), (asOf) => {
        expect(stored(built, asOf)).toEqual(workedOut(dataset, asOf));
      }),
      { numRuns: 30 },
    );
  });

  test("built upon an earlier build are those built from nothing, whatever rule or claim was changed", async () => {
    const earlier = await buildAssessments(dataset);
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const records = edit(dataset);
        const [upon, fresh] = [await buildAssessments(records, earlier), await buildAssessments(records)];
        expect(content(upon)).toEqual(content(fresh));
        // What it kept stands on a sound footing as well: a build upon this one changes nothing.
        expect(content(await buildAssessments(records, upon))).toEqual(content(fresh));
      }),
      { numRuns: 30 },
    );
  });

  test("keep everything when nothing changed, and the other mechanism when a rule of one did", async () => {
    const earlier = await buildAssessments(dataset);
    expect(await buildAssessments(dataset, earlier)).toMatchObject({ worked: 0, kept: earlier.worked });
    const rule = dataset.claims.find((claim) => claim.kind === "mandate" && claim.fields.mechanism === "isle-inquiry");
    const changed = await buildAssessments(without(dataset, rule?.id as string), earlier);
    expect(changed).toMatchObject({ worked: earlier.profiles.length, kept: earlier.profiles.length });
  });

  test("of the bundled record agree with the engine, a sample of profiles before every mechanism", async () => {
    const { dataset: whole } = bundled();
    const facts = bundledFacts();
    const sample = new Set(
      [...new Set(whole.claims.filter((claim) => claim.kind === "characterization").map((claim) => claim.subject))]
        .sort()
        .filter((_, index) => index % 24 === 0),
    );
    const claims = whole.claims.filter((claim) => claim.kind !== "characterization" || sample.has(claim.subject ?? ""));
    const built = await buildAssessments({ ...whole, claims });
    expect(built.profiles.length).toBeGreaterThan(3);
    for (const { profile, slices, conducts } of built.profiles) {
      for (const { asOfFrom, asOfTo } of slices) {
        for (const asOf of [asOfFrom, Math.min(asOfTo - 1, LAST + 2000)]) {
          const slice = slices.find((one) => one.asOfFrom <= asOf && asOf < one.asOfTo);
          for (const [index, { mechanism }] of built.columns.entries()) {
            const addressee = facts.mechanisms.get(mechanism)?.addressee ?? "ANY_DUTY_BEARER";
            const conduct = checkConduct(facts, conducts[addressee], asOf);
            const [answer] = assessCoverage(facts, conduct, { mechanisms: [mechanism], asOf, flips: false });
            expect(unpackOutcome(slice?.outcomes ?? "", index), `${profile} ${mechanism} ${asOf}`).toBe(
              answer?.outcome,
            );
          }
        }
      }
    }
  });
});

describe("Timelines", () => {
  test("ask again only where what an answer reads can turn: a few times, not on every day of a whole treaty", () => {
    const { dataset: whole } = bundled();
    const facts = bundledFacts();
    const profiles = new Map(profileViolations(whole, facts).map(({ profile }) => [profile.id, profile]));
    // Conduct of known days: what goes on for decades has days of its own.
    const dated = [...profiles.values()].filter(({ conducts }) => conducts.NATURAL_PERSON.to !== null);
    const sample = dated
      .map(({ id }) => id)
      .sort()
      .filter((_, index) => index % 70 === 0);
    const counts = new Map<string, number>();
    class Counted extends Timeline {
      override ask(opened: Opened, day: number): number {
        const about = `${this.mechanism.id} ${this.profile.id}`;
        counts.set(about, (counts.get(about) ?? 0) + 1);
        return super.ask(opened, day);
      }
    }
    const lines = sample.flatMap((id) =>
      [...facts.mechanisms.values()].map(
        (mechanism) => new Counted(profiles.get(id) as JurisdictionProfile, mechanism),
      ),
    );
    const asked = [...workOutTimelines(openFacts(facts), lines)].length;
    expect(lines.length).toBeGreaterThan(200);
    expect([...counts].filter(([, count]) => count > 100)).toEqual([]);
    expect(asked / lines.length).toBeLessThan(6);
    expect(asked).toBeGreaterThan(lines.length);
  });
});

describe("Changes of coverage", () => {
  test("are those between the tables of one day and the next, each with the act behind it", async () => {
    const facts = buildLawFacts(dataset);
    const mechanisms = [...facts.mechanisms.keys()].sort();
    const changes = changesBetween(facts, atOnce(workOutGroups(facts, dataset, mechanisms, FIRST, LAST)), FIRST, LAST);
    expect(changes.length).toBeGreaterThan(3);
    for (const change of changes) expect(change.because, JSON.stringify(change)).not.toEqual([]);
    const days = new Set(changes.map((change) => change.on));
    const outcomes = (asOf: number) =>
      workedOut(dataset, asOf).map(({ category, allegedActor, cells }) => ({ category, allegedActor, cells }));
    const quiet = [...Array(40).keys()].map((n) => FIRST + 1 + n * 157).filter((day) => !days.has(day));
    for (const day of days) expect(outcomes(day), `day ${day}`).not.toEqual(outcomes(day - 1));
    for (const day of quiet) {
      const [before, after] = [outcomes(day - 1), outcomes(day)];
      const begun = (rows: typeof before) =>
        rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.violations, 0);
      if (begun(before) === begun(after)) expect(after, `day ${day}`).toEqual(before);
    }
  });

  test("read from stored assessments are the same", async () => {
    const facts = buildLawFacts(dataset);
    const built = await buildAssessments(dataset);
    const mechanisms = built.columns.map((column) => column.mechanism);
    const profiles = new Map(built.profiles.map((one) => [one.profile, one]));
    const groups = built.tallies.map(({ profile, ...tally }) => {
      const { conducts, slices } = profiles.get(profile) as Assessments["profiles"][number];
      return { ...tally, conducts, timelines: new Map(mechanisms.map((id, index) => [id, fromSlices(slices, index)])) };
    });
    expect(counted(changesBetween(facts, groups, FIRST, LAST))).toEqual(
      counted(changesBetween(facts, atOnce(workOutGroups(facts, dataset, mechanisms, FIRST, LAST)), FIRST, LAST)),
    );
  });

  test("are none between equal days", () => {
    const facts = buildLawFacts(dataset);
    expect(
      changesBetween(facts, atOnce(workOutGroups(facts, dataset, ["isle-court"], LAST, LAST)), LAST, LAST),
    ).toEqual([]);
  });
});

const without = (records: LawRecords, id: string): LawRecords => ({
  ...records,
  claims: records.claims.filter((claim) => claim.id !== id),
});

/** Some change of the record: a claim gone, an act on another day, a mechanism gone, an allegation of somebody else. */
const edits = fc.oneof(
  fc.nat().map((n) => (records: LawRecords) => without(records, records.claims[n % records.claims.length]?.id ?? "")),
  fc.tuple(fc.nat(), fc.integer({ min: -900, max: 900 })).map(([n, by]) => (records: LawRecords) => {
    const dated = records.claims.filter((claim) => claim.actOn !== null);
    const chosen = dated[n % dated.length];
    return {
      ...records,
      claims: records.claims.map((claim) =>
        claim === chosen
          ? {
              ...claim,
              actOn: (claim.actOn as number) + by,
              effectFrom: claim.effectFrom === null ? null : claim.effectFrom + by,
            }
          : claim,
      ),
    };
  }),
  fc.constantFrom("isle-court", "isle-inquiry").map((id) => (records: LawRecords) => ({
    ...records,
    mechanisms: records.mechanisms.filter((mechanism) => mechanism.id !== id),
  })),
  fc.tuple(fc.nat(), fc.constantFrom("avalon", "borduria", "cockaigne")).map(([n, actor]) => (records: LawRecords) => {
    const attributions = records.claims.filter((claim) => claim.kind === "attribution");
    const chosen = attributions[n % attributions.length];
    return {
      ...records,
      claims: records.claims.map((claim) =>
        claim === chosen ? { ...claim, object: actor, fields: { ...claim.fields, allegedActor: actor } } : claim,
      ),
    };
  }),
);
