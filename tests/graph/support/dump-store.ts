import { canonicalJson, type Json, sha256 } from "../../../src/base/index.js";
import { type Graph, parseStatement } from "../../../src/graph/index.js";

const DUMP = parseStatement(
  "read/test",
  `// test
// Everything the store holds, save what it notes about itself.
// @access READ
CALL () {
  MATCH (n) WHERE NOT n:Migration AND NOT n:ImportLock AND NOT n:AnswerableStore
  RETURN collect({labels: labels(n), properties: properties(n)}) AS nodes
}
CALL () {
  MATCH (a)-[r]->(b)
  RETURN collect({type: type(r), properties: properties(r), from: [labels(a), a.id], to: [labels(b), b.id]}) AS links
}
RETURN nodes, links`,
);

/** What a store holds: how much, and a hash of all of it that does not depend on the order it was written in. */
export interface StoreDump {
  readonly nodes: number;
  readonly links: number;
  readonly hash: string;
}

/** Reads a store whole. For small stores. */
export async function dumpStore(graph: Graph): Promise<StoreDump> {
  const [row] = (await graph.read(DUMP)) as unknown as [{ nodes: Json[]; links: Json[] }];
  const lines = [...row.nodes, ...row.links].map(sortLabels).map(canonicalJson).sort();
  return { nodes: row.nodes.length, links: row.links.length, hash: sha256(lines.join("\n")) };
}

/** The order of a node's labels means nothing. */
function sortLabels(record: Json): Json {
  const { labels, from, to, ...rest } = record as Record<string, any>;
  if (labels) return { ...rest, labels: [...labels].sort() };
  return { ...rest, from: [[...from[0]].sort(), from[1]], to: [[...to[0]].sort(), to[1]] };
}
