import type { Quad, Term } from "n3";
import { groupBy } from "../../base/index.js";
import { PREFIXES } from "./terms.js";

type Value = { "@id": string } | { "@value": string; "@type"?: string; "@language"?: string };

/**
 * JSON-LD 1.1 that all readers read alike: absolute addresses, no native numbers, no `@index`, no `@json`, and a context
 * that stands in the file, so that nobody fetches one.
 */
export function writeJsonLd(quads: readonly Quad[]): string {
  const graphs = [...groupBy(quads, ({ graph }) => graph.value)].map(([id, inside]) => ({
    "@id": id,
    "@graph": [...groupBy(inside, ({ subject }) => subject.value)].map(([subject, about]) => ({
      "@id": subject,
      ...properties(about),
    })),
  }));
  return `${JSON.stringify({ "@context": { "@version": 1.1, ...PREFIXES }, "@graph": graphs }, null, 1)}\n`;
}

const TYPE = `${PREFIXES.rdf}type`;

function properties(quads: readonly Quad[]): Record<string, unknown> {
  return Object.fromEntries(
    [...groupBy(quads, ({ predicate }) => predicate.value)].map(([predicate, group]) =>
      predicate === TYPE
        ? ["@type", group.map(({ object }) => object.value)]
        : [short(predicate), group.map(({ object }) => nodeOrValue(object))],
    ),
  );
}

function nodeOrValue(object: Term): Value {
  if (object.termType !== "Literal") return { "@id": object.value };
  if (object.language !== "") return { "@value": object.value, "@language": object.language };
  const type = object.datatype.value;
  return type === `${PREFIXES.xsd}string` ? { "@value": object.value } : { "@value": object.value, "@type": type };
}

/** `ans:kind` for the address of a property. */
function short(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, start]) => iri.startsWith(start));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}
