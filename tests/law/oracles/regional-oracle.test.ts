import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();

/**
 * First and last day of the facts that each court reaches, State by State, written a second time: the day of entry into
 * force, or of the acceptance where that is an act of its own or was limited to later facts.
 * `left`: the answer for such days once an exit has effect, where the treaty does not keep them inside (ECOWAS Revised
 * Treaty, article 91).
 */
const REACHED: Record<string, { inside: string; left?: string; category: string; states: string }> = {
  echr: {
    inside: "COVERED",
    category: "human-rights-violations.right-to-life",
    states: `alb 1996-10-02 · and 1996-01-22 · arm 2002-04-26 · aut 1958-09-03 · aze 2002-04-15 · bel 1955-06-14 · bgr 1992-09-07 ·
      bih 2002-07-12 · che 1974-11-28 · cyp 1989-01-01 · deu 1953-09-03 · dnk 1953-09-03 · esp 1981-07-01 · est 1996-04-16 ·
      fin 1990-05-10 · fra 1974-05-03 · gbr 1966-01-14 · geo 1999-05-20 · grc 1985-11-20 · hrv 1997-11-05 · hun 1992-11-05 ·
      irl 1953-09-03 · isl 1953-09-03 · ita 1973-08-01 · lie 1982-09-08 · ltu 1995-06-20 · lux 1953-09-03 · lva 1997-06-27 ·
      mco 2005-11-30 · mda 1997-09-12 · mkd 1997-04-10 · mlt 1987-05-01 · nld 1954-08-31 · nor 1953-09-03 · pol 1993-05-01 ·
      prt 1978-11-09 · rou 1994-06-20 · rus 1998-05-05..2022-09-15 · smr 1989-03-22 · svn 1994-06-28 · swe 1953-09-03 ·
      tur 1987-01-28 · ukr 1997-09-11`,
  },
  iacthr: {
    inside: "COVERED",
    category: "human-rights-violations.liberty",
    states: `arg 1984-09-05 · bol 1993-07-27 · bra 1998-12-10 · brb 2000-06-04 · chl 1990-03-12 · col 1985-06-21 · cri 1980-07-02 ·
      dom 1999-03-25 · ecu 1984-07-24 · gtm 1987-03-09 · hnd 1981-09-09 · hti 1998-03-20 · mex 1998-12-16 · nic 1991-02-12 ·
      pan 1990-05-09 · per 1981-01-21 · pry 1993-03-26 · slv 1995-06-06 · sur 1987-11-12 · tto 1991-05-28..1999-05-25 · ury 1985-04-19`,
  },
  "african-court": {
    inside: "UNKNOWN",
    category: "human-rights-violations.fair-trial",
    states: `bdi 2004-01-25 · ben 2014-08-22 · bfa 2004-01-25 · civ 2004-01-25 · gha 2005-08-16 · gmb 2004-01-25 · ken 2005-02-18 ·
      mli 2004-01-25 · mwi 2008-10-09 · rwa 2004-01-25 · sen 2004-01-25 · tun 2007-10-05 · tza 2006-02-10 · uga 2004-01-25 · zaf 2004-01-25`,
  },
  "ecowas-court": {
    inside: "COVERED",
    left: "CONTESTED",
    category: "human-rights-violations.liberty",
    states: `ben 2005-01-19 · bfa 2005-01-19..2025-01-28 · civ 2005-01-19 · gha 2005-01-19 · gmb 2005-01-19 · lbr 2005-01-19 ·
      mli 2005-01-19..2025-01-28 · ner 2005-01-19..2025-01-28 · nga 2005-01-19 · sen 2005-01-19 · sle 2005-01-19 · tgo 2005-01-19`,
  },
  "human-rights-committee": {
    inside: "UNKNOWN",
    category: "human-rights-violations.liberty",
    states: `aus 1991-12-25 · blr 1992-12-30..2023-02-07 · can 1976-08-19 · dza 1989-12-12 · fra 1984-05-17 · jam 1976-03-23..1998-01-22 ·
      lka 1998-01-03 · mex 2002-06-15 · rus 1992-01-01 · tto 1981-02-14..2000-06-26 · tur 2007-02-24 · ukr 1991-10-25`,
  },
};

const outcome = (court: string, category: string, state: string, day: string): string => {
  const asOf = parseDay("2026-06-30");
  const input = {
    categories: [category],
    places: [state],
    from: day,
    allegedActors: [{ kind: "STATE", nationalities: [state] }],
  } as unknown as ConductInput;
  return (
    assessCoverage(facts, checkConduct(facts, input, asOf), { mechanisms: [court], asOf, flips: false })[0]?.outcome ??
    ""
  );
};
const shifted = (day: string, by: number): string => formatDay(parseDay(day) + by);
const existed = (state: string, day: string): boolean => (facts.entities.get(state)?.existsFrom ?? "") <= day;

describe.each(Object.entries(REACHED))("The days that %s reaches, State by State", (court, {
  inside,
  left = inside,
  category,
  states,
}) => {
  const rows = states.split("·").map((one) => one.trim().split(" ") as [string, string]);
  it.each(rows)("%s: %s", (state, days) => {
    const [first = "", last] = days.split("..");
    if (existed(state, shifted(first, -1)))
      expect(outcome(court, category, state, shifted(first, -1)), "the day before").toBe("NOT_COVERED");
    expect(outcome(court, category, state, first), "the first day").toBe(last ? left : inside);
    if (!last) return;
    expect(outcome(court, category, state, last), "the last day").toBe(left);
    expect(outcome(court, category, state, shifted(last, 1)), "the day after").toBe("NOT_COVERED");
  });
});

/** How many days are drawn; the release check raises it. */
const RUNS = Number(process.env.ORACLE_RUNS ?? 1500);

describe("The days that a court of rights reaches, beside a table written another way", () => {
  it(`agree on ${RUNS} days drawn at random, near each edge and far from it`, () => {
    const rows = Object.entries(REACHED).flatMap(([court, { inside, left = inside, category, states }]) =>
      states.split("·").map((one) => {
        const [state = "", days = ""] = one.trim().split(" ");
        const [first = "", last] = days.split("..");
        return { court, inside: last ? left : inside, category, state, first, last: last ?? "9999-12-31" };
      }),
    );
    const drawn = fc.constantFrom(...rows).chain((row) =>
      fc
        .oneof(
          fc.integer({ min: -400, max: 400 }).map((by) => shifted(row.first, by)),
          fc.integer({ min: parseDay("1950-01-01"), max: parseDay("2026-06-30") }).map(formatDay),
        )
        .filter((day) => existed(row.state, day) && day <= "2026-06-30")
        .map((day) => ({ ...row, day })),
    );
    const differ: string[] = [];
    fc.assert(
      fc.property(drawn, ({ court, inside, category, state, first, last, day }) => {
        const wanted = first <= day && day <= last ? inside : "NOT_COVERED";
        const answered = outcome(court, category, state, day);
        if (answered !== wanted) differ.push(`${court} ${state} ${day}: ${answered}, table ${wanted}`);
      }),
      { numRuns: RUNS, seed: 20261128 },
    );
    expect(differ.length / RUNS, differ.slice(0, 20).join("\n")).toBeLessThanOrEqual(0.005);
  }, 600_000);
});
