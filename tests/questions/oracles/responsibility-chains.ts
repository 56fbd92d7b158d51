import { expect } from "vitest";
import { compareHolds, type Holds } from "../../../src/base/index.js";
import { type Answer, expectSpeakers, type Oracles } from "./support.js";

const hopsOf = (chains: readonly Answer[]): Answer[] => chains.flatMap(({ hops }) => hops);

const minimum = (answers: readonly Holds[]): Holds | undefined => [...answers].sort(compareHolds)[0];

export const responsibilityChains: Oracles = {
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
};
