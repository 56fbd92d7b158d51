import { formatDay, unique } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import { best } from "../../findings/index.js";
import { listed, named, nameOf } from "../../words/index.js";
import { heldBy } from "../places.js";
import type { Case } from "../question.js";
import { type Link, link } from "./link.js";
import { stateLink } from "./state-link.js";
import { targets } from "./territory.js";

/** ACCUSED_NATIONALITY: one of several nationalities is enough (Rome Statute, article 12(2)(b)). */
export function nationalityLink(c: Case, rule: LinkRule): Link {
  const seat = c.actor?.kind === "ORGANIZATION" ? c.conduct.seatOfCompany : null;
  const nationalities = unique([...(c.actor?.nationalities ?? []), ...(seat ? [seat] : [])]);
  const claims = c.actor?.nationalityClaims ?? [];
  if (nationalities.length === 0 && c.actor?.isStateless) {
    const says = "the alleged actors are said to be nationals of no State";
    return link("NOT_MET", says, { claims, reason: says, assumptions: [ASSUMED] });
  }
  if (nationalities.length === 0) {
    return link("UNKNOWN", "The nationality of the alleged actors is not known", {
      reason: "the nationality of the alleged actors is not known",
    });
  }
  if (!rule.acceptance) {
    const to = targets(c, rule);
    const met = nationalities.filter((state) => isOf(c, state, to));
    const who = whoActed(c, named(c.facts, nationalities));
    const before = met.length > 0 ? null : ofWiderState(c, nationalities, to);
    if (before)
      return link("UNKNOWN", `${who}, ${before.says}`, {
        claims: unique([...claims, ...before.claims]),
        reason: `${who}, ${before.says}`,
      });
    return met.length > 0
      ? link("MET", who, { claims, states: met, assumptions: [ASSUMED, ...renamed(c, met, to)] })
      : link("NOT_MET", `${who}, not of ${named(c.facts, to, "or")}`, {
          claims,
          reason: `${who}, not of ${named(c.facts, to, "or")}`,
        });
  }
  const links = nationalities.map((state) => stateLink(c, rule, state, "nationals", null));
  const state = best(links.map((one) => one.state));
  const same = links.filter((one) => one.state === state);
  const who = whoActed(c, listed(same.map((one) => nameOf(c.facts, one.of))));
  return link(state, `${who}; ${listed(unique(same.map((one) => one.says)))}`, {
    // Before a court of States nothing else says why it is not bound.
    reason:
      state === "NOT_MET" && c.mechanism.addressee !== "STATE"
        ? who
        : `${who}, and ${listed(unique(same.map((one) => one.says)))}`,
    claims: unique([...claims, ...same.flatMap((one) => one.claims)]),
    provisions: unique(same.flatMap((one) => one.provisions)),
    states: same.map((one) => one.of),
    windows: links.filter((one) => one.state === "MET" || one.state === "CONTESTED").flatMap((one) => one.windows),
    assumptions: unique([ASSUMED, ...same.flatMap((one) => one.assumptions)]),
  });
}

/** VICTIM_NATIONALITY: matters to courts that go by the victim. */
export function victimLink(c: Case, rule: LinkRule): Link {
  const to = targets(c, rule);
  if (rule.victims === "residents") return residentsLink(c, to);
  const victims = c.conduct.victimNationalities;
  if ((victims ?? []).length === 0 && c.conduct.areVictimsStateless) {
    const says = "those harmed are said to be nationals of no State";
    return link("NOT_MET", says, { reason: says });
  }
  if (victims === null || victims.length === 0) {
    return link("UNKNOWN", `Whether nationals of ${named(c.facts, to, "or")} were harmed is not known`, {
      reason: "the nationality of those harmed is not known",
    });
  }
  const met = victims.filter((state) => isOf(c, state, to));
  const before = met.length > 0 ? null : ofWiderState(c, victims, to);
  if (before)
    return link("UNKNOWN", `those harmed are said to be nationals of ${named(c.facts, victims)}, ${before.says}`, {
      claims: before.claims,
      reason: `those harmed are said to be nationals of ${named(c.facts, victims)}, ${before.says}`,
    });
  return met.length > 0
    ? link("MET", `nationals of ${named(c.facts, met)} are said to have been harmed`, {
        states: met,
        assumptions: renamed(c, met, to),
      })
    : link(
        "NOT_MET",
        `those harmed are said to be nationals of ${named(c.facts, victims)}, not of ${named(c.facts, to, "or")}`,
        { reason: `no national of ${named(c.facts, to, "or")} is said to have been harmed` },
      );
}

/** Those harmed lived in the forum State: what some statutes ask for beside, or instead of, their nationality. */
function residentsLink(c: Case, to: readonly string[]): Link {
  const homes = c.conduct.victimResidences;
  const where = named(c.facts, to, "or");
  // Who describes those harmed and says nothing of a home there describes none.
  if (homes === null && c.conduct.victimNationalities !== null)
    return link("NOT_MET", `those harmed are not said to have lived in ${where}`, {
      reason: `nobody who lived in ${where} is said to have been harmed`,
    });
  if (homes === null)
    return link("UNKNOWN", `Whether those harmed lived in ${where} is not known`, {
      reason: `whether those harmed lived in ${where} is not known`,
    });
  return homes.some((state) => to.includes(state))
    ? link("MET", `those harmed are said to have lived in ${where}`, { states: [...to] })
    : link("NOT_MET", `those harmed are said to have lived in ${named(c.facts, homes)}, not in ${where}`, {
        reason: `nobody who lived in ${where} is said to have been harmed`,
      });
}

const ASSUMED = "Nationality as described in the question.";

/** A State that is said to have acted is no national of itself. */
const whoActed = (c: Case, names: string): string =>
  c.actor?.kind === "STATE" || c.actor?.kind === "STATE_ORGAN"
    ? `the State said to have acted is ${names}`
    : `the alleged actors are said to be nationals of ${names}`;

/**
 * Nationals of a State in which the land of the forum State then lay: which of them are its own nationals since, nobody
 * has said. Null where none of the States named is such a one.
 */
function ofWiderState(
  c: Case,
  nationalities: readonly string[],
  to: readonly string[],
): { readonly says: string; readonly claims: readonly string[] } | null {
  for (const forum of to)
    for (const state of nationalities) {
      const claims = heldBy(c, forum, state);
      if (claims)
        return {
          says: `in which ${nameOf(c.facts, forum)} then lay; whether they became its nationals is not known`,
          claims,
        };
    }
  return null;
}

/** One of these States, or a State of today that came after one of them which existed on the day of the conduct. */
const isOf = (c: Case, state: string, to: readonly string[]): boolean =>
  to.includes(state) || formerOf(c, state, to) !== undefined;

function formerOf(c: Case, state: string, to: readonly string[]): string | undefined {
  const last = formatDay(c.from);
  return to.find((id) => {
    const entity = c.facts.entities.get(id);
    return entity?.existsTo !== undefined && entity.successors.includes(state) && last <= entity.existsTo;
  });
}

const renamed = (c: Case, states: readonly string[], to: readonly string[]): string[] =>
  states.flatMap((state) => {
    const former = to.includes(state) ? undefined : formerOf(c, state, to);
    return former
      ? [`${nameOf(c.facts, state)} is taken to stand for ${nameOf(c.facts, former)}, the State of that time.`]
      : [];
  });
