import { sha256 } from "../../base/index.js";
import type { Content, Value } from "./content.js";

/** A hash of everything a store holds or should hold, field by field, whatever order it comes in. */
export function fingerprint({ nodes, links }: Content): string {
  // Each is hashed as it is written out: all of them together are as large as the record.
  const hashes: string[] = [];
  for (const { labels, properties } of nodes.values())
    hashes.push(sha256(JSON.stringify([labels, sorted(properties)])));
  for (const { from, type, to, properties } of links)
    hashes.push(sha256(JSON.stringify([from, type, to, sorted(properties)])));
  return sha256(hashes.sort().join("\n"));
}

const sorted = (values: Readonly<Record<string, Value>>): [string, Value | undefined][] =>
  Object.keys(values)
    .sort()
    .map((field) => [field, values[field]]);
