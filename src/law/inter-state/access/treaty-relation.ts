import { authorityOfRuling, positionsAgainst } from "../../facts/index.js";
import { actsOf, claimsOf, endsOn } from "../../participation/index.js";
import { isUpholding, stepsBetween } from "../case-record.js";
import type { ForumRules, Reason } from "../types.js";
import type { View } from "../view.js";

/**
 * Whether the two stand in treaty relations at all, where one of them refuses to see a State in the other. A ruling of
 * this forum between the two settles it for this forum; the refusal stays named. Null where neither refuses.
 */
export function relationOf(view: View, rules: ForumRules, applicant: string, respondent: string): Reason | null {
  const refusals = [
    ...refusal(view, rules.instrument, respondent, applicant),
    ...refusal(view, rules.instrument, applicant, respondent),
  ];
  const first = refusals[0];
  if (!first) return null;
  const claims = refusals.flatMap((each) => each.claims);
  const joined = [applicant, respondent].flatMap((state) =>
    claimsOf(actsOf(view, rules.instrument, state).filter((row) => rules.joins.has(row.act))),
  );
  const contestedBy = positionsAgainst(view.facts, joined).filter((id) =>
    refusals.some((each) => view.facts.claims.get(id)?.speaker === each.by),
  );
  const base = { provisions: [rules.clause], claims };
  const upheld = stepsBetween(view, rules, applicant, respondent).findLast(isUpholding);
  if (upheld) {
    return {
      ...base,
      state: "MET",
      authority: authorityOfRuling(upheld),
      rulings: [upheld.id],
      contestedBy: [...new Set([...contestedBy, ...positionsAgainst(view.facts, [upheld.id])])],
      sentence: `The ${view.name(rules.mechanism)} has held itself competent between the two, although ${view.name(first.by)} does not regard ${view.name(first.of)} as a State able to join.`,
    };
  }
  return {
    ...base,
    state: "CONTESTED",
    contestedBy,
    sentence: `${view.name(first.by)} does not regard ${view.name(first.of)} as a State able to join the treaty and denies treaty relations; the ${view.name(rules.mechanism)} has not ruled on it.`,
  };
}

/** Refusals of one State to accept that another joined: objections that name no provision. */
function refusal(
  view: View,
  instrument: string,
  by: string,
  of: string,
): { by: string; of: string; claims: string[] }[] {
  const rows = actsOf(view, instrument, by).filter(
    (row) => row.act === "objection" && row.against === of && row.provision === null && view.asOf < endsOn(row),
  );
  return rows.length > 0 ? [{ by, of, claims: claimsOf(rows) }] : [];
}
