#!/usr/bin/env bash
# graphql-jit 0.8.9 beside graphql 16.12.0 (npm), which compiles questions for servers: conditions in an object of which one is a variable without a value.
# Expected before looking: answers as of graphql-js; a variable that has no value leaves its field out of the object, and a default of the schema
# stands; null is what was given as null.
# Seen: in an object, a variable without a value is null, at every depth, and the default is overridden by it: the resolver cannot tell "no condition on
# the end" from "that has no end". As an argument of its own, and where the whole object is the variable, the same variable is left out and the
# default stands, as in graphql-js. Nothing is said, and the types are right.
# Why it matters: a list of posts, asked for without a condition on their end, has those alone that have not ended.
# Source: GraphQL, 3.10 (input objects: a variable that is not provided is as if the field was not there; a default is then used), 6.4.1; graphql-jit's
# README and GraphQL-JS.md, "Differences to GraphQL-JS", which have nothing of it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact graphql@16.12.0 graphql-jit@0.8.9
cat >check.cjs <<'JS'
const { buildSchema, graphql, parse } = require("graphql");
const { compileQuery } = require("graphql-jit");

const schema = buildSchema(`
  input Place { town: String country: String = "SD" }
  input Where { end: String rank: String standard: Int = 3 place: Place }
  type Query { posts(where: Where): String by(end: String, standard: Int = 3): String }
`);
for (const field of Object.values(schema.getQueryType().getFields())) field.resolve = (_, asked) => JSON.stringify(asked.where ?? asked);
const questions = [
  ['query ($end: String) { posts(where: { end: $end, rank: "general" }) }', {}],
  ['query ($end: String) { posts(where: { end: $end, rank: "general" }) }', { end: null }],
  ["query ($n: Int) { posts(where: { standard: $n }) }", {}],
  ["query ($town: String) { posts(where: { place: { town: $town } }) }", {}],
  ["query ($end: String, $n: Int) { by(end: $end, standard: $n) }", {}],
  ["query ($where: Where) { posts(where: $where) }", { where: {} }],
];
(async () => {
  const seen = [];
  for (const [source, variableValues] of questions) {
    const { data } = await graphql({ schema, source, variableValues });
    const compiled = await compileQuery(schema, parse(source)).query({}, {}, variableValues);
    seen.push([data, compiled.data].map((answer) => Object.values(answer)[0]));
  }
  console.log(seen);
  const expected = [
    ['{"rank":"general","standard":3}', '{"end":null,"rank":"general","standard":3}'],
    ['{"end":null,"rank":"general","standard":3}', '{"end":null,"rank":"general","standard":3}'],
    ['{"standard":3}', '{"standard":null}'],
    ['{"standard":3,"place":{"country":"SD"}}', '{"standard":3,"place":{"town":null,"country":"SD"}}'],
    ['{"standard":3}', '{"standard":3}'],
    ['{"standard":3}', '{"standard":3}'],
  ];
  process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
})();
JS
timeout 60 node check.cjs
