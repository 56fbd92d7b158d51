import { fail } from "../../base/index.js";
import type { QuestionContext } from "../context.js";
import type { Clocks } from "./moment.js";

/**
 * The clocks of a page that goes on from a cursor: it is read in the record that the first page was read in, so that
 * nothing is left out or told twice where something was recorded in between.
 *
 * @param rev the revision in the cursor; undefined for a first page
 * @throws CURSOR_OF_ANOTHER_RECORD where `knownAt` or the store leaves that revision out
 */
export async function atCursor<T extends Clocks>(
  { snapshots }: Pick<QuestionContext, "snapshots">,
  clocks: T,
  rev: number | undefined,
): Promise<T> {
  if (rev === undefined) return clocks;
  const { changesets } = await snapshots.get();
  const of = changesets.find(({ seq }) => seq === rev);
  if (!of || (clocks.knownAt && Date.parse(clocks.knownAt) < Date.parse(of.recordedAt)))
    throw fail("CURSOR_OF_ANOTHER_RECORD", { rev });
  return { ...clocks, knownAt: of.recordedAt };
}
