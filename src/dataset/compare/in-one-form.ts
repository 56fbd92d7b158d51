import type { Node, Value } from "./content.js";

/** Properties in one form only, whatever order they come in. */
export const inOneForm = (values: Readonly<Record<string, Value>>): string =>
  JSON.stringify(
    Object.keys(values)
      .sort()
      .map((field) => [field, values[field]]),
  );

/** Whether two nodes of one key say the same, types of values included. */
export const saysTheSame = (one: Node, other: Node): boolean =>
  one.labels.join() === other.labels.join() &&
  (one.properties === other.properties || inOneForm(one.properties) === inOneForm(other.properties));
