import { unique } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import { best } from "../../findings/index.js";
import { clauseStanding } from "../../inter-state/index.js";
import { listed } from "../../words/index.js";
import type { Case } from "../question.js";
import { regimeRule } from "../rules.js";
import { type Link, link, type StateLink } from "./link.js";
import { stateLink } from "./state-link.js";

/**
 * BOTH_STATES_PARTY, asked of conduct: the State to which the conduct is attributed must be bound by the clause; that
 * another bound State brings the case is assumed in the open. A question between two named States is
 * `interStateCoverage`.
 */
export function bothStatesPartyLink(c: Case, rule: LinkRule): Link {
  const states = c.actor?.nationalities ?? [];
  if (states.length === 0)
    return link("UNKNOWN", "The State to which the conduct is attributed is not known", {
      reason: "the State to which the conduct is attributed is not known",
    });
  const links = states.map((state) => {
    const found = stateLink(c, rule, state, "territory", null);
    return found.state === "MET" ? withReservations(c, state, found) : found;
  });
  const state = best(links.map((one) => one.state));
  const same = links.filter((one) => one.state === state);
  const says = listed(unique(same.map((one) => one.says)));
  return link(state, says, {
    reason: says,
    claims: unique([...(c.actor?.nationalityClaims ?? []), ...same.flatMap((one) => one.claims)]),
    provisions: unique(same.flatMap((one) => one.provisions)),
    states: same.map((one) => one.of),
    windows: same.flatMap((one) => one.windows),
    assumptions: unique([
      "Another State bound by the same clause brings the case.",
      ...same.flatMap((one) => one.assumptions),
    ]),
  });
}

/** A standing reservation to the clause takes the link away; one whose reading is open leaves it open. */
function withReservations(c: Case, state: string, found: StateLink): StateLink {
  const regime = regimeRule(c, "reservation");
  if (regime.kind === "none") return found;
  const standing = clauseStanding(c.facts, {
    mechanism: c.mechanism.id,
    basis: c.basis.id,
    state,
    asOf: c.asOf,
    from: c.from,
    suppose: c.conduct.suppose,
  });
  if (regime.kind !== "rule" || !standing) return { ...found, state: "UNKNOWN" };
  const { consent } = standing;
  if (consent.state === "NOT_APPLICABLE") return found;
  const assumptions = unique([...found.assumptions, ...(consent.assumptions ?? [])]);
  const rested = {
    claims: unique([...found.claims, ...consent.claims]),
    provisions: unique([...found.provisions, ...consent.provisions]),
    assumptions,
  };
  return consent.state === "MET"
    ? { ...found, ...rested }
    : { ...found, ...rested, state: consent.state, says: consent.sentence.replace(/\.$/, "") };
}
