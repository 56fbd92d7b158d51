#!/usr/bin/env bash
# rdflib 2.4.0 (npm), RDF for browsers, which Solid's applications use: lists and infinity, read from Turtle and written in four formats.
# Expected before looking: a list is the same list in every format, with its members in their order and rdf:nil behind the last; a value that has no short
# form is written in full.
# Seen: in N-Triples and N-Quads a list ends in rdf:nill, a name that no vocabulary has, and so no reader finds its end; an empty list is that name alone.
# In RDF/XML every list is empty: parseType="Collection" with nothing in it, whether its members are names or figures. In Turtle the list is right, and
# infinity is INF.0e0, which its own reader refuses. Nothing is said.
# Why it matters: the members of a bench, or of a unit, are there in one format, without an end in the next and gone in the third.
# Source: RDF 1.1 Semantics and Schema (rdf:nil, "the empty list"); RDF 1.1 XML Syntax, 2.16 (parseType="Collection"); Turtle, 2.5.2 (numbers that have
# a short form; INF has none).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact rdflib@2.4.0
cat >check.mjs <<'JS'
import * as module from "rdflib";

const { graph, parse, serialize } = module.default ?? module;
const prefixes = "@prefix x: <http://x/>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.\n";
const written = (turtle, type) => {
  const store = graph();
  parse(prefixes + turtle, store, "http://x/doc", "text/turtle");
  return serialize(null, store, "http://x/doc", type);
};
const reads = (turtle) => {
  try {
    parse(turtle, graph(), "http://x/doc", "text/turtle");
    return true;
  } catch {
    return false;
  }
};
const bench = "x:court x:bench (x:a x:b).";
const ends = (text) => [...text.matchAll(/rdf-syntax-ns#(nill?)>/g)].map(([, name]) => name).join();
const infinite = written('x:a x:v "INF"^^xsd:double.', "text/turtle");
const seen = {
  "N-Triples": ends(written(bench, "application/n-triples")),
  "N-Quads": ends(written(bench, "application/n-quads")),
  "empty, N-Triples": ends(written("x:court x:bench ().", "application/n-triples")),
  "RDF/XML": written(bench, "application/rdf+xml").match(/<x:bench[^]*<\/x:bench>/)[0].replace(/\s+/g, " "),
  "figures, RDF/XML": written("x:court x:bench (1 2).", "application/rdf+xml").match(/<x:bench[^]*<\/x:bench>/)[0].replace(/>\s+</g, "><"),
  Turtle: written(bench, "text/turtle").match(/\(.*\)/)[0].replace(/[<>/]|x:/g, ""),
  infinity: infinite.match(/INF\S*/)[0],
  "infinity, read again": reads(infinite),
  "a figure, read again": reads(written("x:a x:v 1.5e3.", "text/turtle")),
};
const expected = {
  "N-Triples": "nill",
  "N-Quads": "nill",
  "empty, N-Triples": "nill",
  "RDF/XML": '<x:bench rdf:parseType="Collection"></x:bench>',
  "figures, RDF/XML": '<x:bench rdf:parseType="Collection"></x:bench>',
  Turtle: "( a b )",
  infinity: "INF.0e0",
  "infinity, read again": false,
  "a figure, read again": true,
};
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs 2>/dev/null
