import type { Day } from "../../../../base/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { Reading } from "../../reading/read-draft.js";
import type { Finding } from "../../types.js";
import { forumIn } from "../names.js";
import { daysOf } from "../telling.js";

/** What a forum of States has said of its jurisdiction in a case, for and against it. */
const SAID: Readonly<Record<string, boolean>> = {
  "jurisdiction-upheld": true,
  "breach-found": true,
  "no-breach-found": true,
  "jurisdiction-declined": false,
  // A forum rules on what is admissible once it has held itself competent.
  "declared-inadmissible": true,
};
const CASE =
  /^['’]s? (?:\p{L}+ )?(?:claims?|case|application|dispute|proceedings|suit|complaint) (?:against|with|v\.?)(?: the)? $/iu;
const BETWEEN = /^ and(?: the)? $/iu;

/**
 * Of a case between two States that the text names as such (`Sudan’s claim against the Emirates`), what the forum itself
 * held in it decides; that another State could be brought there says nothing of it. Null where the text names no case.
 */
export function onCase(facts: FactsOn, asOf: Day, reading: Reading): Finding | null {
  const { plain } = reading.sentence;
  const states = reading.others.filter(({ type, start }) => type === "State" && start >= reading.predicate.end);
  const [first, second] = states;
  if (!first || !second || facts.mechanisms.get(reading.subject)?.addressee !== "STATE") return null;
  const between = plain.slice(first.end, second.start);
  const isBetween =
    BETWEEN.test(between) &&
    /\b(?:dispute|case) between(?: the)? $/iu.test(plain.slice(reading.predicate.end, first.start));
  if (!CASE.test(between) && !isBetween) return null;
  const sides = [first.id, second.id];
  const steps = (facts.steps.get(reading.subject) ?? []).filter(({ fields }) => {
    const by = fields.by ?? [];
    const isTheirs = fields.subject === second.id && by.includes(first.id);
    return isTheirs || (isBetween && fields.subject === first.id && by.includes(second.id));
  });
  const said = steps.filter((step) => step.fields.step in SAID && facts.standing(step).state !== "VACATED");
  const last = said.at(-1);
  if (!last)
    return {
      verdict: "NOT_RECORDED",
      sentence: `What the ${forumIn(facts, reading.subject)} holds of its jurisdiction in this case is not recorded.`,
      exactWording: null,
      claims: steps.filter(({ fields }) => sides.includes(fields.subject)).map(({ id }) => id),
    };
  const holds = SAID[last.fields.step] === true;
  return {
    verdict: holds === reading.predicate.negated ? "CONTRADICTED" : "SUPPORTED",
    sentence: `The ${forumIn(facts, reading.subject)} ${holds ? "held that it has" : "declined"} jurisdiction in this case ${daysOf([last], asOf)}${last.fields.step === "declared-inadmissible" ? ", and that it is not admissible" : ""}.`,
    exactWording: last.sentence,
    claims: [last.id],
  };
}
