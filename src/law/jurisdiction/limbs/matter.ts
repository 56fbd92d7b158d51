import type { RuleByLimb } from "../../../model/index.js";
import { named } from "../../words/index.js";
import type { Case } from "../question.js";

type Matter = NonNullable<RuleByLimb["SUBJECT_MATTER"]["matter"]>;

/**
 * A forum set up for one matter takes up nothing else. Null where the rule names no matter. Conduct of nationals of the
 * States it names is not known to belong to it, or lies outside; that other conduct belongs to it is assumed in the open.
 */
export function ofMatter(
  c: Case,
  rule: RuleByLimb["SUBJECT_MATTER"],
): {
  readonly state: Matter["state"];
  readonly outside: string | null;
  readonly assumed: string;
  readonly provisions: readonly string[];
} | null {
  const matter = rule.matter;
  if (!matter) return null;
  const theirs = c.actor?.nationalities ?? [];
  const outside = theirs.length > 0 && theirs.every((one) => matter.notOf.includes(one));
  return {
    state: matter.state,
    outside: outside ? `${matter.sentence}; the alleged actors are said to be of ${named(c.facts, theirs)}` : null,
    assumed: `The conduct belongs to ${matter.what}.`,
    provisions: matter.provisions,
  };
}
