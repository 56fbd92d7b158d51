import { unique, writeDay } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import type { LinkKind } from "../../facts/index.js";
import { linkRule, regimeRule } from "../../rules/index.js";
import { notLookedAt } from "../limbs/before-record.js";
import { notRead } from "../limbs/not-read.js";
import type { Case } from "../question.js";
import { aggressionLink, isAggression } from "../regimes/aggression.js";
import { applyCarveOuts } from "../regimes/carve-out.js";
import { bothStatesPartyLink } from "./both-states-party.js";
import { type Link, link } from "./link.js";
import { mandateLink } from "./mandate.js";
import { nationalityLink, victimLink } from "./nationality.js";
import { presenceLink } from "./presence.js";
import { referralLink } from "./referral.js";
import { requestLink } from "./request.js";
import { flagLink, territoryLink } from "./territory.js";

const LINKS: Record<LinkKind, (c: Case, rule: LinkRule) => Link> = {
  TERRITORY: territoryLink,
  FLAG: flagLink,
  ACCUSED_NATIONALITY: nationalityLink,
  VICTIM_NATIONALITY: victimLink,
  PRESENCE: (c, rule) => presenceLink(c, rule, "PRESENCE"),
  RESIDENCE: (c, rule) => presenceLink(c, rule, "RESIDENCE"),
  REFERRAL: referralLink,
  MANDATE: mandateLink,
  BOTH_STATES_PARTY: bothStatesPartyLink,
  REQUEST: requestLink,
  UNIVERSAL: () => link("MET", "This basis needs no link to the forum"),
};

/** Of law that nobody looked for. */
export const UNREAD = {
  sentence: "Which ties that law asks for was not looked for",
  reason: "which ties that law asks for was not looked for",
};

/** Whether the basis ties the conduct to the mechanism, with the regimes that act on links applied. */
export function findLink(c: Case): Link {
  if (notLookedAt(c)) return link("UNKNOWN", UNREAD.sentence, { reason: UNREAD.reason });
  const rule = linkRule(c);
  if (rule.kind === "none" || rule.kind === "unrecorded")
    return link("UNKNOWN", "Which link this basis needs is not recorded", { provisions: [c.basis.provision] });
  const base = { claims: [rule.claim.id], provisions: rule.claim.fields.provisions };
  if (rule.kind === "not-yet")
    return link("NOT_MET", `This basis did not exist yet on ${writeDay(c.asOf)}`, {
      ...base,
      reason: `it did not exist yet on ${writeDay(c.asOf)}`,
    });
  if (rule.data.repealed === true) return link("NOT_MET", rule.data.sentence, { ...base, reason: rule.data.sentence });
  const found = LINKS[c.basis.link](c, rule.data);
  const plain = {
    ...found,
    claims: unique([...base.claims, ...found.claims]),
    provisions: unique([...base.provisions, ...found.provisions]),
  };
  const tied = applyCarveOuts(c, ofAggression(c, plain));
  // What ties the law asks of a crime that nobody looked for, the ties of its other crimes do not say.
  return tied.state === "NOT_MET" && notRead(c)?.time ? { ...tied, state: "UNKNOWN", ...UNREAD } : tied;
}

/** Aggression replaces the links by acceptance; a referral by the Council links it like any crime (article 15 ter). */
function ofAggression(c: Case, plain: Link): Link {
  if (!isAggression(c) || c.basis.link === "REFERRAL") return plain;
  if (c.basis.link === "FLAG" && plain.state !== "MET") return plain;
  const regime = regimeRule(c, "aggression");
  if (regime.kind === "none") return plain;
  return regime.kind === "rule"
    ? aggressionLink(c, plain, regime)
    : { ...plain, state: "UNKNOWN", sentence: "The rule on aggression is not recorded" };
}
