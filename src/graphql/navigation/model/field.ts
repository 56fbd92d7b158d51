import { loadStatement } from "../../../graph/index.js";

/**
 * The directive that resolves a field by a statement of `cypher/navigation`, in which `this` is the node at hand. To-one
 * relationships need it: the library's own relationships are always lists.
 */
export function byStatement(name: string): string {
  const statement = loadStatement(`navigation/${name}`);
  const [column] = statement.returns;
  return `@cypher(statement: ${JSON.stringify(statement.text)}, columnName: ${JSON.stringify(column?.name)})`;
}

/** A list over relationships of one type; it filters, sorts and pages, and tells nothing by edge properties. */
export function along(type: string, direction: "IN" | "OUT"): string {
  return `@relationship(type: "${type}", direction: ${direction}, nestedOperations: [], aggregate: false)`;
}

/** The id once more, as a text that can be compared: ids themselves only can be equal. For pages; not shown. */
export const ORDINAL = "ordinal";
export const ordinal = `
    "The id, as pages are ordered by it."
    ${ORDINAL}: String! @alias(property: "id")`;

/**
 * A node type of the navigation API, under the root field `plural`. How long a page is stands in each request
 * (`exactRequest`): a limit of the type would cut lists without pages too, and nobody would be told. The connection is
 * for counting; `pages` makes our own.
 * Indexes are not inherited: `indexed` names the label whose index finds a node by its id, where its own has none.
 */
export function node(label: string, plural: string, indexed?: "Entity" | "Claim"): string {
  const labels = [label, ...(indexed ? [indexed] : [])].map((one) => `"${one}"`).join(", ");
  return `@node(labels: [${labels}]) @query(read: true, connection: true, aggregate: true) @plural(value: "${plural}")`;
}
