import { describe, expect, it } from "vitest";
import { AnswerableError, formatDay, parseDay } from "../../../src/base/index.js";
import { type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-06-30");
const good: ConductInput = { categories: ["war-crimes.murder"], places: ["ken"], from: "2014-01-01" };

function refusal(change: Partial<ConductInput>): AnswerableError {
  try {
    checkConduct(facts, { ...good, ...change }, asOf);
  } catch (error) {
    if (error instanceof AnswerableError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("Conduct that cannot be asked about", () => {
  const cases: [string, Partial<ConductInput>, string, RegExp][] = [
    ["a category one letter off", { categories: ["war-crimes.murde"] }, "CONDUCT_UNKNOWN_ID", /war-crimes\.murder/],
    ["a place one letter off", { places: ["gaza-stripp"] }, "CONDUCT_UNKNOWN_ID", /gaza-strip/],
    ["a place that is an actor", { places: ["hamas"] }, "CONDUCT_UNKNOWN_ID", /place/],
    [
      "a nationality nobody has",
      { allegedActors: [{ kind: "PERSON", nationalities: ["zzz"] }] },
      "CONDUCT_UNKNOWN_ID",
      /nationalities/,
    ],
    [
      "an actor one letter off",
      { allegedActors: [{ kind: "ARMED_GROUP", actor: "hamass" }] },
      "CONDUCT_UNKNOWN_ID",
      /hamas/,
    ],
    ...["el-fasher", "tabit-2014", "sudan-darfur"].map((actor): [string, Partial<ConductInput>, string, RegExp] => [
      `what cannot act: ${actor}`,
      { allegedActors: [{ kind: "PERSON", actor }] },
      "CONDUCT_UNKNOWN_ID",
      /No actor has the id/,
    ]),
    [
      "an unknown treaty in a supposed act",
      { suppose: [{ kind: "RATIFICATION", state: "usa", instrument: "rome-statut", on: "2020-01-01" }] },
      "CONDUCT_UNKNOWN_ID",
      /rome-statute/,
    ],
    ["no place", { places: [] }, "CONDUCT_NO_PLACE", /no place/],
    ["no category", { categories: [] }, "CONDUCT_NO_CATEGORY", /no category/],
    ["an end before the start", { to: "2013-12-31" }, "CONDUCT_RANGE_REVERSED", /2013-12-31/],
    ["an end to what is ongoing", { to: "2015-01-01", ongoing: true }, "CONDUCT_END_TWICE", /ongoing/],
    ["a day that is none", { from: "2014-02-30" }, "DATE_INVALID", /2014-02-30/],
    ["an age of 300", { allegedActors: [{ kind: "PERSON", ageAtConduct: 300 }] }, "CONDUCT_AGE_IMPOSSIBLE", /300/],
    ["an age below nought", { allegedActors: [{ kind: "PERSON", ageAtConduct: -1 }] }, "CONDUCT_AGE_IMPOSSIBLE", /-1/],
    [
      "an eighteenth birthday long before anybody now alive was born",
      { allegedActors: [{ kind: "PERSON", turned18On: "1890-01-01" }] },
      "CONDUCT_AGE_IMPOSSIBLE",
      /142/,
    ],
    [
      "somebody not born yet",
      { allegedActors: [{ kind: "PERSON", turned18On: "2032-01-02" }] },
      "CONDUCT_AGE_IMPOSSIBLE",
      /-1/,
    ],
    [
      "an age that its birthday excludes",
      { allegedActors: [{ kind: "PERSON", ageAtConduct: 17, turned18On: "2014-01-01" }] },
      "CONDUCT_AGE_CONTRADICTORY",
      /17 does not fit .* 18 at the time/,
    ],
    ["a State by its name", { places: ["Kenya"] }, "CONDUCT_UNKNOWN_ID", /Nearest known: ken\b/],
    ["a category by half its name", { categories: ["war-crimes.hostages"] }, "CONDUCT_UNKNOWN_ID", /hostage-taking/],
    ["a part of a place's name", { places: ["gaza"] }, "CONDUCT_UNKNOWN_ID", /gaza-strip/],
    [
      "nationals of a State that was not there yet",
      { from: "2005-01-01", allegedActors: [{ kind: "PERSON", nationalities: ["ssd"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /South Sudan did not exist on 2005-01-01/,
    ],
    [
      "an actor that is a State not there yet",
      { from: "2005-01-01", allegedActors: [{ kind: "STATE", actor: "ssd" }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /South Sudan/,
    ],
    [
      "a ship of a State not there yet",
      { from: "2005-01-01", flagState: "mne" },
      "CONDUCT_STATE_NOT_EXISTING",
      /Before it: scg/,
    ],
    [
      "a national of a State that came of another, which itself was not there yet",
      { from: "1991-11-20", allegedActors: [{ kind: "PERSON", nationalities: ["srb"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /Before it: yug\./,
    ],
    [
      "a national of a State whose land another held until the day before",
      { from: "1971-03-25", allegedActors: [{ kind: "PERSON", nationalities: ["bgd"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /Before it: pak\./,
    ],
    [
      "a State that acts a day too early, in a place that somebody held before",
      { places: ["isr"], from: "1948-05-13", allegedActors: [{ kind: "STATE", nationalities: ["isr"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /from 1948-05-14/,
    ],
    [
      "a State nobody is said to have held before, a day too early",
      { places: ["qat"], from: "1971-09-02" },
      "CONDUCT_STATE_NOT_EXISTING",
      /1971-09-03/,
    ],
    [
      "a State on the day before the first one for which a court held it to answer as part of another",
      { places: ["mne"], from: "2004-03-02", allegedActors: [{ kind: "STATE", nationalities: ["mne"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /2004-03-02/,
    ],
    [
      "a national of such a State",
      { places: ["mne"], from: "2004-03-03", allegedActors: [{ kind: "PERSON", nationalities: ["mne"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /Before it: scg/,
    ],
    ["a State after its end", { places: ["yug"] }, "CONDUCT_STATE_NOT_EXISTING", /bih, hrv, mkd, scg, svn/],
    [
      "a State before its beginning",
      { places: ["sdn"], from: "2011-07-08", allegedActors: [{ kind: "STATE", nationalities: ["ssd"] }] },
      "CONDUCT_STATE_NOT_EXISTING",
      /2011-07-08/,
    ],
    ["conduct after the day we look from", { from: "2026-07-01" }, "CONDUCT_AFTER_AS_OF", /2026-07-01/],
    [
      "a supposed declaration by nobody",
      { suppose: [{ kind: "ACCEPTANCE_BY_DECLARATION", on: "2020-01-01" }] },
      "CONDUCT_ACT_INCOMPLETE",
      /state/,
    ],
    [
      "a supposed referral of nowhere",
      { suppose: [{ kind: "COUNCIL_REFERRAL", on: "2020-01-01" }] },
      "CONDUCT_ACT_INCOMPLETE",
      /territory/,
    ],
    [
      "a supposed joining of a treaty of another continent",
      { suppose: [{ kind: "RATIFICATION", state: "isr", instrument: "echr", on: "2020-01-01" }] },
      "CONDUCT_STATE_MAY_NOT_JOIN",
      /open to members of the Council of Europe/,
    ],
    [
      "a supposed declaration under a treaty of another continent",
      { suppose: [{ kind: "ACCEPTANCE_BY_DECLARATION", state: "fra", instrument: "achr", on: "2020-01-01" }] },
      "CONDUCT_STATE_MAY_NOT_JOIN",
      /open to members of the Organization/,
    ],
  ];

  it.each(cases)("is refused with a code and a way out: %s", (_, change, code, says) => {
    const error = refusal(change);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.remedy).not.toBe("");
  });
});

describe("Conduct that can be asked about", () => {
  it("is one day where no end is given", () => {
    const conduct = checkConduct(facts, good, asOf);
    expect([conduct.from, conduct.to].map(formatDay)).toEqual(["2014-01-01", "2014-01-02"]);
  });

  it("ends on the day we look from where it is ongoing", () => {
    expect(formatDay(checkConduct(facts, { ...good, ongoing: true }, asOf).to)).toBe("2026-07-01");
  });

  it("may begin on the day we look from", () => {
    expect(checkConduct(facts, { ...good, from: "2026-06-30" }, asOf).from).toBe(asOf);
  });

  it("may name a State by a former code, and a former State in its own time", () => {
    expect(checkConduct(facts, { ...good, places: ["BUR"], from: "1980-01-01" }, asOf).places).toEqual(["mmr"]);
    expect(checkConduct(facts, { ...good, places: ["yug"], from: "1991-06-25" }, asOf).places).toEqual(["yug"]);
  });

  it("may name a State from its first day on, and conduct that reaches into its time", () => {
    expect(checkConduct(facts, { ...good, places: ["isr"], from: "1948-05-14" }, asOf).places).toEqual(["isr"]);
    expect(
      checkConduct(facts, { ...good, places: ["ken"], from: "1960-01-01", to: "1963-12-12" }, asOf).places,
    ).toEqual(["ken"]);
  });

  it("may give an age and an eighteenth birthday that agree", () => {
    const actor = { kind: "PERSON" as const, ageAtConduct: 17, turned18On: "2014-01-02" };
    const [read] = checkConduct(facts, { ...good, allegedActors: [actor] }, asOf).allegedActors;
    expect([read?.ageAtConduct, read && formatDay(read.turned18On ?? 0)]).toEqual([17, "2014-01-02"]);
  });

  it("finds the category of an article by one of its paragraphs", () => {
    expect(checkConduct(facts, { ...good, categories: ["rome-statute/art-8bis-1"] }, asOf).categories).toEqual([
      "aggression",
    ]);
  });

  it("names the categories that a provision defines", () => {
    expect(checkConduct(facts, { ...good, categories: ["rome-statute/art-8-2-b-xxv"] }, asOf).categories).toEqual([
      "war-crimes.starvation",
    ]);
  });

  it("reads kind and nationality of an actor of the graph from its claims", () => {
    const [actor] = checkConduct(
      facts,
      { ...good, allegedActors: [{ kind: "PERSON", actor: "hamas" }] },
      asOf,
    ).allegedActors;
    expect(actor?.kind).toBe("ARMED_GROUP");
    expect(actor?.nationalities).toContain("pse");
    expect(actor?.nationalityClaims).not.toHaveLength(0);
  });
});
