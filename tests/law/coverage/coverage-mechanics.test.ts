import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { loadSeed } from "../../../src/import/index.js";
import {
  assessCoverage,
  buildLawFacts,
  type ConductInput,
  type CoverageAnswer,
  checkConduct,
  type Limb,
  type LimbKind,
} from "../../../src/law/index.js";
import type { ActRecord } from "../../../src/model/index.js";

const { dataset, faults } = loadSeed(join(import.meta.dirname, "../../fixtures/law-world"));
const idOf = (key: string): string => dataset.claims.find((claim) => claim.key === key)?.id as string;
const keysOf = (ids: readonly string[]): (string | null | undefined)[] =>
  ids.map((id) => dataset.claims.find((claim) => claim.id === id)?.key);
const act = (on: string, change: Partial<ActRecord>): ActRecord => ({
  id: `act-${on}`,
  act: "retraction",
  on: idOf(on),
  by: "test",
  reason: "test",
  rank: null,
  verification: null,
  same: null,
  judgement: null,
  rev: 2,
  ...change,
});

type Setting = { asOf?: string; mechanism?: string; acts?: ActRecord[]; rev?: number };
function ask(
  input: Partial<ConductInput>,
  { asOf = "2020-06-30", mechanism = "isle-court", acts = [], rev }: Setting = {},
): CoverageAnswer {
  const facts = buildLawFacts({ ...dataset, acts: [...dataset.acts, ...acts] }, rev);
  const day = parseDay(asOf);
  const conduct = checkConduct(
    facts,
    {
      categories: ["piracy"],
      places: ["harbour"],
      from: "2007-01-01",
      allegedActors: [{ kind: "PERSON", nationalities: ["cockaigne"] }],
      ...input,
    },
    day,
  );
  return assessCoverage(facts, conduct, { mechanisms: [mechanism], asOf: day })[0] as CoverageAnswer;
}
const limb = (answer: CoverageAnswer, kind: LimbKind): Limb => answer.limbs.find((one) => one.kind === kind) as Limb;

describe("A court of a world that does not exist", () => {
  it("is in a seed without faults", () => expect(faults).toEqual([]));

  it("covers conduct in a State that joined, and says on what", () => {
    const answer = ask({});
    expect(answer.outcome).toBe("COVERED");
    expect(answer.summary).toBe(
      "The Court of the Isles could take up this conduct, if the facts are as alleged, because part of it is alleged to have happened in a State that joined (Charter, art 4): Harbour of Avalon is treated as territory of Avalon; the Charter of the Isles has been in force for Avalon since 3 Mar 2001 (ratification of 1 Feb 2001); the conduct is dated 1 Jan 2007.",
    );
    expect(keysOf(limb(answer, "TIME").claims)).toEqual(["mandate.isle-court.all.time", "avalon.joins"]);
    // It asks for 16 years: an adult is assumed before every court alike, so that one sentence serves them all.
    expect(answer.assumptions).toEqual(["The suspect was 18 or older."]);
    expect(ask({ allegedActors: [{ kind: "ARMED_GROUP" }] }).assumptions).toContain(
      "Those alleged to have acted were 18 or older.",
    );
    expect(ask({ allegedActors: [] }).assumptions).toContain("Those alleged to have acted were 18 or older.");
  });

  it("does not know a rule that nobody says any more", () => {
    for (const [key, kind] of [
      ["mandate.isle-court.all.subject-matter", "SUBJECT_MATTER"],
      ["mandate.isle-court.all.time", "TIME"],
      ["mandate.isle-court.all.person", "PERSON"],
      ["mandate.isle-court.territory.link", "TERRITORY"],
    ] as const) {
      const answer = ask({}, { acts: [act(key, {})] });
      expect(limb(answer, kind).state, key).toBe("UNKNOWN");
      expect(answer.outcome, key).toBe("UNKNOWN");
    }
  });

  it("does not read a claim after its retraction, and reads it at a revision before", () => {
    const acts = [act("avalon.joins", {})];
    expect(ask({}, { acts }).outcome).toBe("NOT_COVERED");
    expect(ask({}, { acts, rev: 1 }).outcome).toBe("COVERED");
    expect(ask({}, { acts: [act("avalon.joins", { act: "rank", rank: "DEPRECATED" })] }).outcome).toBe("NOT_COVERED");
  });

  it("splits continuing conduct where a State joined, and shows the covered part", () => {
    const answer = ask({ from: "2001-03-01", to: "2001-03-05" });
    expect(answer.outcome).toBe("PARTIAL");
    expect([answer.coveredFrom, answer.coveredTo]).toEqual([parseDay("2001-03-03"), parseDay("2001-03-05")]);
    expect(answer.parts.map((part) => part.outcome)).toEqual(["NOT_COVERED", "COVERED"]);
  });

  it("follows a place from one State to another", () => {
    const answer = ask({ places: ["borderland"], from: "2009-12-31", to: "2010-01-01" }, { asOf: "2011-01-01" });
    expect(answer.outcome).toBe("COVERED");
    expect(limb(answer, "TERRITORY").sentence).toContain("Borduria");
    expect(ask({ places: ["borderland"], from: "2004-01-01" }).outcome).toBe("NOT_COVERED");
    expect(ask({ places: ["borderland"], from: "2010-01-01" }).outcome).toBe("COVERED");
  });

  it("leaves land open that only rivals claim, until another body speaks", () => {
    expect(ask({ places: ["twin-rocks"] }, { asOf: "2014-12-31" }).outcome).toBe("CONTESTED");
    const after = ask({ places: ["twin-rocks"] }, { asOf: "2015-01-01" });
    expect(after.outcome).toBe("NOT_COVERED");
    expect(keysOf(after.bases[0]?.limbs[2]?.contestedBy ?? [])).toEqual(["rocks.avalon"]);
  });

  it("does not know where an unrecorded place lies, and knows that the open sea lies nowhere", () => {
    expect(ask({ places: ["nowhere"] }).outcome).toBe("UNKNOWN");
    expect(ask({ places: ["open-sea"] }).outcome).toBe("NOT_COVERED");
  });

  it("leaves conduct before a withdrawal open once it has taken effect, not a day earlier", () => {
    const nationals = {
      places: ["open-sea"],
      allegedActors: [{ kind: "PERSON" as const, nationalities: ["borduria"] }],
    };
    expect(ask(nationals, { asOf: "2012-05-31" }).outcome).toBe("COVERED");
    expect(ask(nationals, { asOf: "2012-06-01" }).outcome).toBe("CONTESTED");
    expect(ask({ ...nationals, from: "2012-06-01" }, { asOf: "2012-06-01" }).outcome).toBe("NOT_COVERED");
    expect(
      ask(nationals, { asOf: "2012-06-01" }).whyNot.some(
        (flip) => flip.kind === "RULING" && flip.wouldBecome === "COVERED",
      ),
    ).toBe(true);
  });

  it("counts a ruling while it stands: reversed it is gone, and back when the reversal falls", () => {
    const rulings = (asOf: string): unknown => keysOf(limb(ask({}, { asOf }), "TIME").rulings);
    expect(rulings("2007-12-31")).toEqual([]);
    expect(rulings("2008-12-31")).toEqual(["ruling.avalon"]);
    expect(rulings("2009-06-01")).toEqual([]);
    expect(rulings("2010-06-01")).toEqual(["ruling.avalon"]);
  });

  it("names a challenge while it is pending, and who rejects what", () => {
    const pending = limb(ask({}, { asOf: "2015-06-01" }), "TIME");
    expect(keysOf(pending.pendingChallenges)).toEqual(["challenge"]);
    expect(pending.authority).toBe("RULING_UNDER_CHALLENGE");
    expect(keysOf(pending.contestedBy)).toEqual(["cockaigne.rejects"]);
    const decided = limb(ask({}, { asOf: "2016-06-01" }), "TIME");
    expect([decided.pendingChallenges, decided.authority]).toEqual([[], "CHAMBER_RULING"]);
    expect(limb(ask({}, { asOf: "2007-01-01" }), "TIME").contestedBy).toHaveLength(1);
    expect(limb(ask({ from: "2006-01-01" }, { asOf: "2006-12-31" }), "TIME").contestedBy).toEqual([]);
  });

  it("turns an age into a no only below the age of the rule", () => {
    const aged = (ageAtConduct: number) =>
      ask({ allegedActors: [{ kind: "PERSON", nationalities: ["avalon"], ageAtConduct }] });
    expect(aged(15).outcome).toBe("NOT_COVERED");
    expect(aged(15).whyNot.map((flip) => [flip.limb, flip.kind, flip.wouldBecome])).toEqual([
      ["PERSON", "FACT", "COVERED"],
    ]);
    expect(aged(16).outcome).toBe("COVERED");
    // Sixteen is reached two years before eighteen.
    const answer = ask({
      from: "2007-01-01",
      to: "2007-01-03",
      allegedActors: [{ kind: "PERSON", nationalities: [], turned18On: "2009-01-02" }],
    });
    expect([answer.outcome, answer.coveredFrom]).toEqual(["PARTIAL", parseDay("2007-01-02")]);
  });

  it("supposes acts with the effect the treaty gives them", () => {
    const joins = (from: string) =>
      ask({
        places: ["cockaigne"],
        from,
        suppose: [{ kind: "RATIFICATION", state: "cockaigne", instrument: "charter-treaty", on: "2010-01-01" }],
      });
    expect(joins("2010-01-30").outcome).toBe("NOT_COVERED");
    expect(joins("2010-01-31").outcome).toBe("COVERED");
    expect(joins("2010-01-31").hypothetical).toBe(true);
    const leaves = (from: string) =>
      ask({ from, suppose: [{ kind: "WITHDRAWAL", state: "avalon", on: "2010-01-01" }] });
    expect([leaves("2010-12-31").outcome, leaves("2011-01-01").outcome]).toEqual(["CONTESTED", "NOT_COVERED"]);
    const later = ask({
      places: ["cockaigne"],
      suppose: [{ kind: "RATIFICATION", state: "cockaigne", instrument: "charter-treaty", on: "2020-07-01" }],
    });
    expect(later.assumptions.join("\n")).toMatch(/A supposed act that lies after .* does not count\./);
  });

  it("takes silence for a no only within the days the record is complete to", () => {
    expect(ask({ places: ["cockaigne"], from: "2020-12-31" }, { asOf: "2021-06-01" }).outcome).toBe("NOT_COVERED");
    expect(ask({ places: ["cockaigne"], from: "2020-12-31" }, { asOf: "2021-06-01" }).assumptions.join()).toContain(
      "31 Dec 2020",
    );
    expect(ask({ places: ["cockaigne"], from: "2021-01-01" }, { asOf: "2021-06-01" }).outcome).toBe("UNKNOWN");
  });

  it("keeps notes out of the outcome", () => {
    const [note] = ask({}).admissibility;
    expect([note?.state, note?.question]).toEqual(["UNKNOWN", "Does a home court come first?"]);
  });
});

describe("An inquiry of a world that does not exist", () => {
  const inquiry = (input: Partial<ConductInput>, asOf = "2020-06-30") =>
    ask(input, { mechanism: "isle-inquiry", asOf });

  it("was not there before its mandate", () => {
    expect(inquiry({ categories: ["piracy.boarding"] }, "2010-04-30").outcome).toBe("NOT_COVERED");
    expect(inquiry({ categories: ["piracy.boarding"] }, "2010-05-01").outcome).toBe("UNKNOWN");
  });

  it("waits for what must happen first, and says so", () => {
    const answer = inquiry({ categories: ["piracy.boarding"] });
    expect([answer.outcome, limb(answer, "PRECONDITION").state]).toEqual(["UNKNOWN", "UNKNOWN"]);
    expect(limb(answer, "PRECONDITION").sentence).toContain("somebody has asked for it");
  });

  it("does not know of a wider place, and says no to another", () => {
    expect(limb(inquiry({ categories: ["piracy.boarding"], places: ["avalon"] }), "TERRITORY").state).toBe("UNKNOWN");
    expect(limb(inquiry({ categories: ["piracy.boarding"], places: ["borduria"] }), "TERRITORY").state).toBe("NOT_MET");
    expect(limb(inquiry({ categories: ["piracy.boarding"], places: ["avalon", "harbour"] }), "TERRITORY").state).toBe(
      "MET",
    );
  });

  it("reaches a wider category as far as it covers a narrower one, and leaves a contested one open", () => {
    expect(limb(inquiry({}), "SUBJECT_MATTER").sentence).toBe(
      "Piracy is within what it covers, as far as it is boarding by force.",
    );
    expect(limb(inquiry({ categories: ["smuggling"] }), "SUBJECT_MATTER").state).toBe("CONTESTED");
  });

  it("ends with its window", () => {
    expect(limb(inquiry({ categories: ["piracy.boarding"], from: "2012-12-31" }), "TIME").state).toBe("MET");
    expect(limb(inquiry({ categories: ["piracy.boarding"], from: "2013-01-01" }), "TIME").state).toBe("NOT_MET");
  });

  it("never tries anybody", () =>
    expect(inquiry({ categories: ["piracy.boarding"] }).summary).not.toMatch(/\btr(y|ies)\b|take up/));
});
