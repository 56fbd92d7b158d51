import { type Day, formatDay, groupBy, parseDay, writeDay } from "../../base/index.js";
import type { ClaimOf, MechanismInput } from "../../model/index.js";
import {
  type ConductInput,
  type CoverageAnswer,
  type FactsOn,
  factsOn,
  type LawFacts,
  shiftYears,
} from "../facts/index.js";
import { assessCoverage } from "../jurisdiction/assess-coverage.js";
import { checkConduct } from "../jurisdiction/conduct/check-conduct.js";
import { outcomeOnly } from "../jurisdiction/states/outcome-only.js";
import { nameOf, sentence, theName } from "../words/index.js";
import type { Horizon, Matter } from "./types.js";

/**
 * The days ahead on which the time runs out in which a court may try what is alleged: one for each court, category and
 * day, found by asking `coverage` the day before and the day itself what may stop a trial. Conduct that goes on is left
 * out, for its time has not begun; so is a court that would not have jurisdiction anyway. Nothing that stops or
 * lengthens the time is supposed. In: facts of one revision. Pure.
 */
export function limitationAhead(
  record: LawFacts | FactsOn,
  { matters, asOf }: { readonly matters: readonly Matter[]; readonly asOf: Day },
): Horizon[] {
  const facts = factsOn(record, asOf);
  const closed = unique(matters.filter(({ conduct }) => !conduct.ongoing && conduct.from <= formatDay(asOf)));
  const found = [...facts.mechanisms.values()].flatMap((mechanism) => {
    const rules = limitationsOf(facts, mechanism);
    const ahead = rules.flatMap((rule) =>
      closed
        .map((matter) => ({ matter, rule, on: runsOut(matter.conduct, rule.fields.rule.years as number) }))
        .filter(({ matter, on }) => on > asOf && mayTry(facts, mechanism, matter.conduct)),
    );
    const same = groupBy(ahead, ({ rule, on }) => `${on} ${rule.id}`);
    return [...same.values()].flatMap((group) => {
      // Each is put to the court: that time runs out for one says nothing of what is alleged of others.
      const ending = group.filter(({ matter, rule, on }) => endsOn(facts, mechanism.id, rule.id, matter.conduct, on));
      return told(facts, mechanism, ending) ?? [];
    });
  });
  return found.sort((a, b) => a.on - b.on);
}

/** Matters that are put to a court alike are one, with the claims of all. */
function unique(matters: readonly Matter[]): Matter[] {
  const alike = groupBy(matters, ({ conduct }) => JSON.stringify(conduct));
  return [...alike.values()].map((group) => ({
    conduct: (group[0] as Matter).conduct,
    claims: [...new Set(group.flatMap(({ claims }) => claims))],
  }));
}

const mayTry = (facts: FactsOn, mechanism: MechanismInput, conduct: ConductInput): boolean =>
  outcomeOnly(facts, checkConduct(facts, conduct, facts.asOf), mechanism, facts.asOf) !== "NOT_COVERED";

/** Rules of a court that let time run out after a number of years. */
const limitationsOf = (facts: FactsOn, { id }: MechanismInput): ClaimOf<"mandate">[] =>
  (facts.mandates.get(id) ?? []).filter(
    ({ fields: { limb, rule } }) => limb === "NOTE" && rule.bar === "LIMITATION" && rule.years !== undefined,
  );

/** Time runs from the last day of the conduct. */
const runsOut = ({ from, to }: ConductInput, years: number): Day => shiftYears(parseDay(to ?? from), years);

interface Ending {
  readonly matter: Matter;
  readonly rule: ClaimOf<"mandate">;
  readonly on: Day;
}

/** Whether the court is barred by the rule from a day on, and not before. */
function endsOn(facts: FactsOn, mechanism: string, rule: string, conduct: ConductInput, on: Day): boolean {
  const [before, after] = [on - 1, on].map((day) => ask(facts, mechanism, conduct, day));
  return !!before && !!after && stateOf(before, rule) === "MET" && stateOf(after, rule) === "NOT_MET";
}

/** Matters for which the same rule runs out on the same day, as one, with the claims of all. */
function told(facts: FactsOn, mechanism: MechanismInput, endings: readonly Ending[]): Horizon | null {
  const [first] = endings;
  if (!first) return null;
  const { matter, rule, on } = first;
  // One row tells of every crime that the same people are alleged to have committed on the same days and places.
  const alike = groupBy(endings, ({ matter: { conduct } }) => JSON.stringify({ ...conduct, categories: [] }));
  const categories = [...new Set(endings.flatMap(({ matter: { conduct } }) => conduct.categories))];
  const own = alike.get(JSON.stringify({ ...matter.conduct, categories: [] })) ?? endings;
  const conduct = {
    ...matter.conduct,
    categories: [...new Set(own.flatMap(({ matter: { conduct: one } }) => one.categories))],
  };
  const [before, after] = [on - 1, on].map((day) => ask(facts, mechanism.id, conduct, day));
  if (!before || !after) return null;
  const about = categories.map((id) => nameOf(facts, id)).join(", ");
  const last = writeDay(parseDay(matter.conduct.to ?? matter.conduct.from));
  const others = alike.size > 1 ? ` (and ${alike.size - 1} more like it)` : "";
  const stays =
    before.outcome === after.outcome
      ? "; its jurisdiction stays as it is, and what changes is that time stands in the way of a trial"
      : "";
  return {
    ...{ on, mechanism: mechanism.id, before: before.outcome, after: after.outcome },
    because: [...new Set([rule.id, ...endings.flatMap(({ matter: { claims } }) => claims)])],
    sentence: sentence(
      `On ${writeDay(on)} the ${rule.fields.rule.years} years run out within which ${theName(mechanism)} may try ${about.charAt(0).toLowerCase() + about.slice(1)} that is alleged to have ended on ${last}${others}, unless something stops them before${stays}`,
    ),
    conduct,
  };
}

/**
 * `coverage` on a later day. Nothing is supposed to happen in between: the facts stay those of the day looked from, and
 * the day alone is a later one.
 */
const ask = (facts: FactsOn, mechanism: string, conduct: ConductInput, day: Day): CoverageAnswer | undefined => {
  const later = { ...facts, asOf: day };
  return assessCoverage(later, checkConduct(later, conduct, day), {
    mechanisms: [mechanism],
    asOf: day,
    flips: false,
  })[0];
};

const stateOf = (answer: CoverageAnswer, rule: string) =>
  answer.bars.find(({ claims }) => claims.includes(rule))?.state;
