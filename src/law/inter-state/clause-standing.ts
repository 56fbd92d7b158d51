import type { Day } from "../../base/index.js";
import { type FactsOn, factsOn, type SupposedAct } from "../facts/index.js";
import { consentOf } from "./clause-consent.js";
import { accessOf } from "./court-access.js";
import { forumRules } from "./forum-rules.js";
import type { Reason } from "./types.js";
import { openView } from "./view.js";

/** One State asked about as respondent on one basis between States. */
export interface ClauseStandingQuestion {
  readonly mechanism: string;
  readonly basis: string;
  readonly state: string;
  readonly asOf: Day;
  /** First day of the conduct. */
  readonly from: Day;
  readonly suppose: readonly SupposedAct[];
}

/** The respondent's side of a basis between States, whoever sues. */
export interface ClauseStanding {
  /** Whether it accepts the clause without a reservation that stands. */
  readonly consent: Reason;
  /** Whether it may appear before the forum. */
  readonly access: Reason;
}

/** What stands for or against one State as respondent; null where the basis is none between States, or not recorded. */
export function clauseStanding(facts: FactsOn, asked: ClauseStandingQuestion): ClauseStanding | null {
  const rules = forumRules(factsOn(facts, asked.asOf), asked.mechanism, asked.basis);
  if (!rules) return null;
  const view = openView(factsOn(facts, asked.asOf), asked.suppose, asked.from);
  return { consent: consentOf(view, rules, asked.state, "", "respondent"), access: accessOf(view, rules, asked.state) };
}
