#!/usr/bin/env bash
# graphqlite 0.12.0 (PyPI; with pysqlite3-binary 0.5.4.post2, which can load it), an extension of SQLite with Cypher: postings, of which one ended in 2005, one in 2012, one
# nobody knows when; null in a pattern, and days.
# Expected before looking: null equals nothing, in a pattern as under WHERE; a day that is in no calendar is refused; the sum over nobody is 0.
# Seen: under WHERE null is as in Cypher, with NOT, IN, XOR and in OPTIONAL MATCH. In a pattern, {ended: null} finds the one
# of whom nothing is known; with null as a parameter the same pattern finds nobody. 30 February is a day, written as such, and not before 1 March; a month after it is 30
# March. A month alone is its first day. The sum over nobody is null. What else of Cypher was asked, lists, ranges, precedence, paths, is right.
# Why it matters: a lookup in which a missing key is written as null finds everybody who has none, where Neo4j finds nobody.
# Source: Cypher manual (Neo4j) and openCypher 9, "Working with null" (null = null is null; a property that is null in a pattern matches nothing), "sum()", "date()".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check graphqlite==0.12.0 pysqlite3-binary==0.5.4.post2
cat >check.py <<'PY'
import sys

import pysqlite3

sys.modules["sqlite3"] = pysqlite3
import graphqlite

graph = graphqlite.connect(":memory:")
graph.cypher("CREATE (:P {id: 'a', ended: 2005}), (:P {id: 'b', ended: 2012}), (:P {id: 'c'})")

def asked(query, *given):
    try:
        return " ".join(str(value) for row in graph.cypher(query, *given) for value in dict(row).values()) or "nobody"
    except Exception:
        return "refused"

for condition in ["p.ended < 2010", "NOT p.ended < 2010", "p.ended = null", "NOT p.ended IN [2005, null]", "p.ended IS NULL"]:
    print(f"WHERE {condition}: {asked(f'MATCH (p:P) WHERE {condition} RETURN p.id AS id ORDER BY id')}")
print("{ended: 2005}:", asked("MATCH (p:P {ended: 2005}) RETURN p.id AS id"))
print("{ended: null}:", asked("MATCH (p:P {ended: null}) RETURN p.id AS id"))
print("{ended: $ended}:", asked("MATCH (p:P {ended: $ended}) RETURN p.id AS id", {"ended": None}))
for value in ["date('2010-02-30')", "date('2010-02-28') < date('2010-02-30')", "date('2010-02-30') < date('2010-03-01')", "date('2010-02-30') + duration('P1M')", "date('2010-05')", "date('2010-01-31') + duration('P1M')"]:
    print(f"{value}: {asked(f'RETURN {value} AS value')}")
print("sum:", asked("MATCH (p:P) WHERE p.ended > 5000 RETURN sum(p.ended) AS sum"))
PY
timeout 60 v/bin/python check.py | tee seen.txt
cat >expected.txt <<'TXT'
WHERE p.ended < 2010: a
WHERE NOT p.ended < 2010: b
WHERE p.ended = null: nobody
WHERE NOT p.ended IN [2005, null]: nobody
WHERE p.ended IS NULL: c
{ended: 2005}: a
{ended: null}: c
{ended: $ended}: nobody
date('2010-02-30'): 2010-02-30
date('2010-02-28') < date('2010-02-30'): True
date('2010-02-30') < date('2010-03-01'): False
date('2010-02-30') + duration('P1M'): 2010-03-30
date('2010-05'): 2010-05-01
date('2010-01-31') + duration('P1M'): 2010-02-28
sum: None
TXT
diff seen.txt expected.txt
