#!/usr/bin/env bash
# rdf-string and rdf-string-ttl 2.0.1 with rdf-data-factory 2.0.2 (npm), terms of RDF written as text and read again: a quotation of two lines,
# and a statement about a statement with a word in quotes and two signs in it.
# Expected before looking: what the one function writes the other reads back the same, as it does for languages, directions and datatypes.
# Seen: rdf-string-ttl writes a line's end and a tab as escapes and reads them as a backslash and a letter; each time it passes the text grows by
# more of them. Quotation marks alone it reads back. A statement whose literal has ">>" in it neither package reads: "closing tag without opening
# tag"; with "<<" before it rdf-string does.
# Why it matters: what a witness is quoted with is another text after each passage, and a claim about a claim gets stuck on the marks of
# quotation that French and Russian texts are typed with on a keyboard that lacks their own.
# Source: rdf-string, README (stringToTerm converts what termToString wrote); RDF 1.2 Turtle, 2.5 and 6.4 (escapes within quoted literals).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact rdf-string@2.0.1 rdf-string-ttl@2.0.1 rdf-data-factory@2.0.2
cat >check.cjs <<'JS'
const { DataFactory } = require("rdf-data-factory");
const packages = [require("rdf-string"), require("rdf-string-ttl")];

const factory = new DataFactory();
const node = (name) => factory.namedNode(`https://x.example/${name}`);
const quoting = (text) => factory.quad(node("claim"), node("says"), factory.literal(text, "fr"));
const terms = {
  language: factory.literal("x", { language: "ar", direction: "rtl" }),
  marks: factory.literal('he said "no"@en'),
  lines: factory.literal("one\ntwo\tthree"),
  statement: quoting("non"),
  quoted: quoting("<<non>> dit-il"),
  closing: quoting("non >> dit-il"),
};
const again = (term) => packages.map(({ termToString, stringToTerm }) => {
  try {
    return stringToTerm(termToString(term)).equals(term);
  } catch {
    return "refused";
  }
});
const seen = Object.entries(terms).map(([name, term]) => `${name}: ${again(term).join(" ")}`);
const { termToString, stringToTerm } = packages[1];
const pass = (term) => stringToTerm(termToString(term));
const lengths = [terms.lines, pass(terms.lines), pass(pass(terms.lines))].map((term) => term.value.length);
console.log(seen, lengths);
const expected = ["language: true true", "marks: true true", "lines: true false", "statement: true true", "quoted: true refused", "closing: refused refused"];
process.exit(JSON.stringify([seen, lengths]) === JSON.stringify([expected, [13, 15, 17]]) ? 0 : 1);
JS
timeout 60 node check.cjs
