import { type Day, writeDay } from "../../../../base/index.js";
import type { StepClaim } from "../../../../model/index.js";
import {
  type Conduct,
  type ConductActor,
  type CoverageAnswer,
  type FactsOn,
  type LimbKind,
  SOMEBODY,
} from "../../../facts/index.js";
import { assessCoverage } from "../../../jurisdiction/assess-coverage.js";
import type { Reading } from "../../reading/read-draft.js";
import type { Finding } from "../../types.js";
import { nameIn } from "../names.js";
import { type Asked, askedOf } from "./asked.js";
import { everStretch, stretchesOf } from "./days.js";
import { onCase } from "./on-case.js";
import { BEST, ofLimbs, ofOutcome, together, type Within } from "./within.js";

// What a forum may do is asked of those whom its rules let it judge.
const ACTOR: ConductActor = { ...SOMEBODY, inLeadership: true };

/** Holds what a text says a forum may take up against the rules of its mandate, as the engine reads them. Null where the text limits it by nothing. */
export function findOnReach(facts: FactsOn, asOf: Day, reading: Reading): Finding | null {
  const mechanism = facts.mechanisms.get(reading.subject);
  if (!mechanism) return null;
  const inCase = onCase(facts, asOf, reading);
  if (inCase) return inCase;
  const judgesStates = mechanism.addressee === "STATE";
  const asked = askedOf(reading, judgesStates);
  const { kind, places, nationals, respondents, crimes, minor } = asked;
  const near = places.length + nationals.length + respondents.length > 0;
  if (!(near || asked.isUnclear || reading.days.length > 0 || kind !== null || crimes.length > 0 || minor)) return null;
  const [day] = reading.days;
  // Of a forum that is no more, it is asked what it reached while it was.
  const ended = endOf(facts, mechanism.id);
  const lastDay = Math.min(asOf, ...ended.flatMap(({ actOn }) => (actOn === null ? [] : [actOn - 1])));
  const stretches = stretchesOf(day, near, lastDay);
  if (stretches.length === 0) return null;
  if (asked.isUnclear) return unclear(facts, reading);

  const limbs: LimbKind[] = [
    ...(kind !== null || minor ? (["PERSON"] as const) : []),
    ...(crimes.length > 0 ? (["SUBJECT_MATTER"] as const) : []),
    ...(day ? (["TIME"] as const) : []),
  ];
  const categories = crimes.length > 0 ? crimes.map(({ id }) => id) : subjectsOf(facts, reading.subject);
  const ask = (category: string, { from, to }: { from: Day; to: Day }): Answered | null => {
    const conduct = conductOf(asked, { category, from, to, judgesStates });
    const [answer] = assessCoverage(facts, conduct, { mechanisms: [mechanism.id], asOf: lastDay, flips: false });
    return answer ? { answer, within: near ? ofOutcome(answer) : ofLimbs(answer, limbs) } : null;
  };
  const answers = categories.flatMap((category): Answered[] => {
    const each = stretches.flatMap((stretch) => ask(category, stretch) ?? []);
    const [first] = each;
    return first ? [{ ...first, within: together(each.map(({ within }) => within)) }] : [];
  });
  // Of crimes that were named, each has to be within its reach; where none was named, one is enough.
  const order = crimes.length > 0 ? [...BEST].reverse() : BEST;
  const [found] = answers.sort((a, b) => order.indexOf(a.within) - order.indexOf(b.within));
  if (!found) return null;
  // What is outside today may have been within on other days, and the text names none.
  const ever =
    near && !day && found.within === "NOT_MET"
      ? categories.flatMap((category) => ask(category, everStretch(lastDay))?.within ?? [])
      : [];
  const within: Within = ever.some((one) => one !== "NOT_MET") ? "IN_PART" : found.within;
  return tell({ reading, asOf: lastDay, ended }, found.answer, within, near ? null : limbs);
}

interface Answered {
  readonly answer: CoverageAnswer;
  readonly within: Within;
}

function conductOf(
  { kind, places, nationals, respondents, minor }: Asked,
  { category, from, to, judgesStates }: { category: string; from: Day; to: Day; judgesStates: boolean },
): Conduct {
  return {
    categories: [category],
    articles: [],
    // Of a State that would answer, and no place: its own soil is where a court reaches it first.
    places: (places.length > 0 ? places : respondents).map(({ id }) => id),
    flagState: null,
    ...{ from, to, ongoing: false },
    allegedActors: [
      {
        ...ACTOR,
        kind: kind ?? (judgesStates ? "STATE" : "PERSON"),
        nationalities: [...nationals, ...respondents].map(({ id }) => id),
        actor: respondents[0]?.id ?? null,
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
}

interface Place {
  readonly asOf: Day;
  readonly reading: Reading;
  /** The steps that ended the mandate of the forum. */
  readonly ended: readonly StepClaim[];
}

function tell(
  { asOf, reading, ended }: Place,
  answer: CoverageAnswer,
  within: Within,
  asked: readonly LimbKind[] | null,
): Finding {
  const { summary, limbs } = answer;
  const { negated, past, start, end } = reading.predicate;
  const verdict = verdictOf(within, negated);
  const isPast = past || PAST.test(reading.sentence.plain.slice(start, end));
  if (ended.length > 0 && !isPast && within === "MET")
    return {
      // That it reaches no more what it did is no more than that it ended.
      verdict: negated ? "NOT_RECORDED" : "OUT_OF_DATE",
      sentence: "Its mandate has ended.",
      exactWording: summary,
      claims: ended.map(({ id }) => id),
    };
  const read = asked ? limbs.filter(({ kind }) => asked.includes(kind)) : limbs;
  const why = asked ? read.map(({ sentence }) => sentence).join(" ") : summary;
  const part =
    within === "IN_PART" ? " Of other days, places or crimes that the text takes in, the answer is another." : "";
  return {
    verdict,
    sentence: `Asked as of ${writeDay(asOf)}: ${why}${part}`,
    exactWording: why,
    claims: [...new Set(read.flatMap(({ claims }) => claims))],
  };
}

function verdictOf(within: Within, negated: boolean): Finding["verdict"] {
  if (within === "CONTESTED") return "CONTESTED";
  if (within === "UNKNOWN") return "NOT_RECORDED";
  if (within === "IN_PART") return "STRONGER_THAN_RECORD";
  return (within === "MET") !== negated ? "SUPPORTED" : "CONTRADICTED";
}

/** Where something limits the reach that the rules have no words for. */
function unclear(facts: FactsOn, { subject }: Reading): Finding {
  return {
    verdict: "NOT_RECORDED",
    sentence: `Whether the ${nameIn(facts, subject)} reaches what is named here was not read from the text.`,
    exactWording: null,
    claims: [],
  };
}

const PAST = /^(?:had|lacked|could|did not|exercised|enjoyed|possessed)\b/iu;
const endOf = (facts: FactsOn, mechanism: string): StepClaim[] =>
  (facts.steps.get(mechanism) ?? []).filter(
    ({ fields }) => fields.step === "mandate-ended" && fields.subject === mechanism,
  );

/**
 * What a forum is there to judge: the crimes of its own rule; where only its ways to jurisdiction name crimes, those of all
 * of them; where none does, every crime there is. What one way alone adds (offences against its own proceedings) is no
 * crime that anybody means who names none.
 */
function subjectsOf(facts: FactsOn, mechanism: string): string[] {
  const record = facts.mechanisms.get(mechanism);
  const own = record?.rules.subject?.categories ?? [];
  if (own.length > 0) return [...own];
  const ofBases = (record?.bases ?? []).flatMap(({ rules }) => rules?.subject?.categories ?? []);
  if (ofBases.length > 0) return [...new Set(ofBases)];
  return [...facts.categories.values()].filter(({ broader }) => broader.length === 0).map(({ id }) => id);
}
