import { writeDay } from "../../../base/index.js";
import { ruleOn } from "../../rules/index.js";
import { named, nameOf, theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";

import { ageOf, assumedAdult, deathOf, isMinor } from "./person-age.js";
import { beforeOrganisations, beforeTheRule, serving } from "./person-bodies.js";
import { leadershipOf } from "./person-leadership.js";
import { state } from "./person-state.js";
import { citing, type PersonAnswer, WITH_MEMBERS, WORDS } from "./person-words.js";

export type { PersonAnswer } from "./person-words.js";

const citingFirst = <T extends { provisions: string[] }>(base: T, first: readonly string[]): T => ({
  ...base,
  provisions: [...new Set([...first, ...base.provisions])],
});

/** PERSON: who can be judged or addressed at all. It never changes a link. */
export function person(c: Case): PersonAnswer {
  const rule = ruleOn(c, "PERSON");
  const done = (found: LimbFinding, assumptions: readonly string[] = [], final = false): PersonAnswer => ({
    ...found,
    assumptions,
    final,
  });
  if (rule.kind === "none") return done(finding("NOT_APPLICABLE", "Nothing limits whom it can address"));
  if (rule.kind === "unrecorded") return done(finding("UNKNOWN", "Whom the mechanism can judge is not recorded"));
  const base = { claims: [rule.claim.id], provisions: rule.claim.fields.provisions };
  const kind = c.actor?.kind ?? null;
  const isEarly = rule.kind === "not-yet";
  const data = isEarly ? beforeTheRule(rule.data, kind) : rule.data;
  if (data === null)
    return done(finding("NOT_MET", `The rule on whom it can judge did not exist yet on ${writeDay(c.asOf)}`, base));
  const who = theName(c.mechanism);

  if (data.addressee === "ANY_DUTY_BEARER")
    return done(finding("MET", "it looks at every duty bearer, State or not", base));
  if (data.addressee === "STATE") return state(c, data, base, who);

  if (kind !== null && kind !== "PERSON" && !WITH_MEMBERS.has(kind)) {
    const early = kind === "ORGANIZATION" ? beforeOrganisations(c, data) : null;
    if (early !== null) return done(finding("NOT_MET", early, base), [], true);
    const organisations = kind === "ORGANIZATION" ? data.organisations : undefined;
    if (organisations)
      return done(
        finding(organisations.state, organisations.sentence, citingFirst(base, organisations.provisions)),
        [],
        organisations.state === "NOT_MET",
      );
    if (kind === "ORGANIZATION" && data.legalPersons === true)
      return done(finding("MET", "this forum also judges companies and other organisations", base));
    return done(
      finding(
        "NOT_MET",
        data.unmet ?? `only natural persons are judged by ${who}; the alleged actor is ${WORDS[kind]}`,
        base,
      ),
      [],
      true,
    );
  }
  if (data.organisationsOnly && kind === null)
    return done(
      finding(
        "UNKNOWN",
        "this provision judges companies and other organisations only; who is alleged to have acted is not said",
        base,
      ),
    );
  if (data.organisationsOnly)
    return done(
      finding("NOT_MET", "this provision judges companies and other organisations, not natural persons", base),
    );
  const members =
    kind !== null && WITH_MEMBERS.has(kind)
      ? [
          `Natural persons who belonged to the alleged actor (${WORDS[kind]}) are meant; the body itself cannot be judged.`,
        ]
      : [];
  const death = c.actor?.actor ? deathOf(c.facts, c.actor.actor) : null;
  if (death) {
    const on = death.actOn === null ? "" : ` on ${writeDay(death.actOn)}`;
    return done(
      finding(
        "NOT_MET",
        `the ${nameOf(c.facts, death.fields.mechanism)} ended its proceedings against this person${on} because of death`,
        {
          claims: [...base.claims, death.id],
          provisions: [...(death.fields.provisions as string[]), ...base.provisions],
        },
      ),
      members,
    );
  }
  if (isEarly && isMinor(c))
    return done(finding("UNKNOWN", `From which age it judged on ${writeDay(c.asOf)} is not recorded`, base), members);
  const age = ageOf(c, data);
  if (age.state === "NOT_MET") return done(finding("NOT_MET", age.says, citing(base, data.agedBy)), members);
  const assumptions = [...members, ...(isEarly ? [assumedAdult(c)] : []), ...(age.assumed ? [age.assumed] : [])];
  const sent = serving(c, data);
  if (sent?.state) return done(finding(sent.state, sent.says, citingFirst(base, sent.provisions)), assumptions);
  if (sent) assumptions.push(sent.says);
  const nationals = (data.nationals as string[] | undefined) ?? [];
  if (nationals.length > 0) {
    const theirs = c.actor?.nationalities ?? [];
    if (theirs.length === 0)
      return done(
        finding(
          "UNKNOWN",
          `it judges nationals of ${named(c.facts, nationals)} only; the nationality is not known`,
          base,
        ),
        assumptions,
      );
    if (!theirs.some((one) => nationals.includes(one)))
      return done(finding("NOT_MET", `it judges nationals of ${named(c.facts, nationals)} only`, base), assumptions);
  }
  const disputed = (data.contestedNationals as string[] | undefined) ?? [];
  const theirs = c.actor?.nationalities ?? [];
  if (theirs.some((one) => disputed.includes(one)))
    return done(
      finding("CONTESTED", `whether it may judge nationals of ${named(c.facts, disputed)} supports two answers`, {
        ...base,
        authority: "OUR_APPLICATION",
      }),
      assumptions,
    );
  if (disputed.length > 0 && theirs.length === 0)
    assumptions.push(`The alleged actor is no national of ${named(c.facts, disputed, "or")}.`);
  const ofBody = kind !== null && kind !== "PERSON";
  const natural = `${ofBody ? "members of the body named are natural persons" : "a natural person"}${data.minAge ? `, ${age.says}` : ""}`;
  const lead = leadershipOf(c, data);
  if (!lead) return done(finding("MET", natural, base), assumptions);
  const says = lead.state === "MET" ? `${natural}, and ${lead.says}` : lead.says;
  return done(finding(lead.state, says, citing(base, data.leadershipBy)), assumptions);
}
