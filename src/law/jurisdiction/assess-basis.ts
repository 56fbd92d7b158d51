import { LIMB_ORDER, type Limb, type LimbKind } from "../facts/index.js";
import { outcomeOf } from "../findings/index.js";
import type { BasisResult } from "./basis-result.js";
import { beforeRecord, notLookedAt } from "./limbs/before-record.js";
import { finding, type LimbFinding, limbOf, settle } from "./limbs/finding.js";
import { notRead } from "./limbs/not-read.js";
import { type PersonAnswer, person } from "./limbs/person.js";
import { lifetime, precondition } from "./limbs/precondition.js";
import { subjectMatter } from "./limbs/subject-matter.js";
import { territory } from "./limbs/territory.js";
import { time } from "./limbs/time.js";
import { findLink, UNREAD } from "./links/find-link.js";
import type { Link } from "./links/link.js";
import type { Case } from "./question.js";

const UNREAD_TIES = finding("UNKNOWN", UNREAD.sentence);

/** How each limb of a basis is found once its link is, in the order in which answers show them. */
export const LIMBS = {
  SUBJECT_MATTER: (c: Case): LimbFinding => beforeRecord(c)?.subject ?? subjectMatter(c),
  TIME: (c: Case, link: Link): LimbFinding => beforeRecord(c)?.time ?? notRead(c)?.time ?? time(c, link),
  TERRITORY: (c: Case, link: Link): LimbFinding => {
    if (notLookedAt(c)) return UNREAD_TIES;
    const found = territory(c, link);
    // Places that the law names for other crimes say nothing of one that nobody looked for.
    return found.state === "NOT_MET" && link.state !== "NOT_MET" && notRead(c)?.time ? UNREAD_TIES : found;
  },
  PERSON: (c: Case): PersonAnswer => person(c),
  PRECONDITION: (c: Case, link: Link): LimbFinding =>
    // What later law asks for first was not asked for then; that the forum was not there yet stays.
    notLookedAt(c) && !lifetime(c)
      ? finding("NOT_APPLICABLE", "What that law asked for before a case was not looked for")
      : precondition(c, link),
} as const satisfies Record<LimbKind, (c: Case, link: Link) => LimbFinding>;

/** The limb as the link itself decides it; of PERSON only where the actor is one that the forum takes at all. */
export const decidedByLink = (c: Case, { limbs }: Link, kind: LimbKind): Limb | undefined =>
  limbs === null || (kind === "PERSON" && settle(c, person(c).state) !== "MET") ? undefined : limbs.get(kind);

/** Puts one basis to one part of the conduct: the link, then the five limbs, then what they give together. */
export function assessBasis(c: Case): BasisResult {
  const link = findLink(c);
  const found = (kind: LimbKind): Found => {
    const decided = decidedByLink(c, link, kind);
    if (decided && kind !== "PERSON") return { limb: decided, assumptions: [] };
    const own: LimbFinding = LIMBS[kind](c, link);
    return { limb: decided ?? limbOf(c, kind, own), assumptions: own.assumptions };
  };
  const [subject, when, where, who, before] = LIMB_ORDER.map(found) as [Found, Found, Found, Found, Found];
  const limbs = [subject, when, where, who, before].map(({ limb }) => limb);
  const linkState = settle(c, link.state);
  const wrongAddressee = person(c).final;
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
      // Nobody brings a case between States against one who is no State.
      ...(link.limbs && wrongAddressee ? [] : link.assumptions),
      ...[subject, where, before].flatMap(({ assumptions }) => assumptions),
    ],
    wrongAddressee,
  };
}
type Found = { readonly limb: Limb; readonly assumptions: readonly string[] };
