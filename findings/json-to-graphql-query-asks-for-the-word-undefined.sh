#!/usr/bin/env bash
# json-to-graphql-query 2.3.0 (npm): a question as an object, whose conditions are partly undefined, null or a day as a Date.
# Expected before looking: what is undefined is left out, among conditions as among fields; null is null; a Date is its words, as JSON writes it,
# or is refused.
# Seen: a condition that is undefined is written out, "on: undefined", which GraphQL reads as the name of a value of an enumeration; a server
# whose argument is a scalar that takes any literal takes it for a word. A field that is undefined is left out, one that is null throws. A Date
# is "{}".
# Why it matters: "as of no particular day" is asked as the day called "undefined"; a day is asked as an empty object.
# Source: json-to-graphql-query, README ("Query with arguments"; fields that are false are left out); GraphQL, 2.9.6 (an enum value is any name
# but true, false and null).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact json-to-graphql-query@2.3.0 graphql@16.12.0
cat >check.cjs <<'JS'
const { jsonToGraphQLQuery } = require("json-to-graphql-query");
const { parse } = require("graphql");

const written = (claims) => {
  try {
    return jsonToGraphQLQuery({ query: { claims } });
  } catch (error) {
    return error.name;
  }
};
const kind = (text) => parse(text).definitions[0].selectionSet.selections[0].arguments[0].value.kind;
const conditions = [undefined, null, "2010-05-07", new Date("2010-05-07")].map((on) => written({ __args: { on }, id: true }));
const fields = [undefined, null, false].map((day) => written({ id: true, day }));
const seen = [...conditions, kind(conditions[0]), ...fields];
console.log(seen);
const expected = [
  "query { claims (on: undefined) { id } }",
  "query { claims (on: null) { id } }",
  'query { claims (on: "2010-05-07") { id } }',
  "query { claims (on: {}) { id } }",
  "EnumValue",
  "query { claims { id } }",
  "TypeError",
  "query { claims { id } }",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
