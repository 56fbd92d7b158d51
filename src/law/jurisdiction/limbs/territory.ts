import { unique, writeDay } from "../../../base/index.js";
import type { LimbState, LinkKind } from "../../facts/index.js";
import { best, worst } from "../../findings/index.js";
import { ruleOn } from "../../rules/index.js";
import type { Link } from "../links/link.js";
import { inAnyOf } from "../links/territory.js";
import type { Case } from "../question.js";
import { abroad } from "./abroad.js";
import { finding, type LimbFinding } from "./finding.js";

/** Links that go by place; for the others TERRITORY does not apply once the link is met. */
const BY_PLACE = new Set<LinkKind>(["TERRITORY", "FLAG", "REFERRAL", "MANDATE"]);

/**
 * TERRITORY: for a link by place, the link itself. For any other link NOT_APPLICABLE, save that a link which is not met
 * shows here, so that the limbs of a basis always explain its outcome.
 */
export function territory(c: Case, link: Link): LimbFinding {
  return abroad(c, link) ?? byRule(c, link);
}

function byRule(c: Case, link: Link): LimbFinding {
  const rule = ruleOn(c, "TERRITORY");
  const fromLink = {
    claims: link.claims,
    provisions: unique([c.basis.provision, ...link.provisions]),
    authority: link.authority,
    states: link.states,
    contestedBy: link.rivals,
  };
  const byPlace = BY_PLACE.has(c.basis.link);
  // A clause between States knows no places: what is missing there shows as a condition of filing.
  if (rule.kind === "none" && c.basis.link === "BOTH_STATES_PARTY")
    return finding("NOT_APPLICABLE", "A clause between States does not depend on where the conduct took place", {
      claims: link.claims,
      provisions: [c.basis.provision],
    });
  if (rule.kind === "none") {
    if (!byPlace && link.state === "MET")
      return finding("NOT_APPLICABLE", "This basis does not depend on where the alleged actors acted", {
        provisions: [c.basis.provision],
      });
    return finding(link.state, link.sentence, fromLink);
  }
  if (rule.kind === "unrecorded")
    return finding(
      link.state === "NOT_MET" ? "NOT_MET" : "UNKNOWN",
      "Which places it covers is not recorded",
      fromLink,
    );
  const base = { claims: [rule.claim.id], provisions: rule.claim.fields.provisions };
  if (rule.kind === "not-yet")
    return finding("NOT_MET", `The rule on the places it covers did not exist yet on ${writeDay(c.asOf)}`, base);
  const places = c.conduct.places.map((place) => inAnyOf(c, place, rule.data.places));
  const state = best(places.map((one) => one.state));
  const same = places.filter((one) => one.state === state);
  const both: LimbState = worst([state, link.state]);
  const says = both === state ? unique(same.map((one) => one.sentence)) : [link.sentence];
  return finding(both, says.join("; "), {
    ...fromLink,
    claims: unique([...base.claims, ...same.flatMap((one) => one.claims), ...link.claims]),
    provisions: unique([...base.provisions, ...link.provisions]),
    states: unique([...link.states, ...same.flatMap((one) => one.states)]),
  });
}
