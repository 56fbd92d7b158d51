import type { Limb, LimbKind } from "../../facts/index.js";
import { rankOf } from "../../findings/index.js";
import { assessCourtOfStatesBasis } from "../../inter-state/index.js";
import type { Case } from "../question.js";
import { type Link, link } from "./link.js";

/**
 * BOTH_STATES_PARTY, asked of conduct: could another State bring the State to which the conduct is attributed before the
 * forum under the clause? The rules between States answer for the applicant with the best case, and decide every limb
 * but the subject; of several States the one against which the case is best.
 */
export function bothStatesPartyLink(c: Case): Link {
  const states = c.actor?.nationalities ?? [];
  const answers = states.flatMap((respondent) => {
    const answer = assessCourtOfStatesBasis(c.facts, {
      mechanism: c.mechanism.id,
      basis: c.basis.id,
      respondent,
      from: c.from,
      to: c.to,
      asOf: c.asOf,
      suppose: c.conduct.suppose,
      rulings: c.rulings,
    });
    return answer ? [{ respondent, answer }] : [];
  });
  const best = answers.sort((a, b) => rankOf(b.answer.outcome) - rankOf(a.answer.outcome))[0];
  if (!best)
    return link("UNKNOWN", "The State to which the conduct is attributed is not known", {
      reason: "the State to which the conduct is attributed is not known",
    });
  const { answer, respondent } = best;
  const limbs = new Map(answer.limbs.map((limb) => [limb.kind, limb]));
  limbs.delete("SUBJECT_MATTER");
  const said = (kind: LimbKind): Limb => limbs.get(kind) as Limb;
  const why = said("PRECONDITION").state === "MET" ? said("PERSON").sentence : said("PRECONDITION").sentence;
  return link(answer.linkState as Link["state"], why, {
    reason: why.replace(/\.$/, ""),
    states: [respondent],
    assumptions: answer.assumptions,
    limbs,
    remedies: answer.remedies,
  });
}
