import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { assessCoverage, buildLawFacts, checkConduct, type LinkKind } from "../../../src/law/index.js";

/**
 * A second reading of the Rome Statute's time and link, written as a table over the raw rows of the seed: no windows, no
 * claims, only days compared as text. Conduct is placed a day before, on and after every dated fact of every State.
 */
interface Row {
  state: string;
  act: string;
  status?: string;
  on?: string;
  effectFrom?: string;
  effectTo?: string;
  reaches?: string[];
  territory?: string;
}
const seed = join(import.meta.dirname, "../../../seed");
const file = load(readFileSync(join(seed, "law/participation/rome-statute.yaml"), "utf8")) as {
  participation: { rows: Row[] }[];
};
const rows = file.participation.flatMap((table) => table.rows);
const ASOF = "2026-06-30";
const FIRST_DAY = "2002-07-01";
const JOINS = ["ratification", "accession", "succession", "acceptance"];

type Verdict = "COVERED" | "CONTESTED" | "NOT_COVERED";
const best = (verdicts: Verdict[]): Verdict =>
  (["COVERED", "CONTESTED"] as const).find((one) => verdicts.includes(one)) ?? "NOT_COVERED";

function byTable(state: string, reach: "territory" | "nationals", day: string): Verdict {
  if (day < FIRST_DAY) return "NOT_COVERED";
  const of = rows.filter((row) => row.state === state);
  const status = (row: Row): string => row.status ?? "accepted";
  const exit = of.find(
    (row) =>
      row.act === "withdrawal" && ["accepted", "contested"].includes(status(row)) && (row.effectFrom ?? "") <= ASOF,
  );
  const pending =
    exit !== undefined &&
    of.some((row) => row.act === "matter-under-consideration" && (row.on ?? "") < (exit.effectFrom ?? ""));
  const joined = of
    .filter((row) => JOINS.includes(row.act) && status(row) === "accepted")
    .map((row): Verdict => {
      if (day < (row.effectFrom ?? "9999")) return "NOT_COVERED";
      if (!exit) return "COVERED";
      if (day >= (exit.effectFrom ?? "")) return status(exit) === "contested" ? "CONTESTED" : "NOT_COVERED";
      return pending ? "COVERED" : "CONTESTED";
    });
  const declared = of
    .filter((row) => row.act === "declaration-12-3")
    .map((row): Verdict => {
      const within = (row.effectFrom ?? "") <= day && day <= (row.effectTo ?? "9999");
      const reaches = row.reaches === undefined || row.reaches.includes(reach);
      if (!within || !reaches) return "NOT_COVERED";
      if (status(row) === "accepted") return "COVERED";
      return ["contested", "not-acted-on"].includes(status(row)) ? "CONTESTED" : "NOT_COVERED";
    });
  return best([...joined, ...declared]);
}

const facts = buildLawFacts(loadSeed(seed).dataset);
const asOf = parseDay(ASOF);
function byEngine(state: string, link: LinkKind, day: string): string {
  // A State that never did anything stands in for the other side, so that one link alone can decide.
  const silent = "chn";
  const territory = link === "TERRITORY";
  const actor = { kind: "PERSON" as const, nationalities: [territory ? silent : state], inAuthorizedOperation: false };
  const conduct = checkConduct(
    facts,
    {
      categories: ["crimes-against-humanity.murder"],
      places: [territory ? state : silent],
      from: day,
      allegedActors: [actor],
    },
    asOf,
  );
  const [answer] = assessCoverage(facts, conduct, { mechanisms: ["icc"], asOf, flips: false });
  return answer?.bases.find((basis) => basis.link === link)?.outcome ?? "none";
}

const states = [...new Set(rows.map((row) => row.state))].filter((state) => /^[a-z]{3}$/.test(state)).sort();
const around = (iso: string): string[] => [-1, 0, 1].map((shift) => formatDay(parseDay(iso) + shift));
const daysOf = (state: string): string[] => {
  const exists = facts.entities.get(state)?.existsFrom ?? "0000";
  const dated = rows
    .filter((row) => row.state === state)
    .flatMap((row) => [row.on, row.effectFrom, row.effectTo])
    .filter((iso): iso is string => iso !== undefined);
  return [...new Set([...dated, FIRST_DAY].flatMap(around))].filter((day) => day <= ASOF && day >= exists).sort();
};

describe("The Rome Statute by a second reading, a day before, on and after every dated fact", () => {
  it("knows every State of the table", () => expect(states.length).toBeGreaterThan(150));

  it.each(states)("agrees on territory and nationality: %s", (state) => {
    for (const day of daysOf(state)) {
      expect(`territory ${day} ${byEngine(state, "TERRITORY", day)}`).toBe(
        `territory ${day} ${byTable(state, "territory", day)}`,
      );
      expect(`nationality ${day} ${byEngine(state, "ACCUSED_NATIONALITY", day)}`).toBe(
        `nationality ${day} ${byTable(state, "nationals", day)}`,
      );
    }
  });
});
