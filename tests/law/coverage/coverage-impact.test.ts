import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allegedIn, coverageOf, gapsOf } from "../../../src/assessment/impact/coverage-answers.js";
import {
  buildAssessments,
  type ChangedAnswer,
  CONDUCT_KINDS,
  CoverageBefore,
  compareAnswers,
  coverageImpact,
  deriveViolations,
  differenceOf,
  narrowChange,
  type Scope,
  type StoredBefore,
  storedOutcomes,
  type World,
} from "../../../src/assessment/index.js";
import { atOnce, parseDay } from "../../../src/base/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { buildLawFacts, factsWithout } from "../../../src/law/index.js";
import { type ActRecord, type ClaimRecord, LAW_CLAIM_KINDS } from "../../../src/model/index.js";

const { dataset } = loadSeed(join(import.meta.dirname, "../../fixtures/clocks"), { requireLedger: true });
const rev = dataset.changesets.at(-1)?.seq ?? 1;
const names = new Map(dataset.entities.map(({ id, name, type }) => [id, { id, name, type }]));
const records = {
  ...dataset,
  claims: dataset.claims.filter((claim) => LAW_CLAIM_KINDS.some((kind) => kind === claim.kind)),
};
const before: World = { facts: buildLawFacts(records, rev), claims: dataset.claims };
const scope: Scope = {
  asOf: parseDay("2022-01-01"),
  incidents: new Map(
    dataset.entities.flatMap(({ id, type, situations }) => (type === "Incident" ? [[id, situations] as const] : [])),
  ),
  mechanisms: [],
  threads: new Set(),
  cells: [],
  nameOf: (id) => names.get(id) ?? { id, name: id, type: "Organization" },
};
const situations = [...new Set([...scope.incidents.values()].flat())];

const retracted = (on: string): ActRecord => ({
  id: "a-test",
  act: "retraction",
  on,
  by: "a test",
  reason: "to see what falls",
  rank: null,
  verification: null,
  same: null,
  judgement: null,
  rev,
});
const without = ({ id }: ClaimRecord): World => ({
  facts: buildLawFacts({ ...records, acts: [...records.acts, retracted(id)] }, rev),
  claims: dataset.claims.filter((claim) => claim.id !== id),
});

/** Everything there is to say about coverage in one state of the record, all of it worked out. */
function allOf(world: World) {
  const whole = atOnce(CoverageBefore.of(world, scope));
  return new Map([
    ...allegedIn(new Set(scope.incidents.keys()), world, scope),
    ...atOnce(coverageOf(whole.assessed, () => true, world, scope)),
    ...situations.flatMap((id) => [...gapsOf(id, whole.gaps.get(id) ?? [], world, scope)]),
  ]);
}
const inOrder = (changed: readonly ChangedAnswer[]) =>
  [...changed].sort((a, b) => (`${a.kind}\n${a.id}` < `${b.kind}\n${b.id}` ? -1 : 1));
const isOfConduct = ({ kind }: ClaimRecord): boolean => CONDUCT_KINDS.has(kind);
/** Incidents a claim is about, or whose situation it is about. */
const about = ({ subject }: ClaimRecord): Set<string> =>
  new Set(
    [...scope.incidents].flatMap(([id, within]) => (id === subject || within.includes(subject ?? "") ? [id] : [])),
  );

const kept = atOnce(CoverageBefore.of(before, scope));
/** The same where the outcomes are read from what is stored of assessments, and the reads from its columns. */
const stored = await storedOf();
async function storedOf(): Promise<StoredBefore> {
  const { columns, profiles, violations } = await buildAssessments(dataset);
  const slices = new Map(profiles.map((one) => [one.profile, one.slices]));
  const letters = columns.map(({ mechanism }) => mechanism);
  const outcomes = violations.flatMap(({ violation, profile }) =>
    (slices.get(profile) ?? []).flatMap((slice) =>
      slice.asOfFrom <= scope.asOf && scope.asOf < slice.asOfTo ? [{ violation, outcomes: slice.outcomes }] : [],
    ),
  );
  return {
    outcomes: storedOutcomes({ letters, stored: outcomes }) ?? new Map(),
    columns: new Map(columns.map(({ mechanism, groups }) => [mechanism, groups])),
  };
}
const keptOfStored = atOnce(CoverageBefore.of(before, scope, stored));
const whole = allOf(before);
const CLAIMS = dataset.claims.filter(
  (claim) => LAW_CLAIM_KINDS.some((kind) => kind === claim.kind) || isOfConduct(claim),
);

describe("What changes of coverage and gaps without a claim", () => {
  const ways = { "worked out": kept, stored: keptOfStored };
  test.each(
    Object.entries(ways),
  )("is what differs between both states worked out whole, whichever claim it is, however many were asked about before: outcomes %s", (_, held) => {
    let changed = 0;
    for (const claim of CLAIMS) {
      const after = { ...without(claim), facts: factsWithout(before.facts, claim.id, records) };
      const change = {
        facts: differenceOf(before.facts, after.facts),
        incidents: isOfConduct(claim) ? about(claim) : new Set<string>(),
      };
      const told = inOrder(atOnce(coverageImpact(held, after, change, scope)));
      expect(told, claim.key ?? claim.id).toEqual(compareAnswers(whole, allOf(without(claim))));
      if (told.length > 0) changed += 1;
    }
    expect(changed).toBeGreaterThan(10);
    expect(changed).toBeLessThan(CLAIMS.length);
  });
});

describe("What is looked at of a claim that bears on some conduct alone", () => {
  /** Incidents of the same situations and categories as some incidents, and those alleged of some actors. */
  const near = (incidents: ReadonlySet<string>, actors: ReadonlySet<string>): Set<string> => {
    const all = deriveViolations(dataset.claims);
    const categories = new Set(all.filter((one) => incidents.has(one.incident)).map((one) => one.category));
    const within = new Set([...incidents].flatMap((id) => scope.incidents.get(id) ?? []));
    return new Set(
      all.flatMap(({ incident, category, allegedActor }) =>
        (categories.has(category) && scope.incidents.get(incident)?.some((id) => within.has(id))) ||
        actors.has(allegedActor ?? "")
          ? [incident]
          : [],
      ),
    );
  };

  test("gives what all that is alleged gives", () => {
    let narrow = 0;
    for (const claim of CLAIMS) {
      const after = { ...without(claim), facts: factsWithout(before.facts, claim.id, records) };
      const incidents = isOfConduct(claim) ? about(claim) : new Set<string>();
      const changed = differenceOf(before.facts, after.facts);
      const actors = narrowChange(changed, before.facts, [...incidents]);
      if (!actors) continue;
      narrow += 1;
      const looked = near(incidents, actors);
      const cut = { ...scope, incidents: new Map([...scope.incidents].filter(([id]) => looked.has(id))) };
      const told = atOnce(
        coverageImpact(atOnce(CoverageBefore.of(before, cut)), after, { facts: changed, incidents }, cut),
      );
      expect(inOrder(told), claim.key ?? claim.id).toEqual(compareAnswers(whole, allOf(without(claim))));
    }
    expect(narrow).toBeGreaterThan(CLAIMS.length / 3);
  });

  test("is one incident alone where it counts in its rows as it did", () => {
    let alone = 0;
    for (const claim of CLAIMS) {
      const after = { ...without(claim), facts: factsWithout(before.facts, claim.id, records) };
      const incidents = isOfConduct(claim) ? about(claim) : new Set<string>();
      const changed = differenceOf(before.facts, after.facts);
      if (incidents.size !== 1 || narrowChange(changed, before.facts, [...incidents])?.size !== 0) continue;
      const cut = { ...scope, incidents: new Map([...scope.incidents].filter(([id]) => incidents.has(id))) };
      const told = inOrder(
        atOnce(coverageImpact(atOnce(CoverageBefore.of(before, cut)), after, { facts: changed, incidents }, cut)),
      );
      const all = compareAnswers(whole, allOf(without(claim)));
      const ofGaps = (answers: readonly ChangedAnswer[]) => answers.filter(({ kind }) => kind === "AccountabilityGap");
      if (ofGaps(told).length > 0) continue;
      alone += 1;
      expect(told, claim.key ?? claim.id).toEqual(all);
    }
    expect(alone).toBeGreaterThan(0);
  });

  test("is also what is alleged of whoever stands beneath whom the claim is about", () => {
    // Of a brigade of an army, nothing but the army's place in the State says whose it is.
    const others = ["brigade.borduria", "strait.shore"];
    const barely = { ...records, claims: records.claims.filter(({ key }) => !others.includes(key ?? "")) };
    const army = barely.claims.find(({ key }) => key === "army.borduria") as ClaimRecord;
    // In waters of nobody, so that it comes down to whose it is.
    const claims = dataset.claims.map((claim) =>
      claim.key === "raid.place" ? { ...claim, object: "strait", fields: { ...claim.fields, place: "strait" } } : claim,
    ) as ClaimRecord[];
    const now = { facts: buildLawFacts(barely, rev), claims };
    const after = { ...now, facts: factsWithout(now.facts, army.id, barely) };
    const changed = differenceOf(now.facts, after.facts);
    const actors = narrowChange(changed, now.facts, []);
    expect([...(actors ?? [])].sort()).toEqual(["army", "first-brigade"]);
    const looked = near(new Set(), actors ?? new Set());
    const cut = { ...scope, incidents: new Map([...scope.incidents].filter(([id]) => looked.has(id))) };
    const change = { facts: changed, incidents: new Set<string>() };
    const told = inOrder(atOnce(coverageImpact(atOnce(CoverageBefore.of(now, cut)), after, change, cut)));
    expect(told).toEqual(inOrder(atOnce(coverageImpact(atOnce(CoverageBefore.of(now, scope)), after, change, scope))));
    expect(told.filter(({ sentence }) => /brigade/i.test(sentence)).map(({ kind }) => kind)).toContain("Coverage");
  });

  test("is more for claims of law that anything alleged may rest on", () => {
    for (const { id, kind, key } of CLAIMS) {
      if (!["participation", "mandate", "procedural-step", "territory", "nationality"].includes(kind)) continue;
      const changed = differenceOf(before.facts, factsWithout(before.facts, id, records));
      if (changed.size > 0) expect(narrowChange(changed, before.facts, []), key ?? id).toBeNull();
    }
  });
});

describe("Facts without a claim", () => {
  test("are those that would be built had it been withdrawn, in the same order", () => {
    const inFull = (facts: object) =>
      Object.entries(facts).map(([name, index]) => [
        name,
        index instanceof Map
          ? [...index].map(([key, value]) => [key, value instanceof Map ? [...value] : value])
          : index,
      ]);
    for (const claim of CLAIMS)
      expect(inFull(factsWithout(before.facts, claim.id, records)), claim.key ?? claim.id).toEqual(
        inFull(without(claim).facts),
      );
  });
});

describe("The difference between two states of the law", () => {
  test("is nothing between equal states", () => {
    expect(differenceOf(before.facts, buildLawFacts(records, rev))).toEqual(new Set());
  });
});
