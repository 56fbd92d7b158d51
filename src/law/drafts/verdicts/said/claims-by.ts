import { groupBy } from "../../../../base/index.js";
import { type ClaimKind, type ClaimOf, ofKind } from "../../../../model/index.js";
import type { FactsOn, LawClaim } from "../../../facts/index.js";

const books = new WeakMap<object, ReadonlyMap<string, readonly LawClaim[]>>();

/** The claims of these kinds, of each of these speakers. */
export function claimsBy<K extends ClaimKind>(
  facts: FactsOn,
  speakers: Iterable<string>,
  kinds: readonly K[],
): ClaimOf<K>[] {
  const book = books.get(facts.claims) ?? groupBy([...facts.claims.values()], ({ speaker }) => speaker);
  books.set(facts.claims, book);
  const own = [...speakers].flatMap((id) => book.get(id) ?? []);
  return kinds.flatMap((kind) => ofKind(own, kind));
}
