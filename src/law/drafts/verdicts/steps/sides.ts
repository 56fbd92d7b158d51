import type { StepClaim } from "../../../../model/index.js";
import type { StepWords } from "../../reading/vocabulary/index.js";
import type { Mention } from "../../types.js";
import type { StepRecord } from "./record.js";

/** Steps in a case, which has two sides: who brought it and against whom. */
const IN_CASES = /^(?:case-filed|measures-|jurisdiction-|declared-|discontinued)/;
export const isOfCases = (step: string): boolean => IN_CASES.test(step);
const BRINGS = /^(?:filed|brought|instituted|lodged|initiated|began|sued|requested|asked)/iu;
const BROUGHT_BY = /\b(?:by|of|from|between)(?: the)? $/iu;
const BEHIND_APPLICANT = /^(?:['’]s| v\.?| vs\.?| against| and)\b/iu;

const OWNS = /^['’]s? (?:\p{L}+ )?(?:case|claims?|application|suit|request)\b/iu;

/** Whether a step has those whom the text names on the sides on which it names them. */
export function sidesOf({ reading, isPerson }: StepRecord, words: StepWords): (step: StepClaim) => boolean {
  if (isPerson || !words.steps.some(isOfCases)) return () => true;
  const { subject, predicate, sentence, others } = reading;
  const { plain } = sentence;
  const states = others.filter(({ type }) => type === "State");
  const before = ({ start }: Mention): string => plain.slice(Math.max(0, start - 20), start);
  const isAgainst = (one: Mention): boolean => /\bagainst(?: the)? $/iu.test(before(one));
  const brings = BRINGS.test(plain.slice(predicate.start, predicate.end));
  const isApplicant = (one: Mention): boolean =>
    !isAgainst(one) &&
    ((brings && one.end <= predicate.start) ||
      BROUGHT_BY.test(before(one)) ||
      BEHIND_APPLICANT.test(plain.slice(one.end)));
  const applicants = states.filter(isApplicant).map(({ id }) => id);
  // `Spain's case against Canada` is Spain's, whatever was done with it.
  const owners = states.filter(({ end }) => OWNS.test(plain.slice(end))).map(({ id }) => id);
  const respondents = states.filter(isAgainst).map(({ id }) => id);
  return ({ fields }) => {
    const by = fields.by ?? [];
    if (respondents.length > 0 && !respondents.includes(fields.subject)) return false;
    if (owners.length > 0 && !owners.some((one) => by.includes(one))) return false;
    if (brings && applicants.length > 0 && !applicants.some((one) => by.includes(one))) return false;
    return fields.subject === subject || (applicants.includes(subject) && by.includes(subject));
  };
}
