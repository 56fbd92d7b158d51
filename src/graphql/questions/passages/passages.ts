import { fail, nearestNames } from "../../../base/index.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import { requireSource } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { viewShown } from "../../hydrate/claims.js";

interface Arguments extends Clocks {
  readonly source: string;
  readonly at?: string | null;
}

/** `passages`: every claim that rests on a place in a source. Throws `ID_UNKNOWN` for an unknown source or pinpoint. */
export async function passages(
  _: unknown,
  { source, at = null, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/passages",
    () => ({ source, at }),
    (row, moment) => {
      if (!row.source) requireSource(source, moment);
      if (at !== null && row.passages.length === 0) {
        throw fail("ID_UNKNOWN", {
          what: `passage of ${source}`,
          id: at,
          nearest: nearestNames(at, row.pinpoints ?? []),
        });
      }
      return row.passages
        .map((passage) => ({
          source: row.source,
          at: passage.at,
          sha256: passage.sha256 ?? "",
          claims: passage.claims.map(viewShown),
        }))
        .sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }));
    },
  );
}
