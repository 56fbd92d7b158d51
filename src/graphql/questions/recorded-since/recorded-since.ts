import { fail } from "../../../base/index.js";
import { connection, type Paged, sizeOf } from "../../asking/connection.js";
import { askStore } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewShown } from "../../hydrate/claims.js";
import { viewNode } from "../../hydrate/nodes.js";
import { fromCursor, toCursor } from "../../navigation/index.js";

const KINDS: Readonly<Record<string, string>> = {
  retraction: "WITHDRAWN",
  rank: "RANKED",
  verification: "VERIFIED",
  identity: "IDENTIFIED",
};
/** After every day on which anything was said. */
const EVER = { asOf: "9999-12-31" };

/** Where a page of changes goes on: the revision in which the one before ended, and the id in it. */
function placeAfter(cursor: string | null | undefined, since: number): { atRev: number; after: string } {
  const [rev, id] = fromCursor("recordedSince", cursor)?.values ?? [since, AFTER_ALL];
  if (typeof rev !== "number" || typeof id !== "string") throw fail("CURSOR_INVALID", { cursor });
  return rev <= since ? { atRev: since, after: AFTER_ALL } : { atRev: rev, after: id };
}
/** Comes after every id. */
const AFTER_ALL = "\uffff";

/** `recordedSince`: what later revisions brought. @throws PAGE_SIZE, CURSOR_INVALID */
export async function recordedSince(
  _: unknown,
  asked: Paged & { rev?: number | null; moment?: string | null },
  context: QuestionContext,
): Promise<unknown> {
  const size = sizeOf(asked);
  return askStore(
    context,
    EVER,
    "read/record/recorded-since",
    ({ snapshot }) => {
      const until = asked.moment ? Date.parse(asked.moment) : Number.NEGATIVE_INFINITY;
      const known = snapshot.changesets.filter(({ recordedAt }) => Date.parse(recordedAt) <= until);
      const since = Math.max(asked.rev ?? 0, ...known.map(({ seq }) => seq));
      return { since, ...placeAfter(asked.after, since), limit: size + 1 };
    },
    ({ total, changes }, { snapshot, knownAt }) =>
      connection(
        changes,
        { size, total, goesOn: (asked.after ?? null) !== null },
        ({ rev, id }) => toCursor("recordedSince", { rev: snapshot.changesetAt(null).seq, values: [rev, id] }),
        ({ rev, act, claim, compared }) => ({
          kind: act ? KINDS[act.act] : "RECORDED",
          rev,
          recordedAt: snapshot.changesets.find(({ seq }) => seq === rev)?.recordedAt ?? knownAt,
          claim: claim ? viewShown(claim) : null,
          compared: compared.map(viewNode),
          by: act?.by ?? null,
          reason: act?.reason ?? null,
        }),
      ),
  );
}
