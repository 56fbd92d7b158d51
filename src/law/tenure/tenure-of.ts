import { compareHolds, type Day, type Holds, threadHoldsOn } from "../../base/index.js";
import { type ChainClaim, isDisputedOn } from "../chains/index.js";
import { incidentsInTenure } from "./incidents-in-tenure.js";
import { type Span, spansOf } from "./spans-of.js";
import type { Tenure, TenureGap, TenurePosting } from "./types.js";

export interface TenureQuestion {
  readonly person: string;
  readonly asOf: Day;
  readonly minHolds: Holds;
}

/**
 * The posts of a person, the gaps between them, and the incidents with days inside them, looked at from `asOf`: later
 * days are not there. In: claims of one revision (postings of the person, the structures beneath the posts,
 * attributions, occurrences). Pure.
 */
export function tenureOf(claims: readonly ChainClaim[], question: TenureQuestion): Tenure {
  const { person, asOf, minHolds } = question;
  const counting = claims.filter((claim) => !claim.deprecated);
  const threads = new Map<string, ChainClaim[]>();
  for (const claim of counting)
    if (claim.kind === "posting" && claim.subject === person)
      threads.set(claim.object, [...(threads.get(claim.object) ?? []), claim]);
  const postings = [...threads]
    .map(([post, thread]) => postingOf(post, thread, asOf))
    .filter((posting) => posting.periods.length > 0)
    .sort((a, b) => firstDay(a) - firstDay(b) || (a.post < b.post ? -1 : 1));
  return {
    postings,
    gaps: gapsBetween(postings),
    incidents: incidentsInTenure(counting, threads, person, asOf).filter(
      (one) => compareHolds(one.holds, minHolds) >= 0,
    ),
  };
}

function postingOf(post: string, thread: readonly ChainClaim[], asOf: Day): TenurePosting {
  const ranges = thread.map((claim) => claim.time);
  const spans = spansOf([ranges], asOf).filter((span) => span.holds !== "EXCLUDED");
  const known = spans.filter((span) => span.holds !== "UNKNOWN");
  const several = (of: (claim: ChainClaim) => string): boolean => new Set(thread.map(of)).size > 1;
  return {
    post,
    roles: [...new Set(thread.flatMap((claim) => (claim.role ? [claim.role] : [])))].sort(),
    holds: threadHoldsOn(ranges, asOf),
    // Where some days are claimed, the days before and after that nobody speaks of are left out; an undated post stays.
    periods: known.length > 0 ? known : spans,
    claims: thread.map((claim) => claim.id).sort(),
    // A denial, or a disagreement, of days on which the post was not held in any case colours none of those on which it was.
    disputed: spans.some((span) => isDisputedIn(thread, span)),
    singleSource: !(several((claim) => claim.source) && several((claim) => claim.speaker)),
  };
}

/** Whether the claims are disputed on a day of the span: they speak alike between two of their own edges. */
function isDisputedIn(thread: readonly ChainClaim[], { from, to }: Span): boolean {
  const edges = thread.flatMap(({ time }) => [time.certFrom, time.certTo, time.possFrom, time.possTo]);
  const days = new Set([from, ...edges.filter((day) => from < day && day < to)]);
  return [...days].some((day) => isDisputedOn(thread, day));
}

const dated = (posting: TenurePosting): Span[] => posting.periods.filter((span) => span.holds !== "UNKNOWN");
const firstDay = (posting: TenurePosting): Day => dated(posting)[0]?.from ?? Number.POSITIVE_INFINITY;

/** Days between the first and the last recorded ones on which no post surely held; told apart by whether one possibly did. */
function gapsBetween(postings: readonly TenurePosting[]): TenureGap[] {
  const held = postings.flatMap(dated);
  const edges = [...new Set(held.flatMap((span) => [span.from, span.to]))].sort((a, b) => a - b);
  const gaps: TenureGap[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const best = held
      .filter((span) => span.from <= from && from < span.to)
      .reduce<Holds>((found, span) => (compareHolds(span.holds, found) > 0 ? span.holds : found), "UNKNOWN");
    if (best !== "UNKNOWN" && best !== "POSSIBLE") continue;
    const to = edges[index + 1] as Day;
    const before = gaps.at(-1);
    if (before?.to === from && before.holds === best) gaps[gaps.length - 1] = { ...before, to };
    else gaps.push({ from, to, holds: best });
  }
  return gaps;
}
