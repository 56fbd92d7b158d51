import { type Day, groupBy, writeDay } from "../../../base/index.js";
import type { Conduct, ConductActor, CoverageAnswer, FactsOn, LimbKind, LimbState } from "../../facts/index.js";
import { assessCoverage } from "../../jurisdiction/assess-coverage.js";
import type { Reading } from "../reading/read-draft.js";
import type { Finding, Mention } from "../types.js";

const ACTOR: ConductActor = {
  kind: "PERSON",
  nationalities: [],
  nationalityClaims: [],
  ageAtConduct: null,
  turned18On: null,
  presentIn: null,
  residentIn: null,
  // What a forum may do is asked of those whom its rules let it judge.
  inLeadership: true,
  inAuthorizedOperation: null,
  actor: null,
};

/** Holds what a text says a forum may take up against the rules of its mandate, as the engine reads them. Null where the text limits it by nothing. */
export function findOnReach(facts: FactsOn, asOf: Day, reading: Reading): Finding | null {
  const mechanism = facts.mechanisms.get(reading.subject);
  if (!mechanism) return null;
  const { plain } = reading.sentence;
  const { from, until } = daysOf(reading, asOf);
  const kind = kindOf(plain, reading.others);
  const places = reading.others.filter(
    (one) => (one.type === "State" || one.type === "Place") && PLACE.test(before(plain, one)),
  );
  const nationals = reading.others.filter((one) => one.type === "State" && NATIONALS.test(before(plain, one)));
  const categories = reading.others.filter(({ type }) => type === "Category").map(({ id }) => id);
  const minor = /\b(?:under (?:the age of )?(?:18|eighteen)|minors?|children|juveniles?)\b/iu.test(
    plain.slice(reading.predicate.start),
  );
  const named =
    reading.days.length > 0 || kind !== null || places.length + nationals.length + categories.length > 0 || minor;
  if (!named || from > asOf) return null;
  const conduct: Conduct = {
    categories: categories.length > 0 ? categories : subjectsOf(facts, reading.subject),
    articles: [],
    places: places.map(({ id }) => id),
    flagState: null,
    ...{ from, to: until, ongoing: false },
    allegedActors: [
      {
        ...ACTOR,
        kind: kind ?? (mechanism.addressee === "STATE" ? "STATE" : "PERSON"),
        nationalities: nationals.map(({ id }) => id),
        ageAtConduct: minor ? 16 : null,
      },
    ],
    victimNationalities: null,
    victimResidences: null,
    remediesExhausted: null,
    seatOfCompany: null,
    conflictClasses: [],
    conflictClassClaims: [],
    suppose: [],
    assumptions: [],
  };
  const near = placed(places, nationals);
  const asked: LimbKind[] = [
    ...(kind !== null || minor ? (["PERSON"] as const) : []),
    ...(categories.length > 0 ? (["SUBJECT_MATTER"] as const) : []),
    ...(reading.days.length > 0 ? (["TIME"] as const) : []),
  ];
  const answers = conduct.categories
    .flatMap((category) =>
      assessCoverage(facts, { ...conduct, categories: [category] }, { mechanisms: [mechanism.id], asOf, flips: false }),
    )
    .map((answer) => ({ answer, state: near ? ofOutcome(answer) : ofLimbs(answer, asked) }));
  // Of crimes that were named, each has to be within its reach; where none was named, one is enough.
  const order = categories.length > 0 ? [...BEST].reverse() : BEST;
  const [found] = answers.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  if (!found) return null;
  const verdict = verdictOf(found.state, reading.predicate.negated);
  const { summary, limbs } = found.answer;
  if (verdict === "SUPPORTED" && !reading.predicate.negated && !reading.predicate.past && hasEnded(facts, mechanism.id))
    return {
      verdict: "OUT_OF_DATE",
      sentence: "Its mandate has ended.",
      exactWording: summary,
      claims: endOf(facts, mechanism.id),
    };
  const read = limbs.filter((limb) => near || asked.includes(limb.kind));
  const why = near ? [summary] : read.map(({ sentence }) => sentence);
  return {
    verdict,
    sentence: `Asked as of ${writeDay(asOf)}: ${why.join(" ")}`,
    exactWording: near ? summary : why.join(" "),
    claims: [...new Set(read.flatMap(({ claims }) => claims))],
  };
}

/** What stands for a forum more, first. */
const BEST: readonly LimbState[] = ["MET", "CONTESTED", "UNKNOWN", "NOT_MET"];
const endOf = (facts: FactsOn, mechanism: string): string[] =>
  (facts.steps.get(mechanism) ?? [])
    .filter(({ fields }) => fields.step === "mandate-ended" && fields.subject === mechanism)
    .map(({ id }) => id);
const hasEnded = (facts: FactsOn, mechanism: string): boolean => endOf(facts, mechanism).length > 0;

const before = (plain: string, { start }: Mention): string => plain.slice(Math.max(0, start - 40), start);
const PLACE =
  /\b(?:in|on|over|within|inside|throughout|territory of|soil of|from)(?: the)?(?: (?:territory|soil|situation) (?:of|in))?(?: the)? $/iu;
const NATIONALS = /\b(?:nationals of|citizens of|officials of|members of|soldiers of)(?: the)? $/iu;
const placed = (places: readonly unknown[], nationals: readonly unknown[]): boolean =>
  places.length + nationals.length > 0;

/** Whom it would judge: States or persons; null where the text does not say. */
function kindOf(plain: string, others: readonly Mention[]): ConductActor["kind"] | null {
  if (
    /\b(?:individuals?|natural persons?|persons?|people|nationals|citizens|officials|leaders|suspects|human beings)\b/iu.test(
      plain,
    )
  )
    return "PERSON";
  if (others.some(({ type }) => type === "Person")) return "PERSON";
  if (
    /\b(?:States|governments?|countries|disputes between)\b/u.test(
      plain.replaceAll(/\bStates? (?:part(?:y|ies)|members?)\b/giu, ""),
    )
  )
    return "STATE";
  if (/\b(?:companies|corporations|legal persons|organi[sz]ations|armed groups)\b/iu.test(plain)) return "ORGANIZATION";
  return others.some(
    (one) =>
      one.type === "State" &&
      /\b(?:try|prosecute|judge|convict|punish|prosecutes|tries|judges)(?: the)? $/iu.test(before(plain, one)),
  )
    ? "STATE"
    : null;
}

function daysOf({ days }: Reading, asOf: Day): { from: Day; until: Day } {
  const [day] = days;
  if (!day) return { from: asOf, until: asOf + 1 };
  if (day.how === "before") return { from: day.from - 1, until: day.from };
  if (day.how === "since" || day.how === "after") return { from: day.from, until: day.from + 1 };
  return { from: day.from, until: Math.min(day.to, asOf + 1) };
}

/** The widest categories that the mandate of a forum names. */
function subjectsOf(facts: FactsOn, mechanism: string): string[] {
  const named = (facts.mandates.get(mechanism) ?? []).flatMap(
    (claim) => (claim.fields.rule?.categories ?? []) as string[],
  );
  const top = [...groupBy(named, (id) => id).keys()];
  return top.length > 0
    ? top
    : [...facts.categories.values()].filter(({ broader }) => broader.length === 0).map(({ id }) => id);
}

const ofOutcome = ({ outcome }: CoverageAnswer): LimbState =>
  outcome === "COVERED"
    ? "MET"
    : outcome === "NOT_COVERED"
      ? "NOT_MET"
      : outcome === "UNKNOWN"
        ? "UNKNOWN"
        : "CONTESTED";
/** Where no place is named: what the mandate says of the crimes, persons and days that are, on the basis that goes furthest. */
function ofLimbs({ bases }: CoverageAnswer, asked: readonly LimbKind[]): LimbState {
  const worst = bases.map(({ limbs }) =>
    Math.max(
      ...limbs
        .filter(({ kind }) => asked.includes(kind))
        .map(({ state }) => BEST.indexOf(state === "NOT_APPLICABLE" ? "MET" : state)),
    ),
  );
  return BEST[Math.min(...worst)] ?? "UNKNOWN";
}

function verdictOf(state: LimbState, negated: boolean): Finding["verdict"] {
  if (state === "CONTESTED") return "CONTESTED";
  if (state === "UNKNOWN") return "NOT_RECORDED";
  return (state === "MET") !== negated ? "SUPPORTED" : "CONTRADICTED";
}
