import { answerOf } from "../../answer-of.js";
import type { Operation } from "../../ask.js";
import { claimsAt, type Dated, type Hidden } from "../../claims-at.js";
import type { Asked } from "../../page.js";
import { ClaimActs } from "./acts/operation.js";
import { answersThen, type Then } from "./answers-then.js";
import { type Corrected, withCorrections } from "./corrected.js";
import { inPages } from "./in-pages.js";
import { ClaimsByIds, type ClaimsByIdsAnswer } from "./operation.js";

/** A claim with its days, as every page shows it. */
export type DatedClaim = Corrected<Then<ClaimsByIdsAnswer["claims"]["nodes"][number]>>;

interface Reference {
  readonly id: string;
}

/** The claims that a page shows, each once, in whichever of its lists it stands, and how many its clocks hide. */
export class ClaimBook<T extends Reference = DatedClaim> {
  private readonly byId: ReadonlyMap<string, T>;
  constructor(
    private readonly claims: readonly T[],
    readonly hidden: Hidden = { recordedLater: 0, ofLaterDays: 0 },
  ) {
    this.byId = new Map(claims.map((claim) => [claim.id, claim]));
  }
  /** A record with some of its lists of claims as far as they stand in the book: every form of a page shows the same. */
  narrow<R extends Readonly<Record<L, readonly Reference[]>>, L extends keyof R>(record: R, ...lists: readonly L[]): R {
    return {
      ...record,
      ...Object.fromEntries(lists.map((list) => [list, record[list].filter(({ id }) => this.byId.has(id))])),
    };
  }
  /** The claims of one or more lists, each once, in their order. */
  of(...lists: readonly (readonly Reference[])[]): T[] {
    const ids = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }
  all(): readonly T[] {
    return this.claims;
  }
  toJSON(): readonly T[] {
    return this.claims;
  }
}

type Looks = Pick<Asked, "ask" | "clocks" | "record">;

/**
 * Asks for every claim of some lists by one operation that all pages share: the store plans it once, where a page that
 * wrote the same fields below each of its lists would be planned for longer than any of them takes to answer. A claim is
 * as it was at the moment looked back to, with the answers it had then and not withdrawn where it was withdrawn later.
 * What is recorded or said later is counted and nothing else.
 */
export async function bookOf(asked: Looks, ...lists: readonly (readonly Reference[])[]): Promise<ClaimBook> {
  return asBook(await claimsNow(asked, lists), asked);
}

/** One claim as the same operation gives it, on whatever day it is there; undefined where there is none of the id. */
export const claimOf = async (asked: Looks, id: string): Promise<DatedClaim | undefined> =>
  (await claimsNow(asked, [[{ id }]]))[0];

async function claimsNow(asked: Looks, lists: readonly (readonly Reference[])[]): Promise<readonly DatedClaim[]> {
  const claims = await withCorrections(asked, await answersThen(asked, await readBy(ClaimsByIds, asked, lists)));
  if (asked.clocks.knownAt === undefined) return claims;
  const since = await withdrawnSince(asked, claims);
  return claims.map((claim) => (since.has(claim.id) ? { ...claim, retracted: false } : claim));
}

function asBook<T extends Reference & Pick<Dated, "rev" | "seenFrom">>(
  claims: readonly T[],
  asked: Looks,
): ClaimBook<T> {
  const { shown, ...hidden } = claimsAt(claims, asked);
  return new ClaimBook(shown, hidden);
}

/** The same by an operation that asks for less of each claim, where a page shows many and little of each. */
export const bookBy = async <T extends Reference & Pick<Dated, "rev" | "seenFrom">>(
  operation: ReadsClaims<T>,
  asked: Looks,
  lists: readonly (readonly Reference[])[],
): Promise<ClaimBook<T>> => asBook(await readBy(operation, asked, lists), asked);

type ReadsClaims<T> = Operation<
  { readonly claims: { readonly nodes: readonly T[] } },
  { ids: readonly string[]; knownAt?: string | null | undefined }
>;

async function readBy<T extends Reference>(
  operation: ReadsClaims<T>,
  asked: Looks,
  lists: readonly (readonly Reference[])[],
): Promise<readonly T[]> {
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  const { knownAt } = asked.clocks;
  const read = async (some: readonly string[], at?: string): Promise<T[]> =>
    (await inPages(some, (page) => answerOf(asked, operation, { ids: page, knownAt: at }))).flatMap(
      ({ claims }) => claims.nodes,
    );
  const then = await read(ids, knownAt);
  if (knownAt === undefined) return then;
  // What came later is asked for all the same: a page says how much of it there is.
  const known = new Set(then.map(({ id }) => id));
  return [...then, ...(await read(ids.filter((id) => !known.has(id))))];
}

/** Ids of claims that are withdrawn today and were not at the moment looked back to. */
export async function withdrawnSince(
  asked: Looks,
  claims: readonly Pick<DatedClaim, "id" | "retracted">[],
): Promise<ReadonlySet<string>> {
  const withdrawn = claims.filter(({ retracted }) => retracted).map(({ id }) => id);
  const answers = await inPages(withdrawn, (ids) => answerOf(asked, ClaimActs, { ids }));
  return new Set(
    answers
      .flatMap((answer) => answer.claims.nodes)
      .filter(({ acts }) => !acts.some(({ act, rev }) => act === "retraction" && rev <= asked.record.seq))
      .map(({ id }) => id),
  );
}
