import { inPieces } from "../../../base/index.js";
import {
  type CheckedAssertion,
  checkDraftInPieces,
  factsOn,
  tellsWhatIsSaid,
  uncheckedIn,
} from "../../../law/index.js";
import { askStore, type Clocks, type Moment, type ReadMore } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { everythingAt } from "./what-is-said.js";

/**
 * `checkStatement`: a text held against the record. Read from the snapshot; of a text that tells what somebody found, denied
 * or counted, against all that is claimed. Throws `DRAFT_TOO_LONG`.
 */
export async function checkStatement(
  _: unknown,
  { text, ...clocks }: Clocks & { text: string },
  context: QuestionContext,
): Promise<unknown> {
  const answer = async (_row: object, moment: Moment, readMore: ReadMore): Promise<object> => {
    const all = tellsWhatIsSaid(text) ? await everythingAt(moment, readMore) : null;
    const facts = all ? factsOn(all.facts, moment.asOf) : moment.facts;
    const claims = new ClaimViews(moment, [], all?.others);
    const assertions = await inPieces(checkDraftInPieces(text, facts, moment.asOf));
    return {
      assertions: assertions.map((one) => ({ ...one, claims: claims.all(one.claims), link: linkOf(one, moment) })),
      unchecked: uncheckedIn(text, assertions),
      pin: pinOf(moment, { text, assertions }),
    };
  };
  return askStore(context, clocks, "read/record/head", () => ({}), answer);
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
