import fc from "fast-check";
import { expect, test } from "vitest";
import { OPEN_END, parseDay } from "../../src/base/index.js";
import { assessInterState } from "../../src/law/index.js";
import { ofKind } from "../../src/model/index.js";
import { FIRST_SEED } from "../fuzz/settings.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();
const acts = ofKind([...facts.claims.values()], "participation");
const limited = acts.filter(({ fields }) => fields.act === "reservation" && fields.towards);
const declared = [
  ...new Set(acts.filter(({ fields }) => fields.act === "court-declaration-36-2").map(({ fields }) => fields.subject)),
].filter((state) => facts.entities.get(state)?.type === "State" && !facts.entities.get(state)?.existsTo);

/** Whether a State was a member on a day, or had been one by then, read from the rows themselves. */
function isMember(state: string, group: string, day: number, former: boolean): boolean {
  const own = acts.filter(({ fields }) => fields.subject === state && fields.instrument === group);
  const begins = own.filter(({ fields }) => fields.act === "membership").map(({ effectFrom }) => effectFrom ?? 0);
  const ends = own.filter(({ fields }) => fields.act === "withdrawal").map(({ effectFrom }) => effectFrom ?? 0);
  const first = parseDay(facts.entities.get(state)?.existsFrom ?? "1900-01-01");
  return begins.some((from) => {
    const to = Math.min(OPEN_END, ...ends.filter((end) => end > from));
    return Math.max(from, first) <= day && (former || day < to);
  });
}

test("A reservation towards members of an organisation holds towards these alone, on the days on which they are members", () => {
  expect(limited.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(
      fc.constantFrom(...limited),
      fc.constantFrom(...declared),
      fc.integer({ min: 0, max: 20_000 }),
      ({ fields, effectFrom, effectTo }, other, days) => {
        const towards = fields.towards as { membersOf: string; on?: string; former?: true };
        const from = effectFrom as number;
        const last = Math.min(effectTo ?? parseDay("2026-06-30"), parseDay("2026-06-30")) - 1;
        const asOf = Math.max(from, parseDay("1947-01-01")) + (days % Math.max(1, last - from));
        const began = facts.entities.get(other)?.existsFrom;
        if (other === fields.subject || asOf > last || (began && parseDay(began) > asOf)) return;
        const [answer] = assessInterState(facts, {
          applicant: other,
          respondent: fields.subject,
          instrument: fields.instrument,
          asOf,
          flips: false,
        });
        const precondition = answer?.limbs.find(({ kind }) => kind === "PRECONDITION");
        const name = facts.entities
          .get(other)
          ?.names.find(({ text }) => text === `the ${facts.entities.get(other)?.name}`);
        const told = `of which ${name?.text ?? facts.entities.get(other)?.name} is one.`;
        const day = towards.on ? parseDay(towards.on) : asOf;
        const expected = isMember(other, towards.membersOf, day, towards.former === true);
        expect([fields.subject, other, asOf, precondition?.sentence.includes(told)]).toEqual([
          fields.subject,
          other,
          asOf,
          expected,
        ]);
      },
    ),
    { seed: FIRST_SEED, numRuns: 300 },
  );
});
