import { loadStatement } from "./load-statement.js";

/**
 * Of these values those that the statement takes by its header, for a caller that has the same ones ready for several
 * statements. Throws as `loadStatement`.
 */
export function pickParameters(path: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { parameters } = loadStatement(path);
  return Object.fromEntries(parameters.flatMap(({ name }) => (name in values ? [[name, values[name]]] : [])));
}
