import {
  compareHolds,
  type Day,
  endDayOf,
  excludesIn,
  firstDayOf,
  groupBy,
  type Holds,
  holdsOn,
  OPEN_START,
  type TimeRange,
  threadHoldsOn,
  UNDATED,
  writeDay,
} from "../../base/index.js";
import { saidToGoOn } from "./said-to-go-on.js";
import type { ChainClaim, ChainFacts, ChainLink, HopKind } from "./types.js";

/** The links of one day, by the node they leave. */
export interface Links {
  /** Upwards: to superiors, and from a person to posts. Every link, also those that do not hold. */
  readonly up: ReadonlyMap<string, readonly ChainLink[]>;
  /** From a post to the persons said to hold it. Every link, also those that do not hold. */
  readonly holders: ReadonlyMap<string, readonly ChainLink[]>;
}

/**
 * Cuts the claims of one revision into links of one day. Claims about the same two things are one thread: it holds as
 * `threadHoldsOn` says, is disputed when somebody denies one that speaks of the day, when its claims disagree about it, or
 * when a second person is said to hold the same office on it.
 */
export function buildLinks(facts: ChainFacts, day: Day): Links {
  const structures = threads(
    facts.claims.filter((claim) => claim.kind === "structure"),
    (claim) => [claim.subject, claim.object, claim.relation].join("\n"),
  );
  const postings = threads(
    facts.claims.filter((claim) => claim.kind === "posting"),
    (claim) => [claim.subject, claim.object].join("\n"),
  );
  const up = structures.map((claims) => linkOf(claims, (claims[0] as ChainClaim).relation as HopKind, day));
  const posts = postings.map((claims) => linkOf(claims, "HOLDS_OFFICE", day));
  const together = groupBy(posts, (link) => link.to);
  const held = posts.map((link) => withRivals(link, together.get(link.to) ?? [], facts));
  return {
    up: byFrom([...up, ...held]),
    holders: byFrom(held.map((link) => ({ ...link, from: link.to, to: link.from }))),
  };
}

/** How a thread holds on a day: claims that no longer count are left out, unless there are no others. */
export function holdsOfThread(claims: readonly ChainClaim[], day: Day, whenUndated: readonly TimeRange[] = []): Holds {
  const counting = claims.filter((claim) => !claim.deprecated);
  if (counting.length === 0) return "EXCLUDED";
  const ranges = counting.flatMap((claim) =>
    isUndated(claim.time) && whenUndated.length > 0 ? whenUndated : [claim.time],
  );
  return threadHoldsOn(ranges, day);
}

/**
 * Whether the claims of one thread give different answers for the day, one of them that it does not hold. Spells that lie
 * apart do not disagree: that one has ended says nothing against the next.
 */
export function disagree(claims: readonly ChainClaim[], day: Day): boolean {
  const times = claims.filter((claim) => !claim.deprecated).map((claim) => claim.time);
  return (
    times.some((time) => excludesIn(times, time, day)) &&
    times.some((time) => compareHolds(holdsOn(time, day), "UNKNOWN") > 0)
  );
}

export const isUndated = (time: TimeRange): boolean =>
  time.certFrom === UNDATED.certFrom &&
  time.certTo === UNDATED.certTo &&
  time.possFrom === UNDATED.possFrom &&
  time.possTo === UNDATED.possTo;

function linkOf(claims: readonly ChainClaim[], kind: HopKind, day: Day): ChainLink {
  const { subject, object } = claims[0] as ChainClaim;
  const holds = holdsOfThread(claims, day);
  const disputed = isDisputedOn(claims, day, holds);
  const counting = claims.filter(({ deprecated }) => !deprecated);
  // Persons leave their posts; what a law or an order put above another stays there until one says otherwise.
  const goesOn = kind === "HOLDS_OFFICE" ? saidToGoOn(counting, day) : [];
  const openQuestions = holds === "UNKNOWN" ? spokenOf(counting) : goesOn;
  return { from: subject, to: object, kind, holds, claims, disputed, openQuestions };
}

/**
 * Of which days the claims of a link speak that says nothing of the day asked about: where somebody was years before is
 * not where they are, though no end is recorded. None where no claim gives a day.
 */
function spokenOf(claims: readonly ChainClaim[]): readonly string[] {
  const dated = claims.filter(({ time }) => !isUndated(time)).map(({ time }) => time);
  if (dated.length === 0) return [];
  const [first, end] = [Math.min(...dated.map(firstDayOf)), Math.max(...dated.map(endDayOf))];
  const days =
    first === end - 1
      ? writeDay(first)
      : `days ${first === OPEN_START ? "up to" : `between ${writeDay(first)} and`} ${writeDay(end - 1)}`;
  return [`What is claimed is of ${days}; nothing is recorded for this day, nor an end.`];
}

/** Whether the claims of one thread are disputed on a day: one that bears on it is denied, or they disagree about it. */
export function isDisputedOn(claims: readonly ChainClaim[], day: Day, holds = holdsOfThread(claims, day)): boolean {
  return restsOnDisputed(claims, day, holds) || disagree(claims, day);
}

/**
 * Whether what somebody denies bears on the day: a claim that speaks of it, or of no day in particular; between two
 * sightings, one of the two. A claim about other years colours those alone.
 */
function restsOnDisputed(claims: readonly ChainClaim[], day: Day, holds: Holds): boolean {
  return claims.some(({ disputed, time }) => {
    if (!disputed) return false;
    if (isUndated(time) || compareHolds(holdsOn(time, day), "UNKNOWN") > 0) return true;
    if (holds !== "CONTINUITY") return false;
    const others = claims.map((claim) => claim.time).filter((other) => other !== time && !isUndated(other));
    return endDayOf(time) <= day
      ? !others.some((other) => endDayOf(other) <= day && endDayOf(other) > endDayOf(time))
      : !others.some((other) => firstDayOf(other) > day && firstDayOf(other) < firstDayOf(time));
  });
}

/**
 * Two persons in one office on one day contradict each other. In a unit or group several may serve at once; there only
 * two in the same role do.
 *
 * @param beside every link to the same post, the link itself included
 */
function withRivals(link: ChainLink, beside: readonly ChainLink[], facts: ChainFacts): ChainLink {
  const office = facts.nodes.get(link.to)?.type === "Office";
  const roles = rolesOf(link);
  const rivals = beside.filter(
    (other) =>
      other.from !== link.from &&
      compareHolds(other.holds, "UNKNOWN") > 0 &&
      (office || [...rolesOf(other)].some((role) => roles.has(role))),
  );
  if (rivals.length === 0 || compareHolds(link.holds, "UNKNOWN") < 0) return link;
  const names = rivals.map((rival) => facts.nodes.get(rival.from)?.name ?? rival.from).sort();
  const question = `Who held ${facts.nodes.get(link.to)?.name ?? link.to} on that day? Claims also name ${names.join(" and ")}.`;
  return { ...link, disputed: true, openQuestions: [...link.openQuestions, question] };
}

const rolesOf = (link: ChainLink): Set<string> =>
  new Set(link.claims.flatMap((claim) => (claim.role ? [claim.role.trim().toLowerCase()] : [])));

const threads = (claims: readonly ChainClaim[], keyOf: (claim: ChainClaim) => string): ChainClaim[][] =>
  [...groupBy(claims, keyOf).values()].map((thread) => thread.sort((a, b) => (a.id < b.id ? -1 : 1)));

/** By node, the best first; equal ones in the order of their ids, so that answers do not depend on the store. */
function byFrom(links: readonly ChainLink[]): Map<string, ChainLink[]> {
  const found = groupBy(links, (link) => link.from);
  for (const list of found.values())
    list.sort(
      (a, b) => compareHolds(b.holds, a.holds) || (a.to < b.to ? -1 : a.to > b.to ? 1 : a.kind < b.kind ? -1 : 1),
    );
  return found;
}
