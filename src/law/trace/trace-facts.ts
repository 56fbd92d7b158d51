import type { LawClaim, LawFacts } from "../facts/index.js";
import { daysLookedFrom, daysOfClaim, daysOfRecord, tableLookedFrom } from "./days-of-record.js";
import { Trace } from "./trace.js";
import { TracedMap } from "./traced-map.js";

type Claims<C extends LawClaim> = ReadonlyMap<string, readonly C[]>;

/**
 * Opens facts so that reading them leaves a trace: which groups were looked into, and which days what stands in them may
 * turn on. The engine is the same and knows nothing of it. Two uses rest on it: between two days
 * nobody looked at, an answer is the same; and an answer whose groups did not change need not be worked out again.
 *
 * @param asked whether the conduct has its end on some day, or goes on until the day that it is looked from
 */
export function traceFacts(
  facts: LawFacts,
  asked: "ended" | "ongoing" = "ended",
): { readonly facts: LawFacts; readonly trace: Trace } {
  const trace = new Trace();
  // Where conduct goes on, its last day moves with the day looked from: days that count for conduct alone count for both.
  const [daysOf, daysOfTable] = asked === "ongoing" ? [daysOfClaim, daysOfRecord] : [daysLookedFrom, tableLookedFrom];
  // Facts are opened at a day, so whoever reads a list has looked at the days of every claim in it.
  const claims = <C extends LawClaim>(map: Claims<C>, label: string): Claims<C> =>
    new TracedMap(map, trace, label, (list) => list.flatMap(daysOf));
  const plain = <V>(map: ReadonlyMap<string, V>, label: string): ReadonlyMap<string, V> =>
    new TracedMap(map, trace, label);
  return {
    trace,
    facts: {
      rev: facts.rev,
      trace,
      entities: plain(facts.entities, "entities"),
      instruments: new TracedMap(facts.instruments, trace, "instruments", daysOfTable),
      provisions: plain(facts.provisions, "provisions"),
      categories: plain(facts.categories, "categories"),
      standards: plain(facts.standards, "standards"),
      mechanisms: plain(facts.mechanisms, "mechanisms"),
      claims: new TracedMap(facts.claims, trace, "claims", daysOf),
      mandates: claims(facts.mandates, "mandates"),
      rules: claims(facts.rules, "rules"),
      // Held against the days of conduct alone, whoever looks.
      rulesEver: (asked === "ongoing" ? claims : plain)(facts.rulesEver, "rulesEver"),
      participation: new TracedMap(
        [...facts.participation].map(([id, map]) => [id, claims(map, `participation/${id}`)] as const),
        trace,
        "participation",
      ),
      participationBy: claims(facts.participationBy, "participationBy"),
      referring: plain(facts.referring, "referring"),
      joining: plain(facts.joining, "joining"),
      territoryOf: claims(facts.territoryOf, "territoryOf"),
      territoryWithin: claims(facts.territoryWithin, "territoryWithin"),
      nationalityOf: claims(facts.nationalityOf, "nationalityOf"),
      postingsOf: claims(facts.postingsOf, "postingsOf"),
      structureOf: claims(facts.structureOf, "structureOf"),
      steps: claims(facts.steps, "steps"),
      stepsBy: claims(facts.stepsBy, "stepsBy"),
      endedByDeath: claims(facts.endedByDeath, "endedByDeath"),
      affecting: claims(facts.affecting, "affecting"),
      answers: claims(facts.answers, "answers"),
      obstructions: claims(facts.obstructions, "obstructions"),
      cooperation: claims(facts.cooperation, "cooperation"),
      conflictClasses: claims(facts.conflictClasses, "conflictClasses"),
      narrower: plain(facts.narrower, "narrower"),
      broader: plain(facts.broader, "broader"),
      amending: plain(facts.amending, "amending"),
      predecessors: plain(facts.predecessors, "predecessors"),
      forumsOf: plain(facts.forumsOf, "forumsOf"),
      stateOfCode: plain(facts.stateOfCode, "stateOfCode"),
    },
  };
}
