import { expect } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { ofKind } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { type Answer, expectSpeakers, type Oracles } from "./support.js";

/** Parties to a treaty on a day, worked out from the rows of its table and nothing else. */
function partiesOn(instrument: string, day: string): string[] {
  const { dataset } = bundled();
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

export const cooperation: Oracles = {
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
