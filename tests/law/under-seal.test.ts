import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { formatDay, OPEN_END, parseDay, UNDATED } from "../../src/base/index.js";
import { existsOn, factsOn, firstSeen, type LawFacts, type PostureAnswer, posturesOf } from "../../src/law/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();
let facts: LawFacts;
beforeAll(() => {
  facts = bundledFacts();
});
const postureOf = (person: string, day: string, forum = "icc"): PostureAnswer | undefined =>
  posturesOf(facts, person, parseDay(day)).find((posture) => posture.forum === forum);

describe("What a court did under seal", () => {
  it.each([
    ["ahmad-muhammad-harun", "2007-05-01", "APPLICATION_PENDING", "2007-05-02", "WARRANT_IN_FORCE"],
    ["ali-muhammad-ali-abd-al-rahman", "2007-05-01", "APPLICATION_PENDING", "2007-05-02", "WARRANT_IN_FORCE"],
    ["bahar-idriss-abu-garda", "2009-05-16", "NONE_KNOWN", "2009-05-17", "SUMMONED"],
    ["abdallah-banda-abakaer-nourain", "2010-06-14", "NONE_KNOWN", "2010-06-15", "SUMMONED"],
    ["saleh-mohammed-jerbo-jamus", "2010-06-14", "NONE_KNOWN", "2010-06-15", "SUMMONED"],
  ])("is not there for %s on %s (%s), and is on %s", (person, last, unknown, first, known) => {
    expect(postureOf(person, last)?.status).toBe(unknown);
    const answer = postureOf(person, first);
    expect(answer?.status).toBe(known);
    expect(answer?.wording).toContain("was not public until");
  });

  it("leaves one warrant in force while the second is not public, and orders both by the day they were made", () => {
    const person = "ali-muhammad-ali-abd-al-rahman";
    expect(postureOf(person, "2020-06-10")?.restsOn).toHaveLength(1);
    const steps = postureOf(person, "2020-06-12")?.steps ?? [];
    const keys = steps.map((id) => dataset.claims.find((claim) => claim.id === id)?.key);
    expect(keys.indexOf("darfur.abd-al-rahman.warrant-2")).toBeLessThan(
      keys.indexOf("darfur.abd-al-rahman.surrendered"),
    );
  });

  it("hides all that rests on a source until the day that source was let out", () => {
    const sealed = dataset.sources.filter(({ publicFrom }) => publicFrom !== undefined);
    expect(sealed.length).toBeGreaterThan(10);
    for (const { id, publicFrom } of sealed) {
      const day = parseDay(publicFrom as string);
      const early = dataset.claims.filter(
        (claim) => claim.source === id && firstSeen(claim) > parseDay("1900-01-01") && existsOn(claim, day - 1),
      );
      expect(early.map(({ sentence }) => sentence)).toEqual([]);
    }
  });

  it("is seen from the later of its own day and the day it was let out, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (actOn, publicFrom) => {
        const step = { kind: "procedural-step", actOn, publishedOn: null, time: UNDATED, publicFrom } as const;
        expect(firstSeen(step)).toBe(Math.max(actOn, publicFrom));
      }),
    );
  });
});

describe("An investigation that was concluded", () => {
  it.each([
    ["geo", "2022-12-15", "2022-12-16"],
    ["caf", "2022-12-15", "2022-12-16"],
    ["ken", "2023-11-26", "2023-11-27"],
    ["uga", "2023-11-30", "2023-12-01"],
  ])("is told so of %s from its day on, and not on %s", (state, last, first) => {
    expect(postureOf(state, last)?.wording).not.toContain("concluded");
    expect(postureOf(state, first)?.wording).toContain("its investigation phase was concluded on");
  });
});

describe("Findings that a State did not cooperate", () => {
  it("are told of every State against which one is recorded, from its day on", () => {
    const asOf = parseDay("2026-11-20");
    const found = (factsOn(facts, asOf).cooperation.get("icc") ?? []).filter(
      ({ fields }) => fields.cooperation === "finding-of-non-compliance",
    );
    expect(new Set(found.map(({ fields }) => fields.subject)).size).toBeGreaterThan(10);
    for (const { fields, actOn, id } of found) {
      expect(postureOf(fields.subject, "2026-11-20")?.wording, fields.subject).toMatch(
        /did not cooperate (is|are) recorded/,
      );
      expect(postureOf(fields.subject, formatDay((actOn ?? OPEN_END) - 1))?.findings ?? []).not.toContain(id);
    }
  });
});
