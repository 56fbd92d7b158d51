import type { Snapshot } from "../../../assessment/index.js";
import { bytesOf, inPieces, type Recent } from "../../../base/index.js";
import { buildLawFactsInPieces, type LawFacts } from "../../../law/index.js";
import { CLAIM_KINDS, type ClaimRecord, isReadByLaw } from "../../../model/index.js";
import type { Moment, ReadMore } from "../../asking/moment.js";
import { begunOnce, readClaims } from "../../asking/read-claims.js";

/** What the snapshot of the law does not hold: what is said of conduct, of figures, of findings, and all other claims. */
const OTHER_KINDS = CLAIM_KINDS.filter((kind) => !isReadByLaw(kind));

/** Everything that is claimed. */
export interface Everything {
  /** The facts of the revision, with every claim that stands. */
  readonly facts: LawFacts;
  /** Claims that the snapshot does not hold, by id. */
  readonly others: ReadonlyMap<string, ClaimRecord>;
}
interface Kept {
  work?: Promise<Everything>;
  done?: Everything;
}
const kept = new WeakMap<Snapshot, Recent<number, Kept>>();
/** Of how many revisions all that is claimed is kept. */
const MOST_KEPT = 2;

/** All that is claimed at a moment: read once, however many ask at the same time, and kept while there is room. */
export async function everythingAt({ snapshot, rev }: Moment, readMore: ReadMore): Promise<Everything> {
  const all =
    kept.get(snapshot) ??
    snapshot.cache<number, Kept>({ entries: MOST_KEPT, bytesOf: ({ done }) => (done ? bytesOf(done.others) : 0) });
  kept.set(snapshot, all);
  const entry = all.get(rev, (): Kept => ({}));
  entry.done = await begunOnce(entry, async () => {
    const claims = await readClaims(readMore, OTHER_KINDS);
    const records = { ...snapshot.records, claims: [...snapshot.records.claims, ...claims] };
    return {
      facts: await inPieces(buildLawFactsInPieces(records, rev)),
      others: new Map(claims.map((claim) => [claim.id, claim])),
    };
  });
  all.weigh(rev);
  return entry.done;
}
