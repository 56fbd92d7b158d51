import { type Day, OPEN_END, tryParseDay, writeDay } from "../../base/index.js";
import { actsOfType, type FactsOn } from "../facts/index.js";
import type { ActScope } from "./scope.js";

/** How far silence about one State speaks: the day, and the claim where that State alone is spoken of. */
export interface Silence {
  readonly to: Day | null;
  readonly claims: readonly string[];
}

/** The day to which the table of acts under an instrument is declared complete; null where it is not. */
export function completeTo(
  { facts }: { readonly facts: Pick<FactsOn, "instruments"> },
  instrument: string,
): Day | null {
  const iso = facts.instruments.get(instrument)?.participationCompleteTo;
  return iso ? tryParseDay(iso) : null;
}

/**
 * The day to which it is known that a State did nothing that binds it: that of the whole table, or a later one to which
 * somebody records that this State stayed outside (`not-party`). The latter says nothing of an instrument under which a State
 * that is no party may accept by a declaration (Rome Statute, article 12(3)).
 */
export function silenceOf({ facts }: Pick<ActScope, "facts">, instrument: string, state: string): Silence {
  const table: Silence = { to: isTooEarly(facts, instrument) ? null : completeTo({ facts }, instrument), claims: [] };
  if (actsOfType(facts, instrument, "declaration-12-3").length > 0) return table;
  return outsideOf(facts, instrument, state).reduce(
    (longest, one) => (longest.to === null || (one.to as Day) > longest.to ? one : longest),
    table,
  );
}

/** Looked from a day before the table begins to be complete: acts that later ones replaced may be missing. */
function isTooEarly(facts: FactsOn, instrument: string): boolean {
  const iso = facts.instruments.get(instrument)?.participationCompleteFrom;
  const from = iso ? tryParseDay(iso) : null;
  return from !== null && facts.asOf < from;
}

const outsideOf = (facts: FactsOn, instrument: string, state: string): Silence[] =>
  (facts.participation.get(instrument)?.get(state) ?? []).flatMap(({ id, fields, effectTo }) =>
    fields.act === "not-party" && fields.status === "accepted" && effectTo !== null && effectTo < OPEN_END
      ? [{ to: effectTo - 1, claims: [id] }]
      : [],
  );

/** Days asked about: a stretch inside the conduct (`from`), or the conduct as a whole. */
export type Stretch = Omit<ActScope, "memo"> & { readonly from?: Day };

/**
 * Whether silence speaks: the table, or what is recorded of this State, reaches to a day, and the stretch asked about
 * began by then; conduct is cut after that day. Acts between that day and the one looked from are assumed not to have
 * happened; the answer says so among its assumptions.
 */
export function isComplete(scope: Stretch, instrument: string, state?: string): boolean {
  const to = state === undefined ? completeTo(scope, instrument) : silenceOf(scope, instrument, state).to;
  return to !== null && firstDay(scope) <= to;
}

const firstDay = ({ from, conduct }: Stretch): Day => from ?? conduct.from;

/** What is said where silence does not reach: how far it was looked. Begins with the State where a day is known. */
export const beyondSilence = ({ to }: Silence, state: string, treaty: string): string =>
  to === null
    ? `no act of ${state} is recorded, and the record is not complete for these days`
    : `${state} was not a party to the ${treaty} on ${writeDay(to)}; whether it joined later is not recorded`;
