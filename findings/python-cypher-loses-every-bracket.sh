#!/usr/bin/env bash
# python-cypher 0.20.1 (PyPI; it is Pypher), a builder of Cypher in Python: arithmetic with Python's own operators and brackets, and whether an end is None.
# Expected before looking: what Python puts together first is in brackets, or operators within others are refused; "== None" is IS NULL, or is refused.
# Seen: no bracket is ever written: (a + b) * c is "a + b * c", a - (b - c) is "a - b - c", a / (b * c) is "a / b * c". "end == None" is "end = NULL" and
# "end != None" is "end <> NULL", which find nothing at all. Values are parameters, and names are in backquotes.
# Why it matters: a share of a total, or the years between two ends, is reckoned as another number; "claims that go on" are none.
# Source: Cypher manual, "Operators" (precedence), "Working with null"; the package's builder.py (Python's + - * / == != stand for Cypher's).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check python-cypher==0.20.1
cat >check.py <<'PY'
import sys
from pypher import Pypher, __

def written(build):
    statement = Pypher()
    statement.RETURN(build())
    return str(statement).replace("RETURN ", "")

seen = [
    written(lambda: (__.a + __.b) * __.c),
    written(lambda: __.a - (__.b - __.c)),
    written(lambda: __.a / (__.b * __.c)),
    written(lambda: __.a + __.b * __.c),
    written(lambda: __.claim.property("end") == None),  # noqa: E711
    written(lambda: __.claim.property("end") != None),  # noqa: E711
]
for text in seen:
    print(text)
expected = ["a + b * c", "a - b - c", "a / b * c", "a + b * c", "claim.`end` = NULL", "claim.`end` <> NULL"]
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
