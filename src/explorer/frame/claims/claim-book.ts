import { answerOf } from "../../answer-of.js";
import type { Operation } from "../../ask.js";
import type { Asked } from "../../page.js";
import { ClaimsByIds, type ClaimsByIdsAnswer } from "./operation.js";

/** A claim with its days, as every page shows it. */
export type DatedClaim = ClaimsByIdsAnswer["claims"]["nodes"][number];

interface Reference {
  readonly id: string;
}

/** As many as one page of the API holds. */
const PAGE = 200;

/** The claims that a page shows, each once, in whichever of its lists it stands. */
export class ClaimBook<T extends Reference = DatedClaim> {
  private readonly byId: ReadonlyMap<string, T>;
  constructor(private readonly claims: readonly T[]) {
    this.byId = new Map(claims.map((claim) => [claim.id, claim]));
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

/**
 * Asks for every claim of some lists by one operation that all pages share: the store plans it once, where a page that
 * wrote the same fields below each of its lists would be planned for longer than any of them takes to answer.
 */
export const bookOf = (asked: Pick<Asked, "ask">, ...lists: readonly (readonly Reference[])[]): Promise<ClaimBook> =>
  bookBy(ClaimsByIds, asked, lists);

/** The same by an operation that asks for less of each claim, where a page shows many and little of each. */
export async function bookBy<T extends Reference>(
  operation: Operation<{ readonly claims: { readonly nodes: readonly T[] } }, { ids: readonly string[] }>,
  asked: Pick<Asked, "ask">,
  lists: readonly (readonly Reference[])[],
): Promise<ClaimBook<T>> {
  const ids = [...new Set(lists.flatMap((list) => list.map(({ id }) => id)))];
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, index) =>
    ids.slice(index * PAGE, (index + 1) * PAGE),
  );
  const answers = await Promise.all(pages.map((page) => answerOf(asked, operation, { ids: page })));
  return new ClaimBook(answers.flatMap(({ claims }) => claims.nodes));
}
