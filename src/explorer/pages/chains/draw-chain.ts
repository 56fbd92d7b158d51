import dagre from "@dagrejs/dagre";
import { bytesOf, Recent } from "../../../base/index.js";

/** A box of the drawing. */
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A line of the drawing, from the lower end to the upper. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** What the link is, and how it holds: a line of the drawing each. */
  readonly label: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
  readonly holds: string;
  readonly disputed: boolean;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}
interface Node {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
interface Hop {
  readonly from: Node;
  readonly to: Node;
  readonly label: readonly string[];
  readonly holds: string;
  readonly disputed: boolean;
}

const WIDE = 168;
const LINE = 17;
const LETTERS = 18;
/** Height of a line of a label, and the width of a letter in it. */
const LABEL = { line: 14, letter: 7 };

type Keyed = Hop & { readonly key: string };

/** Placing sixty boxes takes longer than the answer they are of; on most days a chain has the hops of the day before. */
const KEPT = new Recent<string, Drawing>({
  entries: 200,
  bytes: 8_000_000,
  bytesOf: (drawing, hops) => bytesOf(drawing) + hops.length,
});

/**
 * Places nodes in layers, superiors above. The same hops give the same drawing in whichever order they come; a hop from a
 * node to itself is left to the table.
 */
export function drawChain(hops: readonly Hop[]): Drawing {
  const keyed = hops
    .filter(({ from, to }) => from.id !== to.id)
    .map((hop) => ({ ...hop, key: `${hop.from.id}\n${hop.to.id}\n${hop.label.join()}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const drawn = keyed.map(({ key, from, to, holds, disputed }) => [key, named(from), named(to), holds, disputed]);
  return KEPT.get(JSON.stringify(drawn), () => place(keyed));
}

/**
 * The drawing of as many hops as fit a width: where all of them do not, those farthest from the subject are left out,
 * level by level. One level is drawn however wide it is.
 *
 * @returns the drawing, and how many hops it shows
 */
export function drawFitting(
  hops: readonly Hop[],
  subject: string,
  width: number,
): { readonly drawing: Drawing; readonly shown: number } {
  const levels = levelsFrom(hops, subject);
  for (let last = Math.max(0, ...levels); ; last -= 1) {
    const near = hops.filter((_, index) => (levels[index] as number) <= last);
    const drawing = drawChain(near);
    if (drawing.width <= width || last <= 1) return { drawing, shown: near.length };
  }
}

/** How many hops lead from the subject to the upper end of each, at least; what it does not reach lies farthest. */
function levelsFrom(hops: readonly Hop[], subject: string): number[] {
  const level = new Map([[subject, 0]]);
  for (const [id, at] of level)
    for (const { from, to } of hops) if (from.id === id && !level.has(to.id)) level.set(to.id, at + 1);
  return hops.map(({ from }) => (level.get(from.id) ?? hops.length) + 1);
}

const named = ({ name, kind }: Node): readonly string[] => [name, kind];

/** From the top down and from left to right, as the drawing is read: who goes through it by Tab goes so too. */
const asRead = (boxes: readonly Box[]): Box[] =>
  [...boxes].sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2) || a.x - b.x);

function place(keyed: readonly Keyed[]): Drawing {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "BT", nodesep: 14, ranksep: 56, edgesep: 8, marginx: 8, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const nodes = new Map<string, Node>();
  for (const { from, to } of keyed) for (const node of [from, to]) nodes.set(node.id, node);
  const sorted = [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Names before ids: ids that look like numbers would be put into another order.
  for (const node of sorted) graph.setNode(`n ${node.id}`, { width: WIDE, height: 26 + LINE * wrap(node.name).length });
  for (const { from, to, label, key } of keyed) {
    const width = Math.max(0, ...label.map(({ length }) => length)) * LABEL.letter;
    graph.setEdge(`n ${from.id}`, `n ${to.id}`, { width, height: label.length * LABEL.line, labelpos: "c" }, key);
  }
  if (sorted.length > 0) dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(Math.max(width, 0)),
    height: Math.ceil(Math.max(height, 0)),
    boxes: asRead(
      sorted.map((node) => {
        const placed = graph.node(`n ${node.id}`) as { x: number; y: number; width: number; height: number };
        const { x, y, width: wide, height: high } = placed;
        return {
          id: node.id,
          lines: wrap(node.name),
          kind: node.kind,
          x: x - wide / 2,
          y: y - high / 2,
          width: wide,
          height: high,
        };
      }),
    ),
    lines: keyed.map(({ from, to, label, key, holds, disputed }) => {
      const edge = graph.edge(`n ${from.id}`, `n ${to.id}`, key) as {
        points: { x: number; y: number }[];
        x: number;
        y: number;
      };
      return { from: from.id, to: to.id, points: edge.points, label, at: { x: edge.x, y: edge.y }, holds, disputed };
    }),
  };
}

/** A name in lines that fit a box; at most three. */
function wrap(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word);
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]?.slice(0, LETTERS - 1)}…`] : lines;
}
