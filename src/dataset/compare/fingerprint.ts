import { sha256 } from "../../base/index.js";
import type { Content, Value } from "./content.js";

/** A hash of everything a store holds or should hold, field by field, whatever order it comes in. */
export function fingerprint({ nodes, links }: Content): string {
  const lines = [
    ...[...nodes.values()].map(({ labels, properties }) => JSON.stringify([labels, sorted(properties)])),
    ...links.map(({ from, type, to, properties }) => JSON.stringify([from, type, to, sorted(properties)])),
  ];
  return sha256(lines.map(sha256).sort().join("\n"));
}

const sorted = (values: Readonly<Record<string, Value>>): [string, Value | undefined][] =>
  Object.keys(values)
    .sort()
    .map((field) => [field, values[field]]);
