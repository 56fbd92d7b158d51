import { setImmediate as breathe } from "node:timers/promises";
import { askMechanism, differenceOf, type MechanismTable, type Scope, type World } from "../../../assessment/index.js";
import type { Moment } from "../moment.js";

/** What each mechanism makes of the conduct of a scope. */
export type Tables = Map<string, MechanismTable>;

/**
 * What every mechanism makes of all conduct of the scope as the record stands, worked out once for a moment and kept with
 * the snapshot. One mechanism at a time: others are served in between.
 */
export async function tablesBefore(world: World, scope: Scope, { snapshot, asOf, rev }: Moment): Promise<Tables> {
  if (scope.incidents.size === 0) return new Map();
  const key = `impact ${asOf} ${rev}`;
  const kept = snapshot.remember(key, (): Tables => new Map());
  for (const mechanism of world.facts.mechanisms.keys()) {
    if (kept.has(mechanism)) continue;
    await breathe();
    kept.set(mechanism, askMechanism(world, scope, mechanism));
  }
  snapshot.grown(key);
  return kept;
}

/**
 * The same without the claim. A mechanism that read nothing of what the claim makes different says what it said; one that
 * did is asked again. Where the claim is one about conduct, every mechanism is asked again of the incidents it is about.
 */
export async function tablesAfter(
  tables: Tables,
  worlds: { readonly before: World; readonly after: World },
  scope: Scope,
  touched: readonly string[] | null,
): Promise<Tables> {
  const changed = [...differenceOf(worlds.before.facts, worlds.after.facts)];
  const others: Tables = new Map();
  for (const [mechanism, table] of tables) {
    const isAsked = changed.some((one) => table.reading.has(one));
    if (!isAsked && !touched) {
      others.set(mechanism, table);
      continue;
    }
    await breathe();
    const again = askMechanism(worlds.after, scope, mechanism, isAsked ? undefined : (touched ?? undefined));
    others.set(mechanism, { ...again, byIncident: new Map([...table.byIncident, ...again.byIncident]) });
  }
  return others;
}
