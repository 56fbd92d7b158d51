#!/usr/bin/env bash
# @graphql-tools/merge 10.0.6 with graphql 16.12.0 (npm), parts of a schema put together: two parts that give one argument two defaults.
# Expected before looking: two defaults of one argument are a conflict, and with throwOnConflict an error; else it is always the first or always the last.
# Seen: of a field's argument the last part's default is kept, of an input object's field the first part's, and of a directive's argument the first part's.
# A default that only the second part has is there for the field and is not there for the input object. throwOnConflict changes nothing. Of an input
# object's field the default is the first part's and the description the last part's, which tells of the other.
# Why it matters: two parts say as of which day they ask when nobody says so; the one question is asked by the one's day and the other by the other's.
# Source: GraphQL Tools, "Schema merging", mergeTypeDefs, and its option throwOnConflict ("throw an error on conflicting definitions").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact @graphql-tools/merge@10.0.6 graphql@16.12.0
cat >check.cjs <<'JS'
const { mergeTypeDefs } = require("@graphql-tools/merge");
const { print } = require("graphql");

const merged = (parts, options) => {
  try {
    return print(mergeTypeDefs(parts, options)).replace(/\s+/g, " ").replace(/ schema \{.*$/, "");
  } catch {
    return "refused";
  }
};
const pairs = [
  ["type Query { claims(limit: Int = 5): Int }", "type Query { claims(limit: Int = 9): Int }"],
  ["input Ask { limit: Int = 5 }", "input Ask { limit: Int = 9 }"],
  ["directive @page(limit: Int = 5) on FIELD", "directive @page(limit: Int = 9) on FIELD"],
  ["type Query { claims(limit: Int): Int }", "type Query { claims(limit: Int = 9): Int }"],
  ["input Ask { limit: Int }", "input Ask { limit: Int = 9 }"],
  ['input Ask { "five unless told" limit: Int = 5 }', 'input Ask { "nine unless told" limit: Int = 9 }'],
];
const seen = pairs.map((pair) => merged(pair));
const strict = pairs.map((pair) => merged(pair, { throwOnConflict: true }));
console.log(seen);
const expected = [
  "type Query { claims(limit: Int = 9): Int }",
  "input Ask { limit: Int = 5 }",
  "directive @page(limit: Int = 5) on FIELD",
  "type Query { claims(limit: Int = 9): Int }",
  "input Ask { limit: Int }",
  'input Ask { "nine unless told" limit: Int = 5 }',
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && JSON.stringify(strict) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
