#!/usr/bin/env bash
# ldkit 2.7.1 with @comunica/query-sparql-rdfjs-lite 5.2.3 and n3 2.13.12 (npm), Linked Data as objects of TypeScript: persons picked by properties that some lack.
# Expected before looking: a condition picks those that meet it, whether the schema says that everybody has the property or that it is optional; what is
# said of whoever is found is what the data says.
# Seen: where the property is required, conditions are right. Where it is optional, every condition finds everybody, and the property of those who do not meet
# it is null: asked for who was not convicted, the lens gives the convicted one as well, with nothing known of a conviction; asked for who left before 2010, it
# gives who left in 2012 with no end. Without a condition all values are there. 30 February is read as 2 March.
# Why it matters: a list of the acquitted has the convicted in it, and hides that they were; nothing tells "not said" from "said otherwise".
# Source: LDkit's documentation, "Filtering" (narrow data results; "Returns list of all persons named") and "Schema" (@optional); SPARQL 1.1, 6.2 (a filter within
# OPTIONAL keeps the solution without the optional part).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 300 npm install --silent --no-audit --no-fund --save-exact ldkit@2.7.1 @comunica/query-sparql-rdfjs-lite@5.2.3 n3@2.13.12
cat >check.mjs <<'JS'
import { QueryEngine } from "@comunica/query-sparql-rdfjs-lite";
import { createLens } from "ldkit";
import { Parser, Store } from "n3";

const xsd = "http://www.w3.org/2001/XMLSchema#";
const store = new Store(new Parser().parse(`@prefix : <http://example.org/>. @prefix xsd: <${xsd}>.
  :a a :Person; :convicted true; :end "2012-03-01"^^xsd:date.
  :b a :Person; :convicted false; :end "2005-03-01"^^xsd:date.
  :c a :Person. :d a :Day; :end "2010-02-30"^^xsd:date.`));
const source = { sources: [store], engine: new QueryEngine() };
const find = async (kind, name, type, optional, where) => {
  const lens = createLens({ "@type": `http://example.org/${kind}`, [name]: { "@id": `http://example.org/${name}`, "@type": xsd + type, ...optional } }, source);
  const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  return (await lens.find(where)).map((one) => `${one.$id.at(-1)} ${shown(one[name])}`).sort().join(", ");
};
const optional = { "@optional": true };
const before = { where: { end: { $lt: new Date("2010-01-01") } } };
const seen = [
  await find("Person", "convicted", "boolean", {}, { where: { convicted: false } }),
  await find("Person", "convicted", "boolean", optional, { where: { convicted: false } }),
  await find("Person", "convicted", "boolean", optional, { where: { convicted: { $not: true } } }),
  await find("Person", "convicted", "boolean", optional, {}),
  await find("Person", "end", "date", {}, before),
  await find("Person", "end", "date", optional, before),
  await find("Day", "end", "date", {}, {}),
];
const expected = [
  "b false",
  "a null, b false, c null",
  "a null, b false, c null",
  "a true, b false, c null",
  "b 2005-03-01",
  "a null, b 2005-03-01, c null",
  "d 2010-03-02",
];
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
