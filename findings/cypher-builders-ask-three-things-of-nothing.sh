#!/usr/bin/env bash
# neogma 1.16.1 and cypher-query-builder 6.0.4 (npm), statements of Neo4j built without a database: claims whose end is null, undefined, a day.
# Expected before looking: a condition that an end is null asks "IS NULL", or is refused, since nothing equals null in Cypher; one that cannot be
# written is refused, and never left out.
# Seen: neogma asks "IS NULL" of null. Of undefined, of a Date of JavaScript and of an operator that is none ("gt" as a word) it leaves the
# condition out, without an error: the statement finds, or deletes, every claim. cypher-query-builder asks "= $end" of all but the last, with
# null, which finds none, or with no value, which the database refuses.
# Why it matters: "claims that go on" are none with the one builder and right with the other; "claims of this day" are all of them.
# Source: Neo4j Cypher Manual, "Working with null" (null = null is null; IS NULL); neogma, Where; cypher-query-builder, where and isNull.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact neogma@1.16.1 cypher-query-builder@6.0.4
cat >check.cjs <<'JS'
const { QueryBuilder, Where } = require("neogma");
const { Query } = require("cypher-query-builder");

const values = { null: null, undefined, day: new Date("2010-05-07T00:00:00Z"), word: { gt: "2010" }, text: "2010-05-07" };
const seen = Object.entries(values).map(([name, end]) => {
  const first = new Where({ claim: { end } }).getStatement("text");
  const second = new Query().matchNode("claim", "Claim").where({ claim: { end } }).buildQueryObject().query.split("\n")[1];
  return `${name} | ${first} | ${second}`;
});
const match = { identifier: "claim", label: "Claim", where: { end: values.day } };
const all = new QueryBuilder().match(match).delete("claim").getStatement();
console.log(seen, all);
const expected = [
  "null | claim.end IS NULL | WHERE claim.end = $end;",
  "undefined |  | WHERE claim.end = $end;",
  "day |  | WHERE claim.end = $end;",
  "word |  | WHERE claim.end.gt = $gt;",
  "text | claim.end = $end | WHERE claim.end = $end;",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && all === "MATCH (claim:Claim) DELETE claim" ? 0 : 1);
JS
timeout 60 node check.cjs
