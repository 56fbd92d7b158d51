#!/usr/bin/env bash
# neomodel 7.0.0 (PyPI), objects of Neo4j in Python, without a database: what a claim whose values come from a table of words is made into before
# it is stored.
# Expected before looking: the properties' types are checked, as a day in words and a figure with a comma in it are refused: "false" is refused
# or false, 370.5 is no whole number, one word is no list, and a moment in a property for days is its day.
# Seen: "false", "no" and "0" are true; 370.5 is 370; a list that should have one name has its letters; the moment is stored with its hours, in a
# property that is read back as a day, so that it reads like the others and a question for that day does not find it.
# Why it matters: everybody in the table was convicted, and the sources of a claim are "U" and "N".
# Source: neomodel, Property types (BooleanProperty, IntegerProperty, ArrayProperty, DateProperty: "a date"); saving validates by deflating.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --prefer-binary --disable-pip-version-check neomodel==7.0.0
cat >check.py <<'PY'
import sys
from datetime import date, datetime
from neomodel import ArrayProperty, BooleanProperty, DateProperty, IntegerProperty, StringProperty, StructuredNode
from neomodel.exceptions import DeflateError

class Claim(StructuredNode):
    convicted = BooleanProperty()
    dead = IntegerProperty()
    sources = ArrayProperty(StringProperty())
    day = DateProperty()

def stored(**values):
    try:
        return list(Claim.deflate(values, skip_empty=True).values())[0]
    except DeflateError:
        return "refused"

seen = [stored(convicted=word) for word in ("false", "no", "0", False)]
seen += [stored(dead=figure) for figure in ("1,200", 370.5, "0370")]
seen += [stored(sources="UN"), stored(sources=["UN"])]
seen += [stored(day=day) for day in ("2010-05-07", date(2010, 5, 7), datetime(2010, 5, 7, 23))]
print(seen)
expected = [True, True, True, False, "refused", 370, 370, ["U", "N"], ["UN"], "refused", "2010-05-07", "2010-05-07T23:00:00"]
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py
