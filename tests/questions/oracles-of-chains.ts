import { expect } from "vitest";
import { compareHolds, type Holds, PACKAGE_ROOT, parseDay } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import { ofKind } from "../../src/model/index.js";
import type { Answer, Ask, Oracle } from "./oracles.js";

const hopsOf = (chains: readonly Answer[]): Answer[] => chains.flatMap(({ hops }) => hops);
const ids = (list: readonly Answer[]): string[] => list.map(({ id }) => id);
const minimum = (answers: readonly Holds[]): Holds | undefined => [...answers].sort(compareHolds)[0];

/** Every claim shown says who says it, where it is read and at which place. */
function expectSpeakers(claims: readonly Answer[]): void {
  for (const { sentence, speaker, source, pinpoint } of claims)
    expect([speaker.name, source.title, pinpoint].every(Boolean), sentence).toBe(true);
}

/** Parties to a treaty on a day, worked out from the rows of its table and nothing else. */
function partiesOn(instrument: string, day: string): string[] {
  const { dataset } = loadSeed(`${PACKAGE_ROOT}/seed`);
  const on = parseDay(day);
  const acts = ofKind(dataset.claims, "participation").filter(
    (claim) =>
      claim.fields.instrument === instrument &&
      claim.fields.status === "accepted" &&
      (claim.actOn ?? on) <= on &&
      (claim.effectFrom ?? on + 1) <= on,
  );
  const joined = acts.filter((claim) =>
    ["ratification", "accession", "succession", "acceptance"].includes(claim.fields.act),
  );
  const hasLeft = (state: string | null, since: number): boolean =>
    acts.some(
      (claim) => claim.subject === state && claim.fields.act === "withdrawal" && (claim.effectFrom ?? 0) > since,
    );
  return [
    ...new Set(
      joined.filter((claim) => !hasLeft(claim.subject, claim.effectFrom ?? 0)).map((claim) => claim.subject ?? ""),
    ),
  ].sort();
}

async function expectUsesToBeCells(
  evidence: readonly Answer[],
  categories: readonly string[],
  ask: Ask,
): Promise<void> {
  const cited = new Map<string, number>();
  for (const category of categories) {
    const { elementsMatrix } = await ask(
      'query ($category: ID!) { elementsMatrix(category: $category, subject: "israel-opt") { requirements { supporting { id } contradicting { id } leftOpen { id } } } }',
      { category },
    );
    for (const { supporting, contradicting, leftOpen } of elementsMatrix.requirements)
      for (const id of ids([...supporting, ...contradicting, ...leftOpen])) cited.set(id, (cited.get(id) ?? 0) + 1);
  }
  const uses = new Map(evidence.map(({ claim, uses: count }) => [claim.id, count]));
  expect(Object.fromEntries(uses)).toEqual(Object.fromEntries([...cited].filter(([, count]) => count >= 2)));
}

/** What must hold of the answers on chains, tenure, notice, evidence, patterns and cooperation, by the question's id. */
export const MORE_ORACLES: Readonly<Record<string, Oracle>> = {
  "15-who-commanded-whom": async ({ unit, wing }, ask) => {
    expect(unit.map(({ endsAt }: Answer) => endsAt?.name)).toContain("Israel");
    expect(wing.map(({ endsAt }: Answer) => endsAt?.name)).toContain("Hamas and other Palestinian armed groups");
    for (const { hops, holds } of [...unit, ...wing]) {
      expect(holds).toBe(minimum(hops.map((hop: Answer) => hop.holds)));
      for (const { claims } of hops) expectSpeakers(claims);
    }
    const chains = async (subject: string, asOf: string): Promise<Answer[]> =>
      (
        await ask(
          "query ($subject: ID!, $asOf: Date) { responsibilityChains(subject: $subject, asOf: $asOf) { hops { from { id } to { id } holds } gaps endsAt { id } } }",
          { subject, asOf },
        )
      ).responsibilityChains;
    // A middle hop that has ended breaks the chain, and is named among the gaps.
    const [during, after] = [
      await chains("israel-war-cabinet", "2024-06-01"),
      await chains("israel-war-cabinet", "2024-07-01"),
    ];
    expect(during.map(({ endsAt }) => endsAt?.id)).toContain("isr");
    expect(after.map(({ endsAt }) => endsAt?.id)).not.toContain("isr");
    expect(after.flatMap(({ gaps }) => gaps).length).toBeGreaterThan(0);
    // An undated hop is there, as UNKNOWN.
    const undated = hopsOf(await chains("idf-west-bank-division", "2025-10-01")).filter(
      ({ from }) => from.id === "idf-west-bank-division",
    );
    expect(undated.map(({ to, holds }) => [to.id, holds])).toContainEqual(["idf-central-command", "UNKNOWN"]);
  },
  "16-which-units-could-it-be": async ({ first, second }, ask) => {
    const chains: Answer[] = [...first, ...second];
    for (const { hops, hypothetical } of chains)
      expect(hypothetical).toBe(hops.some(({ kind }: Answer) => kind === "HYPOTHESIS"));
    const guessed = hopsOf(chains).filter(({ kind }) => kind === "HYPOTHESIS");
    expect(guessed.length).toBeGreaterThan(0);
    for (const { from, to, claims, holds, openQuestions } of guessed) {
      expect([from.kind, to.kind, holds]).toEqual(["Incident", "Unit", expect.stringMatching(/POSSIBLE|UNKNOWN/)]);
      // Time and area: where the incident was and where the unit stood. Branch: who is alleged, and how the unit belongs to it.
      const kinds = new Set(claims.map(({ kind }: Answer) => kind));
      for (const kind of ["occurrence", "stationing", "attribution", "structure"]) expect(kinds, to.id).toContain(kind);
      expect(openQuestions.length).toBeGreaterThan(0);
      expectSpeakers(claims);
    }
    const { violations } = await ask("{ violations(first: 200) { nodes { incident { id } allegedActor { id } } } }");
    const alleged = new Set(violations.nodes.map((one: Answer) => `${one.incident.id} ${one.allegedActor?.id}`));
    for (const { from, to } of guessed) expect(alleged, to.id).not.toContain(`${from.id} ${to.id}`);
  },
  "17-posts-gaps-and-incidents": ({ certain, possible }) => {
    const keys = (incidents: readonly Answer[]): string[] =>
      incidents.map(({ incident, post, relation }) => [incident.id, post.id, relation].join(" "));
    const [sure, maybe] = [keys(certain.incidents), new Set(keys(possible.incidents))];
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.filter((key) => !maybe.has(key))).toEqual([]);
    expect(maybe.size).toBeGreaterThan(sure.length);
    expect(new Set(certain.incidents.map(({ holds }: Answer) => holds))).toEqual(new Set(["CERTAIN"]));
    expect(possible.caution).toMatch(/presumed innocent/i);
    expect(possible.gaps).toContainEqual(expect.objectContaining({ from: "2005-07-14", to: "2005-09-21" }));
    for (const { claims, periods } of possible.postings) {
      expect(periods.length).toBeGreaterThan(0);
      expectSpeakers(claims);
    }
  },
  "18-weakest-link": ({ first, second }) => {
    for (const chains of [first, second]) {
      expect(chains.length).toBeGreaterThan(0);
      expect(chains.flatMap(({ singleSourceHops }: Answer) => singleSourceHops).length).toBeGreaterThan(0);
      for (const { hops, holds, weakestHop, singleSourceHops } of chains) {
        const answers: Holds[] = hops.map((hop: Answer) => hop.holds);
        expect([holds, answers[weakestHop]]).toEqual([minimum(answers), minimum(answers)]);
        for (const index of singleSourceHops) {
          const count = (of: (claim: Answer) => string): number => new Set(hops[index].claims.map(of)).size;
          expect(
            Math.min(
              count(({ speaker }) => speaker.name),
              count(({ source }) => source.id),
            ),
          ).toBe(1);
        }
      }
    }
  },
  "19-what-could-have-been-known": async ({ organ, group }, ask) => {
    const { notice: office } = await ask(
      'query { notice(subject: "head-of-darfur-security-desk", before: "2004-08-01") { before caution publicItems { ...item } internalItems { ...item } } } fragment item on NoticeItem { form channel holds from to claims { sentence speaker { name } source { title } pinpoint } }',
    );
    for (const { before, publicItems, internalItems, caution } of [organ, group, office]) {
      expect(caution).not.toBe("");
      expect(new Set(publicItems.map(({ channel }: Answer) => channel))).toEqual(
        new Set(["PUBLIC"].slice(0, publicItems.length)),
      );
      for (const { channel } of internalItems) expect(channel).toBe("INTERNAL");
      for (const { holds, from, to, claims } of [...publicItems, ...internalItems]) {
        expect(from < before, from).toBe(true);
        expect(holds).toBe(to < before ? "CERTAIN" : "POSSIBLE");
        expectSpeakers(claims);
      }
    }
    for (const { publicItems } of [organ, group]) expect(publicItems.length).toBeGreaterThan(5);
    expect(organ.internalItems.map(({ from }: Answer) => from)).toContain("2024-07-03");
    expect(office.internalItems.map(({ holds }: Answer) => holds)).toContain("POSSIBLE");
  },
  "26-evidence-that-serves-several-charges": async ({ sharedEvidence: { evidence, categories } }, ask) => {
    expect(evidence.length).toBeGreaterThan(5);
    for (const { uses, cells } of evidence) expect(cells.length).toBe(uses);
    expectSpeakers(evidence.map(({ claim }: Answer) => claim));
    await expectUsesToBeCells(evidence, ids(categories), ask);
  },
  "27-incidents-that-form-a-pattern": ({ here, elsewhere }) => {
    const wholes = new Set(here.map(({ pattern }: Answer) => pattern.name));
    expect(wholes).toContain("Attacks of 7 October 2023 on southern Israel");
    expect(wholes).toContain("Conduct towards Palestinians in the Gaza Strip since October 2023");
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const { author, rule, members, claim } of [...here, ...elsewhere]) {
      expect(claim.speaker).toEqual(author);
      expect([rule.length > 0, members.length > 1]).toEqual([true, true]);
      expectSpeakers([claim, ...claim.positions]);
      expect(claim.positions.length, claim.sentence).toBeGreaterThan(0);
    }
    expect(here.some(({ bearsOn }: Answer) => ids(bearsOn).includes("crimes-against-humanity/context-2"))).toBe(true);
  },
  "39-who-must-cooperate": async ({ warrant, order }, ask) => {
    const parties = (obliged: readonly Answer[]): string[] =>
      [
        ...new Set(
          obliged.filter(({ since, state }) => since && state === "MET").map(({ party }) => party.id as string),
        ),
      ].sort();
    const treaty = (obliged: readonly Answer[]): Answer[] =>
      obliged.filter(({ sentence }) => /has been in force|was in force/.test(sentence));
    expect(parties(treaty(warrant.obliged))).toEqual(partiesOn("rome-statute", "2025-12-31"));
    const early = await ask(
      '{ cooperation(mechanism: "icc", asOf: "2016-06-30") { obliged { party { id } state since sentence } } }',
    );
    expect(parties(treaty(early.cooperation.obliged))).toEqual(partiesOn("rome-statute", "2016-06-30"));
    expect(partiesOn("rome-statute", "2016-06-30")).toContain("bdi");
    expect(partiesOn("rome-statute", "2025-12-31")).not.toContain("bdi");
    expect(order.obliged.map(({ party }: Answer) => party.id)).toContain("isr");
    const said = [...warrant.refusals, ...warrant.findings, ...warrant.immunities];
    expect(warrant.refusals.map(({ speaker }: Answer) => speaker.name)).toContain("Israel");
    expect(warrant.immunities.map(({ speaker }: Answer) => speaker.name)).toContain("Hungary");
    expectSpeakers([...said, ...said.flatMap(({ positions }) => positions)]);
    expect(warrant.caution).toMatch(/presumed innocent/i);
  },
};
