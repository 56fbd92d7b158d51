import { fail, nearestNames } from "../../../base/index.js";
import { sharedEvidence as evidenceOf } from "../../../law/index.js";
import type { ElementInput } from "../../../model/index.js";
import { elementFacts } from "../../asking/element-facts.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewCategory, viewElement } from "../../hydrate/law.js";

interface Arguments extends Clocks {
  readonly situation: string;
  readonly atLeast?: number | null;
}

/**
 * `sharedEvidence`: the elements matrices of everything alleged or charged in a situation or incident, turned round.
 * Throws `ID_UNKNOWN` for an unknown one.
 */
export async function sharedEvidence(
  _: unknown,
  { situation, atLeast, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/evidence-facts",
    () => ({ subject: situation }),
    (row, moment) => {
      if (!row.known)
        throw fail("ID_UNKNOWN", { what: "situation", id: situation, nearest: nearestNames(situation, row.ids) });
      const about = elementFacts(moment, row.claims);
      const categories = [...new Set(row.categories as string[])].sort();
      const subjects = new Set(row.subjects as string[]);
      const uses = evidenceOf(about, { categories, subjects, asOf: moment.asOf }).filter(
        (use) => use.cells.length >= (atLeast ?? 2),
      );
      const claims = new ClaimViews(moment, row.claims);
      const byId = new Map(about.elements.map((element) => [element.id, element]));
      return {
        categories: categories.map((id) => viewCategory(id, moment)),
        evidence: uses.flatMap(({ claim, cells }) => {
          const view = claims.get(claim);
          if (!view) return [];
          return {
            claim: view,
            uses: cells.length,
            cells: cells.map((cell) => ({
              category: viewCategory(cell.category, moment),
              element: viewElement(byId.get(cell.element) as ElementInput, moment),
              side: cell.side,
            })),
          };
        }),
        pin: pinOf(moment, uses),
      };
    },
  );
}
