import { type Loss, type RecordView, sayLoss, sayPart } from "../view/index.js";
import type { Written } from "../written.js";
import { bipartite, type GraphNode, withRolesJoined } from "./bipartite.js";
import { xmlComment, xmlText } from "./xml.js";

/** GraphML for Gephi, networkx, igraph, graph-tool and yEd: every key a text, one key for each name and target, no default. */
export function writeGraphml(view: RecordView): Written {
  const { nodes, edges: all } = bipartite(view);
  const edges = withRolesJoined(all);
  const lost: Loss[] = [
    {
      code: "L9",
      records: edges.filter(({ role }) => role.includes("|")).length,
      instead: "`role` has both, as `speaker|object`, where a claim names one thing in two ways",
    },
    { code: "L6", records: view.claims.length, instead: "the graph is of one moment, named in the manifest" },
  ];
  const nodeKeys = keysOf(nodes);
  const edgeKeys = keysOf(edges);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    xmlComment([
      "Claims are nodes. An edge says what a claim names; it is no statement of its own.",
      ...sayPart(view),
      ...lost.map(sayLoss),
    ]),
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    ...nodeKeys.map((key) => `<key id="n-${key}" for="node" attr.name="${key}" attr.type="string"/>\n`),
    ...edgeKeys.map((key) => `<key id="e-${key}" for="edge" attr.name="${key}" attr.type="string"/>\n`),
    '<graph id="record" edgedefault="directed">\n',
    ...nodes.map((node) => `<node id="${xmlText(node.id)}">${data("n", node)}</node>\n`),
    ...edges.map(
      (edge) =>
        `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}">${data("e", edge)}</edge>\n`,
    ),
    "</graph>\n</graphml>\n",
  ].join("");
  return {
    files: [{ name: "record.graphml", text }],
    counts: { nodes: nodes.length, edges: edges.length, claims: view.claims.length },
    lost,
  };
}

export const keysOf = (items: readonly GraphNode[]): string[] =>
  [...new Set(items.flatMap(({ attributes }) => Object.keys(attributes)))].sort();

const data = (target: string, { attributes }: GraphNode): string =>
  Object.entries(attributes)
    .map(([key, value]) => `<data key="${target}-${key}">${xmlText(value)}</data>`)
    .join("");
