#!/usr/bin/env bash
# cymple 0.12.0 (PyPI), statements of Cypher built without a database: claims found by the day on which they end, and that day written down.
# Expected before looking: a date of Python is written as date("2010-10-12"), as a parameter or as text in quotes, or is refused; whether an end
# is None asks "IS NULL", or is refused.
# Seen: the date stands there bare, 2010-10-12, which Cypher reads as a sum: 2010 less 10 less 12 is 1988. "WHERE c.end >= 2010-10-12" asks for
# ends after the number 1988, and SET writes the number 1988 as the end; so does MERGE. A text with the same day is quoted. None is "= null".
# Why it matters: nothing is refused, the statement runs, and a claim that ended on a day ends from then on at a number.
# Source: Neo4j Cypher Manual, "Mathematical operators" (-), "Temporal values" (date()), "Working with null"; cymple's documentation has numbers and
# text as values, and no word of days.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check cymple==0.12.0
cat >check.py <<'PY'
import datetime
import sys
from cymple import QueryBuilder

day = datetime.date(2010, 10, 12)

def claim():
    return QueryBuilder().match().node(labels="Claim", ref_name="c")

seen = [
    claim().where("c.end", ">=", day).return_literal("c"),
    claim().where("c.end", ">=", day.isoformat()).return_literal("c"),
    claim().where("c.end", "=", None).return_literal("c"),
    claim().set({"c.end": day}),
    QueryBuilder().merge().node(labels="Claim", ref_name="c", properties={"end": day}),
]
seen = [str(statement).strip() for statement in seen]
print("\n".join(seen))
expected = [
    "MATCH (c: Claim) WHERE c.end >= 2010-10-12 RETURN c",
    'MATCH (c: Claim) WHERE c.end >= "2010-10-12" RETURN c',
    "MATCH (c: Claim) WHERE c.end = null RETURN c",
    "MATCH (c: Claim) SET c.end = 2010-10-12",
    "MERGE (c: Claim {end : 2010-10-12})",
]
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
