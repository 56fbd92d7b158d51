import { unique, writeDay } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import type { LimbState, LinkKind } from "../../facts/index.js";
import { best, worst } from "../../findings/index.js";
import { ruleOn } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { named, nameOf, sentence } from "../../words/index.js";
import { type Link, link } from "../links/link.js";
import { inAnyOf } from "../links/territory.js";
import { containment } from "../places.js";
import type { Case } from "../question.js";
import { abroad } from "./abroad.js";
import { finding, type LimbFinding } from "./finding.js";

type DaysOfPlaces = NonNullable<RuleByLimb["TERRITORY"]["days"]>;

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
  const places = c.conduct.places.map((place) => byPlaces(c, place, rule.data));
  const state = best(places.map((one) => one.state));
  const same = places.filter((one) => one.state === state);
  const both: LimbState = worst([state, link.state]);
  const own = state === "NOT_MET" && rule.data.unmet ? [rule.data.unmet] : unique(same.map((one) => one.sentence));
  const says = both === state ? own : [link.sentence];
  return finding(both, says.join("; "), {
    ...fromLink,
    claims: unique([...base.claims, ...same.flatMap((one) => one.claims), ...link.claims]),
    provisions: unique([...base.provisions, ...link.provisions]),
    states: unique([...link.states, ...same.flatMap((one) => one.states)]),
    assumptions: unique(same.flatMap((one) => one.assumptions)),
  });
}

/** Whether one place is one that the rule takes: inside the places it names, or outside those it leaves out. */
function byPlaces(c: Case, place: string, { places, outside, days }: RuleByLimb["TERRITORY"]): Link {
  const found = [
    ...(places ? [onItsDays(c, place, places, days ?? [])] : []),
    ...(outside ? [beyond(c, place, outside)] : []),
  ];
  const state = worst(found.map((one) => one.state));
  return found.find((one) => one.state === state) as Link;
}

/** Inside the places of the rule, of which some count on days of their own. Between two such days the answer is one. */
function onItsDays(c: Case, place: string, places: readonly string[], days: DaysOfPlaces): Link {
  const isOpen = (id: string): boolean => {
    const own = days.filter(({ of }) => of.includes(id)).map(writtenDays);
    return own.length === 0 || own.some(({ from, to }) => from <= c.from && c.from < to);
  };
  const open = places.filter(isOpen);
  const now = open.length > 0 ? inAnyOf(c, place, open) : null;
  if (open.length === places.length || (now && now.state !== "NOT_MET")) return now as Link;
  const ever = inAnyOf(c, place, places);
  if (ever.state === "NOT_MET") return ever;
  const says = `conduct in ${nameOf(c.facts, place)} is within this rule on other days alone, and not on ${writeDay(c.from)}`;
  return link("NOT_MET", says, { claims: ever.claims, states: ever.states });
}

function beyond(c: Case, place: string, outside: readonly string[]): Link {
  const within = inAnyOf(c, place, outside);
  const { claims, states } = within;
  if (within.state === "MET")
    return link("NOT_MET", `${within.sentence}, and this rule is for conduct elsewhere`, { claims, states });
  if (within.state !== "NOT_MET") return isItself(c, place, outside) ? taken(c, place, within) : within;
  const says = `${nameOf(c.facts, place)} does not lie in ${named(c.facts, outside, "or")}`;
  return link("MET", says, { claims, places: [place] });
}

/** Whether a State is named of which the rule leaves out nothing but what it holds, or held, beside its own soil. */
const isItself = (c: Case, place: string, outside: readonly string[]): boolean =>
  c.facts.entities.get(place)?.type === "State" &&
  outside.every((id) => ["wider", "outside"].includes(containment(c, place, id).relation));

/** Whoever names a State means it, and names what it held elsewhere by its own name. */
function taken({ facts }: Case, place: string, { claims, states }: Link): Link {
  const says = `${nameOf(facts, place)} is taken as that State itself, without the territories that this rule leaves out`;
  return link("MET", says, { claims, states, places: [place], assumptions: [sentence(says)] });
}
