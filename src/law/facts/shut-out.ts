import type { InstrumentInput } from "../../model/index.js";

/** Why a State may not become a party to an instrument: to whom it is open, and where that is said. */
export interface ShutOut {
  readonly who: string;
  readonly provision: string;
}

/**
 * What keeps a State from becoming a party to an instrument that is open to some States alone (American Convention,
 * article 74; European Convention, article 59). Null where it may join, or where the record does not limit who may.
 * What holds of a State holds on every day: a State that may not join today is told by no later day of a table.
 */
export function shutOut(
  instruments: ReadonlyMap<string, InstrumentInput>,
  instrument: string,
  state: string,
): ShutOut | null {
  const rule = instruments.get(instrument)?.openTo;
  if (!rule) return null;
  let open = rule;
  while (open.as !== undefined) {
    const next = instruments.get(open.as)?.openTo;
    if (!next) return null;
    open = next;
  }
  return open.states?.includes(state) ? null : { who: rule.who, provision: rule.provision };
}
