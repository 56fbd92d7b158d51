import { writeDay } from "../../../base/index.js";
import type { ParticipationClaim } from "../../../model/index.js";
import type { MandateClaim } from "../../facts/index.js";
import { recordedActs, type Window } from "../../participation/index.js";
import { regimeRule } from "../../rules/index.js";
import type { Case } from "../question.js";

const named = (act: ParticipationClaim, c: Case): boolean =>
  ((act.fields.categories ?? []) as readonly string[]).some((one) => c.facts.broader.get(c.category)?.has(one));

/**
 * A State may accept a court for conduct that begins later only (American Convention, article 62(2), as in the acceptance
 * of 6 June 1995 that the Inter-American Court applied on 23 November 2004): what began earlier and goes on stays outside
 * for all its days. The act names the categories of such conduct; what else takes a longer time is a series of acts, of
 * which the later ones are inside.
 */
export function laterBeginningsOnly(c: Case, instrument: string, state: string, windows: readonly Window[]): Window[] {
  const regime = regimeRule(c, "later-beginnings");
  if (regime.kind === "rule") return windows.map((window) => begunInside(c, window, regime.claim));
  const limit = recordedActs(c.facts, instrument, state).find(
    (act) => act.fields.act === "later-beginnings-only" && act.fields.status === "accepted",
  );
  const from = limit?.effectFrom ?? null;
  if (!limit || from === null || c.conduct.from >= from || !named(limit, c)) return [...windows];
  return windows.map((window) => ({
    ...window,
    from: Math.max(window.from, c.conduct.to),
    claims: [...window.claims, limit.id],
    provision: (limit.fields.provision as string | undefined) ?? window.provision,
    says: `${window.says}, for conduct that begins from ${writeDay(from)} on only, and this began on ${writeDay(c.conduct.from)}`,
  }));
}

/**
 * A treaty may have that limit for every party, from the day each is bound (Convention on Enforced Disappearance,
 * article 35): what began before is outside for all its days.
 */
function begunInside(c: Case, window: Window, rule: MandateClaim<unknown>): Window {
  if (!window.membership || c.conduct.from >= window.from) return window;
  return {
    ...window,
    from: Math.max(window.from, c.conduct.to),
    claims: [...window.claims, rule.id],
    provision: rule.fields.provisions[0] ?? window.provision,
    says: `${window.says}, for what begins from then on only, and this began on ${writeDay(c.conduct.from)}`,
  };
}
