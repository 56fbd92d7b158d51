import { type Graph, parseStatement } from "../../../src/graph/index.js";

/** One property of one node that a hand other than ours changed, removed or added. */
export interface Tampering {
  readonly element: string;
  readonly field: string;
  /** Null removes it. */
  readonly value: unknown;
}

const PROPERTIES = parseStatement(
  "read/test",
  `// test
// Every property of every node of these labels.
// @param labels LIST<STRING> NOT NULL
// @access READ
MATCH (n:WrittenByAnswerable)
WHERE any(label IN labels(n) WHERE label IN $labels)
UNWIND keys(n) AS field
RETURN elementId(n) AS element, field, n[field] AS value
ORDER BY labels(n)[0], coalesce(n.id, toString(n.seq), n.mechanism), field`,
);
const CHANGE = parseStatement(
  "write/test",
  `// test
// Changes properties of nodes, one each.
// @param rows LIST<MAP> NOT NULL
// @access WRITE
UNWIND $rows AS row
MATCH (n:WrittenByAnswerable)
WHERE elementId(n) = row.element
SET n += row.change`,
);

/** Random numbers that are the same for the same seed, from 0 up to but not including 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Makes changes at random places of a store, each in another property: other numbers, other texts, one letter of a long
 * text, other types, lists with one member more, properties that go and such as were never there.
 */
export async function tamper(
  graph: Graph,
  labels: readonly string[],
  count: number,
  random: () => number,
): Promise<Tampering[]> {
  const all = await graph.read<{ element: string; field: string; value: unknown }>(PROPERTIES, { labels });
  const made = new Map<string, Tampering>();
  while (made.size < Math.min(count, all.length)) {
    const one = all[Math.floor(random() * all.length)] as (typeof all)[number];
    const field = random() < 0.03 ? "reviewed" : one.field;
    made.set(`${one.element} ${field}`, {
      element: one.element,
      field,
      value: other(field === one.field ? one.value : null, random),
    });
  }
  const rows = [...made.values()].map(({ element, field, value }) => ({ element, change: { [field]: value } }));
  for (let from = 0; from < rows.length; from += 500)
    await graph.write([{ statement: CHANGE, parameters: { rows: rows.slice(from, from + 500) } }]);
  return [...made.values()];
}

/** A value that is not the given one; null only where there was one. */
function other(value: unknown, random: () => number): unknown {
  const dice = random();
  if (value !== null && dice < 0.1) return null;
  if (typeof value === "string" && dice < 0.7 && value !== "") {
    const at = Math.floor(random() * value.length);
    return `${value.slice(0, at)}${value[at] === "#" ? "+" : "#"}${value.slice(at + 1)}`;
  }
  if (typeof value === "number" && dice < 0.7) return value + 1 + Math.floor(random() * 1000);
  if (typeof value === "boolean" && dice < 0.7) return !value;
  if (Array.isArray(value) && dice < 0.7) return [...value, value[0] ?? "more"];
  return dice < 0.85 ? `changed ${Math.floor(random() * 1e9)}` : 0.5 + Math.floor(random() * 1e6);
}
