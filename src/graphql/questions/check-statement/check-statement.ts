import { inPieces } from "../../../base/index.js";
import { type CheckedAssertion, checkDraftInPieces, uncheckedIn } from "../../../law/index.js";
import { askSnapshot, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";

/**
 * `checkStatement`: a text held against the record. Read from the snapshot alone; the store is asked for its digest.
 * Throws `DRAFT_TOO_LONG`.
 */
export async function checkStatement(
  _: unknown,
  { text, ...clocks }: Clocks & { text: string },
  context: QuestionContext,
): Promise<unknown> {
  return askSnapshot(context, clocks, async (moment) => {
    const claims = new ClaimViews(moment);
    const assertions = await inPieces(checkDraftInPieces(text, moment.facts, moment.asOf));
    return {
      assertions: assertions.map((one) => ({ ...one, claims: claims.all(one.claims), link: linkOf(one, moment) })),
      unchecked: uncheckedIn(text, assertions),
      pin: pinOf(moment, { text, assertions }),
    };
  });
}

/** The page of whom or what an assertion is about, at both dates. */
function linkOf({ about }: CheckedAssertion, { facts, asOfIso, knownAt }: Moment): string | null {
  const [id] = about;
  if (id === undefined) return null;
  const query = new URLSearchParams({ asOf: asOfIso, knownAt });
  const path = id.split("/").map(encodeURIComponent).join("/");
  if (facts.mechanisms.has(id)) return `/mechanisms/${path}?${query}`;
  if (facts.entities.has(id)) return `/entities/${path}?${query}`;
  if (facts.categories.has(id)) return `/categories/${path}?${query}`;
  return facts.provisions.has(id) ? `/provisions/${path}?${query}` : null;
}
