import { compareHolds, type Day, groupBy, type TimeRange } from "../../base/index.js";
import type { ChainClaim } from "../chains/index.js";
import { bestOf, type Span, spansOf } from "./spans-of.js";
import type { TenureIncident } from "./types.js";

/** How far beneath a post is looked. */
const MAX_DEPTH = 8;
/** Ways walked in full; beyond, nobody whom another way has reached is reached again. */
const MAX_WAYS = 500;

/** A way from an actor beneath a post, and the threads of claims that lead up to it. */
interface Beneath {
  readonly path: readonly string[];
  readonly hops: readonly (readonly ChainClaim[])[];
}

/**
 * Incidents with days on which a post was held: those alleged of the person, and those alleged of an actor beneath the
 * post, by the way up that holds best, of those alike the shortest. Every hop, the posting and the incident itself must
 * hold on the same days; a way holds as the weakest of them.
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
    const actors = waysBeneath(post, below);
    actors.set(person, [{ path: [person], hops: [] }]);
    for (const [actor, ways] of actors) {
      const byIncident = groupBy(attributions.get(actor) ?? [], (claim) => claim.subject);
      for (const [incident, alleging] of byIncident) {
        const times = [...(occurrences.get(incident) ?? []), ...alleging];
        const best = bestWay(ways, posting, times, asOf);
        if (!best) continue;
        const { path, hops, span } = best;
        found.push({
          incident,
          post,
          relation: actor === person ? "ALLEGED_OF_PERSON" : "ALLEGED_BENEATH_POST",
          allegedActor: actor,
          path,
          ...span,
          claims: [...new Set([...posting, ...hops.flat(), ...times].map((claim) => claim.id))],
        });
      }
    }
  }
  return found.sort((a, b) => compareHolds(b.holds, a.holds) || a.from - b.from || (key(a) < key(b) ? -1 : 1));
}

/** The way that holds best on the days of an incident; null where none holds on any of them. */
function bestWay(
  ways: readonly Beneath[],
  posting: readonly ChainClaim[],
  times: readonly ChainClaim[],
  asOf: Day,
): (Beneath & { readonly span: Span }) | null {
  let best: (Beneath & { readonly span: Span }) | null = null;
  for (const way of ways) {
    const threads = [posting, ...way.hops, times].map((thread) => thread.map((claim) => claim.time));
    const span = bestOf(spansOf(withoutUndated(threads), asOf));
    if (span && (best === null || compareHolds(span.holds, best.span.holds) > 0)) best = { ...way, span };
  }
  return best;
}

const key = (one: TenureIncident): string => [one.incident, one.post, one.relation, one.allegedActor].join("\n");

/** Inside a thread that has dates, a claim without any says nothing about days. */
const withoutUndated = (threads: readonly TimeRange[][]): TimeRange[][] =>
  threads.map((ranges) => {
    const dated = ranges.filter((range) => range.certFrom < range.certTo || range.possFrom < range.possTo);
    return dated.length > 0 ? dated : ranges;
  });

/** Ways down from a post, the shortest first: every way that passes nobody twice, as far as {@link MAX_WAYS}. */
function waysBeneath(post: string, below: ReadonlyMap<string, readonly ChainClaim[]>): Map<string, Beneath[]> {
  const ways: Beneath[] = [{ path: [post], hops: [] }];
  const reached = new Map<string, Beneath[]>([[post, [...ways]]]);
  for (const here of ways) {
    if (here.hops.length >= MAX_DEPTH) continue;
    const threads = groupBy(below.get(here.path[0] as string) ?? [], (claim) => claim.subject);
    for (const [under, thread] of [...threads].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const known = reached.get(under);
      if (here.path.includes(under) || (known && ways.length >= MAX_WAYS)) continue;
      const way = { path: [under, ...here.path], hops: [thread, ...here.hops] };
      ways.push(way);
      if (known) known.push(way);
      else reached.set(under, [way]);
    }
  }
  return reached;
}
