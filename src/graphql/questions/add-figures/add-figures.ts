import { addFigures as add, type Count } from "../../../assessment/index.js";
import { fail, nearestNames, OPEN_END } from "../../../base/index.js";
import { refuseUnknown } from "../../asking/connection.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { pinOf } from "../../hydrate/coverage.js";
import { type FigureRow, viewFigure } from "../figures/index.js";

interface Row extends FigureRow {
  readonly within: readonly string[];
}
/** More figures than this in one sum are not worth a reader's while. */
const MOST = 50;

/** `addFigures`: a sum of claimed counts, or why there is none. Throws `ID_UNKNOWN`, `FIGURES_TOO_MANY`. */
export async function addFigures(
  _: unknown,
  { ids, ...clocks }: Clocks & { ids: readonly string[] },
  context: QuestionContext,
): Promise<unknown> {
  if (ids.length > MOST) throw fail("FIGURES_TOO_MANY", { count: ids.length, most: MOST });
  return askStore(
    context,
    clocks,
    "read/record/figures-by-id",
    () => ({ ids }),
    (row, moment) => {
      const byId = new Map<string, Row>(row.claims.map((one) => [one.claim.id, one]));
      refuseUnknown(
        ids,
        (id) => byId.has(id),
        (id) => fail("ID_UNKNOWN", { what: "figure", id, nearest: nearestNames(id, row.known) }),
      );
      const asked = ids.flatMap((id) => byId.get(id) ?? []);
      const sum = add(asked.map(toCount));
      return {
        ...sum,
        figures: [...byId.values()].map((one) => viewFigure(one, byId)),
        pin: pinOf(moment, { ids, sum }),
      };
    },
  );
}

function toCount({ claim, population, within }: Row): Count {
  const fields = JSON.parse(claim.data);
  const spans = [
    [claim.certFrom, claim.certTo],
    [claim.possFrom, claim.possTo],
  ] as const;
  const dated = spans.filter(([from, to]) => from < to);
  return {
    id: claim.id,
    unit: fields.unit,
    bound: fields.bound,
    value: fields.value,
    population: population ?? fields.population,
    speaker: claim.speaker.id,
    within,
    from: dated.length > 0 ? Math.min(...dated.map(([from]) => from)) : OPEN_END,
    to: dated.length > 0 ? Math.max(...dated.map(([, to]) => to)) : OPEN_END,
  };
}
