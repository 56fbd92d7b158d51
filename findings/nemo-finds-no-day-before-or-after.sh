#!/usr/bin/env bash
# nemo-python 0.10.1 (PyPI), the rule engine Nemo, a Datalog with RDF's values: ends of postings in 2005 and 2012 as xsd:date, compared with 2010.
# Expected before looking: days are compared as days, since they are values of XML Schema, or the rule is refused; a moment is one moment in every
# time zone.
# Seen: no day is after 2010 and none before it, nor any moment or text, and nothing is refused: the rule finds nothing. By negation every posting is
# "not after 2010", the one of 2012 with it, and "not before" as well. Figures are compared. "=" on moments goes by how they are written: one
# moment in two zones is two. As text, COMPARE orders days.
# Why it matters: "nobody left after the cease-fire" is found true of everybody by a rule that looks right and runs.
# Source: Nemo's documentation of rules and of its values, which are RDF's; nemo-physical/src/function/definitions/numeric.rs (functions of numbers have
# no value for anything else); README of nemo-python ("experimental"); XML Schema part 2, 3.2.9 (the order of days).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check nemo-python==0.10.1
cat >check.py <<'PY'
import sys
import nmo_python

FACTS = """@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
ended(a, "2005-07-18"^^xsd:date) . ended(b, "2012-01-01"^^xsd:date) . year(a, 2005) . year(b, 2012) .
moment(a, "2012-01-01T00:00:00Z"^^xsd:dateTime) . moment(b, "2012-01-01T03:00:00+03:00"^^xsd:dateTime) . text(b, "2012") .
"""
DAY = '"2010-01-01"^^xsd:date'

def found(rules):
    engine = nmo_python.NemoEngine(nmo_python.load_string(FACTS + rules))
    engine.reason()
    return sorted(str(row[0]).strip('<>') for row in engine.result("r"))

rules = {
    f"r(?x) :- ended(?x, ?d), ?d > {DAY} .": [],
    f"r(?x) :- ended(?x, ?d), ?d <= {DAY} .": [],
    f"late(?x) :- ended(?x, ?d), ?d > {DAY} . r(?x) :- ended(?x, ?d), ~late(?x) .": ["a", "b"],
    f"early(?x) :- ended(?x, ?d), ?d < {DAY} . r(?x) :- ended(?x, ?d), ~early(?x) .": ["a", "b"],
    "r(?x) :- year(?x, ?y), ?y > 2010 .": ["b"],
    'r(?x) :- text(?x, ?y), ?y > "2010" .': [],
    'r(?x) :- ended(?x, ?d), COMPARE(STR(?d), "2010-01-01") = 1 .': ["b"],
    'r(?x) :- moment(?x, ?d), ?d > "2010-01-01T00:00:00Z"^^xsd:dateTime .': [],
    'r(?x) :- moment(?x, ?d), ?d = "2012-01-01T00:00:00Z"^^xsd:dateTime .': ["a"],
}
seen = {rule: found(rule) for rule in rules}
for rule, answer in seen.items():
    print(rule, answer)
sys.exit(0 if seen == rules else 1)
PY
timeout 60 v/bin/python check.py
