#!/usr/bin/env bash
# rdflib 7.6.0 (PyPI): translateAlgebra, which writes a query that was read (and perhaps changed) as SPARQL again.
# Expected before looking: the written query asks what the read one asks, or an error says what it cannot write, as it does for IN.
# Seen: a filter within OPTIONAL is left out, so that a claim has an end that lies before its beginning; the flag "i" of REGEX is left
# out; 10 - (?n - 1) is written without its brackets. MINUS, NOT EXISTS and filters outside OPTIONAL are written as they were.
# Why it matters: a query that is rewritten, to add a graph or a limit, answers another question and no error says so.
# Source: SPARQL 1.1 Query Language (W3C Recommendation, 21 March 2013), sections 6.2 (constraints in optional patterns), 17.4.3.14 and
# 19.8 (grammar: additive expressions are read from the left).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check rdflib==7.6.0
cat >check.py <<'PY'
import sys
from rdflib import Graph
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.algebra import translateAlgebra

graph = Graph().parse(format="turtle", data="""
@prefix : <urn:x:> .
:one :from 2010 ; :to 2012 ; :n 1 .
:two :from 2010 ; :to 2008 ; :n 2 .
:three :from 2010 ; :n 3 .
""")
HEAD = "PREFIX : <urn:x:> SELECT * "
QUESTIONS = {
    "optional": "{ ?c :from ?from OPTIONAL { ?c :to ?to FILTER(?to >= ?from) } }",
    "regex": '{ ?c :n ?n FILTER(REGEX(STR(?c), "ONE$", "i")) }',
    "brackets": "{ ?c :n ?n BIND(10 - (?n - 1) AS ?left) }",
    "outside": "{ ?c :from ?from OPTIONAL { ?c :to ?to } FILTER(!BOUND(?to) || ?to >= ?from) }",
    "minus": "{ ?c :from ?from MINUS { ?c :to ?to } }",
    "not exists": "{ ?c :from ?from FILTER NOT EXISTS { ?c :to ?to FILTER(?to < ?from) } }",
}

def rows(query):
    return sorted(" ".join(f"{name}={str(value).removeprefix('urn:x:')}" for name, value in sorted(row.asdict().items())) for row in graph.query(query))

changed = []
for name, where in QUESTIONS.items():
    asked, written = rows(HEAD + where), rows(translateAlgebra(prepareQuery(HEAD + where)))
    if asked != written:
        changed.append(name)
        print(f"{name}: asked {asked}, written down {written}")
sys.exit(0 if changed == ["optional", "regex", "brackets"] else 1)
PY
timeout 60 v/bin/python check.py
