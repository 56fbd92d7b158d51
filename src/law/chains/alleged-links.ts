import { compareHolds, type Day } from "../../base/index.js";
import { holdsOfThread, type Links } from "./build-links.js";
import type { ChainClaim, ChainFacts, ChainLink } from "./types.js";

/** Actors so wide that an allegation against them leaves open which unit is meant. */
const BRANCHES = new Set(["StateOrgan", "ArmedGroup", "Organization", "Population", "Collective"]);
/** Actors that are narrow enough. */
const NARROW = new Set(["Unit", "Person"]);

/**
 * From an incident to the actors it is attributed to. An attribution without days of its own is of the days of the
 * incident. It never ends a path: a day outside the incident leaves it open, and the hop says so.
 */
export function allegedLinks(facts: ChainFacts, incident: string, day: Day): ChainLink[] {
  const places = facts.claims.filter((claim) => claim.kind === "occurrence" && claim.subject === incident);
  const threads = new Map<string, ChainClaim[]>();
  for (const claim of facts.claims)
    if (claim.kind === "attribution" && claim.subject === incident)
      threads.set(claim.object, [...(threads.get(claim.object) ?? []), claim]);
  return [...threads]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([actor, claims]) => {
      const holds = holdsOfThread(
        claims,
        day,
        places.map((place) => place.time),
      );
      const outside = holds === "EXCLUDED";
      return {
        from: incident,
        to: actor,
        kind: "ALLEGED_ROLE" as const,
        holds: outside ? ("UNKNOWN" as const) : holds,
        claims,
        disputed: claims.some((claim) => claim.disputed),
        openQuestions: outside
          ? ["The day asked lies outside the days of the incident: who stood where on its own days?"]
          : [],
      };
    });
}

/**
 * Where an incident is attributed to branches only ("soldiers"): units that could be meant, because claims place them in
 * the area on that day and under the branch. Each is a hypothesis of ours, at best POSSIBLE, and never an allegation.
 */
export function hypotheses(facts: ChainFacts, incident: string, day: Day, links: Links): ChainLink[] {
  const alleged = allegedLinks(facts, incident, day);
  const typeOf = (id: string): string => facts.nodes.get(id)?.type ?? "";
  if (alleged.some((link) => NARROW.has(typeOf(link.to)))) return [];
  const branches = new Map(alleged.filter((link) => BRANCHES.has(typeOf(link.to))).map((link) => [link.to, link]));
  const occurrences = facts.claims.filter((claim) => claim.kind === "occurrence" && claim.subject === incident);
  const stations = new Map<string, ChainClaim[]>();
  for (const claim of facts.claims)
    if (claim.kind === "stationing" && typeOf(claim.subject) === "Unit")
      stations.set(`${claim.subject}\n${claim.object}`, [
        ...(stations.get(`${claim.subject}\n${claim.object}`) ?? []),
        claim,
      ]);
  const found = new Map<string, ChainLink>();
  for (const claims of stations.values()) {
    const { subject: unit, object: area } = claims[0] as ChainClaim;
    const there = occurrences.filter((one) => overlap(facts, one.object, area));
    if (there.length === 0 || !placesThere(claims, day)) continue;
    for (const [branch, allegation] of branches) {
      const path = pathTo(unit, branch, links);
      if (!path) continue;
      const holds = path.some((link) => link.holds === "UNKNOWN") ? "UNKNOWN" : "POSSIBLE";
      // Of several ways to the unit the stronger counts, with its own premises; ways that are alike count together.
      const known = found.get(unit);
      const stronger = known ? compareHolds(known.holds, holds) : 0;
      if (stronger > 0) continue;
      const premises = [
        ...(known && stronger === 0 ? known.claims : []),
        ...claims,
        ...there,
        ...allegation.claims,
        ...path.flatMap((link) => link.claims),
      ];
      found.set(unit, {
        from: incident,
        to: unit,
        kind: "HYPOTHESIS",
        holds,
        claims: [...new Set(premises)].sort((a, b) => (a.id < b.id ? -1 : 1)),
        disputed: premises.some((claim) => claim.disputed),
        openQuestions: [
          `Was ${facts.nodes.get(unit)?.name ?? unit} there, and did it take part? No source says so; only place, day and branch overlap.`,
        ],
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** Whether claims about a unit in an area place it there on a day: a unit of which nothing says so could not be meant. */
export const placesThere = (claims: readonly ChainClaim[], day: Day): boolean =>
  compareHolds(holdsOfThread(claims, day), "UNKNOWN") > 0;

const overlap = (facts: ChainFacts, one: string, other: string): boolean =>
  facts.within(one).has(other) || facts.within(other).has(one);

/** A shortest way up from a unit to a branch by links that do not exclude the day; null when there is none. */
function pathTo(unit: string, branch: string, links: Links): ChainLink[] | null {
  const reached = new Map<string, ChainLink[]>([[unit, []]]);
  for (const [node, path] of reached) {
    if (node === branch) return path;
    for (const link of links.up.get(node) ?? [])
      if (link.holds !== "EXCLUDED" && !reached.has(link.to)) reached.set(link.to, [...path, link]);
  }
  return null;
}
