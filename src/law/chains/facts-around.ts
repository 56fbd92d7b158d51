import { groupBy } from "../../base/index.js";
import type { ChainClaim, ChainFacts } from "./types.js";

/** Claims that lead upwards from their subject. */
const UPWARD = new Set(["structure", "posting"]);
/** Claims on the incident itself, where the subject is one. */
const ON_INCIDENT = new Set(["attribution", "occurrence"]);
const APPRAISING = new Set(["appraisal"]);

/**
 * Cuts the facts of a whole record to those that chains from one subject can rest on, whatever the day: the walk over
 * them gives the same chains. Without one of them there is nothing more among them, so who knows them knows which claim
 * a subject's chains can miss.
 */
export function factsAround(facts: ChainFacts): (subject: string) => ChainFacts {
  const bySubject = groupBy(facts.claims, (claim) => claim.subject);
  const byObject = groupBy(facts.claims, (claim) => claim.object);
  const stationings = facts.claims.filter((claim) => claim.kind === "stationing" && typeOf(claim.subject) === "Unit");
  function typeOf(id: string): string {
    return facts.nodes.get(id)?.type ?? "";
  }
  const from = (id: string, kinds: ReadonlySet<string>): ChainClaim[] =>
    (bySubject.get(id) ?? []).filter((claim) => kinds.has(claim.kind));
  const to = (id: string, kind: string): ChainClaim[] =>
    (byObject.get(id) ?? []).filter((claim) => claim.kind === kind);

  return (subject) => {
    const isIncident = typeOf(subject) === "Incident";
    const own = isIncident ? from(subject, ON_INCIDENT) : [];
    const places = own.filter((claim) => claim.kind === "occurrence").map((claim) => claim.object);
    const near = isIncident ? stationings.filter(({ object }) => places.some((place) => meet(place, object))) : [];
    const alleged = own.filter((claim) => claim.kind === "attribution").map((claim) => claim.object);
    const nodes = new Set(isIncident ? [...alleged, ...near.map((claim) => claim.subject)] : [subject]);
    const links = new Set<ChainClaim>();
    for (const node of nodes)
      for (const claim of from(node, UPWARD)) {
        links.add(claim);
        nodes.add(claim.object);
      }
    const posts = [...nodes].flatMap((node) => to(node, "posting"));
    const all = new Set([...nodes, ...posts.map((claim) => claim.subject)]);
    const involved = isIncident ? [] : [...all].flatMap((id) => (typeOf(id) === "Person" ? to(id, "attribution") : []));
    // What is said of a State says nothing of a superior: no mode of liability bears on a link to one.
    const appraised = [...all].flatMap((id) =>
      typeOf(id) === "State" ? [] : from(id, APPRAISING).filter(({ object }) => all.has(object)),
    );
    const found = new Set([...own, ...near, ...links, ...posts, ...involved, ...appraised]);
    return { ...facts, claims: facts.claims.filter((claim) => found.has(claim)) };
  };

  function meet(one: string, other: string): boolean {
    return facts.within(one).has(other) || facts.within(other).has(one);
  }
}
