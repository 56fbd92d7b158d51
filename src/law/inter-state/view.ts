import type { Day } from "../../base/index.js";
import type { FactsOn, SupposedAct } from "../facts/index.js";
import type { ActScope } from "../participation/index.js";
import { cite, nameOf } from "../words/index.js";

/** The facts as they look from the day of filing, with what is supposed beside them. */
export interface View extends ActScope {
  readonly asOf: Day;
  name(id: string): string;
  /** An instrument by its own name: a court may go by the same id. */
  treaty(id: string): string;
  citation(provision: string): string;
}

/**
 * Lays supposed acts over the facts of a day. Silence of a table speaks when it is complete to the first day of the
 * conduct (without conduct: to the day of filing); later acts are then assumed not to be there.
 *
 * @param example a State that nobody asked about and that stands for any other like it
 */
export function openView(
  facts: FactsOn,
  suppose: readonly SupposedAct[] = [],
  conductFrom: Day | null = null,
  example: string | null = null,
): View {
  const { asOf } = facts;
  return {
    facts,
    asOf,
    conduct: { from: Math.min(conductFrom ?? asOf, asOf), suppose },
    memo: {},
    name: (id) => (id === example ? `another State (such as ${nameOf(facts, id)})` : nameOf(facts, id)),
    treaty: (id) => facts.instruments.get(id)?.name ?? nameOf(facts, id),
    citation: (id) => cite(facts, id),
  };
}
