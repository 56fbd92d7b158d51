/**
 * What an answer holds as a function, because it is worked out only where it is asked for: fields by type. Reading these
 * is a step of its own for whoever executes a query.
 */
export const LAZY: Readonly<Record<string, readonly string[]>> = {
  Coverage: ["bases", "parts", "admissibility", "immunities", "cooperation", "obstructions", "pin"],
  ResponsibilityChain: ["pin"],
};
