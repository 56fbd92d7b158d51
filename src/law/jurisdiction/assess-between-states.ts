import type { LimbState } from "../facts/index.js";
import { outcomeOf, rankOf } from "../findings/index.js";
import { assessCourtOfStatesBasis, type CourtOfStatesAnswer } from "../inter-state/index.js";
import type { BasisResult } from "./basis-result.js";
import { limbOf, settle } from "./limbs/finding.js";
import { person } from "./limbs/person.js";
import { subjectMatter } from "./limbs/subject-matter.js";
import { type Link, link } from "./links/link.js";
import type { Case } from "./question.js";

/**
 * BOTH_STATES_PARTY, asked of conduct alleged of a State: the rules between States decide consent, time, access and
 * preconditions for the applicant with the best case; whether the category falls under the treaty is decided here. Null
 * where no State is alleged to have acted, or the rules between States do not know the basis.
 */
export function assessBetweenStates(c: Case): BasisResult | null {
  const who = person(c);
  const states = c.actor?.nationalities ?? [];
  if (who.state === "NOT_MET" || states.length === 0) return null;
  const answers = states.flatMap((respondent) => {
    const asked = {
      mechanism: c.mechanism.id,
      basis: c.basis.id,
      respondent,
      from: c.from,
      to: c.to,
      asOf: c.asOf,
      suppose: c.conduct.suppose,
      rulings: c.rulings,
    };
    const answer = assessCourtOfStatesBasis(c.facts, asked);
    return answer ? [{ respondent, answer }] : [];
  });
  const best = answers.sort((a, b) => rankOf(b.answer.outcome) - rankOf(a.answer.outcome))[0];
  if (!best) return null;
  const subject = subjectMatter(c);
  const between = (kind: string): CourtOfStatesAnswer["limbs"][number] =>
    best.answer.limbs.find((limb) => limb.kind === kind) as CourtOfStatesAnswer["limbs"][number];
  const limbs = [
    limbOf(c, "SUBJECT_MATTER", subject),
    between("TIME"),
    between("TERRITORY"),
    settle(c, who.state) === "MET" ? between("PERSON") : limbOf(c, "PERSON", who),
    between("PRECONDITION"),
  ];
  const linkState: LimbState = best.answer.linkState;
  const why = between("PRECONDITION").state === "MET" ? between("PERSON").sentence : between("PRECONDITION").sentence;
  const found: Link = link(linkState as Link["state"], why, {
    reason: why.replace(/\.$/, ""),
    states: [best.respondent],
  });
  return {
    answer: {
      basis: { id: c.basis.id, link: c.basis.link, provision: c.basis.provision, sentence: c.basis.sentence },
      link: c.basis.link,
      linkState,
      outcome: outcomeOf(limbs, linkState),
      limbs,
    },
    link: found,
    assumptions: [...who.assumptions, ...best.answer.assumptions, ...subject.assumptions],
    wrongAddressee: false,
  };
}
