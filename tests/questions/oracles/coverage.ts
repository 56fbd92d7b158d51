import { expect } from "vitest";
import { type Answer, expectReasons, limb, names, type Oracles } from "./support.js";

export const coverage: Oracles = {
  "02-hostage-taking-limb-by-limb": ({ coverage: [icc] }) => {
    expect([icc.outcome, icc.basis.link]).toEqual(["COVERED", "ACCUSED_NATIONALITY"]);
    expectReasons({ ...icc, limbs: icc.limbs });
    expect(icc.limbs.map(({ state }: Answer) => state)).toEqual([
      "MET",
      "MET",
      "NOT_APPLICABLE",
      "MET",
      "NOT_APPLICABLE",
    ]);
    const links = Object.fromEntries(icc.bases.map(({ link, linkState }: Answer) => [link, linkState]));
    expect(links).toMatchObject({ ACCUSED_NATIONALITY: "MET", TERRITORY: "NOT_MET", REFERRAL: "NOT_MET" });
    expect(
      icc.limbs.flatMap(({ contestedBy }: Answer) => names(contestedBy.map((one: Answer) => one.speaker))),
    ).toContain("Israel");
  },
  "03-conditions-of-life-limb-by-limb": async ({ coverage: [icc] }) => {
    expect([icc.outcome, icc.basis.link]).toEqual(["COVERED", "TERRITORY"]);
    expectReasons(icc);
    expect(limb(icc, "TERRITORY").state).toBe("MET");
    expect(names(icc.coveredPlaces)).toContain("Gaza Strip");
  },
  "04-why-not-the-icj": ({ coverage: [icj] }) => {
    expect(icj.outcome).toBe("NOT_COVERED");
    expect(limb(icj, "PERSON").state).toBe("NOT_MET");
    expect(limb(icj, "PERSON").provisions.length).toBeGreaterThan(0);
    expect(icj.whyNot).toEqual([]);
  },
  "05-what-would-flip-it": ({ coverage }) => {
    const icc = coverage.find(({ mechanism }: Answer) => mechanism.name === "International Criminal Court");
    expect(icc.outcome).toBe("NOT_COVERED");
    expect(icc.whyNot).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "LEGAL_ACT", wouldBecome: "COVERED" })]),
    );
    const presence = coverage.filter(
      ({ outcome, whyNot }: Answer) =>
        outcome === "UNKNOWN" && whyNot.some((one: Answer) => one.kind === "FACT" && /presen|resid/.test(one.missing)),
    );
    expect(presence.length).toBeGreaterThan(0);
  },
  "06-absent-or-present": ({ absent, present }) => {
    const covered = (list: readonly Answer[]): string[] =>
      list.filter(({ outcome }) => outcome === "COVERED").map(({ mechanism }) => mechanism.id);
    expect(covered(present)).toEqual(expect.arrayContaining(covered(absent)));
    expect(covered(present).length).toBeGreaterThan(covered(absent).length);
    for (const { basis } of present) expect(basis.provision.citation).toBeTruthy();
  },
  "07-state-person-or-record": async ({ coverage }, ask) => {
    const addressee = Object.fromEntries(
      coverage.map(({ mechanism, addressee: kind }: Answer) => [mechanism.name, kind]),
    );
    expect(addressee["International Criminal Court"]).toBe("NATURAL_PERSON");
    expect(new Set(Object.values(addressee))).toEqual(new Set(["NATURAL_PERSON", "STATE", "ANY_DUTY_BEARER"]));
    expect(Object.keys(addressee).length).toBe(coverage.length);
    // A body that finds facts sanctions nobody.
    const { mechanisms } = await ask(
      '{ mechanisms(where: { id: { in: ["coi-opt-israel", "ffm-sudan"] } }) { canOrder cannot } }',
    );
    expect(mechanisms).toHaveLength(2);
    for (const { canOrder, cannot } of mechanisms) {
      expect(canOrder.join(" ")).not.toMatch(/sentence|punish|imprison|fine|sanction|arrest/i);
      expect(cannot.length).toBeGreaterThan(0);
    }
  },
  "08-what-if-the-council-referred": ({ asItIs: [asItIs], supposed: [supposed] }) => {
    expect([asItIs.outcome, asItIs.hypothetical]).toEqual(["NOT_COVERED", false]);
    expect(asItIs.whyNot.length).toBeGreaterThan(0);
    expect([supposed.outcome, supposed.hypothetical, supposed.basis.link]).toEqual(["COVERED", true, "REFERRAL"]);
  },
  "09-on-which-days": ({ before: [before], first: [first], across: [across] }) => {
    expect([before.outcome, first.outcome, across.outcome]).toEqual(["NOT_COVERED", "COVERED", "PARTIAL"]);
    expect(limb(before, "TIME").state).toBe("NOT_MET");
    expect([across.coveredFrom, across.coveredTo]).toEqual(["2014-06-13", "2014-07-31"]);
  },
  "10-triggers-and-admissibility": ({ coverage: [icc] }) => {
    expect(icc.triggerKnowledge).toBe("RECORDED");
    expect(icc.triggers.map(({ on }: Answer) => on)).toEqual(expect.arrayContaining(["2018-05-22", "2021-03-03"]));
    expect(icc.admissibility.some(({ state }: Answer) => state === "UNKNOWN")).toBe(true);
    expect(icc.cooperation.length).toBeGreaterThan(0);
    expect(icc.immunities.length).toBeGreaterThan(0);
  },
};
