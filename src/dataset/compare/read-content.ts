import type { Graph } from "../../graph/index.js";
import { HOUSEKEEPING } from "../../model/index.js";
import {
  type Content,
  familyOf,
  isAssessment,
  Labels,
  NOTHING_SAID,
  type Node,
  type StoredLink,
  type StoredNode,
  type StoredRecords,
} from "./content.js";
import { saysTheSame } from "./in-one-form.js";

/** A store is read whole, and a large one takes long. */
const PATIENTLY = { timeout: 600_000 };

/** What a store holds: the records and what is derived with them, and the stored assessments. */
export interface StoredContent {
  readonly records: StoredRecords;
  readonly assessments: StoredRecords;
}

/**
 * Reads everything that we wrote to a store, save its housekeeping: every label, property and relationship, and of every
 * value also what type it has there.
 *
 * @param expected  what it should hold: what is equal is kept in memory once; not asked for while nothing is found
 * @throws DATABASE_*
 */
export async function readContent(graph: Graph, expected?: () => Content): Promise<StoredContent> {
  const keys = new Map<string, string>();
  const known = new Labels();
  const records = new Map<string, StoredNode>();
  const assessments = new Map<string, StoredNode>();
  await graph.stream("read/record/every-node", {}, PATIENTLY, (row) => {
    const labels = known.of(row.labels as string[]);
    if (HOUSEKEEPING.some((label) => labels.includes(label))) return;
    const properties = row.properties as Node["properties"];
    const [, naming, section] = familyOf(labels) ?? [null, "id", "nodes"];
    const name = properties[naming];
    const called = `${section} ${typeof name === "string" || typeof name === "number" ? name : `without ${naming}`}`;
    const among = isAssessment(called) ? assessments : records;
    // Constraints keep names apart, but not what has lost its name.
    const key = among.has(called) ? `${called} (${row.element})` : called;
    const element = row.element as string;
    const should = expected?.().nodes.get(key);
    const one = should && saysTheSame(should, { key, labels, properties }) ? should : { key, labels, properties };
    keys.set(element, one.key);
    among.set(one.key, { ...one, element });
  });
  const types = new Labels();
  const links: { records: StoredLink[]; assessments: StoredLink[] } = { records: [], assessments: [] };
  await graph.stream("read/record/every-link", {}, PATIENTLY, (row) => {
    const [from, to] = [keys.get(row.from as string), keys.get(row.to as string)];
    if (from === undefined || to === undefined) return;
    const which = isAssessment(from) || isAssessment(to) ? links.assessments : links.records;
    const [element, type] = [row.element as string, row.type as string];
    const properties = row.properties as Node["properties"];
    const isSaid = Object.keys(properties).length > 0;
    which.push({
      element,
      from,
      type: types.of([type])[0] as string,
      to,
      properties: isSaid ? properties : NOTHING_SAID,
    });
  });
  return {
    records: { nodes: records, links: links.records },
    assessments: { nodes: assessments, links: links.assessments },
  };
}
