import {
  assessSituation,
  foldMatrix,
  type MatrixRow,
  programDigest,
  tableOf,
  workOutOutcomes,
} from "../../../assessment/index.js";
import { fail, inPieces, nearestIds } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import type { FactsOn, LawFacts } from "../../../law/index.js";
import { askSituation, type OfSituation } from "../../asking/ask-situation.js";
import type { Moment } from "../../asking/moment.js";
import { requireActor } from "../../asking/require.js";
import { situationQuestion, tableKey } from "../../asking/situation-question.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { pinOf } from "../../hydrate/coverage.js";
import { viewCategory, viewMechanism } from "../../hydrate/law.js";
import { knownMechanisms } from "../coverage/index.js";

interface Arguments extends OfSituation {
  readonly categories?: readonly string[] | null;
  readonly actors?: readonly string[] | null;
  readonly mechanisms?: readonly string[] | null;
}

/**
 * `coverageMatrix`: the alleged violations of a situation against the mechanisms, both sides alike. Of the latest revision
 * it reads stored assessments; of an earlier one, or where none are stored yet, the same engine works them out. Throws
 * `ID_UNKNOWN`.
 */
export async function coverageMatrix(_: unknown, asked: Arguments, context: QuestionContext): Promise<unknown> {
  return askSituation(
    context,
    asked,
    "read/coverage/assessed-situation",
    async (row, moment) => {
      const columns = columnsOf(asked, moment);
      for (const actor of asked.actors ?? []) requireActor(actor, moment);
      const { categories, actors } = asked;
      // The columns in the order asked for: they are the order of the cells.
      const key = `${tableKey(moment, asked.situation, { categories, actors })} ${columns}`;
      const kept = moment.snapshot.remember(key, (): { table?: MatrixRow[] } => ({}));
      if (!kept.table) {
        kept.table = row.mechanisms
          ? tableOf(row.tallies, {
              letters: row.mechanisms,
              mechanisms: columns,
              ...narrowed(asked, moment.facts),
              asOf: moment.asOf,
            })
          : await inPieces(workOut(asked, row, columns, moment));
        moment.snapshot.grown(key);
      }
      return viewMatrix(kept.table, columns, moment);
    },
    ({ asOf }) => ({ rules: programDigest(), since: asOf }),
  );
}

function* workOut(
  asked: Arguments,
  row: StatementRows["read/coverage/assessed-situation"],
  mechanisms: readonly string[],
  moment: Moment,
): Generator<unknown, MatrixRow[]> {
  const question = { ...situationQuestion(row, moment), ...narrowed(asked, moment.facts), mechanisms };
  const assessed = assessSituation(moment.facts, { ...question, asOf: moment.asOf });
  yield* workOutOutcomes(assessed);
  return foldMatrix(assessed, mechanisms);
}

function viewMatrix(rows: readonly MatrixRow[], columns: readonly string[], moment: Moment): Record<string, unknown> {
  const totals = new Map<string, { mechanism: string; outcome: string; violations: number }>();
  for (const { mechanism, outcome, violations } of rows.flatMap((one) => one.cells)) {
    const key = `${mechanism}\n${outcome}`;
    totals.set(key, { mechanism, outcome, violations: (totals.get(key)?.violations ?? 0) + violations });
  }
  const mechanism = (id: string) => viewMechanism(id, moment);
  return {
    rows: rows.map((one) => ({
      category: viewCategory(one.category, moment),
      allegedActor: one.allegedActor ? viewActor(moment.named(one.allegedActor)) : null,
      violations: one.violations,
      cells: one.cells.map((cell) => ({
        ...cell,
        mechanism: mechanism(cell.mechanism),
        sentence: () => tellCell(one, cell, moment),
      })),
    })),
    mechanisms: columns.map(mechanism),
    totals: [...totals.values()].map((total) => ({ ...total, mechanism: mechanism(total.mechanism) })),
    pin: pinOf(moment, rows),
  };
}

/** What a cell counts: neither acts nor victims, and nothing that is found. */
function tellCell(row: MatrixRow, cell: MatrixRow["cells"][number], moment: Moment): string {
  const { name: category } = viewCategory(row.category, moment);
  const { name: court } = viewMechanism(cell.mechanism, moment);
  const of = row.allegedActor ? `alleged of ${moment.named(row.allegedActor).name}` : "of which no actor is named";
  const incidents = cell.violations === 1 ? "1 incident is" : `${cell.violations} incidents are`;
  return `${incidents} characterised as “${category}” and ${of}, with the outcome ${cell.outcome} before ${court}; of ${row.violations} in the row.`;
}

const columnsOf = ({ mechanisms }: Arguments, { facts }: Moment): readonly string[] =>
  knownMechanisms(facts, mechanisms) ?? [...facts.mechanisms.keys()];

const narrowed = ({ categories, actors }: Arguments, facts: LawFacts | FactsOn) => ({
  categories: categories ? narrower(facts, categories) : undefined,
  allegedActors: actors ? new Set(actors) : undefined,
});

function narrower(facts: LawFacts | FactsOn, categories: readonly string[]): ReadonlySet<string> {
  return new Set(
    categories.flatMap((id) => {
      if (!facts.categories.has(id))
        throw fail("ID_UNKNOWN", { what: "category", id, nearest: nearestIds(id, facts.categories.values()) });
      return [id, ...(facts.narrower.get(id) ?? [])];
    }),
  );
}
