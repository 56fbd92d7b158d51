import { tryParseDay, writeDay } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import type { ConductActorKind } from "../../facts/index.js";
import { conductDays } from "../../words/index.js";
import type { Case } from "../question.js";
import { WITH_MEMBERS } from "./person-words.js";

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
  return `companies and other organisations answer there for conduct from ${writeDay(first)}; ${conductDays(c.from, c.to, c.conduct)}`;
}

/**
 * What held before the rule on persons was made. A court of persons always judged natural persons; what a later rule
 * brought is the age, companies, and that some crimes are those of leaders. Null where the rule is what lets the court judge at all.
 */
export function beforeTheRule(data: RuleByLimb["PERSON"], kind: ConductActorKind | null): RuleByLimb["PERSON"] | null {
  const isNatural = kind === null || kind === "PERSON" || WITH_MEMBERS.has(kind);
  const isOfSome = data.organisationsOnly || (data.nationals ?? []).length > 0;
  if (data.addressee !== "NATURAL_PERSON" || !isNatural || isOfSome) return null;
  const { minAge: _age, serving: _serving, contestedNationals: _contested, ...rest } = data;
  return { ...rest, leadershipFor: [] };
}
