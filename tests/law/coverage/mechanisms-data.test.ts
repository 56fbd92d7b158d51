import { describe, expect, it } from "vitest";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();
const { mechanisms } = dataset;
const steps = dataset.claims.filter((claim) => claim.kind === "procedural-step");
const national = mechanisms.filter(
  (mechanism) => mechanism.nature === "national-court" && mechanism.id.startsWith("national-"),
);

describe("Mechanisms as data", () => {
  it("hold national statutes of many legal orders, each with its forum and its ties to it", () => {
    expect(national.length).toBeGreaterThanOrEqual(25);
    for (const mechanism of national)
      expect(mechanism.forum, mechanism.id).toBe(mechanism.id.slice("national-".length));
  });

  it("keep who must consent and who is immune apart from jurisdiction, for every national court", () => {
    for (const mechanism of national) {
      const topics = mechanism.notes.map((note) => note.topic);
      expect(topics, mechanism.id).toContain("immunity");
      expect(
        topics.some((topic) => topic === "trigger" || topic === "admissibility"),
        mechanism.id,
      ).toBe(true);
    }
  });

  it("give every basis a sentence that can end “… because …”", () => {
    for (const mechanism of mechanisms)
      for (const basis of mechanism.bases) expect(basis.sentence, basis.id).toMatch(/^[^.]*[^.\s]$/);
  });

  it("never state guilt", () => {
    const words = /\b(perpetrators?|guilty|culprits?|criminals\b|committed by)\b/i;
    for (const mechanism of mechanisms) expect(JSON.stringify(mechanism), mechanism.id).not.toMatch(words);
  });

  it("say what each can do and what it cannot", () => {
    for (const mechanism of mechanisms) {
      expect(mechanism.canOrder.length, mechanism.id).toBeGreaterThan(0);
      expect(mechanism.cannot.length, mechanism.id).toBeGreaterThan(0);
    }
  });

  it("leave out by one tie what they leave out by another, where a law of one day does not name a kind of crime", () => {
    const ties = ["TERRITORY", "ACCUSED_NATIONALITY", "VICTIM_NATIONALITY", "RESIDENCE", "FLAG"];
    const rows = national.flatMap(({ id, rules, bases }) =>
      bases
        .filter(({ link }) => ties.includes(link))
        .flatMap((basis) => {
          const subject = basis.rules.subject ?? rules.subject;
          const time = basis.rules.time ?? rules.time;
          return subject ? [{ forum: id, basis: basis.id, subject, day: time?.from ?? null }] : [];
        }),
    );
    const missed = rows.flatMap((one) =>
      (one.subject.except ?? []).flatMap((left) =>
        rows
          .filter((other) => other.forum === one.forum && other.day === one.day)
          .filter(({ subject }) => subject.categories.includes(left.split(".")[0] ?? left))
          .filter(({ subject }) => !(subject.except ?? []).includes(left))
          .map((other) => `${other.basis} has ${left}, ${one.basis} has not`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it("assume in the open before every court of rights that remedies at home were used up, but before two not", () => {
    const remedies = (bodies: typeof mechanisms) =>
      bodies.flatMap(({ id, rules, bases }) =>
        [rules, ...bases.map((basis) => basis.rules)]
          .flatMap(({ preconditions }) => preconditions)
          .flatMap(({ requires, assumed }) => (requires?.fact === "REMEDIES_EXHAUSTED" ? [{ id, assumed }] : [])),
      );
    const ofNature = (nature: string) => remedies(mechanisms.filter((one) => one.nature === nature));
    const courts = ofNature("human-rights-court");
    expect(courts.length).toBeGreaterThanOrEqual(6);
    expect(courts.filter(({ assumed }) => assumed !== true).map(({ id }) => id)).toEqual(["achpr", "african-court"]);
    expect(ofNature("treaty-body").filter(({ assumed }) => assumed === true)).toEqual([]);
  });

  it("tell the life of a court by steps of the court itself, its end after its beginning", () => {
    const of = (id: string, step: string) =>
      steps.find((one) => one.fields.mechanism === id && one.fields.step === step && one.fields.subject === id);
    for (const id of ["icty", "ictr", "scsl", "eccc", "stl", "eac", "spsc-timor", "unitad"]) {
      const [created, ended] = [of(id, "mandate-created"), of(id, "mandate-ended")];
      expect(created?.actOn, id).not.toBeNull();
      expect(ended?.actOn ?? 0, id).toBeGreaterThan(created?.actOn ?? 0);
    }
  });

  it("point each tie of a national court to its own State", () => {
    for (const mechanism of national)
      for (const basis of mechanism.bases.filter((one) =>
        ["PRESENCE", "RESIDENCE", "ACCUSED_NATIONALITY", "VICTIM_NATIONALITY"].includes(one.link),
      ))
        expect(basis.linkTo, basis.id).toContain(mechanism.forum);
  });
});
