#!/usr/bin/env bash
# @neo4j/cypher-builder 3.3.0 (npm), Neo4j's own builder of Cypher, which its library for GraphQL writes its statements with: comparisons within others.
# Expected before looking: what was built is what is written, with brackets wherever they matter, as sums and "and" within "or" have them; a value that
# cannot be written is refused.
# Seen: comparisons have no brackets. "Is it unknown whether the claim ended in 2010?", isNull(eq(end, 2010)), is "end = 2010 IS NULL": Cypher takes
# IS NULL first and asks whether the number is null. eq(eq(a, b), c), "are these two alike, as was said?", is "a = b = c", a chain: both are equal to c.
# A literal that is a Date of JavaScript is written bare, "Thu Jan 01 1970 ...", and an unknown value given as a parameter is "= NULL", which finds none.
# Sums, products, powers, and, or, xor and not within each other are right.
# Why it matters: a list of what is not known, asked for by the one way that there is to ask for it, is empty.
# Source: Cypher manual, "Operators": precedence (IS NULL before =), chaining of comparisons, "Working with null"; the builder's documentation (Comparison).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @neo4j/cypher-builder@3.3.0
cat >check.mjs <<'JS'
import Cypher from "@neo4j/cypher-builder";

const [a, b, c] = ["a", "b", "c"].map((name) => new Cypher.NamedVariable(name));
const year = new Cypher.Literal(2010);
const written = (expression) => new Cypher.Return(expression).build().cypher.replace("RETURN ", "");
const built = {
  unknown: Cypher.isNull(Cypher.eq(a, year)),
  known: Cypher.isNotNull(Cypher.gt(a, year)),
  alike: Cypher.eq(Cypher.eq(a, b), c),
  before: Cypher.eq(Cypher.lt(a, b), c),
  date: Cypher.eq(a, new Cypher.Literal(new Date(0))),
  parameter: Cypher.eq(a, new Cypher.Param(null)),
  sum: Cypher.multiply(Cypher.plus(a, b), c),
  "null or": Cypher.isNull(Cypher.or(a, b)),
  "and or": Cypher.and(Cypher.or(a, b), c),
};
const seen = Object.fromEntries(Object.entries(built).map(([name, expression]) => [name, written(expression).replace(/Jan.*/, "Jan ...")]));
const expected = {
  unknown: "a = 2010 IS NULL",
  known: "a > 2010 IS NOT NULL",
  alike: "a = b = c",
  before: "a < b = c",
  date: "a = Thu Jan ...",
  parameter: "a = NULL",
  sum: "((a + b) * c)",
  "null or": "(a OR b) IS NULL",
  "and or": "((a OR b) AND c)",
};
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.mjs
