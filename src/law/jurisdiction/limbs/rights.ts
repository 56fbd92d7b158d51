import { unique } from "../../../base/index.js";
import type { RuleByPart } from "../../../model/index.js";
import type { MandateClaim } from "../../facts/index.js";
import { partsOf } from "../../rules/index.js";
import type { Case } from "../question.js";
import { type Bound, boundBy } from "./added-rights.js";

/** A right of the treaty that what is called a crime also touches, with the rule that says so. */
export interface TouchedRight {
  readonly right: string;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
  /** Whether the right holds for the State: a protocol binds its own parties alone. */
  readonly bound: Bound;
}

/**
 * Courts of rights decide whether a State broke its duties, not whether somebody committed a crime. Conduct described as
 * a crime is put to them as the rights it touches; which these are, their rules say, each with its article.
 */
export function rightsTouched(c: Case): TouchedRight[] {
  return rulesOfRights(c).map((claim) => {
    const bound = boundBy(c, claim);
    return {
      right: claim.fields.rule.right,
      claims: unique([claim.id, ...bound.claims]),
      provisions: unique([...(claim.fields.provisions as string[]), ...bound.provisions]),
      bound,
    };
  });
}

/** Whether the category touches a right of this court at all, bound or not. */
export const touchesRights = (c: Touching): boolean => rulesOfRights(c).length > 0;

type Touching = Pick<Case, "facts" | "mechanism" | "basis" | "category">;

function rulesOfRights(c: Touching): MandateClaim<RuleByPart["right"]>[] {
  const above = c.facts.broader.get(c.category) ?? new Set([c.category]);
  const below = c.facts.narrower.get(c.category) ?? new Set([c.category]);
  return partsOf(c, "right").filter(({ fields }) =>
    fields.rule.crimes.some((crime) => above.has(crime) || below.has(crime)),
  );
}

/** The categories a court of rights looks at: the one asked about, and the rights it touches where that is a crime. */
export const asRights = (c: Case): string[] => unique([c.category, ...rightsTouched(c).map((one) => one.right)]);
