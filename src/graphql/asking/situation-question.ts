import { type MatrixQuestion, type Named, storedOutcomes, toClaimRecords } from "../../assessment/index.js";
import type { StatementRows } from "../../graph/index.js";
import type { Moment } from "./moment.js";

/** A row about a situation; where assessments of it are stored, with them. */
type SituationRow = Pick<StatementRows["read/coverage/situation-facts"], "claims" | "actors"> &
  Partial<Pick<StatementRows["read/coverage/situation-facts"], "letters" | "stored">>;

type SituationQuestion = Omit<MatrixQuestion, "asOf"> & { readonly actors: ReadonlyMap<string, Named> };

/** What `read/coverage/situation-facts` returns, as the question of a whole situation. */
export const situationQuestion = (row: SituationRow, moment: Moment): SituationQuestion => ({
  ...ofRow(row),
  mechanisms: [...moment.facts.mechanisms.keys()],
});

/** A row that is kept is read once. */
const read = new WeakMap<SituationRow, Omit<SituationQuestion, "mechanisms">>();

function ofRow(row: SituationRow): Omit<SituationQuestion, "mechanisms"> {
  const before = read.get(row);
  if (before) return before;
  const question = {
    claims: toClaimRecords(row.claims),
    actors: new Map(row.actors.map((actor) => [actor.id, actor])),
    stored: storedOutcomes({
      letters: row.letters ?? null,
      stored: row.stored ?? [],
    }),
  };
  read.set(row, question);
  return question;
}

/** Names a table worked out for a situation at a moment, with what narrows it. */
export function tableKey(
  moment: Moment,
  situation: string,
  narrowed: Readonly<Record<string, readonly string[] | null | undefined>>,
): string {
  return JSON.stringify([
    situation,
    moment.asOf,
    moment.rev,
    Object.entries(narrowed).map(([field, ids]) => [field, ids ? [...ids].sort() : null]),
  ]);
}
