import { unique } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import { best } from "../../findings/index.js";
import { listed, named, nameOf } from "../../words/index.js";
import { containment, territoryOf } from "../places.js";
import type { Case } from "../question.js";
import { type Link, link, type StateLink } from "./link.js";
import { stateLink } from "./state-link.js";

/**
 * TERRITORY: one place of the conduct on linking territory is enough (Rome Statute, article 12(2)(a), read as for
 * conduct that crosses a border). Through acceptance by the territorial State, or by lying in a named place.
 */
export function territoryLink(c: Case, rule: LinkRule): Link {
  const links = c.conduct.places.map((place) =>
    rule.acceptance ? byAcceptance(c, rule, place) : byPlace(c, rule, place),
  );
  return ofPlaces(links);
}

/** FLAG: the State of registration stands for the territorial State, on board a ship or aircraft. */
export function flagLink(c: Case, rule: LinkRule): Link {
  const flag = c.conduct.flagState;
  if (flag === null) {
    const atSea = c.conduct.places.some((place) => territoryOf(c, place).kind === "none");
    return atSea
      ? link(
          "UNKNOWN",
          "Whether the conduct happened on board a ship or aircraft, and under which flag, is not known",
          { reason: "the flag of the ship or aircraft is not known" },
        )
      : link("NOT_MET", "The conduct is not said to have happened on board a ship or aircraft");
  }
  if (!rule.acceptance) {
    const met = targets(c, rule).includes(flag);
    return link(met ? "MET" : "NOT_MET", `The ship or aircraft was registered in ${nameOf(c.facts, flag)}`, {
      states: [flag],
    });
  }
  const found = stateLink(c, rule, flag, "territory", flag);
  const registered = `the ship or aircraft was registered in ${nameOf(c.facts, flag)}`;
  return fromState(found, `${registered}; ${found.says}`, {
    places: [...c.conduct.places],
    reason: `${registered}, and ${found.says}`,
  });
}

/** The States or places a link without acceptance points to: named in the rule, otherwise the forum State. */
export const targets = (c: Case, rule: LinkRule): string[] =>
  (rule.linkTo as string[] | undefined) ?? (c.mechanism.forum ? [c.mechanism.forum] : []);

function byAcceptance(c: Case, rule: LinkRule, place: string): Link {
  const where = territoryOf(c, place);
  const name = nameOf(c.facts, place);
  if (where.kind === "none")
    return link("NOT_MET", `${name}: the territory of no State`, {
      claims: where.claims,
      reason: `${name} is the territory of no State`,
    });
  if (where.kind === "unrecorded")
    return link("UNKNOWN", `In which State ${name} lies is not recorded`, {
      reason: `in which State ${name} lies is not recorded`,
    });
  const links = where.states.map((state) => stateLink(c, rule, state, "territory", place));
  const [only] = links;
  const prefix =
    where.states[0] === place
      ? ""
      : `${name} is treated as territory of ${listed(
          where.states.map((state) => nameOf(c.facts, state)),
          "or",
        )}; `;
  const rest: Partial<Link> = {
    places: [place],
    rivals: where.rivals,
    authority: where.states[0] === place ? "TEXT_OF_THE_RULE" : "OUR_APPLICATION",
  };
  if (where.kind === "settled" && only) {
    return fromState(only, `${prefix}${only.says}`, {
      ...rest,
      claims: unique([...where.claims, ...only.claims]),
      reason: only.says,
    });
  }
  const states = unique(links.map((one) => one.state));
  const agreed = states.length === 1 && (links.length > 1 || states[0] !== "MET");
  const state = agreed ? (states[0] as Link["state"]) : "CONTESTED";
  const open = `to which State ${name} belongs is disputed (claimed by ${listed(where.states.map((one) => nameOf(c.facts, one)))})`;
  const says = listed(unique(links.map((one) => one.says)));
  return {
    ...fromState(links.find((one) => one.state === "MET") ?? (links[0] as StateLink), "", rest),
    state,
    states: where.states,
    sentence: `${open}; ${says}`,
    // Whose land it is stays open in the reason too, whatever the claimants have accepted.
    reason: `${open}, and ${says}`,
    claims: unique([...where.claims, ...links.flatMap((one) => one.claims)]),
    windows: state === "MET" ? ofRivals(c, links) : links.flatMap((one) => one.windows),
    authority: "OUR_APPLICATION",
    places: state === "NOT_MET" ? [] : [place],
  };
}

/** On land that several States claim, days that only some of them have accepted are open: they turn on whose land it is. */
function ofRivals(c: Case, links: readonly StateLink[]): StateLink["windows"] {
  const accepted = links.map((one) =>
    one.windows.some((window) => window.accepted === "MET" && window.from <= c.from && c.from < window.to),
  );
  const windows = links.flatMap((one) => one.windows);
  return accepted.includes(true) && accepted.includes(false)
    ? windows.map((window) => ({ ...window, accepted: "CONTESTED" as const }))
    : windows;
}

function byPlace(c: Case, rule: LinkRule, place: string): Link {
  const to = targets(c, rule);
  if (to.length === 0) return link("UNKNOWN", "The rule does not say which territory links");
  return inAnyOf(c, place, to);
}

/** Whether one place lies inside another, as a link. A wider place answers only when the part inside is named. */
export function inPlace(c: Case, place: string, target: string): Link {
  const { relation, claims } = containment(c, place, target);
  const [name, wanted] = [nameOf(c.facts, place), nameOf(c.facts, target)];
  const rest: Partial<Link> = { claims, states: [target] };
  switch (relation) {
    case "inside":
      return link("MET", place === target ? `the conduct is placed in ${wanted}` : `${name} lies in ${wanted}`, {
        ...rest,
        places: [place],
      });
    case "contested":
      return link("CONTESTED", `Whether ${name} lies in ${wanted} is disputed`, {
        ...rest,
        places: [place],
        authority: "OUR_APPLICATION",
      });
    case "wider":
      return link("UNKNOWN", `${name} is wider than ${wanted}; which part is meant is not said`, {
        ...rest,
        reason: `${name} is wider than ${wanted}`,
      });
    case "unknown":
      return link("UNKNOWN", `Where ${name} lies is not recorded`, {
        ...rest,
        states: [],
        reason: `where ${name} lies is not recorded`,
      });
    default:
      return link("NOT_MET", `${name} does not lie in ${wanted}`, {
        ...rest,
        states: [],
        reason: `${name} does not lie in ${wanted}`,
      });
  }
}

function fromState(found: StateLink, sentence: string, rest: Partial<Link>): Link {
  return link(found.state, sentence, {
    reason: found.says,
    claims: found.claims,
    provisions: found.provisions,
    states: [found.of],
    windows: found.windows,
    assumptions: found.assumptions,
    ...rest,
    places: found.state === "NOT_MET" ? [] : (rest.places ?? []),
  });
}

/** Several places of one conduct: the best of them, with the windows of all that link. */
export function ofPlaces(links: readonly Link[]): Link {
  const state = best(links.map((one) => one.state));
  const same = links.filter((one) => one.state === state);
  const linking = links.filter((one) => one.state === "MET" || one.state === "CONTESTED");
  const windows = links.some((one) => one.windows)
    ? state === "NOT_MET"
      ? []
      : linking.flatMap((one) => one.windows ?? [])
    : null;
  return {
    // A question without a place (may this court judge such persons at all?) has no link by place.
    ...(same[0] ?? link(state, "")),
    state,
    sentence: unique(same.map((one) => one.sentence)).join("; "),
    reason: listed(unique(links.flatMap((one) => (one.reason ? [one.reason] : [])))) || null,
    claims: unique(same.flatMap((one) => one.claims)),
    provisions: unique(same.flatMap((one) => one.provisions)),
    places: unique(same.flatMap((one) => one.places)),
    states: unique(same.flatMap((one) => one.states)),
    windows,
    assumptions: unique(same.flatMap((one) => one.assumptions)),
    rivals: unique(same.flatMap((one) => one.rivals)),
  };
}

/** One place and several targets: the best of them. */
export function inAnyOf(c: Case, place: string, to: readonly string[]): Link {
  const links = to.map((target) => inPlace(c, place, target));
  const state = best(links.map((one) => one.state));
  const same = links.filter((one) => one.state === state);
  if (state !== "NOT_MET") return same[0] as Link;
  const says = `${nameOf(c.facts, place)} does not lie in ${named(c.facts, to, "or")}`;
  return { ...ofPlaces(same), sentence: says, reason: says };
}
