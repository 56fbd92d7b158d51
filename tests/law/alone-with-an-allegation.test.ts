import { describe, expect, it } from "vitest";
import { deriveViolations, findObstacles } from "../../src/assessment/index.js";
import { parseDay } from "../../src/base/index.js";
import { existsOn, factsOn } from "../../src/law/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();
const claims = dataset.claims.filter(({ kind }) => kind === "characterization" || kind === "attribution");
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const answers = { mechanisms: [], outcomeOf: () => null };
const assessed = deriveViolations(claims).map((violation) => ({ violation, answers }));

/** What rests on one speaker or source, as looked at from a day. */
const alone = (day: string) =>
  findObstacles(factsOn(bundledFacts(), parseDay(day)), {
    situation: "sudan-darfur",
    assessed: assessed as never,
    claims,
  }).singleSource;

describe("What somebody alone alleges", () => {
  it.each(["2004-01-01", "2005-06-01", "2009-03-03", "2024-04-01", "2026-06-30"])("had been said by %s", (day) => {
    const later = alone(day).flatMap((row) =>
      row.claims.filter((id) => !existsOn(byId.get(id) as never, parseDay(day))),
    );
    expect(later).toEqual([]);
  });

  it("names nobody before a court or anybody else named them", () => {
    const named = (day: string) => alone(day).map(({ allegedActor }) => allegedActor);
    expect(named("2005-06-01")).not.toContain("omar-hassan-ahmad-al-bashir");
    expect(named("2024-04-01")).not.toContain("yoav-gallant");
    expect(named("2026-06-30")).toContain("yoav-gallant");
  });
});
