#!/usr/bin/env bash
# sqlglot 30.30.0 (PyPI), SQL read, rewritten and run in Python: its executor on claims of which one ended in 2005, one in 2012, and one nobody knows when.
# Expected before looking: a union of those that ended before 2010 and those that ended later has both, each once; those that are not among the first are the other two;
# a condition over null finds nothing, and neither does its denial.
# Seen: null is as in SQL. Of a union of one table with itself under two conditions, both halves are the same one, now the first and now the second, by the run; UNION
# ALL has it twice. "All, except those that ended before 2010" is nobody, "all, and those that ended before 2010" everybody. With the second one called by another
# name ("claims AS d") each is right, and so is NOT IN. Common table expressions over one table are mixed up in the same way. No error, no warning.
# Why it matters: the rest of a list, all but the closed ones, comes out empty, or the same persons are counted as both.
# Source: SQL, ISO/IEC 9075-2, 7.17 (query expression: UNION, EXCEPT, INTERSECT of two tables, each by its own query); sqlglot's README, "SQL Execution".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check sqlglot==30.30.0
cat >check.py <<'PY'
from sqlglot.executor import execute

CLAIMS = {"claims": [{"id": "a", "ended": 2005}, {"id": "b", "ended": 2012}, {"id": "c", "ended": None}]}

def found(query):
    return " ".join(sorted(row[0] for row in execute(query, tables=CLAIMS).rows))

BEFORE, LATER, ALL = "SELECT id FROM claims WHERE ended < 2010", "SELECT id FROM claims WHERE ended >= 2010", "SELECT id FROM claims"
for query, answers in [
    ("SELECT id FROM claims WHERE NOT ended < 2010", ["b"]),
    ("SELECT id FROM claims WHERE ended < 2010 OR ended >= 2010", ["a b"]),
    ("SELECT id FROM claims WHERE id NOT IN (SELECT id FROM claims WHERE ended < 2010)", ["b c"]),
    (f"{BEFORE} UNION SELECT id FROM claims AS d WHERE d.ended >= 2010", ["a b"]),
    (f"{ALL} EXCEPT SELECT id FROM claims AS d WHERE d.ended < 2010", ["b c"]),
    (f"{BEFORE} UNION {LATER}", ["a", "b"]),
    (f"{BEFORE} UNION ALL {LATER}", ["a a", "b b"]),
    (f"{ALL} EXCEPT {BEFORE}", [""]),
    (f"{ALL} INTERSECT {BEFORE}", ["a", "a b c"]),
    (f"WITH x AS ({BEFORE}), y AS ({LATER}) SELECT id FROM x UNION SELECT id FROM y", ["a", "b"]),
]:
    answer = found(query)
    print(query, "->", answer or "nobody")
    assert answer in answers, answers
PY
for again in 1 2 3; do timeout 60 v/bin/python check.py; done
