import { describe, expect, test } from "vitest";
import { questions } from "../../src/graphql/questions/index.js";
import { runningServer } from "../support/running-server.js";
import type { Answer } from "./oracles/index.js";

const server = runningServer();

async function ask(query: string): Promise<Answer> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await reply.json()) as { data?: Answer; errors?: Answer };
  expect(errors, query).toBeUndefined();
  return data;
}

const ABD_AL_RAHMAN = "ali-muhammad-ali-abd-al-rahman";
const names = (list: readonly Answer[]): string[] => list.map(({ name }) => name);

/** Every question asked of the second situation, and what makes its answer one. */
const ASKED: Readonly<Record<string, readonly [query: string, expected: (answer: Answer) => void]>> = {
  accountabilityGaps: [
    '{ accountabilityGaps(situation: "sudan-darfur", mechanisms: ["icc", "icj"]) { kind sentence nearest { outcome } } }',
    (gaps) => expect(gaps.map(({ kind }: Answer) => kind)).toContain("NO_MECHANISM"),
  ],
  accountabilityObstacles: [
    '{ accountabilityObstacles(situation: "sudan-darfur") { obstructed { mechanism { id } claims { id sentence } ofTheWhole { id } } sought { actor { id } caution } singleSource { example } } }',
    ({ obstructed, sought, singleSource }) => {
      const court = obstructed.find(({ mechanism }: Answer) => mechanism.id === "icc");
      const whole = new Set(court.ofTheWhole.map(({ id }: Answer) => id));
      const ofTheSituation = court.claims.filter(({ id }: Answer) => !whole.has(id));
      expect(whole.size).toBeGreaterThan(0);
      expect(ofTheSituation.length).toBeGreaterThan(0);
      for (const { sentence } of ofTheSituation) expect(sentence).toMatch(/as regards .*(Darfur|Al Bashir)/);
      expect(sought.map(({ actor }: Answer) => actor.id).sort()).toEqual([
        "abdallah-banda-abakaer-nourain",
        "abdel-raheem-muhammad-hussein",
        "ahmad-muhammad-harun",
        "omar-hassan-ahmad-al-bashir",
      ]);
      expect(singleSource.length).toBeGreaterThan(0);
    },
  ],
  addFigures: [
    '{ figures(subject: "zamzam-2025", unit: DEATHS) { id value nestsIn { value } } }',
    (figures) => expect(figures.find(({ value }: Answer) => value === 319).nestsIn).toEqual([{ value: 1013 }]),
  ],
  calls: [
    '{ calls(source: "s-2005-60") { speaker { name } addressees { name } asks } }',
    (calls) => expect(calls.length).toBeGreaterThan(0),
  ],
  characterizations: [
    '{ characterizations(incident: "darfur-campaign-2003-2008") { speaker { name } category { id } responses { speaker { name } } } }',
    (views) => {
      expect(new Set(views.map(({ speaker }: Answer) => speaker.name)).size).toBeGreaterThan(1);
      expect(views.some(({ responses }: Answer) => responses.length > 0)).toBe(true);
    },
  ],
  checkStatement: [
    '{ checkStatement(text: "Ahmad Harun was convicted by the ICC.", asOf: "2026-06-30") { assertions { verdict exactWording } } }',
    ({ assertions }) =>
      expect(assertions).toEqual([
        { verdict: "STRONGER_THAN_RECORD", exactWording: expect.stringMatching(/presumed innocent/) },
      ]),
  ],
  compare: [
    '{ compare(subject: "darfur-campaign-2003-2008", speakers: ["government-of-sudan", "coi-darfur"]) { columns { speaker { id } characterizations { id } responses { kind speaker { id } } } } }',
    ({ columns: [sudan, commission] }) => {
      expect(sudan.responses.every(({ speaker }: Answer) => speaker.id === "government-of-sudan")).toBe(true);
      expect([sudan.responses.length, commission.characterizations.length].every(Boolean)).toBe(true);
    },
  ],
  connections: [
    '{ connections(from: "janjaweed-militia", to: "omar-hassan-ahmad-al-bashir") { steps { relation claims { id } } } }',
    (paths) => expect(paths.length).toBeGreaterThan(0),
  ],
  cooperation: [
    '{ cooperation(mechanism: "icc", about: "omar-hassan-ahmad-al-bashir", asOf: "2018-01-01") { obliged { party { id } } refusals { id } findings { id } immunities { speaker { name } } caution } }',
    ({ obliged, findings, immunities, caution }) => {
      expect(obliged.map(({ party }: Answer) => party.id)).toEqual(expect.arrayContaining(["sdn", "zaf", "jor"]));
      expect(findings.length).toBeGreaterThan(5);
      expect(names(immunities.map(({ speaker }: Answer) => speaker))).toContain("African Union");
      expect(caution).toMatch(/presumed innocent/i);
    },
  ],
  coverage: [
    '{ coverage(conduct: { categories: ["war-crimes.pillage"], places: ["darfur"], from: "2004-01-01", allegedActors: [{ kind: PERSON, nationalities: ["sdn"] }] }, mechanisms: ["icc"]) { outcome basis { link } } }',
    ([icc]) => expect([icc.outcome, icc.basis.link]).toEqual(["COVERED", "REFERRAL"]),
  ],
  coverageChanges: [
    '{ coverageChanges(situation: "sudan-darfur", from: "2005-03-30", to: "2005-03-31") { mechanism { id } after event } }',
    (changes) => expect(changes.map(({ mechanism }: Answer) => mechanism.id)).toContain("icc"),
  ],
  coverageEvents: [
    '{ coverageEvents(situation: "sudan-darfur", from: "2005-03-30", to: "2005-03-31", mechanisms: ["icc"]) { on event violations mechanisms { id } because { kind } answers { kind } changes { violations } } }',
    ([referral]) => {
      expect(referral).toMatchObject({ on: "2005-03-31", mechanisms: [{ id: "icc" }] });
      expect(referral.because.map(({ kind }: Answer) => kind)).not.toContain("response");
      expect(referral.violations).toBe(referral.changes.reduce((sum: number, one: Answer) => sum + one.violations, 0));
    },
  ],
  horizons: [
    '{ horizons(subject: "sudan-darfur", asOf: "2021-08-20") { on mechanism { id } before after because { kind } } }',
    (days) =>
      expect(days).toContainEqual({
        ...{ on: "2021-09-09", mechanism: { id: "cat-inquiry" }, before: "NOT_COVERED", after: "COVERED" },
        because: [{ kind: "participation" }, { kind: "participation" }],
      }),
  ],
  coverageMatrix: [
    '{ coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"]) { rows { category { id } allegedActor { id } cells { outcome } } } }',
    ({ rows }) => {
      const actors = new Set(rows.map(({ allegedActor }: Answer) => allegedActor?.id));
      expect(actors).toContain("rapid-support-forces");
      expect(
        [...actors].some((id) => String(id).startsWith("sudanese-armed") || id === "darfur-government-and-militia"),
      ).toBe(true);
    },
  ],
  disputes: [
    '{ disputes(by: "sdn") { nodes { speaker { id } } } }',
    ({ nodes }) => {
      const speakers = nodes.map(({ speaker }: Answer) => speaker.id);
      expect(speakers).toContain("government-of-sudan");
      expect(speakers).not.toContain("rapid-support-forces");
    },
  ],
  elementsMatrix: [
    '{ elementsMatrix(category: "genocide", subject: "sudan-darfur") { requirements { element { id } gap supporting { id } contradicting { id } leftOpen { id } } } }',
    ({ requirements }) => {
      const intent = requirements.find(({ element }: Answer) => element.id === "genocide/mental-1");
      expect(intent.gap).toBe("CONTESTED");
      for (const side of ["supporting", "contradicting", "leftOpen"])
        expect(intent[side].length, side).toBeGreaterThan(0);
    },
  ],
  figures: [
    '{ figures(subject: "sudan-darfur") { value bound unit population claim { speaker { name } } } }',
    (figures) => expect(new Set(figures.map(({ claim }: Answer) => claim.speaker.name)).size).toBeGreaterThan(2),
  ],
  interStateCoverage: [
    '{ interStateCoverage(applicant: "sdn", respondent: "are", instrument: "genocide-convention", asOf: "2025-03-05") { outcome limbs { kind state } } }',
    ([icj]) => expect(icj.outcome).toBe("NOT_COVERED"),
  ],
  notice: [
    '{ notice(subject: "omar-hassan-ahmad-al-bashir", before: "2008-07-14") { caution publicItems { from } } }',
    ({ publicItems, caution }) => {
      expect(publicItems.length).toBeGreaterThan(0);
      expect(caution).toMatch(/presumed innocent/i);
    },
  ],
  passages: [
    '{ passages(source: "s-2005-60") { at claims { sentence } } }',
    (passages) => expect(passages.length).toBeGreaterThan(2),
  ],
  patterns: [
    '{ patterns(situation: "sudan-darfur") { author { name } members { incident { id } } } }',
    (found) => expect(found.length).toBeGreaterThan(1),
  ],
  posture: [
    `{ posture(actor: "${ABD_AL_RAHMAN}", asOf: "2026-03-01") { forum { id } status wording caution } }`,
    ([icc]) =>
      expect([icc.status, icc.caution]).toEqual(["CONVICTED_NOT_FINAL", expect.stringMatching(/presumed innocent/)]),
  ],
  recordedSince: [
    "{ changesets { seq } }",
    async (changesets) => {
      const { recordedSince } = await ask(
        `{ recordedSince(rev: ${changesets.length - 2}, first: 200) { totalCount nodes { rev kind claim { id } } } }`,
      );
      expect(recordedSince.totalCount).toBeGreaterThan(0);
      for (const { rev } of recordedSince.nodes) expect(rev).toBeGreaterThan(changesets.length - 2);
    },
  ],
  remedies: [
    '{ remedies(subject: "sudan-darfur") { form routes { mechanism { id } open } calls { asks } } }',
    (forms) => {
      expect(forms).toHaveLength(5);
      expect(forms.flatMap(({ routes }: Answer) => routes).length).toBeGreaterThan(0);
    },
  ],
  responsibilityChains: [
    '{ responsibilityChains(subject: "wadi-salih-campaign") { holds hops { kind disputed } endsAt { id } } }',
    (chains) => {
      expect(chains.map(({ endsAt }: Answer) => endsAt?.id)).toContain("sdn");
      expect(chains.some(({ hops }: Answer) => hops.some(({ disputed }: Answer) => disputed))).toBe(true);
    },
  ],
  retractionImpact: [
    '{ patterns(situation: "sudan-darfur") { claim { id } } }',
    async (found) => {
      const { retractionImpact } = await ask(`{ retractionImpact(claim: "${found[0].claim.id}") { kind id becomes } }`);
      expect(Array.isArray(retractionImpact)).toBe(true);
    },
  ],
  search: [
    '{ search(text: "قوات الدعم السريع") { edges { node { id } } } }',
    ({ edges }) => expect(edges[0].node.id).toBe("rapid-support-forces"),
  ],
  sharedEvidence: [
    '{ sharedEvidence(situation: "sudan-darfur") { categories { id } evidence { uses } } }',
    ({ categories, evidence }) => expect([categories.length > 5, evidence.length > 3]).toEqual([true, true]),
  ],
  tenure: [
    '{ tenure(person: "ahmad-muhammad-harun") { caution postings { post { id } } incidents { incident { id } holds } } }',
    ({ postings, incidents, caution }) => {
      expect(postings.length).toBeGreaterThan(3);
      expect(incidents.length).toBeGreaterThan(0);
      expect(caution).toMatch(/presumed innocent/i);
    },
  ],
  treatyStatus: [
    '{ treatyStatus(instrument: "genocide-convention", states: ["sdn", "are"], on: "2005-01-01") { states { bound from } } }',
    ({ states }) =>
      expect(states).toEqual([
        { bound: "MET", from: "2004-01-11" },
        { bound: "NOT_MET", from: null },
      ]),
  ],
  violationCoverage: [
    '{ coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"]) { rows { cells { example outcome } } } }',
    async ({ rows }) => {
      const [cell] = rows[0].cells;
      const { violationCoverage } = await ask(
        `{ violationCoverage(violation: "${cell.example}", mechanisms: ["icc"]) { outcome limbs { state } } }`,
      );
      expect([violationCoverage[0].outcome, violationCoverage[0].limbs.length]).toEqual([cell.outcome, 5]);
    },
  ],
};

describe("The second situation", () => {
  test("is asked every question there is", () => {
    // `answer` asks one of the others again.
    const all = Object.keys(questions).filter((name) => name !== "answer");
    expect(Object.keys(ASKED).sort()).toEqual(all.sort());
  });

  test.each(Object.entries(ASKED))("answers %s", async (_field, [query, expected]) => {
    const data = await ask(query);
    await expected(Object.values(data)[0]);
  });
});
