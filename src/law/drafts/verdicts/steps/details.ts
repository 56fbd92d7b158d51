import type { StepClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { ARTICLE, numberOf } from "../../reading/article-number.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import { articleOf } from "../articles.js";
import { forumIn, nameIn } from "../names.js";
import { type Bearing, countOf } from "./counts.js";
import type { StepRecord } from "./record.js";
import { isOfCases } from "./sides.js";

const CHAMBER =
  /\b(?<kind>pre-trial|trial|appeals|appellate|grand) (?:chamber|division)\b(?:\s(?<number>(?:[IVX]{1,5}|\d{1,2})\b))?/giu;
/** Steps by which somebody comes to be somewhere, or leaves it. */
const OF_PLACES = /^(?:surrendered|in-custody|released|arrested)/;
const SENTENCED = /^(?:sentence|convict)/;
const MEASURES = [/\blife (?:imprisonment|sentence|term)|\bimprisonment for life/iu, /\bdeath\b(?! of)/iu];
const AT = /\b(?:in|from|at|near)(?: the)? $/iu;

/**
 * What a text names beside the step itself: the chamber, the number of warrants, counts or years, the place of a surrender,
 * the treaty and article of a case. A step bears the text only where it has them too, in its fields, its speaker or its words.
 */
export function bearingOf(record: StepRecord, words: StepWords): (step: StepClaim) => Bearing {
  const checks = [
    author(record),
    manner(record),
    custody(record, words),
    chamber(record),
    countOf(record, words),
    measure(record, words),
    place(record, words),
    ground(record, words),
  ];
  return (step) => {
    const found = checks.map((check) => check(step));
    return found.includes("OTHER") ? "OTHER" : found.includes("SILENT") ? "SILENT" : "YES";
  };
}

/** What a step says of itself: whose step it is, and what of. */
const toldBy = (facts: FactsOn, step: StepClaim): string => `${nameIn(facts, step.speaker)}. ${step.fields.says ?? ""}`;

/** Who did it, where the text puts somebody before the verb: the forum of the step, one of its organs, or who asked for it. */
function author({ reading, facts, isPerson }: StepRecord): (step: StepClaim) => Bearing {
  const { plain } = reading.sentence;
  const { start, end } = reading.predicate;
  const isActive = ACTIVE.test(plain.slice(start, end)) && isPerson;
  const named = isActive
    ? reading.others.filter(
        (one) =>
          ["Mechanism", "Other", "State", "Group"].includes(one.type) && WITH_VERB.test(plain.slice(one.end, start)),
      )
    : [];
  return ({ fields, speaker }) => {
    const forum = forumIn(facts, fields.mechanism);
    const isTheirs = (id: string): boolean =>
      [fields.mechanism, speaker, ...(fields.by ?? [])].includes(id) || nameIn(facts, id).includes(forum);
    return named.every(({ id }) => isTheirs(id)) ? "YES" : "OTHER";
  };
}
const ACTIVE = /^(?:issu|grant|approv|convict|acquit|sentenc|confirm|impos|order|indicat)/iu;
const WITH_VERB = /^\s*(?:(?:has|had|have|then|later|also|subsequently|first|never|not)\s)*$/iu;

/** How it was decided. */
const MANNERS = [/\bunanim\p{L}+/iu, /\bmajority\b|\bdissent\p{L}*/iu];
function manner({ reading }: StepRecord): (step: StepClaim) => Bearing {
  const zone = reading.sentence.plain.slice(reading.clause, reading.to);
  const named = MANNERS.filter((one) => one.test(zone));
  return ({ fields }) => {
    const says = fields.says ?? "";
    if (named.every((one) => one.test(says))) return "YES";
    return MANNERS.some((one) => one.test(says)) ? "OTHER" : "SILENT";
  };
}

/** To die in custody is more than to be held. */
function custody({ reading }: StepRecord, words: StepWords): (step: StepClaim) => Bearing {
  const before = reading.sentence.plain.slice(reading.clause, reading.predicate.end);
  const isDeath = words.steps.includes("in-custody") && /\b(?:died|dead|killed|death)\b/iu.test(before);
  return () => (isDeath ? "SILENT" : "YES");
}

function chamber({ reading, facts }: StepRecord): (step: StepClaim) => Bearing {
  const { plain } = reading.sentence;
  const zone = plain.slice(Math.min(reading.start, reading.clause), reading.to);
  const named = chambersIn(zone);
  return (step) => {
    if (named.length === 0) return "YES";
    const told = chambersIn(toldBy(facts, step));
    return named.some((one) => told.some((other) => other.kind === one.kind && isSame(one.number, other.number)))
      ? "YES"
      : told.length > 0
        ? "OTHER"
        : "SILENT";
  };
}

const chambersIn = (text: string): { kind: string; number: string | null }[] =>
  [...text.matchAll(CHAMBER)].map(({ groups }) => ({
    kind: (groups?.kind ?? "").toLowerCase(),
    number: groups?.number?.toUpperCase() ?? null,
  }));
const isSame = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** What somebody was sentenced to, where it is no number of years. */
function measure({ reading }: StepRecord, words: StepWords): (step: StepClaim) => Bearing {
  const zone = words.steps.some((one) => SENTENCED.test(one))
    ? reading.sentence.plain.slice(reading.predicate.start, reading.to)
    : "";
  const named = MEASURES.filter((one) => one.test(zone));
  return ({ fields }) => {
    const says = fields.says ?? "";
    if (named.every((one) => one.test(says))) return "YES";
    return /\b\d+ (?:years|months)\b/u.test(says) || MEASURES.some((one) => one.test(says)) ? "OTHER" : "SILENT";
  };
}

function place({ reading, facts }: StepRecord, words: StepWords): (step: StepClaim) => Bearing {
  const { plain } = reading.sentence;
  const named = words.steps.some((one) => OF_PLACES.test(one))
    ? reading.others.filter(
        ({ type, start, end }) =>
          ["State", "Place"].includes(type) &&
          start >= reading.predicate.start &&
          end <= reading.to &&
          AT.test(plain.slice(Math.max(0, start - 14), start)),
      )
    : [];
  return ({ fields }) => {
    const says = (fields.says ?? "").toLowerCase();
    const isTold = (id: string): boolean =>
      [nameIn(facts, id), ...(facts.entities.get(id)?.names ?? []).map(({ text }) => text)].some((name) =>
        says.includes(name.toLowerCase().replace(/^the /, "")),
      );
    if (named.every(({ id }) => isTold(id))) return "YES";
    const states = [...facts.entities.values()].filter(({ type }) => type === "State");
    return states.some(({ id }) => isTold(id)) ? "OTHER" : "SILENT";
  };
}

/** The treaty and the article under which a case was brought. */
function ground({ reading, facts }: StepRecord, words: StepWords): (step: StepClaim) => Bearing {
  const { plain } = reading.sentence;
  const [start, end] = [reading.predicate.start, reading.to];
  const isCase = words.steps.some(isOfCases);
  const treaties = isCase
    ? reading.others.filter((one) => one.type === "Instrument" && one.start >= start && one.end <= end)
    : [];
  const articles = isCase && treaties.length > 0 ? [...plain.slice(start, end).matchAll(ARTICLE)].map(numberOf) : [];
  return ({ fields }) => {
    if (treaties.length === 0) return "YES";
    const provisions = (fields.provisions ?? []).map((id) => ({
      instrument: facts.provisions.get(id)?.instrument,
      number: articleOf(facts.provisions.get(id)?.citation ?? ""),
    }));
    const under = treaties.map(({ id }) => provisions.filter(({ instrument }) => instrument === id));
    if (provisions.length === 0) return "SILENT";
    if (under.some((own) => own.length === 0)) return "OTHER";
    const numbers = under.flat().flatMap(({ number }) => number ?? []);
    return articles.every((one) => numbers.some((number) => isWithin(one, number))) ? "YES" : "SILENT";
  };
}

const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}(`) || other.startsWith(`${one}(`);
