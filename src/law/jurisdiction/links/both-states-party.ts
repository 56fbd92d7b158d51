import { type Limb, type LimbKind, Memory } from "../../facts/index.js";
import { rankOf } from "../../findings/index.js";
import { assessCourtOfStatesBasis, type CourtOfStatesAnswer, isRespondentShut } from "../../inter-state/index.js";
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
    const answer = answerAgainst(c, respondent);
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

/** Whether each State to which the conduct is attributed is bound on no reading: then no other could sue it. */
export function isEveryRespondentShut(c: Case): boolean {
  const states = c.actor?.nationalities ?? [];
  return states.length > 0 && states.every((respondent) => isRespondentShut(c.facts, caseAgainst(c, respondent)));
}

const caseAgainst = ({ mechanism, basis, conduct, from, to, asOf, rulings }: Case, respondent: string) => ({
  ...{ mechanism: mechanism.id, basis: basis.id, respondent, from, to, asOf, rulings },
  suppose: conduct.suppose,
});

/** An answer is whole limbs with what they were read from: of many days of conduct they would take more than they save. */
const AT_HAND = 300;
const against = new Memory<CourtOfStatesAnswer | null>(AT_HAND);

/** The answer for one State. Of what is alleged it reads the days alone, so that other conduct on them shares it. */
function answerAgainst(c: Case, respondent: string): CourtOfStatesAnswer | null {
  const { facts, mechanism, basis, from, to, asOf, rulings } = c;
  const { suppose } = c.conduct;
  const answer = () => assessCourtOfStatesBasis(facts, caseAgainst(c, respondent));
  // What is supposed belongs to one question.
  return suppose.length > 0
    ? answer()
    : against.of(facts, facts, [mechanism.id, basis.id, respondent, from, to, asOf, rulings], answer);
}
