#!/usr/bin/env bash
# jsonld-streaming-parser 5.0.1 beside jsonld 9.0.0 (npm): names by language of which one is null, and a year written as a number.
# Expected before looking: a language without a name gives no triple, as null does everywhere else; the word of a typed literal is a word,
# "2010", whether the document has it as a number or not.
# Seen: one null among the names, and the whole document is refused; null as a plain value, in a list and in a set is passed over. A number whose
# type is named in its place keeps being a number of JavaScript inside the literal: it equals no literal "2010" of the same type, nor itself from
# another reader, and a graph holds the year twice. jsonld reads both as expected.
# Why it matters: records with names in three scripts have null where a name is not known; and a year found by its value is not found.
# Source: JSON-LD 1.1, 9.8 "Language Maps" (a value is null, a string or an array of strings) and JSON-LD 1.1 API, 5.1.2 (null is skipped);
# RDF/JS: Data model, Literal (value is a string).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact jsonld-streaming-parser@5.0.1 jsonld@9.0.0 rdf-data-factory@2.0.2
cat >check.cjs <<'JS'
const { JsonLdParser } = require("jsonld-streaming-parser");
const { DataFactory } = require("rdf-data-factory");
const jsonld = require("jsonld");

const gYear = "http://www.w3.org/2001/XMLSchema#gYear";
const vocabulary = { "@vocab": "https://x.example/", name: { "@id": "https://x.example/name", "@container": "@language" } };
const streamed = (document) =>
  new Promise((resolve) => {
    const parser = new JsonLdParser();
    const quads = [];
    parser.on("data", (quad) => quads.push(quad)).on("end", () => resolve(quads)).on("error", (error) => resolve(error.message));
    parser.end(JSON.stringify({ "@context": vocabulary, "@id": "https://x.example/1", ...document }));
  });
const whole = (document) => jsonld.toRDF({ "@context": vocabulary, "@id": "https://x.example/1", ...document }, { format: "application/n-quads" });

(async () => {
  const names = { name: { en: "A", ar: "أ", he: null } };
  const year = { year: { "@value": 2010, "@type": gYear } };
  const refused = await streamed(names);
  const passed = (await streamed({ note: null, place: ["P", null] })).length;
  const [{ object }] = await streamed(year);
  const factory = new DataFactory();
  const same = object.equals(factory.literal("2010", factory.namedNode(gYear)));
  const lines = [(await whole(names)).trim().split("\n").length, (await whole(year)).includes(`"2010"^^<${gYear}>`)];
  console.log(refused, passed, typeof object.value, same, lines);
  const seen = [typeof refused === "string" && refused.includes("null"), passed, typeof object.value, same, ...lines];
  process.exit(JSON.stringify(seen) === JSON.stringify([true, 1, "number", false, 2, true]) ? 0 : 1);
})();
JS
timeout 60 node check.cjs
