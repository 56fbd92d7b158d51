import type { Day } from "../../base/index.js";
import type { LawClaim, LawFacts } from "../facts/index.js";
import { daysOfClaim, daysOfRecord } from "./days-of-record.js";
import { Trace } from "./trace.js";
import { TracedMap } from "./traced-map.js";

type Claims<C extends LawClaim> = ReadonlyMap<string, readonly C[]>;

/**
 * Opens facts so that reading them leaves a trace: which groups were looked into, and which days those claims may turn
 * on whose days were looked at. The engine is the same and knows nothing of it. Two uses rest on it: between two days
 * nobody looked at, an answer is the same; and an answer whose groups did not change need not be worked out again.
 */
export function traceFacts(facts: LawFacts): { readonly facts: LawFacts; readonly trace: Trace } {
  const trace = new Trace();
  const known = new Map<LawClaim, LawClaim>();
  const open = <C extends LawClaim>(claim: C): C => {
    // One claim is traced once, whichever lists it stands in: what is kept under it is of its own kind.
    const found = (known.get(claim) as C | undefined) ?? tracedClaim(claim, trace);
    known.set(claim, found);
    return found;
  };
  const claims = <C extends LawClaim>(map: Claims<C>, label: string): Claims<C> =>
    new TracedMap(
      [...map].map(([key, list]) => [key, list.map(open)] as const),
      trace,
      label,
    );
  const records = <T extends object>(map: ReadonlyMap<string, T>, label: string): ReadonlyMap<string, T> => {
    const days = new Map([...map.values()].map((record) => [record, daysOfRecord(record)]));
    return new TracedMap(map, trace, label, (record) => trace.days(days.get(record) ?? []));
  };
  const plain = <V>(map: ReadonlyMap<string, V>, label: string): ReadonlyMap<string, V> =>
    new TracedMap(map, trace, label);
  return {
    trace,
    facts: {
      rev: facts.rev,
      trace,
      entities: records(facts.entities, "entities"),
      instruments: records(facts.instruments, "instruments"),
      provisions: plain(facts.provisions, "provisions"),
      categories: plain(facts.categories, "categories"),
      mechanisms: plain(facts.mechanisms, "mechanisms"),
      claims: new TracedMap(
        [...facts.claims].map(([id, claim]) => [id, open(claim)] as const),
        trace,
        "claims",
      ),
      mandates: claims(facts.mandates, "mandates"),
      participation: new TracedMap(
        [...facts.participation].map(([id, map]) => [id, claims(map, `participation/${id}`)] as const),
        trace,
        "participation",
      ),
      territoryOf: claims(facts.territoryOf, "territoryOf"),
      territoryWithin: claims(facts.territoryWithin, "territoryWithin"),
      nationalityOf: claims(facts.nationalityOf, "nationalityOf"),
      structureOf: claims(facts.structureOf, "structureOf"),
      steps: claims(facts.steps, "steps"),
      affecting: claims(facts.affecting, "affecting"),
      answers: claims(facts.answers, "answers"),
      obstructions: claims(facts.obstructions, "obstructions"),
      cooperation: claims(facts.cooperation, "cooperation"),
      conflictClasses: claims(facts.conflictClasses, "conflictClasses"),
      narrower: plain(facts.narrower, "narrower"),
      broader: plain(facts.broader, "broader"),
      stateOfCode: plain(facts.stateOfCode, "stateOfCode"),
    },
  };
}

/** A claim whose days, once looked at, are noted: all of them, since one is seldom compared without another. */
function tracedClaim<C extends LawClaim>(claim: C, trace: Trace): C {
  const days: Day[] = daysOfClaim(claim);
  const { actOn, publishedOn, effectFrom, effectTo, time, fields, ...rest } = claim;
  let noted = 0;
  const noting = <T>(value: T): { enumerable: true; get: () => T } => ({
    enumerable: true,
    get: () => {
      if (noted !== trace.mark) {
        noted = trace.mark;
        trace.days(days);
      }
      return value;
    },
  });
  const dated = {
    actOn: noting(actOn),
    publishedOn: noting(publishedOn),
    effectFrom: noting(effectFrom),
    effectTo: noting(effectTo),
    time: noting(time),
  };
  // Of a rule the days stand among its fields.
  const own = claim.kind === "mandate" ? { fields: noting(fields) } : { fields: { enumerable: true, value: fields } };
  return Object.defineProperties({ ...rest }, { ...dated, ...own }) as unknown as C;
}
