import type { LimbKind } from "../facts/index.js";
import { outcomeOf } from "../findings/index.js";
import { assessBetweenStates } from "./assess-between-states.js";
import type { BasisResult } from "./basis-result.js";
import { type LimbFinding, limbOf, settle } from "./limbs/finding.js";
import { notRead } from "./limbs/not-read.js";
import { type PersonAnswer, person } from "./limbs/person.js";
import { precondition } from "./limbs/precondition.js";
import { subjectMatter } from "./limbs/subject-matter.js";
import { territory } from "./limbs/territory.js";
import { time } from "./limbs/time.js";
import { findLink } from "./links/find-link.js";
import type { Link } from "./links/link.js";
import type { Case } from "./question.js";

/** How each limb of a basis is found once its link is, in the order in which answers show them. */
export const LIMBS = {
  SUBJECT_MATTER: subjectMatter,
  TIME: (c: Case, link: Link): LimbFinding => notRead(c)?.time ?? time(c, link),
  TERRITORY: territory,
  PERSON: (c: Case): PersonAnswer => person(c),
  PRECONDITION: precondition,
} as const satisfies Record<LimbKind, (c: Case, link: Link) => LimbFinding>;

/** Puts one basis to one part of the conduct: the link, then the five limbs, then what they give together. */
export function assessBasis(c: Case): BasisResult {
  const between = c.basis.link === "BOTH_STATES_PARTY" ? assessBetweenStates(c) : null;
  if (between) return between;
  const link = findLink(c);
  const subject = LIMBS.SUBJECT_MATTER(c);
  const who = LIMBS.PERSON(c);
  const before = LIMBS.PRECONDITION(c, link);
  const where = LIMBS.TERRITORY(c, link);
  const limbs = [
    limbOf(c, "SUBJECT_MATTER", subject),
    limbOf(c, "TIME", LIMBS.TIME(c, link)),
    limbOf(c, "TERRITORY", where),
    limbOf(c, "PERSON", who),
    limbOf(c, "PRECONDITION", before),
  ];
  const linkState = settle(c, link.state);
  return {
    answer: {
      basis: { id: c.basis.id, link: c.basis.link, provision: c.basis.provision, sentence: c.basis.sentence },
      link: c.basis.link,
      linkState,
      outcome: outcomeOf(limbs, linkState),
      limbs,
    },
    link,
    assumptions: [
      ...who.assumptions,
      ...link.assumptions,
      ...subject.assumptions,
      ...where.assumptions,
      ...before.assumptions,
    ],
    wrongAddressee: who.final,
  };
}
