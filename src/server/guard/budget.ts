import { fail } from "../../base/index.js";
import type { Measured } from "./measure.js";

/** A share of the server for each address, spent by what requests cost and refilled with time. */
export interface Budget {
  /** Takes the cost from the address's share. @throws REQUEST_RATE_EXCEEDED when too little is left */
  spend(address: string, cost: number): void;
}

/**
 * What a request costs in units of the budget: one for being there, one for every 50 fields, one for every 500 rows.
 */
export function unitsOf(measured: Measured | undefined): number {
  let units = 1;
  for (const { fields, rows } of measured?.operations ?? []) units += fields / 50 + rows / 500;
  return units;
}

/**
 * A budget that refills evenly.
 *
 * @param perMinute units an address may spend in a minute, and the most it can save up
 * @param now the clock, in milliseconds
 * @param most how many addresses are remembered; beyond it the one that has been quiet for longest is forgotten
 */
export function createBudget(perMinute: number, now: () => number = Date.now, most = 10_000): Budget {
  const shares = new Map<string, { left: number; at: number }>();
  return {
    spend(address, cost) {
      // What cannot be counted would never be refused again.
      if (!Number.isFinite(cost)) throw new RangeError(`a request costs ${cost} units`);
      const at = now();
      const before = shares.get(address);
      const left = before ? Math.min(perMinute, before.left + ((at - before.at) / 60_000) * perMinute) : perMinute;
      // A single request that costs more than a full share may still be asked once the share is full.
      if (left < Math.min(cost, perMinute)) {
        throw fail("REQUEST_RATE_EXCEEDED", {
          seconds: Math.ceil(((Math.min(cost, perMinute) - left) / perMinute) * 60),
        });
      }
      // Moved to the end, so that the first key is always the address that has been quiet for longest.
      shares.delete(address);
      shares.set(address, { left: left - cost, at });
      if (shares.size > most) shares.delete(shares.keys().next().value as string);
    },
  };
}
