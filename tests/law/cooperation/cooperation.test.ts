import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { buildLawFacts, cooperationWith } from "../../../src/law/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset } = bundled();
const facts = bundledFacts();
const asked = (about: string | null, asOf: string, record = facts) =>
  cooperationWith(record, { mechanism: "icc", about, asOf: parseDay(asOf) });
/** The record as it would be if somebody had read the list that was withdrawn because nobody had. */
const listed = dataset.claims.find(({ key }) => key === "icc.findings-listed.2024");
const withList = buildLawFacts({ ...dataset, acts: dataset.acts.filter((act) => act.on !== listed?.id) });
const subjects = (ids: readonly string[]): unknown[] => ids.map((id) => facts.claims.get(id)?.subject);

describe("Cooperation asked about a State", () => {
  it.each([
    ["hun", "2026-01-01"],
    ["mwi", "2012-01-01"],
    ["tcd", "2014-01-01"],
  ])("finds what was found against it, whatever measure it came of: %s", (state, asOf) => {
    const answer = asked(state, asOf);
    expect(subjects(answer.findings)).toContain(state);
    expect(answer.knowledge).toBe("RECORDED");
  });

  it("finds nothing of it before the day of the finding", () => {
    expect(subjects(asked("mwi", "2011-12-11").findings)).not.toContain("mwi");
  });

  it("says that nobody looked until somebody lists the findings, and then that none is known", () => {
    const before = asked("isl", "2024-11-27", withList);
    expect(before).toMatchObject({ findings: [], refusals: [], knowledge: "NOT_LOOKED_FOR", looked: [] });
    const after = asked("isl", "2024-11-28", withList);
    expect(after).toMatchObject({ findings: [], refusals: [], knowledge: "NONE_KNOWN" });
    expect(after.looked.map((id) => withList.claims.get(id)?.source)).toEqual(["icc-asp-23-31"]);
  });

  it("does not take for a look what nobody has read", () => {
    expect(asked("isl", "2026-01-01")).toMatchObject({ knowledge: "NOT_LOOKED_FOR", looked: [] });
  });

  it("takes a list of findings of one court for nothing about another, and for no refusal of whoever keeps it", () => {
    const icj = cooperationWith(withList, { mechanism: "icj", about: "isl", asOf: parseDay("2026-01-01") });
    expect(icj).toMatchObject({ knowledge: "NOT_LOOKED_FOR", looked: [] });
    expect(asked("asp-rome-statute", "2026-01-01", withList)).toMatchObject({
      refusals: [],
      findings: [],
      discharged: [],
    });
  });

  it("does not bring what was found against others over measures about others", () => {
    expect(subjects(asked("hun", "2026-01-01").findings)).not.toContain("mwi");
  });

  it("finds every finding of the record when asked about the State it is against", () => {
    const all = asked(null, "2026-11-28").findings;
    expect(all.length).toBeGreaterThan(5);
    for (const id of all) {
      const state = facts.claims.get(id)?.subject as string;
      expect(asked(state, "2026-11-28").findings, state).toContain(id);
    }
  });
});

describe("The duty of a State that has left", () => {
  const duties = (about: string | null, asOf: string): string[] =>
    asked(about, asOf).obliged.map(({ party, state }) => `${party} ${state}`);

  it.each([
    // The investigation in Darfur was opened on 1 June 2005, before each of them left; the one in Palestine on 3 March 2021.
    ["bdi", "2017-10-27", "sudan-darfur"],
    ["phl", "2019-03-17", "sudan-darfur"],
    ["hun", "2026-06-02", "israel-opt"],
  ])("goes on in proceedings that had begun before: %s after %s", (state, left, about) => {
    const ended = asked(about, "2026-11-20").obliged.find(({ party }) => party === state);
    expect(ended).toMatchObject({
      state: "MET",
      until: null,
      provisions: expect.arrayContaining(["rome-statute/art-127-2"]),
    });
    const step = facts.claims.get(ended?.claims.at(-1) ?? "");
    expect(step?.actOn).toBeLessThan(parseDay(left));
  });

  it.each(["bdi", "phl"])("is none in an investigation that was opened after: %s", (state) => {
    expect(duties("israel-opt", "2021-03-02").filter((one) => one.startsWith(state))).toEqual([]);
    expect(duties("israel-opt", "2026-11-20").filter((one) => one.startsWith(state))).toEqual([]);
    expect(duties(null, "2026-11-20").filter((one) => one.startsWith(state))).toEqual([]);
  });

  it("goes on in every matter whose first investigation, application or warrant came before it left, and in no other", () => {
    const begins = /^(?:investigation-(?:authorised|opened)|warrant-(?:applied-for|issued)|summons-issued)$/u;
    const steps = dataset.claims.flatMap((one) =>
      one.kind === "procedural-step" && one.fields.mechanism === "icc" && begins.test(one.fields.step) ? [one] : [],
    );
    const withdrawn = new Set(dataset.acts.flatMap(({ act, on }) => (act === "retraction" ? [on] : [])));
    const left = dataset.claims.flatMap((one) =>
      one.kind === "participation" &&
      one.object === "rome-statute" &&
      one.fields.act === "withdrawal" &&
      one.fields.status === "accepted" &&
      !withdrawn.has(one.id)
        ? [{ state: one.subject as string, effective: one.effectFrom as number }]
        : [],
    );
    expect(left.length).toBeGreaterThan(1);
    const situationsOf = (id: string): readonly string[] => facts.entities.get(id)?.situations ?? [];
    const matters = new Set(steps.flatMap(({ subject }) => (subject ? [subject, ...situationsOf(subject)] : [])));
    const differ: string[] = [];
    for (const about of matters) {
      const own = steps.filter(
        ({ id, subject }) =>
          !withdrawn.has(id) &&
          (subject === about ||
            situationsOf(subject ?? "").includes(about) ||
            situationsOf(about).includes(subject ?? "")),
      );
      const first = Math.min(...own.flatMap(({ actOn }) => actOn ?? []));
      for (const { state, effective } of left) {
        const owes = asked(about, "2026-11-20").obliged.some((one) => one.party === state && one.state === "MET");
        if (owes !== first < effective) differ.push(`${state} on ${about}: ${owes}`);
      }
    }
    expect(differ).toEqual([]);
  });
});
