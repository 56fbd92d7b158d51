import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, OPEN_END, OPEN_START, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-11-20");

/** Forum States whose land was, or was held to be, another State's, with the last day of that. */
const held = [...facts.mechanisms.values()].flatMap((mechanism) => {
  const first = facts.entities.get(mechanism.forum ?? "")?.existsFrom;
  return (facts.territoryOf.get(mechanism.forum ?? "") ?? []).flatMap(({ fields, time }) => {
    if (!fields.within || facts.entities.get(fields.within)?.type !== "State") return [];
    if (!time.ending || time.certTo >= OPEN_END) return [];
    const begins = first ? parseDay(first) : OPEN_START;
    const isHeldFor = time.certFrom >= begins;
    return [{ mechanism, wider: fields.within, last: (isHeldFor ? time.certTo : Math.min(time.certTo, begins)) - 1 }];
  });
});

describe("Conduct placed in a State of which the land of the forum was then a part", () => {
  test("is known of many forums", () => {
    expect(new Set(held.map(({ wider }) => wider)).size).toBeGreaterThan(3);
    expect(held.length).toBeGreaterThan(15);
  });

  test("is never said to lie elsewhere, nor its nationals to be none of the forum's", () => {
    fc.assert(
      fc.property(fc.constantFrom(...held), fc.integer({ min: 1, max: 250 }), ({ mechanism, wider, last }, back) => {
        const day = last - back;
        const exists = facts.entities.get(wider)?.existsFrom;
        fc.pre(exists === undefined || parseDay(exists) <= day);
        const conduct = {
          categories: ["war-crimes.murder"],
          places: [wider],
          from: formatDay(day),
          allegedActors: [{ kind: "PERSON", nationalities: [wider] }],
        } as unknown as ConductInput;
        const [answer] = assessCoverage(facts, checkConduct(facts, conduct, asOf), {
          mechanisms: [mechanism.id],
          asOf,
          flips: false,
        });
        const linked = mechanism.bases.flatMap(({ id, link, linkTo }) =>
          (link === "TERRITORY" || link === "ACCUSED_NATIONALITY") && linkTo.includes(mechanism.forum as string)
            ? (answer?.bases.find(({ basis }) => basis.id === id) ?? [])
            : [],
        );
        const laws = linked.filter(({ limbs }) => limbs.find(({ kind }) => kind === "TIME")?.state !== "NOT_MET");
        for (const { linkState, basis } of laws) expect(linkState, `${basis.id} ${wider}`).not.toBe("NOT_MET");
      }),
      { numRuns: 120 },
    );
  });
});
