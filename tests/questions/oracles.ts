import { expect } from "vitest";
import { MORE_ORACLES } from "./oracles-of-chains.js";

/** An answer, as loose as JSON is. */
export type Answer = any;
/** Asks another question of the same server, where an oracle needs one to compare with. */
export type Ask = (query: string, variables?: object) => Promise<Answer>;
export type Oracle = (answer: Answer, ask: Ask) => void | Promise<void>;

const names = (list: readonly Answer[]): string[] => list.map(({ name }) => name);
const limb = (coverage: Answer, kind: string): Answer => coverage.limbs.find((one: Answer) => one.kind === kind);
const LIMBS = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"];

/** Five limbs, each with a sentence, and every limb that is met with the rule and the claim it stands on. */
function expectReasons(coverage: Answer): void {
  expect(coverage.limbs.map(({ kind }: Answer) => kind)).toEqual(LIMBS);
  for (const { state, kind, provisions, claims, sentence } of coverage.limbs) {
    expect(sentence, kind).toMatch(/\.$/);
    if (state !== "MET") continue;
    expect(provisions.length, kind).toBeGreaterThan(0);
    expect(claims.length, kind).toBeGreaterThan(0);
  }
}

/** Every cell of a matrix must say what its example says when it is asked about alone. */
async function expectCellsToEqualTheirExamples(rows: readonly Answer[], ask: Ask): Promise<void> {
  const outcomes = new Map<string, Record<string, string>>();
  for (const { cells, violations } of rows) {
    const counts = new Map<string, number>();
    for (const { mechanism, violations: members, example, outcome } of cells) {
      counts.set(mechanism.id, (counts.get(mechanism.id) ?? 0) + members);
      outcomes.set(example, { ...outcomes.get(example), [mechanism.id]: outcome });
    }
    for (const [mechanism, count] of counts) expect(count, mechanism).toBe(violations);
  }
  for (const [violation, expected] of outcomes) {
    const { violationCoverage } = await ask(
      "query ($violation: ID!, $mechanisms: [ID!]) { violationCoverage(violation: $violation, mechanisms: $mechanisms) { mechanism { id } outcome } }",
      { violation, mechanisms: Object.keys(expected) },
    );
    const alone = violationCoverage.map((one: Answer) => [one.mechanism.id, one.outcome]);
    expect(Object.fromEntries(alone), violation).toEqual(expected);
    expect(alone, violation).toHaveLength(Object.keys(expected).length);
  }
}

/** The five forms of reparation, in the order they are always shown. */
const FORMS = ["RESTITUTION", "COMPENSATION", "REHABILITATION", "SATISFACTION", "NON_REPETITION"];

const figure = (figures: readonly Answer[], value: number): Answer => figures.find((one) => one.value === value);

/** What must hold of the answer to each worked question, by the question's id. */
export const ORACLES: Readonly<Record<string, Oracle>> = {
  ...MORE_ORACLES,
  "01-which-mechanisms-cover-which-violations": async ({ coverageMatrix: { rows, pin } }, ask) => {
    const actors = new Set(rows.map(({ allegedActor }: Answer) => allegedActor?.name ?? null));
    expect([...actors]).toEqual(
      expect.arrayContaining(["Israeli authorities", "Hamas and other Palestinian armed groups"]),
    );
    expect(pin.hash).toMatch(/^[0-9a-f]+$/);
    await expectCellsToEqualTheirExamples(rows, ask);
  },
  "02-hostage-taking-limb-by-limb": ({ coverage: [icc] }) => {
    expect([icc.outcome, icc.basis.link]).toEqual(["COVERED", "ACCUSED_NATIONALITY"]);
    expectReasons({ ...icc, limbs: icc.limbs });
    expect(icc.limbs.map(({ state }: Answer) => state)).toEqual([
      "MET",
      "MET",
      "NOT_APPLICABLE",
      "MET",
      "NOT_APPLICABLE",
    ]);
    const links = Object.fromEntries(icc.bases.map(({ link, linkState }: Answer) => [link, linkState]));
    expect(links).toMatchObject({ ACCUSED_NATIONALITY: "MET", TERRITORY: "NOT_MET", REFERRAL: "NOT_MET" });
    expect(
      icc.limbs.flatMap(({ contestedBy }: Answer) => names(contestedBy.map((one: Answer) => one.speaker))),
    ).toContain("Israel");
  },
  "03-conditions-of-life-limb-by-limb": async ({ coverage: [icc] }) => {
    expect([icc.outcome, icc.basis.link]).toEqual(["COVERED", "TERRITORY"]);
    expectReasons(icc);
    expect(limb(icc, "TERRITORY").state).toBe("MET");
    expect(names(icc.coveredPlaces)).toContain("Gaza Strip");
  },
  "04-why-not-the-icj": ({ coverage: [icj] }) => {
    expect(icj.outcome).toBe("NOT_COVERED");
    expect(limb(icj, "PERSON").state).toBe("NOT_MET");
    expect(limb(icj, "PERSON").provisions.length).toBeGreaterThan(0);
    expect(icj.whyNot).toEqual([]);
  },
  "05-what-would-flip-it": ({ coverage }) => {
    const icc = coverage.find(({ mechanism }: Answer) => mechanism.name === "International Criminal Court");
    expect(icc.outcome).toBe("NOT_COVERED");
    expect(icc.whyNot).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "LEGAL_ACT", wouldBecome: "COVERED" })]),
    );
    const presence = coverage.filter(
      ({ outcome, whyNot }: Answer) =>
        outcome === "UNKNOWN" && whyNot.some((one: Answer) => one.kind === "FACT" && /presen|resid/.test(one.missing)),
    );
    expect(presence.length).toBeGreaterThan(0);
  },
  "06-absent-or-present": ({ absent, present }) => {
    const covered = (list: readonly Answer[]): string[] =>
      list.filter(({ outcome }) => outcome === "COVERED").map(({ mechanism }) => mechanism.id);
    expect(covered(present)).toEqual(expect.arrayContaining(covered(absent)));
    expect(covered(present).length).toBeGreaterThan(covered(absent).length);
    for (const { basis } of present) expect(basis.provision.citation).toBeTruthy();
  },
  "07-state-person-or-record": async ({ coverage }, ask) => {
    const addressee = Object.fromEntries(
      coverage.map(({ mechanism, addressee: kind }: Answer) => [mechanism.name, kind]),
    );
    expect(addressee["International Criminal Court"]).toBe("NATURAL_PERSON");
    expect(new Set(Object.values(addressee))).toEqual(new Set(["NATURAL_PERSON", "STATE", "ANY_DUTY_BEARER"]));
    expect(Object.keys(addressee).length).toBe(coverage.length);
    // A body that finds facts sanctions nobody.
    const { mechanisms } = await ask(
      '{ mechanisms(where: { id: { in: ["coi-opt-israel", "ffm-sudan"] } }) { canOrder cannot } }',
    );
    expect(mechanisms).toHaveLength(2);
    for (const { canOrder, cannot } of mechanisms) {
      expect(canOrder.join(" ")).not.toMatch(/sentence|punish|imprison|fine|sanction|arrest/i);
      expect(cannot.length).toBeGreaterThan(0);
    }
  },
  "08-what-if-the-council-referred": ({ asItIs: [asItIs], supposed: [supposed] }) => {
    expect([asItIs.outcome, asItIs.hypothetical]).toEqual(["NOT_COVERED", false]);
    expect(asItIs.whyNot.length).toBeGreaterThan(0);
    expect([supposed.outcome, supposed.hypothetical, supposed.basis.link]).toEqual(["COVERED", true, "REFERRAL"]);
  },
  "09-on-which-days": ({ before: [before], first: [first], across: [across] }) => {
    expect([before.outcome, first.outcome, across.outcome]).toEqual(["NOT_COVERED", "COVERED", "PARTIAL"]);
    expect(limb(before, "TIME").state).toBe("NOT_MET");
    expect([across.coveredFrom, across.coveredTo]).toEqual(["2014-06-13", "2014-07-31"]);
  },
  "10-triggers-and-admissibility": ({ coverage: [icc] }) => {
    expect(icc.triggerKnowledge).toBe("RECORDED");
    expect(icc.triggers.map(({ on }: Answer) => on)).toEqual(expect.arrayContaining(["2018-05-22", "2021-03-03"]));
    expect(icc.admissibility.some(({ state }: Answer) => state === "UNKNOWN")).toBe(true);
    expect(icc.cooperation.length).toBeGreaterThan(0);
    expect(icc.immunities.length).toBeGreaterThan(0);
  },
  "11-a-second-situation": ({ coverageMatrix: { rows, totals } }) => {
    expect(rows.length).toBeGreaterThan(0);
    const sum = (list: readonly Answer[]): number => list.reduce((total, { violations }) => total + violations, 0);
    expect(sum(totals)).toBe(sum(rows.flatMap(({ cells }: Answer) => cells)));
  },
  "12-one-state-against-another": ({ interStateCoverage }) => {
    const [icj] = interStateCoverage;
    expect([icj.outcome, icj.title, icj.stage]).toEqual(["COVERED", "COMPROMISSORY_CLAUSE", "PRIMA_FACIE"]);
    expectReasons(icj);
    expect(icj.assumptions.join(" ")).toMatch(/dispute/i);
  },
  "13-what-changed-between": async ({ coverageChanges }, ask) => {
    expect(coverageChanges.length).toBeGreaterThan(0);
    for (const { on, before, after, event, because } of coverageChanges) {
      expect(on > "2014-12-31" && on <= "2015-04-01", on).toBe(true);
      expect(before).not.toBe(after);
      expect([event.length > 0, because.length > 0], event).toEqual([true, true]);
    }
    const none = await ask('{ coverageChanges(situation: "israel-opt", from: "2015-04-01", to: "2015-04-01") { on } }');
    expect(none.coverageChanges).toEqual([]);
  },
  "58-which-days-are-ahead": async ({ horizons }, ask) => {
    expect(horizons.length).toBeGreaterThan(0);
    const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    for (const { on, mechanism, before, after, because, conduct } of horizons) {
      expect(because.length).toBeGreaterThan(0);
      for (const [day, outcome] of [
        [dayBefore(on), before],
        [on, after],
      ]) {
        const { coverage } = await ask(
          "query ($conduct: ConductInput!, $asOf: Date) { coverage(conduct: $conduct, asOf: $asOf) { mechanism { name } outcome } }",
          { conduct: { ...JSON.parse(conduct), from: day }, asOf: day },
        );
        const found = coverage.find((one: Answer) => one.mechanism.name === mechanism.name);
        expect(found?.outcome, `${mechanism.name} on ${day}`).toBe(outcome);
      }
    }
  },
  "14-where-are-the-gaps": async ({ accountabilityGaps, amongCourts }, ask) => {
    const key = ({ category, allegedActor }: Answer): string => `${category.id} / ${allegedActor?.id}`;
    const uncovered = async (mechanisms?: readonly string[]): Promise<string[]> => {
      const { coverageMatrix } = await ask(
        'query ($mechanisms: [ID!]) { coverageMatrix(situation: "israel-opt", mechanisms: $mechanisms) { rows { category { id } allegedActor { id } cells { outcome } } } }',
        { mechanisms },
      );
      const rows = coverageMatrix.rows.filter(({ cells }: Answer) =>
        cells.every(({ outcome }: Answer) => outcome !== "COVERED"),
      );
      return rows.map(key).sort();
    };
    const without = (gaps: readonly Answer[]): Answer[] => gaps.filter(({ kind }) => kind === "NO_MECHANISM");
    expect(without(accountabilityGaps).map(key).sort()).toEqual(await uncovered());
    // An organ that may debate anything reaches every row; asked of two courts alone, gaps remain.
    expect(without(amongCourts).map(key).sort()).toEqual(await uncovered(["icc", "icj"]));
    expect(without(amongCourts).length).toBeGreaterThan(0);
    for (const { nearest, nearestLimb } of without(amongCourts)) {
      expect(["icc", "icj"]).toContain(nearest.mechanism.id);
      expect(["CONTESTED", "UNKNOWN", "NOT_MET"]).toContain(nearestLimb.state);
    }
  },
  "43-what-stands-in-the-way": ({ accountabilityObstacles: { obstructed, sought, singleSource } }) => {
    expect(names(obstructed.map(({ mechanism }: Answer) => mechanism))).toContain("International Criminal Court");
    for (const { claims } of obstructed) expect(claims.length).toBeGreaterThan(0);
    expect(names(sought.map(({ actor }: Answer) => actor)).sort()).toEqual(["Benjamin Netanyahu", "Yoav Gallant"]);
    for (const { caution, status } of sought)
      expect([status, caution]).toEqual(["WARRANT_IN_FORCE", expect.stringMatching(/presumed innocent/)]);
    expect(singleSource.length).toBeGreaterThan(0);
    for (const { claims } of singleSource) {
      const count = (of: (claim: Answer) => string): number => new Set(claims.map(of)).size;
      expect(
        Math.min(
          count(({ speaker }) => speaker.name),
          count(({ source }) => source.title),
        ),
      ).toBe(1);
    }
  },
  "20-who-characterises-conditions-of-life": ({ characterizations }) => {
    const speakers = new Set(characterizations.map(({ speaker }: Answer) => speaker.name));
    expect(speakers.size).toBeGreaterThan(1);
    expect(speakers).toContain("Amnesty International");
    const keys = characterizations.map(({ speaker, category, standard, on }: Answer) =>
      JSON.stringify([speaker, category, standard, on]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      characterizations.flatMap(({ responses }: Answer) => names(responses.map((one: Answer) => one.speaker))),
    ).toContain("Israel");
  },
  "21-who-characterises-7-october": ({ characterizations }) => {
    expect(characterizations.length).toBeGreaterThan(0);
    for (const { claims } of characterizations) expect(claims.length).toBeGreaterThan(0);
  },
  "22-who-is-asked-to-do-what": ({ calls }) => {
    const addressees = calls.flatMap((call: Answer) => names(call.addressees));
    expect(addressees).toEqual(
      expect.arrayContaining([
        "States",
        "Actors in Israel and the Occupied Palestinian Territory",
        "Palestinian authorities",
      ]),
    );
    for (const { asks, claims } of calls) expect([asks.length > 0, claims.length > 0]).toEqual([true, true]);
  },
  "23-asked-of-palestinian-authorities": ({ calls }) => {
    expect(calls.length).toBeGreaterThanOrEqual(3);
    expect(calls.flatMap(({ claims }: Answer) => claims.map(({ pinpoint }: Answer) => pinpoint))).toContain("4.5");
  },
  "24-what-the-source-says": ({ passages: [passage] }) => {
    expect([passage.at, passage.sha256]).toEqual(["3.2", expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(passage.claims.filter(({ kind }: Answer) => kind === "figure").length).toBeGreaterThanOrEqual(4);
  },
  "25-the-whole-source": ({ passages }) => {
    const places = (paragraph: number, sentences: number): string[] =>
      Array.from({ length: sentences }, (_, index) => `${paragraph}.${index + 1}`);
    expect(passages.map(({ at }: Answer) => at)).toEqual([
      ...places(1, 4),
      ...places(2, 4),
      ...places(3, 4),
      ...places(4, 5),
      ...places(5, 4),
    ]);
    for (const { claims, at } of passages) expect(claims.length, at).toBeGreaterThan(0);
  },
  "28-element-by-element": ({ elementsMatrix: { requirements } }) => {
    expect(new Set(requirements.map(({ kind }: Answer) => kind))).toEqual(
      new Set(["CONTEXTUAL", "MATERIAL", "MENTAL"]),
    );
    for (const { element, gap, supporting, contradicting } of requirements) {
      expect(gap === "NO_CLAIMS", element.name).toBe(supporting.length + contradicting.length === 0);
    }
  },
  "29-who-found-the-intent": ({ elementsMatrix: { requirements } }) => {
    const reached = requirements.flatMap(({ standardsReached }: Answer) => standardsReached);
    const amnesty = reached.find(({ speaker }: Answer) => speaker.name === "Amnesty International");
    expect(amnesty.standard.name).toMatch(/organi[sz]ation/);
    const answers = reached.flatMap(({ claim }: Answer) => claim.positions);
    expect(names(answers.map(({ speaker }: Answer) => speaker))).toContain("Israel");
  },
  "30-casualty-figures": ({ figures }) => {
    expect(figure(figures, 370)).toMatchObject({ bound: "AT_LEAST", unit: "DEATHS" });
    expect(names(figure(figures, 140).nestsIn.map(({ value }: Answer) => ({ name: value })))).toContain(370);
    expect(figure(figures, 370).nestsIn.map(({ value }: Answer) => value)).toContain(70_000);
    expect(figures.some(({ unit, value }: Answer) => unit === "INJURIES" && value === 200_000)).toBe(true);
  },
  "31-casualty-figures-7-october": ({ figures }) => {
    expect(figure(figures, 1_200)).toMatchObject({ bound: "AT_LEAST", unit: "DEATHS" });
    expect(figure(figures, 800).nestsIn.map(({ value }: Answer) => value)).toContain(1_200);
  },
  "38-what-was-known-then": async ({ then, now }, ask) => {
    const bounds = (figures: Answer[]): string[] =>
      figures.filter((one) => one.value === 200_000).map((one) => one.bound);
    expect(bounds(then)).toEqual(["AT_LEAST"]);
    expect(bounds(now)).toEqual(["ABOUT"]);
    // The same pin, asked again: the same hash. What was recorded since is in the newest answer's dataset alone.
    const pinned = async (knownAt?: string): Promise<Answer> =>
      (
        await ask(
          'query ($knownAt: DateTime) { elementsMatrix(category: "genocide", subject: "israel-opt", asOf: "2026-01-01", knownAt: $knownAt) { pin { knownAt dataset hash } } }',
          { knownAt },
        )
      ).elementsMatrix.pin;
    const newest = await pinned();
    const { changesets } = await ask("{ changesets(sort: [{ seq: ASC }]) { recordedAt } }");
    const first = await pinned(changesets[0].recordedAt);
    expect(await pinned(first.knownAt)).toEqual(first);
    expect(first.dataset).not.toBe(newest.dataset);
  },
  "33-where-a-person-stands": ({ posture }) => {
    const icc = posture.find(({ forum }: Answer) => forum.name === "International Criminal Court");
    expect([icc.status, icc.publicity, icc.since]).toEqual(["WARRANT_IN_FORCE", "PUBLIC_RECORD", "2024-11-21"]);
    for (const { caution } of posture) expect(caution).toMatch(/presumed innocent/);
  },
  "34-a-case-that-ended": ({ posture }) => {
    const icc = posture.find(({ forum }: Answer) => forum.name === "International Criminal Court");
    expect(icc.status).toBe("TERMINATED_BY_DEATH");
    expect(icc.wording).not.toMatch(/(was|is|stands) (convicted|acquitted)/);
    expect(icc.caution).not.toBe("");
  },
  "32-may-figures-be-added": ({ inside, sameDays, apart }) => {
    const reasons = ({ refusals }: Answer): string[] => refusals.map(({ reason }: Answer) => reason);
    expect([inside.value, reasons(inside)]).toEqual([null, ["NESTED"]]);
    expect([sameDays.value, reasons(sameDays)]).toEqual([null, ["WINDOWS_OVERLAP"]]);
    expect(apart).toMatchObject({ value: 1_023, bound: "EXACTLY", unit: "DEATHS", refusals: [] });
  },
  "40-what-is-said-of-a-person": ({ persons: [person] }) => {
    expect(person.caution).toMatch(/presumed innocent|presumption of innocence/i);
    expect(person.namingDecision.title).toBeTruthy();
    expect(person.claimsAbout.length).toBeGreaterThan(0);
  },
  "41-how-the-icc-can-have-jurisdiction": ({ mechanisms: [icc] }) => {
    expect(icc.addressee).toBe("NATURAL_PERSON");
    expect(icc.bases.map(({ link }: Answer) => link)).toEqual(
      expect.arrayContaining(["TERRITORY", "ACCUSED_NATIONALITY", "REFERRAL"]),
    );
    for (const { provision, sentence } of icc.bases) expect([!!provision.citation, !!sentence]).toEqual([true, true]);
  },
  "42-what-rests-on-a-provision": ({ provisions: [provision] }) => {
    expect(provision.citation).toBe("Genocide Convention, art II(c)");
    expect(names(provision.categories)).not.toEqual([]);
  },
  "50-find-a-name": ({ search: { edges } }) => {
    expect(edges[0].node).toMatchObject({ id: "hamas", name: "Hamas" });
  },
  "35-seven-persons-of-one-situation": (answer) => {
    const status = Object.fromEntries(
      Object.entries<Answer>(answer).map(([person, postures]) => [
        person,
        postures.find(({ forum }: Answer) => forum.name === "International Criminal Court").status,
      ]),
    );
    expect(status).toEqual({
      alBashir: "WARRANT_IN_FORCE",
      harun: "WARRANT_IN_FORCE",
      hussein: "WARRANT_IN_FORCE",
      abuGarda: "CHARGES_NOT_CONFIRMED",
      banda: "WARRANT_IN_FORCE",
      jerbo: "TERMINATED_BY_DEATH",
      abdAlRahman: "CONVICTED_NOT_FINAL",
    });
    for (const { caution } of Object.values<Answer>(answer).flat()) expect(caution).toMatch(/presumed innocent/);
  },
  "36-which-remedies-are-open": ({ remedies }) => {
    expect(remedies.map(({ form }: Answer) => form)).toEqual(FORMS);
    for (const { routes, sentence } of remedies) {
      expect(sentence).toMatch(/\.$/);
      for (const route of routes) expect([route.provision.citation, route.stage].every(Boolean)).toBe(true);
    }
    expect(remedies.some(({ calls }: Answer) => calls.length > 0)).toBe(true);
    expect(names(remedies[1].unreached)).toContain("Hamas");
  },
  "37-remedies-after-a-conviction": ({ before, on }) => {
    const icc = (answers: readonly Answer[]): Answer[] =>
      answers.flatMap(({ routes }) => routes.filter(({ mechanism }: Answer) => mechanism.id === "icc"));
    expect(new Set(icc(before).map(({ open, owedBy }) => `${open} ${owedBy.length}`))).toEqual(new Set(["UNKNOWN 0"]));
    expect(new Set(icc(on).map(({ open }) => open))).toEqual(new Set(["MET"]));
    expect(icc(on).flatMap(({ owedBy }) => names(owedBy))).toContain("Ali Muhammad Ali Abd-Al-Rahman");
  },
  "51-which-answers-fall": ({ retractionImpact }) => {
    expect(retractionImpact.length).toBeGreaterThan(10);
    const ofCourt = retractionImpact.filter(({ id }: Answer) => id.endsWith("/icc"));
    expect(ofCourt.length).toBeGreaterThan(10);
    for (const { sentence, becomes } of ofCourt)
      expect([sentence, becomes]).toEqual([
        expect.stringMatching(/: (COVERED|PARTIAL|CONTESTED)\.$/),
        expect.not.stringMatching(/: COVERED\.$/),
      ]);
  },
  "61-each-claim-once": ({ coverage, cited }) => {
    const named = coverage.flatMap(({ limbs, bases, triggers }: Answer) =>
      [...limbs, ...bases.flatMap((basis: Answer) => basis.limbs), ...triggers].flatMap(({ claims }: Answer) =>
        claims.map(({ id }: Answer) => id),
      ),
    );
    expect(cited.map(({ id }: Answer) => id)).toEqual([...new Set(named)].sort());
    expect(named.length).toBeGreaterThan(cited.length);
  },
  "60-what-a-draft-may-say": ({ checkStatement: { assertions, pin } }) => {
    expect(assertions.map(({ verdict }: Answer) => verdict)).toEqual([
      ...["STRONGER_THAN_RECORD", "SUPPORTED", "SUPPORTED", "SUPPORTED", "OUT_OF_DATE"],
    ]);
    expect(assertions[0].exactWording).toMatch(/a warrant is not a conviction.+presumed innocent/s);
    expect(assertions[3].exactWording).toMatch(/the conviction is not final/);
    for (const { claims } of assertions) expect(claims.length).toBeGreaterThan(0);
    expect(pin.link).toMatch(/^\/check\?text=/);
  },
  "53-what-is-new-in-the-record": async ({ recordedSince: { totalCount, nodes, pageInfo } }, ask) => {
    expect(nodes.length).toBe(Math.min(totalCount, 50));
    expect(pageInfo.hasNextPage).toBe(totalCount > 50);
    for (const { recordedAt } of nodes) expect(recordedAt > "2026-11-28T12:00:00Z").toBe(true);
    const { recordedSince } = await ask("{ recordedSince(first: 1) { totalCount } }");
    expect(recordedSince.totalCount).toBeGreaterThan(totalCount);
  },
  "54-what-a-state-disputes": async ({ disputes: { totalCount, nodes } }, ask) => {
    expect(nodes.length).toBe(Math.min(totalCount, 50));
    expect(names(nodes.map(({ speaker }: Answer) => speaker))).toContain("Israel");
    for (const { answers } of nodes) expect(answers.length).toBeGreaterThan(0);
    const alone = await ask('{ disputes(by: "isr", with: ALONE, first: 200) { nodes { speaker { name } } } }');
    for (const { speaker } of alone.disputes.nodes) expect(speaker.name).toBe("Israel");
  },
  "55-what-two-say-of-one-incident": ({ compare: { columns } }) => {
    expect(names(columns.map(({ speaker }: Answer) => speaker))).toEqual(["Hamas", "Amnesty International"]);
    expect(columns[0].responses.length).toBeGreaterThan(0);
    expect(columns[1].characterizations.length).toBeGreaterThan(0);
  },
  "52-how-two-things-are-linked": ({ connections }) => {
    expect(connections.length).toBeGreaterThan(0);
    for (const { steps } of connections) {
      expect([steps[0].from.name, steps.at(-1).to.name]).toEqual(["Rapid Support Forces", "Sudan"]);
      for (const { claims } of steps) expect(claims.length).toBeGreaterThan(0);
    }
    const lengths = connections.map(({ steps }: Answer) => steps.length);
    expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b));
  },
};
