import {
  type Content,
  differingLinks,
  type Link,
  type Node,
  type StoredNode,
  type StoredRecords,
  saysTheSame,
  type Value,
} from "../compare/index.js";

/** The least that makes a store hold what it should: nodes and relationships by what the database calls them, or by key. */
export interface Amendment {
  /** Nodes that should not be there, with all that ties them. */
  readonly remove: readonly string[];
  /** Relationships that should not be there, between nodes that stay. */
  readonly untie: readonly string[];
  readonly mend: readonly {
    readonly element: string;
    readonly properties: Readonly<Record<string, Value>>;
    readonly wears: readonly string[];
    readonly sheds: readonly string[];
  }[];
  readonly add: readonly Node[];
  readonly tie: readonly Link[];
  /** What the database calls those nodes, by key, that stay and are tied anew. */
  readonly elements: ReadonlyMap<string, string>;
}

/** The amendment of a store that holds what it should. */
export const NOTHING: Amendment = { remove: [], untie: [], mend: [], add: [], tie: [], elements: new Map() };

/** How many nodes and relationships an amendment touches. */
export const sizeOf = ({ remove, untie, mend, add, tie }: Amendment): number =>
  remove.length + untie.length + mend.length + add.length + tie.length;

/** What has to be done to a store that holds one thing so that it holds the other. Pure. */
export function findAmendment(expected: Content, stored: StoredRecords): Amendment {
  const remove: string[] = [];
  const mend: Amendment["mend"][number][] = [];
  for (const node of stored.nodes.values()) {
    const should = expected.nodes.get(node.key);
    if (!should) remove.push(node.element);
    else if (!saysTheSame(should, node)) mend.push(mending(should, node));
  }
  const add = [...expected.nodes.values()].filter(({ key }) => !stored.nodes.has(key));
  const { untie, tie } = betweenLinks(expected, stored);
  const elements = new Map<string, string>();
  for (const key of tie.flatMap(({ from, to }) => [from, to])) {
    const element = stored.nodes.get(key)?.element;
    if (element !== undefined) elements.set(key, element);
  }
  return { remove, untie, mend, add, tie, elements };
}

const mending = (should: Node, { element, labels }: StoredNode): Amendment["mend"][number] => ({
  element,
  properties: should.properties,
  wears: should.labels.filter((label) => !labels.includes(label)),
  sheds: labels.filter((label) => !should.labels.includes(label)),
});

function betweenLinks(expected: Content, stored: StoredRecords): Pick<Amendment, "untie" | "tie"> {
  const apart = differingLinks(expected.links, stored.links);
  // What ties a node that goes, goes with it.
  const stays = ({ from, to }: Link): boolean => expected.nodes.has(from) && expected.nodes.has(to);
  return { untie: apart.those.filter(stays).map(({ element }) => element), tie: apart.these };
}
