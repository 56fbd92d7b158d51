import type { LimbKind, LimbState, Outcome } from "../../facts/index.js";
import { outcomeOf, rankOf, worst } from "../../findings/index.js";
import { decidedByLink, LIMBS } from "../assess-basis.js";
import { settle } from "../limbs/finding.js";
import { isEveryRespondentShut } from "../links/both-states-party.js";
import { findLink } from "../links/find-link.js";
import type { Link } from "../links/link.js";
import type { Case } from "../question.js";

/** What one basis comes to, without what is said of it. */
export interface BasisStates {
  readonly answer: {
    readonly outcome: Outcome;
    readonly linkState: LimbState;
    readonly limbs: readonly { readonly kind: LimbKind; readonly state: LimbState }[];
  };
  readonly link: Link;
}

/** The states that `assessBasis` gives, without rulings, citations and sentences, which are most of its work. */
export function statesOfBasis(c: Case): BasisStates {
  const link = findLink(c);
  const limbs = (Object.keys(LIMBS) as LimbKind[]).map((kind) => ({ kind, state: stateOf(c, kind, link) }));
  const linkState = settle(c, link.state);
  return { answer: { outcome: outcomeOf(limbs, linkState), linkState, limbs }, link };
}

/** Limbs that are read once there is a link, the cheapest first. Whom the forum takes is read before. */
const WITH_LINK: readonly LimbKind[] = ["PRECONDITION", "TERRITORY", "TIME", "SUBJECT_MATTER"];
/** Where the link decides limbs itself, whom the forum takes is one of them. */
const AGAIN: readonly LimbKind[] = [...WITH_LINK, "PERSON"];
const NO_LINK = { limbs: null } as Link;

/**
 * The outcome that `assessBasis` gives, where it is better than what is reached already; that itself otherwise. Stops at
 * the first state that rules out anything better.
 */
export function betterOutcome(c: Case, reached: Outcome): Outcome {
  const states: LimbState[] = [];
  const isRuledOut = (state: LimbState): boolean => {
    states.push(state);
    return rankOf(outcomeOf([{ state }], "MET")) <= rankOf(reached);
  };
  if (isRuledOut(stateOf(c, "PERSON", NO_LINK))) return reached;
  // Who could sue is looked for among all States: not where the one that would be sued is bound on no reading.
  if (c.basis.link === "BOTH_STATES_PARTY" && isRuledOut(isEveryRespondentShut(c) ? "NOT_MET" : "MET")) return reached;
  const link = findLink(c);
  if (isRuledOut(settle(c, link.state))) return reached;
  if ((link.limbs ? AGAIN : WITH_LINK).some((kind) => isRuledOut(stateOf(c, kind, link)))) return reached;
  return outcomeOf([], worst(states));
}

const stateOf = (c: Case, kind: LimbKind, link: Link): LimbState =>
  decidedByLink(c, link, kind)?.state ?? settle(c, LIMBS[kind](c, link).state);
