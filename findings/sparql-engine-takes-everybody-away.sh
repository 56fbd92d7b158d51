#!/usr/bin/env bash
# sparql-engine 0.8.3 with n3 2.13.12 (npm), a framework for SPARQL in JavaScript, over a list of triples: claims that are open or not, some with an end, with numbers of deaths.
# Expected before looking: MINUS takes away what agrees in a name that both sides have, and without such a name nothing; an error within FILTER, such as an end that is not there,
# leaves that row out and no other; numbers are compared and ordered by their value.
# Seen: MINUS without a common name takes everybody away. Where one claim has no end, FILTER on the end, after OPTIONAL, refuses the whole question, also if the other half of
# "or" is true. ORDER BY has 10 before 2 and 5; 1 = 1.0 is false, and 2 finds no 2.0, while < and > go by the value. Seven by two is the integer 3.5, an average the
# integer 5.67. "*" is met by names without a language. Groups that HAVING leaves out, FILTER NOT EXISTS and MINUS with a common name are right.
# Why it matters: "all claims, less those of which anything is withdrawn" is nobody, and the highest toll of a list is its last word.
# Source: SPARQL 1.1 Query Language, 8.3.1 (MINUS with no shared variables removes nothing), 15.1, 17.2 (errors in FILTER), 17.3 (= on numbers), 17.4.3.2, 18.5.1.4.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact sparql-engine@0.8.3 n3@2.13.12
cat >check.mjs <<'JS'
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Graph, HashMapDataset, Pipeline, PlanBuilder } = require("sparql-engine");
const { Parser } = require("n3");
const XSD = "http://www.w3.org/2001/XMLSchema#";
const DATA = `@prefix x: <http://x/> . @prefix xsd: <${XSD}> .
  x:a x:open true ; x:end "2005-05-07"^^xsd:date ; x:deaths 5 ; x:name "A"@en .
  x:b x:open false ; x:end "2012-05-07"^^xsd:date ; x:deaths 10 ; x:name "B"@ar .
  x:c x:open true ; x:deaths 2.0 ; x:name "C" .`;
const written = (term) => (term.termType === "Literal" ? `"${term.value}"${term.language ? `@${term.language}` : `^^${term.datatype.value}`}` : term.value);
class Triples extends Graph {
  rows = new Parser().parse(DATA).map(({ subject, predicate, object }) => ({ subject: written(subject), predicate: written(predicate), object: written(object) }));
  find(wanted) {
    const meets = (row) => ["subject", "predicate", "object"].every((part) => wanted[part].startsWith("?") || wanted[part] === row[part]);
    return Pipeline.getInstance().from(this.rows.filter(meets));
  }
  estimateCardinality() {
    return Promise.resolve(1);
  }
}
const graph = new Triples();
graph.iri = "http://x/graph";
const asked = (query) =>
  new Promise((answer) => {
    const rows = [];
    const plan = new PlanBuilder(new HashMapDataset(graph.iri, graph)).build(`PREFIX x: <http://x/> PREFIX xsd: <${XSD}> ${query}`);
    plan.subscribe((row) => rows.push(Object.values(row.toObject()).join(" ")), () => answer("refused"), () => answer(rows.join(", ").replaceAll("http://x/", "").replaceAll(XSD, "") || "nobody"));
  });
for (const query of [
  "SELECT ?s { ?s x:open ?o MINUS { ?s x:end ?e } }",
  "SELECT ?s { ?s x:open ?o MINUS { ?other x:end ?e } }",
  'SELECT ?s { ?s x:end ?e FILTER(?e < "2010-01-01"^^xsd:date) }',
  'SELECT ?s { ?s x:open ?o OPTIONAL { ?s x:end ?e } FILTER(?e < "2010-01-01"^^xsd:date) }',
  'SELECT ?s { ?s x:open ?o OPTIONAL { ?s x:end ?e } FILTER(?o || ?e < "2010-01-01"^^xsd:date) }',
  "SELECT ?s { ?s x:deaths ?n } ORDER BY ?n",
  "SELECT ?s { ?s x:deaths ?n FILTER(?n < 10) }",
  "SELECT ?s { ?s x:deaths ?n FILTER(?n = 2) }",
  "SELECT (7 / 2 AS ?half) { x:a x:open ?o }",
  "SELECT (AVG(?n) AS ?mean) { ?s x:deaths ?n }",
  'SELECT ?s { ?s x:name ?n FILTER(LANGMATCHES(LANG(?n), "*")) }',
]) console.log(`${query}: ${await asked(query)}`);
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
SELECT ?s { ?s x:open ?o MINUS { ?s x:end ?e } }: c
SELECT ?s { ?s x:open ?o MINUS { ?other x:end ?e } }: nobody
SELECT ?s { ?s x:end ?e FILTER(?e < "2010-01-01"^^xsd:date) }: a
SELECT ?s { ?s x:open ?o OPTIONAL { ?s x:end ?e } FILTER(?e < "2010-01-01"^^xsd:date) }: refused
SELECT ?s { ?s x:open ?o OPTIONAL { ?s x:end ?e } FILTER(?o || ?e < "2010-01-01"^^xsd:date) }: refused
SELECT ?s { ?s x:deaths ?n } ORDER BY ?n: b, c, a
SELECT ?s { ?s x:deaths ?n FILTER(?n < 10) }: a, c
SELECT ?s { ?s x:deaths ?n FILTER(?n = 2) }: nobody
SELECT (7 / 2 AS ?half) { x:a x:open ?o }: "3.5"^^integer
SELECT (AVG(?n) AS ?mean) { ?s x:deaths ?n }: "5.666666666666667"^^integer
SELECT ?s { ?s x:name ?n FILTER(LANGMATCHES(LANG(?n), "*")) }: a, b, c
TXT
diff seen.txt expected.txt
