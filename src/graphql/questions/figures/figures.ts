import { fail } from "../../../base/index.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { dayOrNull, viewClaimNode } from "../../hydrate/claims.js";

interface Arguments extends Clocks {
  readonly subject: string;
  readonly unit?: string | null;
}
type Row = Record<string, any>;

/** `figures`: claimed counts with bound, population and window. Figures nest; they are never added. */
export async function figures(
  _: unknown,
  { subject, unit = null, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/figures",
    () => ({ subject, unit }),
    (row) => {
      if (!row.known) throw fail("ID_UNKNOWN", { what: "incident, event or situation", id: subject, nearest: [] });
      const byId = new Map<string, Row>((row.claims as Row[]).map((one) => [one.claim.id, one]));
      for (const wider of row.wider as Row[]) if (!byId.has(wider.claim.id)) byId.set(wider.claim.id, wider);
      return row.claims.map((one: Row) => viewFigure(one, byId));
    },
  );
}

/** A figure with those that contain it, as far as they are at hand. */
export function viewFigure({ claim, population, nestsIn }: Row, byId: ReadonlyMap<string, Row>): object {
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
    nestsIn: (nestsIn as string[])
      .map((id) => byId.get(id))
      .filter((wider) => wider !== undefined)
      .map((wider) => viewFigure(wider, byId)),
    claim: viewClaimNode(claim),
  };
}

/** A half-open end as an inclusive last day; null while open. */
const lastDay = (end: number): string | null => (dayOrNull(end) === null ? null : dayOrNull(end - 1));
