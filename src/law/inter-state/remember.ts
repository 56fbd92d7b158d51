import type { LawFacts } from "../facts/index.js";

const memory = new WeakMap<LawFacts, Map<string, unknown>>();

/**
 * Works out something about the facts once. The facts never change, so the same key always gives the same value; it is
 * forgotten with them. The key must hold everything the value depends on besides the facts.
 */
export function remember<T>(facts: LawFacts, key: string, make: () => T): T {
  const known = memory.get(facts) ?? new Map<string, unknown>();
  memory.set(facts, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
