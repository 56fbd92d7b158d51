import type { ConductActor } from "../../../facts/index.js";
import type { Reading } from "../../reading/read-draft.js";
import { wordsOf } from "../../reading/words.js";
import type { Mention } from "../../types.js";

/** What limits a forum's reach in a text: where, by whom, for what crimes. */
export interface Asked {
  readonly kind: ConductActor["kind"] | null;
  readonly places: readonly Mention[];
  /** States whose nationals are meant. */
  readonly nationals: readonly Mention[];
  /** States that would answer themselves, before a forum that judges States. */
  readonly respondents: readonly Mention[];
  readonly crimes: readonly Mention[];
  readonly minor: boolean;
  /** Whether the text limits it by something that is not understood: then nothing follows from what is. */
  readonly isUnclear: boolean;
}

const PLACE =
  /\b(?:in|on|over|against|within|inside|throughout|territory of|soil of|from)(?: the)?(?: (?:territory|soil|situation) (?:of|in))?(?: the)? $/iu;
const NATIONALS = /\b(?:nationals of|citizens of|officials of|members of|soldiers of)(?: the)? $/iu;
const JUDGED = /\b(?:try|prosecute|judge|convict|punish|prosecutes|tries|judges)(?: the)? $/iu;
const OVER = /\bover(?: the)? $/iu;
/** Words that say more than that something is within its reach. */
const SWEEPING =
  /\b(?:only|solely|exclusive(?:ly)?|universal|every|all|always|automatic(?:ally)?|unlimited|except|unless|other than|apart from|save)\b/iu;
/** Names and words that a text may use beside what is asked, without limiting it. */
const IDLE = new Set(
  `court tribunal chamber states state parties party statute article articles council security prosecutor crimes crime
  international judges may its it the`.split(/\s+/),
);
const isIdle = (name: string): boolean => wordsOf(name).every(({ key }) => IDLE.has(key));
/** What limits the reach wherever it is named. */
const LIMITS = new Set<Mention["type"]>(["Person", "Group", "Situation", "State", "Place", "Other"]);
/** Conduct of any kind; what else it has jurisdiction over is a limit of its own. */
const ANY_CONDUCT =
  /\bover (?:the |any )?(?:\p{L}+ )?(?:crimes?|acts?|conduct|offen[cs]es?|events?|facts?|matters?|cases?|situations?)\b/iu;

/** Reads what limits the reach that a text asserts. */
export function askedOf(reading: Reading, judgesStates: boolean): Asked {
  const { plain } = reading.sentence;
  const { others, predicate, days, to } = reading;
  const before = ({ start }: Mention): string => plain.slice(Math.max(0, start - 40), start);
  const states = others.filter(({ type }) => type === "State");
  const nationals = states.filter((one) => NATIONALS.test(before(one)));
  const respondents = judgesStates ? states.filter((one) => OVER.test(before(one))) : [];
  const places = others.filter(
    (one) => (one.type === "State" || one.type === "Place") && PLACE.test(before(one)) && !respondents.includes(one),
  );
  const crimes = others.filter(({ type }) => type === "Category");
  const kind = respondents.length > 0 ? "STATE" : kindOf(plain, others, before);
  const minor = /\b(?:under (?:the age of )?(?:18|eighteen)|minors?|children|juveniles?)\b/iu.test(
    plain.slice(predicate.start),
  );
  const read = new Set<Mention>([
    ...[...nationals, ...respondents, ...places, ...crimes],
    ...states.filter((one) => JUDGED.test(before(one))),
  ]);
  const object = plain.slice(predicate.end, to);
  const isNamed = others.some(
    (one) =>
      one.start >= predicate.end &&
      one.start < to &&
      !read.has(one) &&
      !isIdle(plain.slice(one.start, one.end)) &&
      LIMITS.has(one.type),
  );
  const taken = [...others, ...days];
  const isStranger = wordsOf(object).some(
    (word) =>
      word.capital &&
      !/^\d/u.test(word.key) &&
      !IDLE.has(word.key) &&
      !taken.some((one) => one.start < predicate.end + word.end && predicate.end + word.start < one.end),
  );
  const isOnlyDated =
    days.length > 0 &&
    read.size === 0 &&
    kind === null &&
    !minor &&
    !ANY_CONDUCT.test(plain.slice(predicate.start, to));
  // Which treaty a State accepted is asked of treaties, not of all that a court may take up.
  const isUnderTreaty = respondents.length > 0 && others.some(({ type }) => type === "Instrument");
  return {
    ...{ kind, places, nationals, respondents, crimes, minor },
    isUnclear: isUnderTreaty || isNamed || isStranger || isOnlyDated || SWEEPING.test(plain.slice(predicate.start, to)),
  };
}

/** Whom it would judge: States or persons; null where the text does not say. */
function kindOf(
  plain: string,
  others: readonly Mention[],
  before: (one: Mention) => string,
): ConductActor["kind"] | null {
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
  return others.some((one) => one.type === "State" && JUDGED.test(before(one))) ? "STATE" : null;
}
