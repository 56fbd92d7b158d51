import { assessSituation, foldMatrix } from "../../assessment/index.js";
import { fail, nearestNames } from "../../base/index.js";
import type { LawFacts } from "../../law/index.js";
import type { QuestionContext } from "../context.js";
import { viewActor } from "../hydrate/actors.js";
import { pinOf } from "../hydrate/coverage.js";
import { viewCategory, viewMechanism } from "../hydrate/law.js";
import { knownMechanisms } from "./coverage.js";
import { askStore, type Clocks } from "./moment.js";
import { requireActor } from "./require.js";
import { situationQuestion, tableKey } from "./situation-question.js";

interface Arguments extends Clocks {
  readonly situation: string;
  readonly categories?: readonly string[] | null;
  readonly actors?: readonly string[] | null;
  readonly mechanisms?: readonly string[] | null;
}

/** `coverageMatrix`: the alleged violations of a situation against the mechanisms, both sides alike. Throws `ID_UNKNOWN`. */
export async function coverageMatrix(
  _: unknown,
  { situation, categories, actors, mechanisms, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/coverage/situation-facts",
    () => ({ situation }),
    (row, moment) => {
      const question = situationQuestion(row, situation, moment);
      for (const actor of actors ?? []) requireActor(actor, moment);
      const columns = knownMechanisms(moment.facts, mechanisms) ?? [...moment.facts.mechanisms.keys()];
      const assessed = moment.snapshot.remember(tableKey(moment, situation, { categories, actors, mechanisms }), () =>
        assessSituation(moment.facts, {
          ...question,
          categories: categories ? narrower(moment.facts, categories) : undefined,
          allegedActors: actors ? new Set(actors) : undefined,
          mechanisms: columns,
          asOf: moment.asOf,
        }),
      );
      const rows = foldMatrix(assessed, columns);
      const totals = new Map<string, { mechanism: string; outcome: string; violations: number }>();
      for (const cell of rows.flatMap((one) => one.cells)) {
        const key = `${cell.mechanism}\n${cell.outcome}`;
        totals.set(key, {
          mechanism: cell.mechanism,
          outcome: cell.outcome,
          violations: (totals.get(key)?.violations ?? 0) + cell.violations,
        });
      }
      const mechanism = (id: string) => viewMechanism(id, moment);
      return {
        rows: rows.map((one) => ({
          category: viewCategory(one.category, moment),
          allegedActor: one.allegedActor
            ? viewActor(question.actors.get(one.allegedActor) ?? moment.named(one.allegedActor))
            : null,
          violations: one.violations,
          cells: one.cells.map((cell) => ({ ...cell, mechanism: mechanism(cell.mechanism) })),
        })),
        mechanisms: columns.map(mechanism),
        totals: [...totals.values()].map((total) => ({ ...total, mechanism: mechanism(total.mechanism) })),
        pin: pinOf(moment, rows),
      };
    },
  );
}

function narrower(facts: LawFacts, categories: readonly string[]): ReadonlySet<string> {
  return new Set(
    categories.flatMap((id) => {
      if (!facts.categories.has(id))
        throw fail("ID_UNKNOWN", { what: "category", id, nearest: nearestNames(id, facts.categories.keys()) });
      return [id, ...(facts.narrower.get(id) ?? [])];
    }),
  );
}
