import { describe, expect, test } from "vitest";
import { compareHolds, type Holds } from "../../src/base/index.js";
import { runningServer } from "../support/running-server.js";
import type { Answer } from "./oracles/index.js";

const server = runningServer();

const QUERY = `query ($subject: ID!, $asOf: Date, $knownAt: DateTime, $minHolds: Holds = UNKNOWN) {
  responsibilityChains(subject: $subject, asOf: $asOf, knownAt: $knownAt, minHolds: $minHolds) {
    holds weakestHop singleSourceHops hypothetical line endsAt { id } endsBecause gaps
    pin { asOf hash }
    hops {
      from { id } to { id kind } kind holds disputed openQuestions
      claims { id kind sentence speaker { id } source { id } pinpoint positions { speaker { id } } }
      modesOfLiability { provision { id } sentence openQuestions claims { id kind } }
      stateAttribution { provision { id } openQuestions }
    }
  }
}`;

async function chainsOf(subject: string, rest: object = {}): Promise<Answer[]> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY, variables: { subject, ...rest } }),
  });
  const { data, errors } = (await reply.json()) as Answer;
  expect(errors, subject).toBeUndefined();
  return data.responsibilityChains;
}
const hopsOf = (chains: readonly Answer[]): Answer[] => chains.flatMap(({ hops }) => hops);
const path = ({ hops }: Answer): string => [hops[0]?.from.id, ...hops.map(({ to }: Answer) => to.id)].join(" > ");
const paths = (chains: readonly Answer[]): string[] => chains.map(path);
const hop = (chains: readonly Answer[], from: string, to: string): Answer =>
  hopsOf(chains).find((one) => one.from.id === from && one.to.id === to);

/** One subject of each side and one of the second situation, each on a day of its own. */
const SUBJECTS = [
  ["gaza-conditions-of-life", "2024-03-01", "isr", "yoav-gallant"],
  ["hostage-taking-7-october", "2023-10-07", "palestinian-armed-groups", "mohammed-deif"],
  ["wadi-salih-campaign", "2004-03-01", "sdn", "omar-hassan-ahmad-al-bashir"],
] as const;

describe.each(SUBJECTS)("The chains of %s on %s", (subject, asOf, top, holder) => {
  test("lead to the top and, apart from it, to those said to have held the offices on the way", async () => {
    const chains = await chainsOf(subject, { asOf });
    expect(chains.filter(({ line }) => line !== "INDIVIDUAL").map(({ endsAt }) => endsAt?.id)).toContain(top);
    expect(chains.filter(({ line }) => line === "INDIVIDUAL").map(({ endsAt }) => endsAt.id)).toContain(holder);
    for (const { line, endsAt, endsBecause, pin } of chains) {
      if (line === "INDIVIDUAL") expect(endsBecause).toMatch(/is said to hold/);
      if (endsAt?.id === top) expect(endsBecause).toMatch(/is reached/);
      expect(pin).toEqual({ asOf, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });

  test("hold as their weakest hop, and name hops that rest on one source or one speaker", async () => {
    for (const { hops, holds, weakestHop, singleSourceHops } of await chainsOf(subject, { asOf })) {
      const answers: Holds[] = hops.map((one: Answer) => one.holds);
      const weakest = [...answers].sort(compareHolds)[0];
      expect([holds, weakestHop]).toEqual([weakest, answers.indexOf(weakest as Holds)]);
      const single = hops.flatMap(({ claims }: Answer, index: number) => {
        const several = (key: string): boolean => new Set(claims.map((claim: Answer) => claim[key].id)).size > 1;
        return several("source") && several("speaker") ? [] : [index];
      });
      expect(singleSourceHops).toEqual(single);
    }
  });

  test("give every hop its claims with speaker, source and place, and its dispute", async () => {
    const hops = hopsOf(await chainsOf(subject, { asOf }));
    for (const { claims, disputed, holds, from, to } of hops) {
      expect(claims.length, `${from.id} > ${to.id}`).toBeGreaterThan(0);
      for (const claim of claims) {
        expect([claim.speaker.id, claim.source.id, claim.pinpoint].every(Boolean)).toBe(true);
      }
      // An answer to a claim about other days says nothing of this one; where all are answered, some of them speak of it.
      if (compareHolds(holds, "UNKNOWN") > 0 && claims.every((claim: Answer) => claim.positions.length > 0))
        expect(disputed, `${from.id} > ${to.id}`).toBe(true);
    }
    expect(hops.some(({ disputed }) => disputed)).toBe(true);
  });

  test("show modes of liability with open questions on hops to offices and persons, and none on hops to a State", async () => {
    const hops = hopsOf(await chainsOf(subject, { asOf }));
    const modes = new Set(hops.flatMap((one) => one.modesOfLiability.map((note: Answer) => note.provision.id)));
    for (const provision of ["art-25-3-a", "art-25-3-b", "art-25-3-c", "art-28-a", "art-28-b"])
      expect(modes).toContain(`rome-statute/${provision}`);
    for (const { kind, to, modesOfLiability, stateAttribution } of hops) {
      for (const note of modesOfLiability) {
        expect(note.openQuestions.length).toBeGreaterThan(0);
        expect(note.sentence).toMatch(/could bear on/i);
      }
      if (kind === "HOLDS_OFFICE")
        expect(modesOfLiability.map((note: Answer) => note.provision.id)).toEqual(
          expect.arrayContaining(["rome-statute/art-28-a", "rome-statute/art-28-b"]),
        );
      if (to.kind === "State") expect(modesOfLiability).toEqual([]);
      if (to.kind === "Person") expect(stateAttribution).toEqual([]);
    }
  });
});

describe("A chain of the record", () => {
  test("names on an office what is asked of a superior: control, knowledge, prevention, submission", async () => {
    const chains = await chainsOf("hostage-taking-7-october");
    const held = hop(chains, "al-qassam-highest-commander", "mohammed-deif");
    const superior = held.modesOfLiability.find((note: Answer) => note.provision.id === "rome-statute/art-28-a");
    expect(superior.openQuestions.join(" ")).toMatch(/control.*kn[eo]w.*prevent.*submit/is);
  });

  test("of an incident looks from its last certain day when no day is asked for", async () => {
    const [chain] = await chainsOf("hostage-taking-7-october");
    expect(chain.pin.asOf).toBe("2023-10-07");
    expect((await chainsOf("wadi-salih-campaign"))[0].pin.asOf).toBe("2004-03-01");
  });

  test("goes on over an undated hop as UNKNOWN, and stops before it when more is asked for", async () => {
    const over = "al-qassam-brigades > hamas-political-bureau > hamas";
    const shown = await chainsOf("hostage-taking-7-october");
    expect(hop(shown, "al-qassam-brigades", "hamas-political-bureau").holds).toBe("UNKNOWN");
    expect(paths(shown).some((one) => one.includes(over))).toBe(true);
    const strict = await chainsOf("hostage-taking-7-october", { minHolds: "POSSIBLE" });
    expect(paths(strict).some((one) => one.includes("hamas-political-bureau"))).toBe(false);
    expect(strict.flatMap(({ gaps }) => gaps).join(" ")).toMatch(/Political Bureau of Hamas holds only as UNKNOWN/);
  });

  test("breaks at a hop that had ended, and names it as a gap", async () => {
    const chains = await chainsOf("el-geneina-2023", { asOf: "2023-10-01" });
    expect(hop(chains, "rapid-support-forces", "sudanese-armed-forces")).toBeUndefined();
    expect(chains.flatMap(({ gaps }) => gaps)).toContain(
      "The link from Rapid Support Forces to Sudanese Armed Forces is recorded, but excluded for 1 Oct 2023.",
    );
    const before = await chainsOf("rapid-support-forces", { asOf: "2018-06-01" });
    expect(paths(before).some((one) => one.startsWith("rapid-support-forces > sudanese-armed-forces"))).toBe(true);
  });

  test("names an office that nobody is recorded as holding on the day", async () => {
    const gaps = async (asOf: string): Promise<string> =>
      (await chainsOf("israel-defense-forces", { asOf })).flatMap((one) => one.gaps).join("\n");
    expect(await gaps("2024-11-04")).not.toMatch(/holding Minister of Defence/);
    expect(await gaps("2025-06-01")).toMatch(/Nobody is recorded as holding Minister of Defence of Israel/);
  });

  test("ends with the last day of a posting, and a day later is excluded", async () => {
    const holds = async (asOf: string): Promise<Holds | undefined> =>
      hop(await chainsOf("israel-minister-of-defence", { asOf }), "israel-minister-of-defence", "yoav-gallant")?.holds;
    expect(await Promise.all(["2024-11-05", "2024-11-07", "2024-11-08"].map(holds))).toEqual([
      "CERTAIN",
      "POSSIBLE",
      undefined,
    ]);
  });

  test("is another one before and after a line of command was retracted", async () => {
    const command = async (knownAt: string): Promise<Answer> =>
      hop(
        await chainsOf("civil-administration-west-bank", { asOf: "2024-01-01", knownAt }),
        "civil-administration-west-bank",
        "idf-central-command",
      );
    expect((await command("2026-11-24T01:36:09Z")).holds).toBe("UNKNOWN");
    expect(await command("2026-11-24T01:36:10Z")).toBeUndefined();
  });

  test("keeps what could be a State's own conduct apart: organs, agents, control, adoption", async () => {
    const chains = await chainsOf("wadi-salih-campaign");
    const grounds = (from: string, to: string): string[] =>
      hop(chains, from, to).stateAttribution.map((note: Answer) => note.provision.id);
    expect(grounds("president-of-sudan", "sdn")).toEqual(["arsiwa/art-4"]);
    expect(grounds("janjaweed-militia", "president-of-sudan")).toEqual(["arsiwa/art-8", "arsiwa/art-11"]);
    expect(grounds("janjaweed-militia", "sdn")).toEqual(["arsiwa/art-5", "arsiwa/art-8", "arsiwa/art-11"]);
    expect(hop(chains, "janjaweed-militia", "sdn").disputed).toBe(true);
  });
});

describe("A hypothesis of the record", () => {
  test.each([
    ["gaza-evacuation-orders", "2023-11-01", "idf-southern-command", "POSSIBLE"],
    ["israeli-fire-7-october", "2023-10-07", "idf-gaza-division", "POSSIBLE"],
    ["operation-iron-wall-2025", "2025-02-01", "idf-central-command", "POSSIBLE"],
    ["communities-7-october", "2023-10-07", "al-qassam-elite-units", "POSSIBLE"],
    ["tabit-2014", "2014-10-31", "saf-tabit-garrison", "POSSIBLE"],
    ["el-geneina-2023", "2023-06-15", "rsf-west-darfur-sector", "POSSIBLE"],
    ["saf-conduct-since-2023", "2025-01-01", "saf-sixth-infantry-division", "POSSIBLE"],
  ])("leads from %s on %s to %s, beside the allegation", async (subject, asOf, unit, holds) => {
    const chains = await chainsOf(subject, { asOf });
    const supposed = chains.filter(({ hypothetical }) => hypothetical);
    const first = supposed.map(({ hops }) => hops[0]).find(({ to }) => to.id === unit);
    expect(first).toMatchObject({ kind: "HYPOTHESIS", holds, modesOfLiability: [], stateAttribution: [] });
    expect(first.openQuestions[0]).toMatch(/No source says so/);
    const kinds = new Set(first.claims.map(({ kind }: Answer) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["stationing", "occurrence", "attribution", "structure"]));
    for (const { hops, hypothetical } of chains)
      expect(hypothetical).toBe(hops.some(({ kind }: Answer) => kind === "HYPOTHESIS"));
    expect(chains.some(({ hypothetical }) => !hypothetical)).toBe(true);
  });

  test.each([
    ["a day on which nothing places the unit there", "gaza-evacuation-orders", "2023-10-08", "idf-southern-command"],
    ["a unit whose place is undated", "operation-iron-wall-2025", "2025-02-01", "idf-west-bank-division"],
    ["an incident with a person alleged", "gaza-attacks-on-civilians", "2023-11-01", "israeli-air-force"],
    ["units of another force", "el-geneina-2023", "2023-06-15", "saf-sixth-infantry-division"],
  ])("is not made for %s", async (_what, subject, asOf, unit) => {
    const units = hopsOf(await chainsOf(subject, { asOf })).map(({ to }) => to.id);
    expect(units).not.toContain(unit);
  });
});

describe("A chain that ends at a person", () => {
  const standingOf = async (subject: string, asOf: string): Promise<string[]> => {
    const query = `query ($subject: ID!, $asOf: Date) {
      responsibilityChains(subject: $subject, asOf: $asOf) { hops { to { kind } standing } }
    }`;
    const reply = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { subject, asOf } }),
    });
    const { data } = (await reply.json()) as Answer;
    return hopsOf(data.responsibilityChains).flatMap(({ standing }) => standing);
  };

  test("tells, on whatever day it is looked at, that the charges against the person were not confirmed since", async () => {
    const told = await standingOf("haskanita-2007", "2007-09-29");
    expect(told.some((one) => /charges against .* were not confirmed on 8 Feb 2010/.test(one))).toBe(true);
    expect(told.some((one) => /ended on .* because of death/.test(one))).toBe(true);
  });

  test("tells of a warrant that it is no conviction, on the pages too", async () => {
    const told = await standingOf("hostage-taking-7-october", "2023-10-07");
    expect(told.length).toBeGreaterThan(0);
    const page = await (await fetch(`${server.url}/chains/haskanita-2007`)).text();
    expect(page).toContain("Where persons named here stand before courts");
    expect(page.replaceAll(/<[^>]*>/g, "")).toContain("were not confirmed on 8 Feb 2010");
  });
});
