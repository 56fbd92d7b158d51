import { unique } from "../../../base/index.js";
import type { RuleByPart } from "../../../model/index.js";
import type { MandateClaim } from "../../facts/index.js";
import { best } from "../../findings/index.js";
import { sameState } from "../../inter-state/index.js";
import { partsOf } from "../../rules/index.js";
import { writtenDays } from "../../time/index.js";
import { named } from "../../words/index.js";
import type { Link } from "../links/link.js";
import { containment, territoryOf } from "../places.js";
import type { Case } from "../question.js";
import { finding, type LimbFinding } from "./finding.js";
import { asRights } from "./rights.js";

interface Reading {
  readonly state: Link["state"];
  readonly says: string;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
  readonly rulings: readonly MandateClaim<RuleByPart["held"]>[];
  readonly assumed: string | null;
}

/**
 * TERRITORY before a court of rights: were those harmed within the jurisdiction of the State? On its own soil, yes.
 * Elsewhere what the court held for the place and the days decides; without such a ruling, custody and occupation as
 * described in the question are control, and the rest is what the rule says of it. Null where no such rule exists.
 */
export function abroad(c: Case, link: Link): LimbFinding | null {
  const rule = partsOf(c, "abroad").at(-1);
  const states = c.actor?.nationalities ?? [];
  if (!rule || link.state === "NOT_MET" || states.length === 0) return null;
  const readings = c.conduct.places.map((place) => readPlace(c, rule, states, place));
  const state = best(readings.map((one) => one.state));
  const same = readings.filter((one) => one.state === state);
  return finding(state, unique(same.map((one) => one.says)).join("; "), {
    claims: unique(same.flatMap((one) => one.claims)),
    provisions: unique(same.flatMap((one) => one.provisions)),
    authority: same.some((one) => one.rulings.length > 0) ? "CHAMBER_RULING" : "OUR_APPLICATION",
    assumptions: unique(same.flatMap((one) => one.assumed ?? [])),
  });
}

function readPlace(
  c: Case,
  rule: MandateClaim<RuleByPart["abroad"]>,
  states: readonly string[],
  place: string,
): Reading {
  const base = { claims: [rule.id], provisions: rule.fields.provisions, rulings: [], assumed: null };
  const where = territoryOf(c, place);
  const who = named(c.facts, states);
  const held = partsOf(c, "held").filter((claim) => fits(c, claim, states, place));
  if (held.length > 0) {
    const found = unique(held.map((claim) => claim.fields.rule.state));
    return {
      ...base,
      state: found.length === 1 && found[0] ? found[0] : "CONTESTED",
      says: unique(held.map((claim) => claim.fields.rule.sentence)).join("; "),
      claims: [...held.map((claim) => claim.id), ...base.claims],
      provisions: unique([...held.flatMap((claim) => claim.fields.provisions), ...base.provisions]),
      rulings: held,
    };
  }
  // A State goes on as one person under another name: its soil is the same. So is the land of one that answers for days
  // before it was a State, whoever held that land then.
  const own = new Set(states.flatMap((state) => [...sameState(c.facts, state)]));
  if (own.has(place) || where.states.some((state) => own.has(state)))
    return {
      ...base,
      state: "MET",
      says: `the place lies on the soil of ${who}`,
      claims: [...base.claims, ...where.claims],
    };
  if (c.conduct.flagState !== null && states.includes(c.conduct.flagState))
    return { ...base, state: "MET", says: `the ship or aircraft was registered in ${who}` };
  const data = rule.fields.rule;
  const custody = data.custody ?? [];
  const inHands = isAbout(c, custody, true);
  if (inHands)
    return {
      ...base,
      state: "MET",
      says: `whoever is held by agents of ${who} is within its jurisdiction, also abroad`,
      assumed: `Those harmed were in the hands of agents of ${who}.`,
    };
  if (c.conduct.conflictClasses.length === 1 && c.conduct.conflictClasses[0] === "OCCUPATION")
    return {
      ...base,
      state: "MET",
      says: `a State that occupies an area has it under its effective control`,
      assumed: `${who} is the occupying State, with effective control of the area.`,
    };
  return { ...base, state: data.state, says: data.sentence };
}

/** Whether what is alleged is one of these; `inPart`, also where it is wider and one of these is a part of it. */
const isAbout = (c: Case, categories: readonly string[], inPart: boolean): boolean =>
  asRights(c).some((one) =>
    categories.some((id) => c.facts.broader.get(one)?.has(id) || (inPart && c.facts.narrower.get(one)?.has(id))),
  );

function fits(c: Case, claim: MandateClaim<RuleByPart["held"]>, states: readonly string[], place: string): boolean {
  const { rule } = claim.fields;
  const days = writtenDays(rule);
  if (c.from < days.from || c.from >= days.to) return false;
  if (!rule.states.some((state) => states.includes(state))) return false;
  const categories = rule.categories ?? [];
  if (categories.length > 0 && !isAbout(c, categories, rule.state === "MET")) return false;
  return rule.places.some((wider) => containment(c, place, wider).relation === "inside");
}
