import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../src/law/index.js";
import type { ClaimOf } from "../../src/model/index.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();
type Mandate = ClaimOf<"mandate">;
interface Subject {
  readonly contested?: readonly string[];
  readonly authority?: string;
  readonly part?: string;
}
const subjectOf = (claim: Mandate): Subject => claim.fields.rule as Subject;
const subjects = [...facts.mandates.values()]
  .flat()
  .filter((claim) => claim.fields.limb === "SUBJECT_MATTER" && subjectOf(claim).part === undefined);
const disputed = subjects.filter((claim) => (subjectOf(claim).contested ?? []).length > 0);
const ruled = subjects.filter((claim) => (subjectOf(claim).authority ?? "TEXT_OF_THE_RULE") !== "TEXT_OF_THE_RULE");
const bare = (text: string): string => text.replace(/\.$/, "");
const forum = (mechanism: string): string => facts.mechanisms.get(mechanism)?.forum ?? "deu";
const named = (claim: Mandate): string => `${claim.fields.mechanism} ${claim.fields.basis ?? "all"}`;

describe("A rule on which the law supports two answers", () => {
  it("is there to be asked", () => expect(disputed.length).toBeGreaterThan(100));

  it("says what is objected, or who has ruled", () => {
    expect(disputed.filter((claim) => !claim.note).map(named)).toEqual([]);
  });

  it("tells no year after its own day, nor any year where it has none", () => {
    const late = [...disputed, ...ruled].filter((claim) => {
      const until = claim.actOn === null ? 0 : Number(formatDay(claim.actOn).slice(0, 4));
      return [...(claim.note ?? "").matchAll(/\b(1[6-9]\d\d|20\d\d)\b/g)].some(([year]) => Number(year) > until);
    });
    expect(late.map(named)).toEqual([]);
  });

  it("puts its reason into every limb that is open for it, and into the sentence of the answer", () => {
    const asOf = parseDay("2026-11-20");
    fc.assert(
      fc.property(fc.constantFrom(...disputed), fc.nat(), fc.nat(3_000), (claim, which, daysBack) => {
        const contested = subjectOf(claim).contested as readonly string[];
        const conduct = {
          categories: [contested[which % contested.length]],
          places: [forum(claim.fields.mechanism)],
          from: formatDay(parseDay("2024-01-01") - daysBack),
          allegedActors: [],
        } as unknown as ConductInput;
        const [answer] = assessCoverage(facts, checkConduct(facts, conduct, asOf), {
          mechanisms: [claim.fields.mechanism],
          asOf,
          flips: true,
        });
        if (!answer) throw new Error("no answer");
        for (const basis of answer.bases)
          for (const limb of basis.limbs.filter(({ sentence }) => /what it covers is disputed/.test(sentence))) {
            const notes = limb.claims.flatMap((id) => facts.claims.get(id)?.note ?? []);
            expect(
              notes.some((note) => limb.sentence.includes(bare(note))),
              limb.sentence,
            ).toBe(true);
          }
        const open = answer.limbs.find(({ sentence }) => /what it covers is disputed/.test(sentence));
        if (answer.outcome === "CONTESTED" && open) {
          const reason = bare(open.sentence).slice(1);
          expect(answer.summary).toContain(reason);
          const flips = answer.whyNot.filter(({ missing }) => missing.includes("what it covers is disputed"));
          expect(flips.filter(({ missing }) => !/is disputed\. ./.test(missing))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
