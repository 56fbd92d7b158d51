import type { ClaimOf } from "../../model/index.js";
import type { LawFacts } from "./law-facts.js";
import type { Authority } from "./vocabulary.js";

type Step = ClaimOf<"procedural-step">;
type Steps = Pick<LawFacts, "stepsBy">;

/**
 * The keys under which a step before a mechanism is found. Whoever asks for some steps only reads those: a mechanism has
 * hundreds, and what an answer has read decides on which days it is asked again.
 */
export function stepKeys({ fields }: Step): readonly string[] {
  const { mechanism, subject, step, categories, ruling } = fields;
  return [
    about(mechanism, subject),
    ofType(mechanism, step),
    ...new Set((categories ?? []).map((category: string) => on(mechanism, category))),
    ...(ruling ? [ruled(mechanism)] : []),
  ];
}

const about = (mechanism: string, subject: string): string => `${mechanism}|about|${subject}`;
const ofType = (mechanism: string, step: string): string => `${mechanism}|step|${step}`;
const on = (mechanism: string, category: string): string => `${mechanism}|category|${category}`;
const ruled = (mechanism: string): string => `${mechanism}|ruling`;

/** Steps before a mechanism about one subject, oldest first. */
export const stepsAbout = ({ stepsBy }: Steps, mechanism: string, subject: string): readonly Step[] =>
  stepsBy.get(about(mechanism, subject)) ?? [];

/** Steps of one type before a mechanism, oldest first. */
export const stepsOfType = ({ stepsBy }: Steps, mechanism: string, step: string): readonly Step[] =>
  stepsBy.get(ofType(mechanism, step)) ?? [];

/** Steps before a mechanism that name a category, oldest first. */
export const stepsOnCategory = ({ stepsBy }: Steps, mechanism: string, category: string): readonly Step[] =>
  stepsBy.get(on(mechanism, category)) ?? [];

/** Steps before a mechanism that rule on a limb, oldest first. */
export const rulingsOf = ({ stepsBy }: Steps, mechanism: string): readonly Step[] =>
  stepsBy.get(ruled(mechanism)) ?? [];

/** Whose ruling a step is; where the record does not say, that of a chamber. */
export const authorityOfRuling = ({ fields }: Step): Authority => fields.ruling?.authority ?? "CHAMBER_RULING";
