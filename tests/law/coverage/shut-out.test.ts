import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { shutOut } from "../../../src/law/facts/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-11-28");
const limited = [...facts.instruments.values()].filter(({ openTo }) => openTo);
const courts = [...facts.mechanisms.values()].flatMap((mechanism) =>
  mechanism.bases.flatMap((basis) => {
    const instrument = basis.acceptance?.instrument ?? "";
    return basis.link === "ACCUSED_NATIONALITY" && facts.instruments.get(instrument)?.openTo
      ? [{ mechanism: mechanism.id, instrument }]
      : [];
  }),
);
const states = [...facts.entities.values()].filter(({ type }) => type === "State").map(({ id }) => id);
const ask = (mechanism: string, state: string, day: string, more: object = {}) => {
  const conduct = {
    categories: ["human-rights-violations.right-to-life"],
    places: [state],
    from: day,
    allegedActors: [{ kind: "STATE", nationalities: [state] }],
    ...more,
  } as unknown as ConductInput;
  return assessCoverage(facts, checkConduct(facts, conduct, asOf), { mechanisms: [mechanism], asOf })[0];
};

describe("A treaty that is open to some States alone", () => {
  test("is held by the courts of regions", () => expect(courts.length).toBeGreaterThan(5));

  test.each(limited.map(({ id }) => id))("%s has no act of joining of a State that could not join", (id) => {
    const joined = [...(facts.participation.get(id) ?? [])].filter(([, acts]) =>
      acts.some(({ fields }) => ["ratification", "accession", "succession", "membership"].includes(fields.act)),
    );
    expect(joined.map(([state]) => state).filter((state) => shutOut(facts.instruments, id, state))).toEqual([]);
  });

  test("answers a plain no about a State that cannot join, whatever the day, and offers no joining", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...courts),
        fc.constantFrom(...states),
        fc.constantFrom("1995-03-03", "2024-01-01", "2025-09-09", "2026-11-01"),
        ({ mechanism, instrument }, state, day) => {
          const entity = facts.entities.get(state);
          fc.pre(!entity?.existsTo && (entity?.existsFrom ?? "") <= day);
          if (!shutOut(facts.instruments, instrument, state)) return;
          const answer = ask(mechanism, state, day);
          expect(answer?.outcome, answer?.summary).toBe("NOT_COVERED");
          expect(answer?.assumptions.join(" ")).not.toMatch(/record is complete/u);
          const offered = (answer?.whyNot ?? []).flatMap(({ apply }) => apply?.suppose ?? []);
          expect(offered.filter((act) => act.instrument === instrument)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("says nothing of a State that could join: silence after the table's last day stays unknown", () =>
    expect(ask("achpr", "mar", "2026-01-01")?.outcome).toBe("UNKNOWN"));

  test("is not joined by a supposed act that names no treaty", () => {
    fc.assert(
      fc.property(fc.constantFrom(...courts), fc.constantFrom(...states), ({ mechanism, instrument }, state) => {
        const entity = facts.entities.get(state);
        fc.pre(!entity?.existsTo && shutOut(facts.instruments, instrument, state) !== null);
        const suppose = [{ kind: "RATIFICATION", state, on: "2000-01-01", from: "2000-01-01" }];
        expect(ask(mechanism, state, "2024-01-01", { suppose })?.outcome).toBe("NOT_COVERED");
      }),
      { numRuns: 40 },
    );
  });
});
