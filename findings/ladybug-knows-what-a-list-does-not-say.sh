#!/usr/bin/env bash
# real_ladybug 0.15.3 (PyPI), LadybugDB, an embedded graph database with Cypher (it goes on from Kuzu): null, "not known", alone and within lists.
# Expected before looking: as openCypher has it: a comparison with null is null, and a list with null in it cannot say that something is not in it, nor
# that none or all of it is so; a case over null finds no "when null"; text joined to null is null.
# Seen: alone, null is null, by "=", NOT, AND, OR and in every WHERE. In a list it is no: 2 is not in [1, null], so that NOT 2 IN [1, null] is true; none of
# [null] is over five, true; all of [1, null] are over nought, false; [1, null] equals [1, null]. A case over null finds "when null". concat passes over
# null. What has no end comes last in the order of ends, and first in the other order, as in Neo4j.
# Why it matters: "nobody among those who ordered it is convicted" is true of a list in which one is not known.
# Source: openCypher's rules on null in comparisons, lists and IN (Cypher Manual, "Working with null values", 'IN and null'; predicate functions all, any,
# none, single); docs.ladybugdb.com/cypher/difference ("as far as possible, Ladybug tries
# to follow openCypher's syntax and semantics"; the differences that it lists are others).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check real_ladybug==0.15.3
cat >check.py <<'PY'
import sys
import real_ladybug

connection = real_ladybug.Connection(real_ladybug.Database(":memory:"))

def asked(statement):
    answer, rows = connection.execute(statement), []
    while answer.has_next():
        rows.append(answer.get_next()[0])
    return rows

connection.execute("CREATE NODE TABLE Posting(id STRING, until DATE, PRIMARY KEY(id))")
connection.execute("CREATE (:Posting {id: 'a', until: date('2005-07-18')}), (:Posting {id: 'b'}), (:Posting {id: 'c', until: date('2012-01-01')})")
expected = {
    "RETURN null = null": [None],
    "RETURN NOT null": [None],
    "RETURN null OR true": [True],
    "MATCH (p:Posting) WHERE NOT p.until > date('2010-01-01') RETURN p.id": ["a"],
    "MATCH (p:Posting) RETURN p.id ORDER BY p.until": ["a", "c", "b"],
    "MATCH (p:Posting) RETURN p.id ORDER BY p.until DESC": ["b", "c", "a"],
    "RETURN null IN [1]": [None],
    "RETURN 2 IN [1, null]": [False],
    "RETURN NOT 2 IN [1, null]": [True],
    "MATCH (p:Posting) WHERE NOT p.until IN [date('2005-07-18'), null] RETURN p.id": ["c"],
    "RETURN none(x IN [null] WHERE x > 5)": [True],
    "RETURN all(x IN [1, null] WHERE x > 0)": [False],
    "RETURN any(x IN [1, null] WHERE x > 5)": [False],
    "RETURN [1, null] = [1, null]": [True],
    "RETURN CASE null WHEN null THEN 'not known' ELSE 'else' END": ["not known"],
    "RETURN concat('a', null)": ["a"],
}
seen = {statement: asked(statement) for statement in expected}
for statement, answer in seen.items():
    print(statement, answer)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
