import { tryParseDay, writeDay } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import { conductDays } from "../../words/index.js";
import type { Case } from "../question.js";

type Serving = NonNullable<RuleByLimb["PERSON"]["serving"]>;

/**
 * Personnel of an authorised operation whom the law of the forum leaves to the State that sent them. Null where it has no
 * such rule, or it does not touch the alleged actor; without a state, what is assumed of somebody of whom it is not said.
 */
export function serving(
  c: Case,
  data: RuleByLimb["PERSON"],
): { readonly state: Serving["state"] | null; readonly says: string; readonly provisions: readonly string[] } | null {
  const rule = data.serving;
  const served = c.actor?.inAuthorizedOperation ?? null;
  if (!rule || served === false) return null;
  const theirs = c.actor?.nationalities ?? [];
  if (theirs.length > 0 && theirs.every((one) => rule.save.includes(one))) return null;
  return served
    ? { state: rule.state, says: rule.sentence, provisions: rule.provisions }
    : { state: null, says: "The alleged actor did not serve in an authorised operation.", provisions: [] };
}

/** Why a company does not answer for conduct of before the law on companies; null where none such is recorded. */
export function beforeOrganisations(c: Case, data: RuleByLimb["PERSON"]): string | null {
  const first = tryParseDay(data.organisationsFrom ?? "");
  if (first === null || c.from >= first) return null;
  return `companies and other organisations answer there for conduct from ${writeDay(first)}; ${conductDays(c.from, c.to)}`;
}
