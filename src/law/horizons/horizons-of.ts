import { type Day, formatDay, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import { type ConductInput, type FactsOn, factsOn, type LawFacts, type Outcome } from "../facts/index.js";
import { filingRoutes } from "../filing/index.js";
import { checkConduct } from "../jurisdiction/conduct/check-conduct.js";
import { outcomeOnly } from "../jurisdiction/states/outcome-only.js";
import { listed, nameOf, sentence, theName } from "../words/index.js";
import { daysAhead } from "./days-ahead.js";
import type { Horizon, HorizonsQuestion } from "./types.js";

const WORDS: Record<Outcome, string> = {
  COVERED: "covered",
  PARTIAL: "covered in part",
  CONTESTED: "open in law",
  UNKNOWN: "not known",
  NOT_COVERED: "not covered",
};

/**
 * The days ahead on which an answer about a State opens or ends: a notified withdrawal takes effect, a waiting time runs
 * out, a declaration or a limited acceptance ends. Each was found by asking the day before and the day itself about
 * conduct of that day; nothing is supposed to happen in between. In: facts of one revision. Pure.
 */
export function horizonsOf(record: LawFacts | FactsOn, question: HorizonsQuestion): Horizon[] {
  const facts = factsOn(record, question.asOf);
  const mechanisms = question.mechanisms ?? [...facts.mechanisms.keys()];
  const found = mechanisms.flatMap((id) => {
    const mechanism = facts.mechanisms.get(id);
    return mechanism ? question.states.flatMap((state) => ofState(facts, mechanism, state)) : [];
  });
  return found.sort((a, b) => a.on - b.on);
}

function ofState(facts: FactsOn, mechanism: MechanismInput, state: string): Horizon[] {
  const categories = categoriesOf(mechanism);
  return [...daysAhead(facts, mechanism.id, state)].flatMap(([on, claims]) => {
    const because = claims.map(({ id }) => id);
    const groups = new Map<string, { before: Outcome; after: Outcome; categories: string[] }>();
    for (const category of categories) {
      const ask = (day: Day): Outcome => outcomeOn(facts, mechanism, conductOf(mechanism, state, [category], day), day);
      const [before, after] = [ask(on - 1), ask(on)];
      const key = `${before} ${after}`;
      groups.set(key, { before, after, categories: [...(groups.get(key)?.categories ?? []), category] });
    }
    const changed = [...groups.values()]
      .filter(({ before, after }) => before !== after)
      .map(({ before, after, categories: about }) => ({
        ...{ on, mechanism: mechanism.id, before, after, because },
        sentence: sentence(
          `From ${writeDay(on)} on, ${told(facts, about)} in ${nameOf(facts, state)} by its ${mechanism.addressee === "STATE" ? "organs" : "nationals"} would be ${WORDS[after]} before ${theName(mechanism)}; up to the day before it is ${WORDS[before]}`,
        ),
        conduct: conductOf(mechanism, state, about, on),
      }));
    return changed.length > 0 ? changed : waysIn(facts, mechanism, state, on, because, [...groups.values()]);
  });
}

/** How many categories a sentence names; of more it says how many there are. */
const TOLD = 4;
function told(facts: FactsOn, categories: readonly string[]): string {
  const names = categories.map((id) => nameOf(facts, id)).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return names.length <= TOLD
    ? listed(names)
    : `${listed(names.slice(0, TOLD))} (and ${names.length - TOLD} more kinds)`;
}

/** Where the answer stays and a way in opens or closes. */
function waysIn(
  facts: FactsOn,
  mechanism: MechanismInput,
  state: string,
  on: Day,
  because: readonly string[],
  groups: readonly { readonly before: Outcome; readonly categories: readonly string[] }[],
): Horizon[] {
  const [first] = groups;
  if (!first) return [];
  const routes = (day: Day) => filingRoutes({ facts: laterOn(facts, day), mechanism: mechanism.id, states: [state] });
  const before = routes(on - 1);
  return routes(on).flatMap((route, index) => {
    if (route.state === before[index]?.state) return [];
    const { before: outcome, categories } = first;
    return {
      ...{ on, mechanism: mechanism.id, before: outcome, after: outcome, because },
      sentence: sentence(
        `From ${writeDay(on)} on, a way to ${theName(mechanism)} about ${nameOf(facts, state)} is ${route.state === "MET" ? "open" : "closed"}: ${route.sentence}`,
      ),
      conduct: conductOf(mechanism, state, [...categories], on),
    };
  });
}

const outcomeOn = (facts: FactsOn, mechanism: MechanismInput, conduct: ConductInput, day: Day): Outcome => {
  const later = laterOn(facts, day);
  return outcomeOnly(later, checkConduct(later, conduct, day), mechanism, day);
};

/** The same record looked at from a later day on which nothing else has happened. */
const laterOn = (facts: FactsOn, day: Day): FactsOn => ({ ...facts, asOf: day });

/** Conduct of one day on the soil of a State by its own people or organs; what often decides is said to be so. */
function conductOf(mechanism: MechanismInput, state: string, categories: readonly string[], day: Day): ConductInput {
  const kind = mechanism.addressee === "STATE" ? "STATE" : "PERSON";
  return {
    categories,
    places: [state],
    from: formatDay(day),
    allegedActors: [
      {
        kind,
        nationalities: [state],
        ...(kind === "PERSON" ? { inLeadership: true, inAuthorizedOperation: false } : {}),
      },
    ],
    victimNationalities: [state],
    remediesExhausted: true,
  };
}

/** The widest categories that the mechanism's rules name. */
const categoriesOf = (mechanism: MechanismInput): string[] => [
  ...new Set(
    [mechanism.rules, ...mechanism.bases.map(({ rules }) => rules)].flatMap(({ subject }) => subject?.categories ?? []),
  ),
];
