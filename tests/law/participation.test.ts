import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import {
  assessCoverage,
  assessInterState,
  buildLawFacts,
  type ConductInput,
  type CoverageAnswer,
  checkActs,
  checkConduct,
  type InterStateQuestion,
  type LawFacts,
  type LimbKind,
  type SupposedActInput,
} from "../../src/law/index.js";
import type { ClaimRecord } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();
const facts = bundledFacts();

/** The record with what `change` makes of each claim. */
const withClaims = (change: (claim: ClaimRecord) => ClaimRecord): LawFacts =>
  buildLawFacts({ ...dataset, claims: dataset.claims.map(change) });

const between = (
  over: LawFacts,
  asked: Omit<InterStateQuestion, "asOf" | "suppose"> & { asOf: string; suppose?: SupposedActInput[] },
): CoverageAnswer => {
  const suppose = checkActs(over, asked.suppose);
  const answers = assessInterState(over, { ...asked, asOf: parseDay(asked.asOf), suppose, flips: true });
  return answers.find(({ mechanism }) => mechanism === "icj") as CoverageAnswer;
};
const coverage = (mechanism: string, input: ConductInput, on = "2026-06-30"): CoverageAnswer => {
  const asOf = parseDay(on);
  return assessCoverage(facts, checkConduct(facts, input, asOf), {
    mechanisms: [mechanism],
    asOf,
  })[0] as CoverageAnswer;
};
const limb = (answer: CoverageAnswer, kind: LimbKind) => answer.limbs.find((one) => one.kind === kind);

describe("What a State did towards a treaty is read alike, whoever asks", () => {
  const consular = { applicant: "deu", respondent: "usa", instrument: "vccr-op" };

  it("leaves a State whose withdrawal is contested neither bound nor free between States", () => {
    expect(limb(between(facts, { ...consular, asOf: "2020-01-01" }), "PRECONDITION")?.state).toBe("NOT_MET");
    const open = withClaims((claim) =>
      claim.kind === "participation" && claim.fields.instrument === "vccr-op" && claim.fields.act === "withdrawal"
        ? ({ ...claim, fields: { ...claim.fields, status: "contested" } } as ClaimRecord)
        : claim,
    );
    expect(limb(between(open, { ...consular, asOf: "2020-01-01" }), "PRECONDITION")).toMatchObject({
      state: "CONTESTED",
      sentence: expect.stringContaining("United States"),
    });
    expect(limb(between(open, { ...consular, asOf: "2004-01-01" }), "PRECONDITION")?.state).toBe("MET");
  });

  it("has a State bound again from the day on which it left, where it joins with effect from that day", () => {
    const rejoined: SupposedActInput[] = [
      { kind: "RATIFICATION", state: "usa", instrument: "vccr-op", on: "2005-03-07", from: "2005-03-07" },
    ];
    expect(limb(between(facts, { ...consular, asOf: "2005-03-07" }), "PRECONDITION")?.state).toBe("NOT_MET");
    expect(limb(between(facts, { ...consular, asOf: "2005-03-07", suppose: rejoined }), "PRECONDITION")?.state).toBe(
      "MET",
    );
  });

  it("ends a supposed membership with the last day that was supposed for it, before a court of persons too", () => {
    const conduct = (day: string): ConductInput => ({
      categories: ["crimes-against-humanity.murder"],
      places: ["usa"],
      from: day,
      allegedActors: [{ kind: "PERSON", nationalities: ["usa"] }],
      suppose: [
        {
          kind: "RATIFICATION",
          state: "usa",
          instrument: "rome-statute",
          on: "2010-01-01",
          from: "2010-01-01",
          to: "2014-12-31",
        },
      ],
    });
    expect(coverage("icc", conduct("2014-12-31")).outcome).toBe("COVERED");
    expect(coverage("icc", conduct("2015-01-01")).outcome).toBe("NOT_COVERED");
  });

  it("lets no supposed acceptance of an amendment reach back before its own day", () => {
    const starvation = (on: string): ConductInput => ({
      categories: ["war-crimes.starvation"],
      places: ["ken"],
      from: "2023-01-01",
      allegedActors: [{ kind: "PERSON", nationalities: ["ken"] }],
      conflictClasses: ["NON_INTERNATIONAL"],
      suppose: [
        {
          kind: "RATIFICATION",
          state: "ken",
          instrument: "rome-statute-amendments/2019-starvation-niac",
          on,
          from: "2021-01-01",
        },
      ],
    });
    expect(limb(coverage("icc", starvation("2020-01-01")), "SUBJECT_MATTER")?.state).toBe("MET");
    expect(limb(coverage("icc", starvation("2025-01-01")), "SUBJECT_MATTER")?.state).not.toBe("MET");
  });

  it("opens a procedure that a reservation shut out when its withdrawal is supposed, and shuts it when one is supposed", () => {
    const torture = (state: string, suppose: SupposedActInput[] = []): CoverageAnswer =>
      coverage("cat-inquiry", {
        categories: ["crimes-against-humanity.torture"],
        places: [state],
        from: "2020-01-01",
        allegedActors: [{ kind: "STATE", nationalities: [state] }],
        suppose,
      });
    const act = (kind: SupposedActInput["kind"], state: string): SupposedActInput[] => [
      { kind, state, instrument: "cat", on: "2019-01-01" },
    ];
    expect(limb(torture("syr"), "PRECONDITION")?.state).toBe("NOT_MET");
    expect(limb(torture("syr", act("RESERVATION_WITHDRAWN", "syr")), "PRECONDITION")?.state).toBe("MET");
    expect(limb(torture("deu"), "PRECONDITION")?.state).toBe("MET");
    expect(limb(torture("deu", act("RESERVATION", "deu")), "PRECONDITION")?.state).toBe("NOT_MET");
  });
});

describe("A clause between States is a basis like any other", () => {
  const links = (kind: "STATE" | "PERSON", state: string, on: string): string[] =>
    coverage(
      "icj",
      { categories: ["genocide"], places: [state], from: on, allegedActors: [{ kind, nationalities: [state] }] },
      on,
    ).bases.map(({ basis, linkState }) => `${basis.id} ${linkState}`);

  it.each([
    "1999-05-01",
    "2026-06-30",
  ])("ties a State to the forum alike, whoever of it is asked about, on %s", (on) => {
    const day = parseDay(on);
    const states = [...facts.entities.values()].filter(
      ({ type, existsFrom, existsTo }) =>
        type === "State" && (!existsFrom || parseDay(existsFrom) <= day) && (!existsTo || day <= parseDay(existsTo)),
    );
    const some = states.filter(({ id }, index) => index % 11 === 0 || ["srb", "pse", "phl", "are"].includes(id));
    for (const { id } of some) expect(links("PERSON", id, on), id).toEqual(links("STATE", id, on));
  });

  it("names what is missing alike: who was not bound at the time would have had to be", () => {
    const missing =
      "Indonesia being bound by the Convention on the Prevention and Punishment of the Crime of Genocide at the time";
    const [from, to] = ["2000-01-01", "2000-12-31"];
    const asked = { applicant: "deu", respondent: "idn", instrument: "genocide-convention", asOf: "2024-01-01" };
    const answer = between(facts, { ...asked, conductFrom: parseDay(from), conductTo: parseDay(to) });
    const conduct: ConductInput = {
      ...{ categories: ["genocide"], places: ["idn"], from, to },
      allegedActors: [{ kind: "STATE", nationalities: ["idn"] }],
    };
    const flip = expect.objectContaining({ missing, wouldBecome: "COVERED" });
    expect(answer.outcome).toBe("NOT_COVERED");
    expect(answer.whyNot).toContainEqual(flip);
    expect(coverage("icj", conduct, asked.asOf).whyNot).toContainEqual(flip);
  });

  it("takes nothing for granted of a case that cannot be brought", () => {
    const { assumptions, outcome } = coverage("icj", {
      categories: ["genocide"],
      places: ["phl"],
      from: "2020-01-01",
      allegedActors: [{ kind: "ARMED_GROUP", nationalities: ["phl"] }],
    });
    expect(outcome).toBe("NOT_COVERED");
    expect(assumptions.join(" ")).not.toMatch(/another State/i);
  });
});

describe("Who contests an answer between States", () => {
  it("is who rejects what it stands on, and never who supports or acknowledges it", () => {
    const ruled = { applicant: "hrv", respondent: "srb", instrument: "genocide-convention", asOf: "2020-01-01" };
    const rulings = (facts.steps.get("icj") ?? []).filter(
      ({ fields }) => fields.step === "jurisdiction-upheld" && fields.by?.includes("hrv"),
    );
    const answers = new Set(rulings.flatMap(({ id }) => (facts.answers.get(id) ?? []).map((answer) => answer.id)));
    const contesting = (answer: CoverageAnswer): string[] =>
      answer.limbs.flatMap(({ contestedBy }) => contestedBy).filter((id) => answers.has(id));
    expect(contesting(between(facts, ruled))).not.toEqual([]);
    const supported = withClaims((claim) =>
      claim.kind === "response" && answers.has(claim.id)
        ? ({ ...claim, fields: { ...claim.fields, response: "support" } } as ClaimRecord)
        : claim,
    );
    expect(contesting(between(supported, ruled))).toEqual([]);
  });
});
