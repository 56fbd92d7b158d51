#!/usr/bin/env bash
# gql-query-builder 3.8.0 (npm): one question that asks for a claim as of two days, under two aliases; and conditions that are a list, a range.
# Expected before looking: two operations that name their argument alike get a variable each, or the builder refuses them; a value that it cannot
# write as a variable is refused, as null is.
# Seen: one variable for both, with the later value: "as of 2010" and "as of 2012" are both asked of 2012, under their two names, and types and
# server have nothing to object. Of a list, an object and a Date there stays a variable of type String without a value: the condition is not
# there, and everything is answered.
# Why it matters: nothing changed between two days, by an answer that speaks of one day; "claims by these speakers" are all claims.
# Source: gql-query-builder, README (operation: name and alias; "array" of operations; variables: "{ key: value }", or an object with value, type
# and name); GraphQL, 6.1.2 (a variable without a value is as if its argument was left out).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact gql-query-builder@3.8.0 graphql@16.12.0
cat >check.cjs <<'JS'
const builder = require("gql-query-builder");
const { buildSchema, graphqlSync } = require("graphql");

const schema = buildSchema("type Query { claim(id: String, on: String): String claims(by: [String], said: String): String }");
const rootValue = { claim: ({ on }) => on, claims: (conditions) => Object.keys(conditions).join() || "all" };
const answer = ({ query, variables }) => {
  const sent = JSON.parse(JSON.stringify(variables));
  const { data, errors } = graphqlSync({ schema, source: query, variableValues: sent, rootValue });
  return errors ? "refused" : { ...data };
};
const asOf = (alias, on) => ({ operation: { name: "claim", alias }, variables: { on } });
const asked = (said) => builder.query({ operation: "claims", variables: { said } });
const tried = (make) => {
  try {
    return answer(make());
  } catch {
    return "thrown";
  }
};
const seen = [
  answer(builder.query([asOf("before", "2010"), asOf("after", "2012")])),
  answer(asked("2010")),
  ...[["2010", "2011"], { from: "2010" }, new Date("2010-05-07"), null].map((said) => tried(() => asked(said))),
];
console.log(JSON.stringify(seen));
const all = { claims: "all" };
const expected = [{ before: "2012", after: "2012" }, { claims: "said" }, all, all, all, "thrown"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
