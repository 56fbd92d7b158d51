import { type Loss, type RecordView, sayLoss, sayPart } from "../view/index.js";
import type { Written } from "../written.js";
import { type Bipartite, bipartite, type GraphEdge, type GraphNode } from "./bipartite.js";
import { keysOf } from "./graphml.js";
import { xmlComment, xmlText } from "./xml.js";

/**
 * GEXF 1.3 for Gephi: as the GraphML, with an edge for each role (its `kind`) and with the possible days of claims as
 * their time. No spells: a reader drops the second of two that overlap.
 */
export function writeGexf(view: RecordView): Written {
  const { nodes, edges } = bipartite(view);
  const dated = nodes.filter(({ attributes }) => attributes.certainFrom ?? attributes.certainTo);
  const open = nodes.filter(({ attributes }) => attributes.possibleFrom && !attributes.possibleTo);
  const lost: Loss[] = [
    { code: "L2", records: dated.length, instead: "the picture shows the possible days; both stand as text" },
    { code: "L3", records: open.length, instead: "`openEnd` says it in words" },
    { code: "L6", records: view.claims.length, instead: "the graph is of one moment, named in the manifest" },
  ];
  const text = gexfText(view, { nodes, edges }, [
    "Claims are nodes. An edge says what a claim names; it is no statement of its own.",
    ...sayPart(view),
    ...lost.map(sayLoss),
  ]);
  return {
    files: [{ name: "record.gexf", text }],
    counts: { nodes: nodes.length, edges: edges.length, claims: view.claims.length },
    lost,
  };
}

/** A graph as GEXF 1.3, with what must be said of it at its head. */
export function gexfText({ pin }: RecordView, { nodes, edges }: Bipartite, head: readonly string[]): string {
  const nodeKeys = keysOf(nodes).filter((key) => key !== "label");
  const edgeKeys = keysOf(edges).filter((key) => key !== "label");
  const declare = (target: string, keys: readonly string[]): string =>
    `<attributes class="${target}" mode="static">\n${keys.map((key) => `<attribute id="${key}" title="${key}" type="string"/>\n`).join("")}</attributes>\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    xmlComment(head),
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n',
    `<meta lastmodifieddate="${pin.knownAt.slice(0, 10)}"><creator>Answerable</creator></meta>\n`,
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n',
    declare("node", nodeKeys),
    declare("edge", edgeKeys),
    "<nodes>\n",
    ...nodes.map(writeNode),
    "</nodes>\n<edges>\n",
    ...edges.map(writeEdge),
    "</edges>\n</graph>\n</gexf>\n",
  ].join("");
}

function writeNode({ id, attributes }: GraphNode): string {
  const { label = id, possibleFrom, possibleTo } = attributes;
  const start = possibleFrom ? ` start="${possibleFrom}"` : "";
  const end = possibleTo ? ` end="${possibleTo}"` : "";
  return `<node id="${xmlText(id)}" label="${xmlText(label)}"${start}${end}>${values(attributes)}</node>\n`;
}

const writeEdge = ({ id, from, to, role, attributes }: GraphEdge): string =>
  `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" kind="${xmlText(role)}">${values(attributes)}</edge>\n`;

const values = (attributes: GraphNode["attributes"]): string =>
  `<attvalues>${Object.entries(attributes)
    .filter(([key]) => key !== "label")
    .map(([key, value]) => `<attvalue for="${key}" value="${xmlText(value)}"/>`)
    .join("")}</attvalues>`;
