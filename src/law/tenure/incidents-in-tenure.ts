import { compareHolds, type Day, groupBy, type TimeRange } from "../../base/index.js";
import type { ChainClaim } from "../chains/index.js";
import { bestOf, spansOf } from "./spans-of.js";
import type { TenureIncident } from "./types.js";

/** How far beneath a post is looked. */
const MAX_DEPTH = 8;

/** An actor beneath a post, and the threads of claims that lead up to it. */
interface Beneath {
  readonly path: readonly string[];
  readonly hops: readonly (readonly ChainClaim[])[];
}

/**
 * Incidents with days on which a post was held: those alleged of the person, and those alleged of an actor beneath the
 * post, by the shortest way up. Every hop, the posting and the incident itself must hold on the same days; the answer
 * holds as the weakest of them.
 */
export function incidentsInTenure(
  claims: readonly ChainClaim[],
  postings: ReadonlyMap<string, readonly ChainClaim[]>,
  person: string,
  asOf: Day,
): TenureIncident[] {
  const ofKind = (kind: string): ChainClaim[] => claims.filter((claim) => claim.kind === kind);
  const occurrences = groupBy(ofKind("occurrence"), (claim) => claim.subject);
  const attributions = groupBy(ofKind("attribution"), (claim) => claim.object);
  const below = groupBy(ofKind("structure"), (claim) => claim.object);
  const found: TenureIncident[] = [];
  for (const [post, posting] of postings) {
    const actors = actorsBeneath(post, below);
    actors.set(person, { path: [person], hops: [] });
    for (const [actor, { path, hops }] of actors) {
      const byIncident = groupBy(attributions.get(actor) ?? [], (claim) => claim.subject);
      for (const [incident, alleging] of byIncident) {
        const times = [...(occurrences.get(incident) ?? []), ...alleging];
        const threads = [posting, ...hops, times].map((thread) => thread.map((claim) => claim.time));
        const best = bestOf(spansOf(withoutUndated(threads), asOf));
        if (!best) continue;
        found.push({
          incident,
          post,
          relation: actor === person ? "ALLEGED_OF_PERSON" : "ALLEGED_BENEATH_POST",
          allegedActor: actor,
          path,
          ...best,
          claims: [...new Set([...posting, ...hops.flat(), ...times].map((claim) => claim.id))],
        });
      }
    }
  }
  return found.sort((a, b) => compareHolds(b.holds, a.holds) || a.from - b.from || (key(a) < key(b) ? -1 : 1));
}

const key = (one: TenureIncident): string => [one.incident, one.post, one.relation, one.allegedActor].join("\n");

/** Inside a thread that has dates, a claim without any says nothing about days. */
const withoutUndated = (threads: readonly TimeRange[][]): TimeRange[][] =>
  threads.map((ranges) => {
    const dated = ranges.filter((range) => range.certFrom < range.certTo || range.possFrom < range.possTo);
    return dated.length > 0 ? dated : ranges;
  });

function actorsBeneath(post: string, below: ReadonlyMap<string, readonly ChainClaim[]>): Map<string, Beneath> {
  const reached = new Map<string, Beneath>([[post, { path: [post], hops: [] }]]);
  let edge = [post];
  for (let depth = 0; depth < MAX_DEPTH && edge.length > 0; depth += 1) {
    const next: string[] = [];
    for (const node of edge) {
      const here = reached.get(node) as Beneath;
      const threads = groupBy(below.get(node) ?? [], (claim) => claim.subject);
      for (const [under, thread] of [...threads].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (reached.has(under)) continue;
        reached.set(under, { path: [under, ...here.path], hops: [thread, ...here.hops] });
        next.push(under);
      }
    }
    edge = next;
  }
  return reached;
}
