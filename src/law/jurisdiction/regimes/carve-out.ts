import { unique } from "../../../base/index.js";
import { worst } from "../../findings/index.js";
import { regimeRule } from "../../rules/index.js";
import { nameOf } from "../../words/index.js";
import type { Link } from "../links/link.js";
import { referralsUnder } from "../links/referral.js";
import { inPlace } from "../links/territory.js";
import { territoryOf } from "../places.js";
import type { Case } from "../question.js";
import { isParty } from "./amendment.js";

/**
 * A referral that claims exclusive jurisdiction for another State over some persons: whether that binds the mechanism
 * has not been ruled on, so every link that exists is CONTESTED for the persons and operations it names. Whether
 * somebody served in such an operation is not known unless the question says so.
 */
export function applyCarveOuts(c: Case, link: Link): Link {
  if (link.state === "NOT_MET") return link;
  const regime = regimeRule(c, "carve-out");
  if (regime.kind === "none" || !c.actor) return link;
  const instrument = c.basis.acceptance?.instrument ?? "";
  for (const referral of referralsUnder(c, instrument)) {
    const carveOut = referral.claim?.fields.carveOut as
      | { provision: string; persons: string; onlyInAuthorizedOperation: boolean }
      | undefined;
    if (!carveOut || !referral.claim) continue;
    if (!c.conduct.places.some((place) => inPlace(c, place, referral.territory).state === "MET")) continue;
    if (c.from < referral.from || c.from >= referral.to) continue;
    const home = territoryOf(c, referral.territory).states;
    const outside = c.actor.nationalities.filter(
      (state) => !home.includes(state) && !isParty(c, instrument, state, c.from),
    );
    if (c.actor.nationalities.length === 0 && c.actor.inAuthorizedOperation !== false) {
      const spared = "No alleged actor is one of those whom the referral leaves to another State alone.";
      return { ...link, assumptions: unique([...link.assumptions, spared]) };
    }
    if (outside.length === 0 || c.actor.inAuthorizedOperation === false) continue;
    if (regime.kind !== "rule") return { ...link, state: worst([link.state, "UNKNOWN"]) };
    const who = outside.map((state) => nameOf(c.facts, state)).join(" and ");
    const cited = {
      claims: unique([...link.claims, referral.claim.id, regime.claim.id]),
      provisions: unique([...link.provisions, carveOut.provision, ...regime.data.provisions]),
      authority: "OUR_APPLICATION" as const,
    };
    if (!carveOut.onlyInAuthorizedOperation || c.actor.inAuthorizedOperation === true) {
      return {
        ...link,
        ...cited,
        state: worst([link.state, "CONTESTED"]),
        sentence: `${link.sentence}; but the referral leaves personnel of ${who} in authorised operations to that State alone, and whether this binds the Court has not been ruled on`,
      };
    }
    return {
      ...link,
      ...cited,
      state: worst([link.state, "UNKNOWN"]),
      sentence: `${link.sentence}; but the referral leaves personnel of ${who} in authorised operations to that State alone, and whether the alleged actors served in one is not known`,
      reason: "whether the alleged actors served in an authorised operation is not known",
    };
  }
  return link;
}
