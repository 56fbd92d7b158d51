#!/usr/bin/env bash
# @neo4j/graphql 7.6.3 (npm): a condition on a list that a statement finds, with a value inside that a statement works out.
# Expected before looking: both are @cypher fields and both may stand in conditions by the generated schema, so that a
# condition with one inside the other is either refused by the schema or written as a statement in which all is bound.
# Seen: the schema takes it, and the statement sent compares a name that it binds nowhere (var2, var3), at the
# top as within another list; a database refuses it as a variable that is not defined. With a stored value inside, all is bound.
# Why it matters: a valid question about a list that is worked out fails as a fault of the server, and only when somebody
# puts these two together.
# Source: the statements themselves, taken from the context that a caller gives; openCypher on scope of variables.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund @neo4j/graphql@7.6.3 graphql@16.15.0 neo4j-driver@6.3.0
cat >check.mjs <<'JS'
import { Neo4jGraphQL } from "@neo4j/graphql";
import { graphql } from "graphql";

const typeDefs = `
  type Person @node {
    id: ID!
    letters: [Letter!]! @cypher(statement: "MATCH (this)-[:WROTE]->(letter:Letter) RETURN letter", columnName: "letter")
  }
  type Letter @node {
    id: ID!
    author: [Person!]! @relationship(type: "WROTE", direction: IN)
    answered: Boolean! @cypher(statement: "RETURN EXISTS { (this)<-[:ANSWERS]-() } AS answered", columnName: "answered")
  }`;
const schema = await new Neo4jGraphQL({ typeDefs }).getSchema();

/** The statement that a question is sent as; nothing answers it. */
async function statementOf(source) {
  let sent = "";
  const run = async (text) => {
    if (text.includes("dbms.components")) return { records: [["5.26.0", "community"]], summary: {} };
    sent = text;
    return { records: [], summary: { counters: { updates: () => ({}) } } };
  };
  const session = { executeRead: (work) => work({ run }), close: async () => {}, lastBookmarks: () => [] };
  const { errors } = await graphql({ schema, source, contextValue: { executionContext: { session: () => session } } });
  if (errors) throw errors[0];
  return sent;
}
/** Names that a statement uses and binds nowhere. */
const unbound = (text) =>
  [...new Set(text.match(/\b(?:this|var)\d+\b/g))].filter(
    (name) => !new RegExp(`(?:\\bAS|\\bUNWIND|[([])\\s*${name}\\b|\\b${name} IN\\b`).test(text),
  );
const seen = [];
for (const where of [
  "people(where: { letters: { some: { answered: { eq: true } } } })",
  "letters(where: { author: { some: { letters: { some: { answered: { eq: true } } } } } })",
  'letters(where: { author: { some: { letters: { some: { id: { eq: "a" } } } } } })',
])
  seen.push(unbound(await statementOf(`{ ${where} { id } }`)));
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === '[["var2"],["var3"],[]]' ? 0 : 1);
JS
timeout 60 node check.mjs
