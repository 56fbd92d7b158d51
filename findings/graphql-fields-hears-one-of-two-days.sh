#!/usr/bin/env bash
# graphql-fields 2.0.3 and graphql-fields-list 2.3.0 beside graphql-parse-resolve-info 4.14.1 (npm), which tell a resolver what was asked for: one field
# asked as of two days under two aliases; fields that are skipped.
# Expected before looking: each alias is there with its own arguments and fields, as the question has them; what a directive leaves out is out in
# every method of one library.
# Seen: with the first two there is one entry for both, with the fields of both; its argument is the later one ("2010"), and that 2005 was asked for is
# said nowhere. fieldsList leaves out what is skipped; fieldsMap and fieldsProjection of the same library, asked with the same defaults, have it,
# and it is read from the store. The third keeps both, each with its day.
# Why it matters: a resolver that works out "the law then and now" in one reading of the store answers both with the law of 2010.
# Source: graphql-fields, README (processArguments); graphql-fields-list, README ("supports @skip and @include directives", withDirectives);
# GraphQL, 2.7 (aliases) and 3.13 (skip, include).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact graphql@16.15.0 graphql-fields@2.0.3 graphql-fields-list@2.3.0 graphql-parse-resolve-info@4.14.1
cat >check.cjs <<'JS'
const { buildSchema, graphql } = require("graphql");
const fields = require("graphql-fields");
const { fieldsList, fieldsMap, fieldsProjection } = require("graphql-fields-list");
const { parseResolveInfo } = require("graphql-parse-resolve-info");

const schema = buildSchema("type Query { act: Act } type Act { law(asOf: String): Law note: String } type Law { penalty: String article: String }");
const source = `query ($notes: Boolean = false) {
  act { before: law(asOf: "2005") { penalty } after: law(asOf: "2010") { article } ... on Act @include(if: $notes) { note } }
}`;
const seen = {};
const act = (_, __, info) => {
  const told = fields(info, {}, { processArguments: true });
  seen.asked = Object.keys(told);
  seen.day = told.law.__arguments.map(({ asOf }) => asOf.value);
  seen.under = Object.keys(told.law).filter((name) => name !== "__arguments");
  seen.list = fieldsList(info);
  seen.map = Object.keys(fieldsMap(info));
  seen.projection = Object.keys(fieldsProjection(info)).sort();
  const parsed = parseResolveInfo(info).fieldsByTypeName.Act;
  seen.third = Object.values(parsed).map(({ alias, args }) => `${alias} ${args.asOf}`);
  return null;
};
graphql({ schema, source, rootValue: { act } }).then(({ errors }) => {
  console.log(seen, errors);
  const expected = {
    asked: ["law"],
    day: ["2010"],
    under: ["penalty", "article"],
    list: ["law"],
    map: ["law", "note"],
    projection: ["law.article", "law.penalty", "note"],
    third: ["before 2005", "after 2010"],
  };
  process.exit(!errors && JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
});
JS
timeout 60 node check.cjs
