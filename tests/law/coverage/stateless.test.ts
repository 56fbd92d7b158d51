import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const TODAY = parseDay("2026-11-20");
const COURTS = [...facts.mechanisms.values()]
  .filter(
    ({ addressee, bases }) => addressee === "NATURAL_PERSON" && bases.some((one) => one.link === "ACCUSED_NATIONALITY"),
  )
  .map(({ id }) => id);

const asked = (nationalities: readonly string[], victims: readonly string[] | null) =>
  checkConduct(
    facts,
    {
      categories: ["crimes-against-humanity.murder"],
      places: ["tha"],
      from: "2021-05-01",
      victimNationalities: victims,
      allegedActors: [{ kind: "PERSON", nationalities }],
    } as unknown as ConductInput,
    TODAY,
  );
const links = (court: string, conduct: ReturnType<typeof asked>, kind: string) =>
  (assessCoverage(facts, conduct, { mechanisms: [court], asOf: TODAY, flips: false })[0]?.bases ?? [])
    .filter(({ link }) => link === kind)
    .map(({ linkState }) => linkState);

describe("Somebody who is stateless", () => {
  it("is a national of no State that a court may go by, and is no person of whom that is not known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...COURTS), (court) => {
        expect(links(court, asked(["stateless"], null), "ACCUSED_NATIONALITY")).not.toContain("MET");
        expect(new Set(links(court, asked(["stateless"], null), "ACCUSED_NATIONALITY"))).toEqual(
          new Set(links(court, asked(["tha"], null), "ACCUSED_NATIONALITY")),
        );
      }),
      { numRuns: 80 },
    );
  });

  it("is told as such, and what would change it is put again as it was", () => {
    const [answer] = assessCoverage(facts, asked(["Stateless"], ["stateless"]), {
      mechanisms: ["icc"],
      asOf: TODAY,
      flips: true,
    });
    expect(answer?.outcome).toBe("NOT_COVERED");
    expect(answer?.summary).toContain("nationals of no State");
    expect(answer?.whyNot.length).toBeGreaterThan(0);
  });

  it("beside nationals of a State leaves the State", () => {
    expect(asked(["stateless", "jor"], null).allegedActors[0]?.nationalities).toEqual(["jor"]);
  });

  it("and lives in a State whose law treats such persons as nationals is answered for as a national is", () => {
    const alike = [...facts.mechanisms.values()].filter((one) =>
      one.bases.some((basis) => basis.rules?.preconditions?.some(({ requires }) => requires?.fact === "STATELESS")),
    );
    expect(alike.length).toBeGreaterThan(12);
    /** Whether the law of that day still did so: a code may have been replaced by one that does not. */
    const isAlikeOn = (forum: string, day: string): boolean =>
      (facts.mechanisms.get(`national-${forum}`)?.bases ?? []).some(
        ({ rules }) =>
          rules.preconditions?.some(({ requires }) => requires?.fact === "STATELESS") &&
          (rules.time?.from ?? "") <= day &&
          day <= (rules.time?.to ?? "9999-12-31"),
      );
    const outcome = (forum: string, category: string, day: string, nationality: string) => {
      const conduct = checkConduct(
        facts,
        {
          categories: [category],
          places: ["tha"],
          from: day,
          victimNationalities: ["tha"],
          allegedActors: [
            { kind: "PERSON", nationalities: [nationality], residentIn: [forum], presentIn: [], inLeadership: true },
          ],
        },
        TODAY,
      );
      return assessCoverage(facts, conduct, { mechanisms: [`national-${forum}`], asOf: TODAY, flips: false })[0]
        ?.outcome;
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...alike.map(({ forum }) => forum as string)),
        fc.constantFrom("genocide", "crimes-against-humanity.murder", "war-crimes.murder", "torture", "aggression"),
        fc.integer({ min: 1995, max: 2025 }),
        (forum, category, year) => {
          const day = `${year}-06-01`;
          fc.pre(isAlikeOn(forum, day));
          expect(outcome(forum, category, day, "stateless")).toBe(outcome(forum, category, day, forum));
        },
      ),
      { numRuns: 60 },
    );
  });
});
