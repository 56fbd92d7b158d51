#!/usr/bin/env bash
# @neo4j/graphql 7.6.3 (npm): where `limit` is applied to a list that stands within a list.
# Expected before looking: as for the outermost list, the statement orders and cuts the members first and reads what
# stands beneath only for those that are left.
# Seen: only the outermost list is cut before what stands beneath it is read. In a list within it the subqueries of every member stand
# before ORDER BY and LIMIT, so that {people(limit: 1) {letters(limit: 1) {author(limit: 1) {letters(limit: 1) {id}}}}} shows
# one path and reads every letter of the author's once for every letter: the cost is the product of what the lists hold,
# whatever the limits say.
# Why it matters: guards that multiply limits to say what a question costs let such questions through, and a database
# of people with a thousand letters each stops answering.
# Source: the statements themselves, taken from the context that a caller gives.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund @neo4j/graphql@7.6.3 graphql@16.15.0 neo4j-driver@6.3.0
cat >check.mjs <<'JS'
import { Neo4jGraphQL } from "@neo4j/graphql";
import { graphql } from "graphql";

const typeDefs = `
  type Person @node { id: ID!, letters: [Letter!]! @relationship(type: "WROTE", direction: OUT) }
  type Letter @node { id: ID!, author: [Person!]! @relationship(type: "WROTE", direction: IN) }`;
const schema = await new Neo4jGraphQL({ typeDefs }).getSchema();
let sent = "";
const run = async (text) => {
  if (text.includes("dbms.components")) return { records: [["5.26.0", "community"]], summary: {} };
  sent = text;
  return { records: [], summary: { counters: { updates: () => ({}) } } };
};
const session = { executeRead: (work) => work({ run }), close: async () => {}, lastBookmarks: () => [] };
const { errors } = await graphql({
  schema,
  source: "{ people(limit: 1) { letters(limit: 1) { author(limit: 1) { id } } } }",
  contextValue: { executionContext: { session: () => session } },
});
if (errors) throw errors[0];
const order = sent.match(/MATCH|LIMIT/g).join(" ");
console.log(order);
// Outermost: MATCH, LIMIT, then what is beneath. Within: every MATCH first, then every LIMIT, from the inside out.
process.exit(order === "MATCH LIMIT MATCH MATCH LIMIT LIMIT" ? 0 : 1);
JS
timeout 60 node check.mjs
