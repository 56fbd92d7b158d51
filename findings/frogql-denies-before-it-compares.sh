#!/usr/bin/env bash
# frogql 0.6.0 (PyPI), an embedded graph database with GQL (ISO/IEC 39075): persons of whom some have a number of counts or an end, denied conditions.
# Expected before looking: NOT denies the whole comparison behind it, as in GQL, SQL and Cypher; what is not known is left out by a comparison and by its
# denial; three is three, as a whole number or with a point.
# Seen: NOT takes the property alone: "NOT p.counts = 3" is "(NOT p.counts) = 3" and finds nobody, "NOT p.ended > '2010'" nobody, and "NOT p.ended IS NULL"
# everybody, also whose end is null. A warning of Python's, shown once for each line of a program, is all that is said. With brackets each is right, and
# so is null. A property that is true or false is denied rightly either way. 3.0 is not 3.
# Why it matters: "those whose posting has not ended" and "those of whom an end is known" are nobody and everybody.
# Source: ISO/IEC 39075:2024, boolean value expressions (NOT before a boolean test, which is the whole predicate); README of frogql ("WHERE").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check frogql==0.6.0
cat >check.py <<'PY'
import sys
import warnings
import frogql

connection = frogql.open("persons.gdb")
connection.execute("INSERT (:P {name: 'A', counts: 1, convicted: true, ended: '2005'})")
connection.execute("INSERT (:P {name: 'B', counts: 3, convicted: false})")
connection.execute("INSERT (:P {name: 'C', counts: 4, ended: '2012'})")
connection.execute("INSERT (:P {name: 'D', convicted: true, ended: NULL})")

def found(condition):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        rows = connection.execute(f"MATCH (p:P) WHERE {condition} RETURN p.name AS name")
    return "".join(row["name"] for row in rows), len(told) > 0

expected = {
    "p.counts = 3": ("B", False),
    "NOT p.counts = 3": ("", True),
    "NOT (p.counts = 3)": ("AC", False),
    "p.counts <> 3": ("AC", False),
    "NOT p.ended > '2010'": ("", True),
    "NOT (p.ended > '2010')": ("A", False),
    "NOT p.ended IS NULL": ("ABCD", True),
    "p.ended IS NOT NULL": ("AC", False),
    "p.counts > 1 AND NOT p.counts = 4": ("", True),
    "NOT p.convicted = true": ("B", False),
    "NOT (p.counts IN [1, NULL])": ("", False),
    "p.counts = 3.0": ("", True),
}
seen = {condition: found(condition) for condition in expected}
for condition, answer in seen.items():
    print(condition, answer)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
