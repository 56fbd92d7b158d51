#!/usr/bin/env bash
# shacl-engine 1.1.2 and rdf-validate-shacl 0.6.5 (npm), with @zazuko/env 3.0.1 and n3 1.26.0: a shape for each actor; a State,
# which is a kind of actor, breaks it.
# Expected before looking: the State is looked at, and breaks the shape, wherever the triple "State is a kind of actor" stands
# with the data; what stands with the shapes alone says nothing of the data.
# Seen: shacl-engine reads kinds of classes with the shapes alone: with the triple among the data the State is passed over and all is
# well, and sh:class takes it for no actor; with the triple among the shapes it is found. rdf-validate-shacl the other way round.
# Why it matters: data that bring their own vocabulary, as they ought to, pass unread; the same files, handed over in
# another order, are at fault in one of the two.
# Source: SHACL (W3C Recommendation, 20 July 2017), sections 1.1 (SHACL subclass, in a data graph), 2.1.3.2 and 4.1.1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact shacl-engine@1.1.2 rdf-validate-shacl@0.6.5 @zazuko/env@3.0.1 n3@1.26.0
cat >check.mjs <<'JS'
import factory from "@zazuko/env";
import { Parser } from "n3";
import Other from "rdf-validate-shacl";
import { Validator } from "shacl-engine";

const PREFIXES = `@prefix : <urn:x:> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .`;
const graph = (text) => factory.dataset(new Parser().parse(PREFIXES + text));
async function conforms(shapes, data) {
  const first = await new Validator(graph(shapes), { factory }).validate({ dataset: graph(data) });
  const second = await new Other(graph(shapes), { factory }).validate(graph(data));
  return [first.conforms, second.conforms];
}
const target = ":S a sh:NodeShape ; sh:targetClass :Actor ; sh:property [ sh:path :name ; sh:minCount 1 ] .";
const value = ":S a sh:NodeShape ; sh:targetNode :claim ; sh:property [ sh:path :speaker ; sh:class :Actor ] .";
const kind = ":State rdfs:subClassOf :Actor .";
const seen = [
  await conforms(target, ":x a :Actor ."),
  await conforms(target, `${kind} :x a :State .`),
  await conforms(target + kind, ":x a :State ."),
  await conforms(target + kind, `${kind} :x a :State .`),
  await conforms(value, `${kind} :claim :speaker :x . :x a :State .`),
  await conforms(value + kind, ":claim :speaker :x . :x a :State ."),
];
console.log(JSON.stringify(seen));
// Nameless; kind with the data; with the shapes; with both; a speaker, kind with the data; with the shapes.
const expected = [[false, false], [true, false], [false, true], [false, false], [false, true], [true, false]];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
