import { fail, nearestIds, nearestNames } from "../../../base/index.js";
import { buildElementsMatrix, type ElementCell } from "../../../law/index.js";
import type { ElementInput } from "../../../model/index.js";
import { elementFacts } from "../../asking/element-facts.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews, dayOrNull } from "../../hydrate/claims.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewCategory, viewElement } from "../../hydrate/law.js";

interface Arguments extends Clocks {
  readonly category: string;
  readonly subject: string;
}

/**
 * `elementsMatrix`: a crime element by element, for an incident, a situation with everything in it, or an alleged actor.
 * Throws `ID_UNKNOWN` for an unknown category or subject.
 */
export async function elementsMatrix(
  _: unknown,
  { category, subject, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/element-findings",
    () => ({ subject }),
    (row, moment) => {
      const { facts } = moment;
      if (!facts.categories.has(category))
        throw fail("ID_UNKNOWN", {
          what: "category",
          id: category,
          nearest: nearestIds(category, facts.categories.values()),
        });
      if (!row.known)
        throw fail("ID_UNKNOWN", {
          what: "incident, situation or actor",
          id: subject,
          nearest: nearestNames(subject, row.ids),
        });
      const about = elementFacts(moment, row.claims);
      const subjects = new Set(row.subjects as string[]);
      const matrix = buildElementsMatrix(about, { category, subjects, asOf: moment.asOf });
      const claims = new ClaimViews(moment, row.claims);
      const byId = new Map(about.elements.map((element) => [element.id, element]));
      return {
        category: viewCategory(category, moment),
        requirements: matrix.requirements.map((cell) => viewCell(cell, byId, moment, claims)),
        pin: pinOf(moment, matrix),
      };
    },
  );
}

function viewCell(
  cell: ElementCell,
  elements: ReadonlyMap<string, ElementInput>,
  moment: Moment,
  claims: ClaimViews,
): object {
  const element = elements.get(cell.element) as ElementInput;
  return {
    element: viewElement(element, moment),
    kind: cell.kind,
    role: cell.role,
    group: cell.group,
    act: cell.act ? viewCategory(cell.act, moment) : null,
    supporting: claims.all(cell.supporting),
    contradicting: claims.all(cell.contradicting),
    leftOpen: claims.all(cell.leftOpen),
    setAside: claims.all(cell.setAside),
    positions: claims.positions(cell.positions),
    standardsReached: cell.standardsReached.flatMap((reached) => {
      const claim = claims.get(reached.claim);
      return claim?.standard
        ? [{ speaker: claim.speaker, standard: claim.standard, on: dayOrNull(reached.on), claim }]
        : [];
    }),
    gap: cell.gap,
  };
}
