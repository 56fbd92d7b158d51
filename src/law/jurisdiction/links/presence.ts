import type { LinkRule } from "../../../model/index.js";
import { named } from "../../words/index.js";
import type { Case } from "../question.js";
import { type Link, link } from "./link.js";
import { targets } from "./territory.js";

/** PRESENCE or RESIDENCE of the suspect in the forum State. What the question does not say is not known. */
export function presenceLink(c: Case, rule: LinkRule, kind: "PRESENCE" | "RESIDENCE"): Link {
  const to = targets(c, rule);
  const forum = named(c.facts, to, "or");
  const where = kind === "PRESENCE" ? c.actor?.presentIn : (c.actor?.residentIn ?? seatOf(c));
  const verb = kind === "PRESENCE" ? "is present" : "lives";
  if (where === null || where === undefined) {
    return link("UNKNOWN", `Whether the suspect ${verb} in ${forum} is not known`, {
      reason: `whether the suspect ${verb} in ${forum} is not known`,
    });
  }
  return where.some((state) => to.includes(state))
    ? link("MET", `the suspect ${verb} in ${forum}, as described in the question`, { states: to })
    : link("NOT_MET", `the suspect is not said to ${kind === "PRESENCE" ? "be present" : "live"} in ${forum}`, {
        reason: `the suspect does not ${kind === "PRESENCE" ? "stay" : "live"} in ${forum}`,
      });
}

/** A company lives where it has its seat. */
const seatOf = (c: Case): string[] | null =>
  c.actor?.kind === "ORGANIZATION" && c.conduct.seatOfCompany ? [c.conduct.seatOfCompany] : null;
