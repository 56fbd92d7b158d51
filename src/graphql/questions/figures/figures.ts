import { type Following, recordsAsked } from "../../asking/identities.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import { unknownOf } from "../../asking/require.js";
import type { QuestionContext } from "../../context.js";
import { dayOrNull, type ShownNode, viewShown } from "../../hydrate/claims.js";

interface Arguments extends Clocks, Following {
  readonly subject: string;
  readonly unit?: string | null;
}
/** A figure as statements return it, with the ids of those it lies in. */
export interface FigureRow {
  readonly claim: ShownNode;
  readonly population: string | null;
  readonly nestsIn: readonly string[];
}

const SUBJECTS = ["Incident", "Event", "Situation"];

/** `figures`: claimed counts with bound, population and window. Figures nest; they are never added. */
export async function figures(
  _: unknown,
  { subject, unit = null, identities, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/figures",
    (moment) => ({ subjects: recordsAsked(subject, identities, moment), unit }),
    (row, moment) => {
      if (!row.known) throw unknownOf("incident, event or situation", subject, SUBJECTS, moment);
      const own = row.claims;
      const byId = new Map<string, FigureRow>(own.map((one) => [one.claim.id, one]));
      for (const wider of row.wider) if (!byId.has(wider.claim.id)) byId.set(wider.claim.id, wider);
      return own.map((one) => viewFigure(one, byId));
    },
  );
}

/** A figure with those that contain it, as far as they are at hand. */
export function viewFigure({ claim, population, nestsIn }: FigureRow, byId: ReadonlyMap<string, FigureRow>): object {
  const fields = JSON.parse(claim.data);
  const dated =
    claim.certFrom < claim.certTo
      ? { from: claim.certFrom, to: claim.certTo }
      : { from: claim.possFrom, to: claim.possTo };
  const open = dated.from >= dated.to;
  return {
    id: claim.id,
    bound: fields.bound,
    value: fields.value,
    unit: fields.unit,
    population: population ?? fields.population,
    from: open ? null : dayOrNull(dated.from),
    to: open ? null : lastDay(dated.to),
    nestsIn: nestsIn
      .map((id) => byId.get(id))
      .filter((wider) => wider !== undefined)
      .map((wider) => viewFigure(wider, byId)),
    claim: viewShown(claim),
  };
}

/** A half-open end as an inclusive last day; null while open. */
const lastDay = (end: number): string | null => (dayOrNull(end) === null ? null : dayOrNull(end - 1));
