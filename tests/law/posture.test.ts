import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import { buildLawFacts, foldPosture, type LawFacts, type PostureAnswer, posturesOf } from "../../src/law/index.js";
import type { StepClaim } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

let facts: LawFacts;
beforeAll(() => {
  facts = bundledFacts();
});

const on = (actor: string, day: string, forum = "icc"): PostureAnswer => {
  const answer = posturesOf(facts, actor, parseDay(day)).find((posture) => posture.forum === forum);
  if (!answer) throw new Error(`no posture of ${actor} before ${forum} on ${day}`);
  return answer;
};

describe("Seven persons before one court", () => {
  // One row for each turn: the status from that day on, and on the day before it what the row above says.
  it.each([
    [
      "omar-hassan-ahmad-al-bashir",
      [
        ["2008-07-14", "APPLICATION_PENDING", "2008-07-14"],
        ["2009-03-04", "WARRANT_IN_FORCE", "2009-03-04"],
        ["2010-02-03", "WARRANT_IN_FORCE", "2009-03-04"],
        ["2010-07-12", "WARRANT_IN_FORCE", "2009-03-04"],
        ["2026-03-01", "WARRANT_IN_FORCE", "2009-03-04"],
      ],
    ],
    [
      "ahmad-muhammad-harun",
      [
        ["2007-02-27", "APPLICATION_PENDING", "2007-02-27"],
        // Made under seal on 27 April.
        ["2007-05-02", "WARRANT_IN_FORCE", "2007-04-27"],
        ["2020-06-12", "WARRANT_IN_FORCE", "2007-04-27"],
      ],
    ],
    [
      "abdel-raheem-muhammad-hussein",
      [
        ["2011-12-02", "APPLICATION_PENDING", "2011-12-02"],
        ["2012-03-01", "WARRANT_IN_FORCE", "2012-03-01"],
      ],
    ],
    [
      "bahar-idriss-abu-garda",
      [
        // Applied for without his name, and summoned under seal.
        ["2009-05-17", "SUMMONED", "2009-05-07"],
        ["2009-05-18", "SUMMONED", "2009-05-07"],
        ["2010-02-08", "CHARGES_NOT_CONFIRMED", "2010-02-08"],
        ["2010-04-23", "CHARGES_NOT_CONFIRMED", "2010-02-08"],
      ],
    ],
    [
      "abdallah-banda-abakaer-nourain",
      [
        ["2010-06-15", "SUMMONED", "2009-08-27"],
        ["2011-03-07", "CHARGES_CONFIRMED", "2011-03-07"],
        ["2014-09-11", "WARRANT_IN_FORCE", "2014-09-11"],
        ["2019-11-13", "WARRANT_IN_FORCE", "2014-09-11"],
      ],
    ],
    [
      "saleh-mohammed-jerbo-jamus",
      [
        ["2010-06-15", "SUMMONED", "2009-08-27"],
        ["2011-03-07", "CHARGES_CONFIRMED", "2011-03-07"],
        ["2013-10-04", "TERMINATED_BY_DEATH", "2013-10-04"],
      ],
    ],
    [
      "ali-muhammad-ali-abd-al-rahman",
      [
        ["2007-02-27", "APPLICATION_PENDING", "2007-02-27"],
        ["2007-05-02", "WARRANT_IN_FORCE", "2007-04-27"],
        ["2018-01-16", "WARRANT_IN_FORCE", "2007-04-27"],
        ["2020-06-09", "WARRANT_IN_FORCE", "2007-04-27"],
        ["2021-07-09", "CHARGES_CONFIRMED", "2021-07-09"],
        ["2022-04-05", "ON_TRIAL", "2022-04-05"],
        ["2025-10-06", "CONVICTED_NOT_FINAL", "2025-10-06"],
        ["2025-11-06", "CONVICTED_NOT_FINAL", "2025-10-06"],
        ["2025-12-09", "CONVICTED_NOT_FINAL", "2025-10-06"],
        ["2026-03-01", "CONVICTED_NOT_FINAL", "2025-10-06"],
      ],
    ],
  ] as const)("folds %s to the status of each day, and to the one before on the eve", (person, turns) => {
    let before: string = "NONE_KNOWN";
    for (const [day, status, since] of turns) {
      const eve = on(person, formatDay(parseDay(day) - 1));
      expect([day, eve.status]).toEqual([day, before]);
      const answer = on(person, day);
      expect([day, answer.status, formatDay(answer.since as number)]).toEqual([day, status, since]);
      expect(answer.publicity).toBe("PUBLIC_RECORD");
      expect(answer.caution).toMatch(/presumed innocent/);
      before = status;
    }
  });

  it("never calls anybody convicted for good: the one conviction is of a first instance", () => {
    const persons = [...facts.entities.values()].filter((entity) => entity.type === "Person");
    const statuses = persons.flatMap((person) =>
      posturesOf(facts, person.id, parseDay("2026-11-01")).map((p) => [person.id, p.status]),
    );
    expect(statuses.filter(([, status]) => status === "CONVICTED")).toEqual([]);
    expect(statuses.filter(([, status]) => status === "CONVICTED_NOT_FINAL").map(([id]) => id)).toEqual([
      "ali-muhammad-ali-abd-al-rahman",
    ]);
    expect(on("ali-muhammad-ali-abd-al-rahman", "2026-03-01").wording).toMatch(
      /convicted at first instance on 6 Oct 2025; the conviction is not final, an appeal was lodged on 6 Nov 2025, and the sentence of 9 Dec 2025 is not final either/,
    );
  });

  it("says of the refusal of a part that it was refused, and after its reversal that it no longer counts", () => {
    expect(on("omar-hassan-ahmad-al-bashir", "2010-02-02").wording).toMatch(
      /Another part of what was applied for was refused on 4 Mar 2009/,
    );
    const after = on("omar-hassan-ahmad-al-bashir", "2010-02-03").wording;
    expect(after).not.toMatch(/Another part/);
    expect(after).toMatch(/4 Mar 2009 \(application refused\) was set aside on 3 Feb 2010 and no longer counts/);
    expect(on("omar-hassan-ahmad-al-bashir", "2010-07-12").wording).toMatch(
      /warrants of 4 Mar 2009 and 12 July 2010 .* are in force; a warrant is not a conviction/,
    );
  });

  it("says that charges stand confirmed under a warrant for somebody who is not at trial", () => {
    expect(on("abdallah-banda-abakaer-nourain", "2020-01-01").wording).toMatch(
      /warrant of 11 Sept 2014 .* in force.*Charges were confirmed on 7 Mar 2011; no trial is recorded as open/,
    );
  });

  it("says of custody at home who says so, and that others say otherwise", () => {
    const home = on("omar-hassan-ahmad-al-bashir", "2025-08-01", "national-sdn");
    expect(home.status).toBe("NONE_KNOWN");
    expect(home.wording).toMatch(/held in custody \(Sudanese Armed Forces, 26 Apr 2023; this is disputed\)/);
  });

  it("adds no court in which nothing is known but the one that the most kinds of ways lead to", () => {
    const forums = posturesOf(facts, "ali-muhammad-ali-abd-al-rahman", parseDay("2026-03-01")).map(
      ({ forum }) => forum,
    );
    expect(forums).toEqual(["icc"]);
  });

  it("never says more than `known` where nothing is recorded, with a caution all the same", () => {
    const answer = on("ahmad-muhammad-harun", "2005-01-01");
    expect(answer).toMatchObject({ status: "NONE_KNOWN", since: null, steps: [], restsOn: [] });
    expect(answer.wording).toMatch(
      /is known to this record as of 1 Jan 2005; that is not a finding that there is none/,
    );
    expect(answer.caution).toMatch(/presumed innocent/);
  });

  it("asks the court that most kinds of way lead to where nothing is recorded, however many rules a tribunal for one matter has", () => {
    const { dataset } = bundled();
    const silent = (mechanisms: typeof dataset.mechanisms): string[] =>
      posturesOf(buildLawFacts({ ...dataset, mechanisms }), "ahmad-muhammad-harun", parseDay("2005-01-01"))
        .filter(({ status }) => status === "NONE_KNOWN")
        .map(({ forum }) => forum);
    const asked = silent(dataset.mechanisms);
    expect(asked).toEqual(["icc"]);
    const grown = dataset.mechanisms.map((one) =>
      asked.includes(one.id) ? one : { ...one, bases: [...one.bases, ...one.bases, ...one.bases] },
    );
    expect(silent(grown)).toEqual(asked);
  });
});

describe("Three persons of the other situation", () => {
  it.each([
    ["benjamin-netanyahu", "2024-05-19", "NONE_KNOWN"],
    ["benjamin-netanyahu", "2024-05-20", "APPLICATION_PENDING"],
    ["benjamin-netanyahu", "2024-11-20", "APPLICATION_PENDING"],
    ["benjamin-netanyahu", "2024-11-21", "WARRANT_IN_FORCE"],
    ["benjamin-netanyahu", "2026-06-30", "WARRANT_IN_FORCE"],
    ["yoav-gallant", "2024-11-20", "APPLICATION_PENDING"],
    ["yoav-gallant", "2026-06-30", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2024-11-20", "APPLICATION_PENDING"],
    ["mohammed-deif", "2024-11-21", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2025-02-25", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2025-02-26", "TERMINATED_BY_DEATH"],
  ])("finds %s on %s: %s", (person, day, status) => {
    expect(on(person, day).status).toBe(status);
    expect(on(person, day).caution).toMatch(/presumed innocent/);
  });
});

describe("A State before a court of States", () => {
  it.each([
    ["isr", "2023-12-28", "NONE_KNOWN"],
    ["isr", "2023-12-29", "CASE_PENDING"],
    ["isr", "2024-01-25", "CASE_PENDING"],
    ["isr", "2024-01-26", "MEASURES_ORDERED"],
    ["isr", "2026-06-30", "MEASURES_ORDERED"],
    ["are", "2025-03-05", "CASE_PENDING"],
    ["are", "2025-05-05", "JURISDICTION_DECLINED"],
  ])("finds %s on %s: %s", (state, day, status) => {
    const cases = posturesOf(facts, state, parseDay(day)).filter((posture) => posture.forum === "icj");
    expect(cases.at(-1)?.status).toBe(status);
  });

  it("names the applicant and every order, and decides nothing on the merits", () => {
    const answer = on("isr", "2024-12-31", "icj");
    expect(answer.wording).toMatch(
      /26 Jan 2024, 28 Mar 2024 and 24 May 2024 in the case of South Africa against Israel; nothing is decided on the merits/,
    );
    expect(answer.caution).toMatch(/no finding that a duty was breached/);
    expect(on("are", "2025-12-31", "icj").wording).toMatch(/jurisdiction was declined .*merits were not reached/);
  });

  it("tells a case that was not admissible from a jurisdiction that was declined", () => {
    const told = on("cri", "2026-01-01", "iachr");
    expect(told.status).toBe("JURISDICTION_DECLINED");
    expect(told.wording).toMatch(
      /case of Nicaragua against Costa Rica was declared inadmissible on 8 Mar 2007; the merits were not reached/,
    );
  });

  it("tells a finding on cooperation from a case, and what an appeal left of it", () => {
    const answer = on("jor", "2020-01-01");
    expect(answer.status).toBe("NONE_KNOWN");
    expect(answer.wording).toMatch(/indings? that it did not cooperate (is|are) recorded \(11 Dec 2017/);
    expect(answer.wording).toMatch(/notice given\) was set aside on 6 May 2019/);
  });

  it("is under no investigation by a court of persons that looks into a situation", () => {
    for (const state of ["ukr", "bgd", "uga", "geo"]) {
      const answer = on(state, "2026-06-30");
      expect(answer.status).toBe("NONE_KNOWN");
      expect(answer.wording).toMatch(
        /judges natural persons and has no proceeding against .*; an inquiry into a situation/,
      );
      expect(answer.restsOn).not.toEqual([]);
    }
  });

  it("keeps two cases against one State apart", () => {
    const cases = posturesOf(facts, "rus", parseDay("2026-01-01")).filter((posture) => posture.forum === "icj");
    expect(cases.length).toBeGreaterThan(1);
    expect(new Set(cases.flatMap((posture) => posture.steps)).size).toBe(
      cases.flatMap((posture) => posture.steps).length,
    );
  });
});

describe("The fold itself", () => {
  let serial = 0;
  const nextId = (): string => {
    serial += 1;
    return `step-${serial}`;
  };
  const step = (day: string | null, name: string, more: Record<string, unknown> = {}): StepClaim =>
    ({
      id: (more.id as string) ?? nextId(),
      kind: "procedural-step",
      speaker: "a-court",
      publishedOn: null,
      actOn: day ? parseDay(day) : null,
      time: { certFrom: 0, certTo: 0, possFrom: 0, possTo: 0, starting: false, ending: false },
      fields: { step: name, effect: "NONE", affects: [], publicity: "public-record", by: [], provisions: [], ...more },
    }) as unknown as StepClaim;
  const person = {
    actor: { id: "a-person", name: "A Person", isPerson: true },
    forum: { id: "a-court", name: "A Court" },
    nameOf: (id: string) => id,
  };
  const fold = (day: string, ...steps: StepClaim[]): PostureAnswer => foldPosture(steps, parseDay(day), person);

  it("never says that nothing is known beside steps that are listed", () => {
    fc.assert(
      fc.property(fc.subarray(["in-custody", "released", "sentence", "other"], { minLength: 1 }), (names) => {
        const answer = fold("2021-01-01", ...names.map((name) => step("2020-01-01", name)));
        expect(answer.status).toBe("NONE_KNOWN");
        expect(answer.wording).toMatch(/Other steps are recorded, the newest of 1 Jan 2020/);
      }),
    );
    expect(fold("2021-01-01").wording).not.toMatch(/Other steps/);
  });

  it("says TERMINATED_BY_DEATH only from the decision on, whatever the day of death", () => {
    const steps = [
      step("2010-01-01", "charges-confirmed"),
      step("2013-10-04", "terminated-by-death", { effect: "ENDS" }),
    ];
    expect(fold("2013-10-03", ...steps).status).toBe("CHARGES_CONFIRMED");
    expect(fold("2013-10-04", ...steps).status).toBe("TERMINATED_BY_DEATH");
  });

  it("leaves neither a conviction nor an acquittal where a conviction was set aside", () => {
    const steps = [
      step("2020-01-01", "trial-opened"),
      step("2021-01-01", "convicted-first-instance", { id: "c" }),
      step("2022-01-01", "ruling-reversed", { effect: "VACATES", affects: ["c"] }),
    ];
    const answer = fold("2022-01-01", ...steps);
    expect(answer.status).toBe("CONVICTION_ANNULLED");
    expect(formatDay(answer.since as number)).toBe("2022-01-01");
    expect(answer.wording).toMatch(/no acquittal/);
    expect(fold("2021-12-31", ...steps).status).toBe("CONVICTED_NOT_FINAL");
  });

  it("brings a warrant back when what vacated it is vacated or it is reinstated", () => {
    const warrant = step("2020-01-01", "warrant-issued", { id: "w" });
    const vacated = step("2020-06-01", "ruling-reversed", { id: "v", effect: "VACATES", affects: ["w"] });
    expect(fold("2020-06-01", warrant, vacated).status).toBe("WARRANT_ENDED");
    expect(
      fold("2021-01-01", warrant, vacated, step("2021-01-01", "ruling-reversed", { effect: "VACATES", affects: ["v"] }))
        .status,
    ).toBe("WARRANT_IN_FORCE");
    expect(
      fold("2021-01-01", warrant, vacated, step("2021-01-01", "other", { effect: "REINSTATES", affects: ["w"] }))
        .status,
    ).toBe("WARRANT_IN_FORCE");
  });

  it("keeps a suspended warrant a warrant, and says that it is suspended", () => {
    const answer = fold(
      "2021-01-01",
      step("2020-01-01", "warrant-issued", { id: "w" }),
      step("2020-06-01", "stay", { effect: "SUSPENDS", affects: ["w"] }),
    );
    expect(answer.status).toBe("WARRANT_IN_FORCE");
    expect(answer.wording).toMatch(/in force but suspended/);
  });

  it("lets the other warrant stand when one of two has ended", () => {
    const steps = [
      step("2019-01-01", "warrant-issued", { id: "w1" }),
      step("2020-01-01", "warrant-issued", { id: "w2" }),
      step("2021-01-01", "warrant-ended", { effect: "ENDS", affects: ["w1"] }),
    ];
    const answer = fold("2021-01-01", ...steps);
    expect(answer).toMatchObject({ status: "WARRANT_IN_FORCE", restsOn: ["w2"] });
  });

  it("reads a withdrawn application as neither a warrant nor a refusal", () => {
    const steps = [
      step("2024-05-20", "warrant-applied-for", { id: "a" }),
      step("2024-08-09", "application-withdrawn", { effect: "ENDS", affects: ["a"] }),
    ];
    expect(fold("2024-08-08", ...steps).status).toBe("APPLICATION_PENDING");
    const answer = fold("2024-08-09", ...steps);
    expect(answer.status).toBe("DISCONTINUED");
    expect(answer.wording).toMatch(/neither a warrant nor a refusal/);
  });

  it("does not let a press report make a step on the record", () => {
    const report = step("2026-05-15", "warrant-applied-for", { publicity: "reported-only" });
    const alone = fold("2026-05-15", report);
    expect(alone).toMatchObject({ status: "APPLICATION_PENDING", publicity: "REPORTED_ONLY" });
    expect(alone.wording).toMatch(/reported by the press only/);
    expect(alone.caution).toMatch(/not on the public record/);
    const beside = fold("2026-05-15", step("2020-01-01", "summons-issued"), report);
    expect(beside).toMatchObject({ status: "SUMMONED", publicity: "PUBLIC_RECORD" });
    expect(beside.wording).toMatch(/the press reports: warrant applied for \(15 May 2026\)/);
  });

  it("tells a release without a day of its own beside what was recorded of custody while it may have come", () => {
    const held = step("2023-04-26", "in-custody");
    const released = {
      ...step(null, "released"),
      time: { ...held.time, possFrom: parseDay("2023-04-15"), possTo: parseDay("2025-07-01") },
    } as StepClaim;
    const wording = (day: string): string => fold(day, step("2020-01-01", "warrant-issued"), held, released).wording;
    expect(wording("2023-04-14")).not.toContain("custody");
    expect(wording("2024-01-01")).toMatch(
      /held in custody .*26 Apr 2023\); released .*between 15 Apr 2023 and 30 June 2025, perhaps not yet/,
    );
    expect(wording("2025-06-30")).not.toContain("perhaps");
  });

  it("counts a step known only by its month from the first day of it, and says that it may lie ahead", () => {
    const byMonth = {
      ...step(null, "summons-issued"),
      time: {
        certFrom: 0,
        certTo: 0,
        possFrom: parseDay("2020-05-01"),
        possTo: parseDay("2020-06-01"),
        starting: false,
        ending: false,
      },
    } as StepClaim;
    expect(fold("2020-04-30", byMonth).status).toBe("NONE_KNOWN");
    const during = fold("2020-05-30", byMonth);
    expect(during).toMatchObject({ status: "SUMMONED", since: null });
    expect(during.wording).toContain("between 1 May 2020 and 31 May 2020, perhaps not yet");
    const after = fold("2020-05-31", byMonth);
    expect(after).toMatchObject({ status: "SUMMONED", since: parseDay("2020-05-31") });
    expect(after.wording).not.toContain("perhaps");
    expect(fold("2000-01-01", step(null, "summons-issued"))).toMatchObject({ status: "SUMMONED", since: null });
  });

  it("has a caution for every status of a person, and no word that states guilt", () => {
    for (const name of [
      "warrant-applied-for",
      "application-refused",
      "summons-issued",
      "warrant-issued",
      "warrant-ended",
      "charges-confirmed",
      "charges-not-confirmed",
      "trial-opened",
      "convicted-first-instance",
      "acquitted-first-instance",
      "conviction-final",
      "acquittal-final",
      "conviction-annulled",
      "proceedings-terminated",
      "terminated-by-death",
      "investigation-opened",
      "other",
    ]) {
      const answer = fold("2025-01-01", step("2020-01-01", name));
      expect(answer.caution).toMatch(/presum/);
      expect(`${answer.wording} ${answer.caution}`).not.toMatch(
        /guilt|perpetrator|criminal\b(?! Court)|responsible for/i,
      );
    }
  });
});
