#!/usr/bin/env bash
# kif-lib 0.13.0 (PyPI), statements of Wikidata as objects: times before the common era, as Wikidata writes them, with a sign.
# Expected before looking: a time before the common era is kept as one, or is refused, since Python's datetime, in which times are kept, has none.
# Seen: the minus is read and passed over: -0044-03-15 is the 15th of March 44 of the common era, equal to +0044-03-15, with the same digest, and is
# shown, and written as JSON, so. A year alone, -0044, and a decade go the same way. A day with the month 00, as Wikidata writes a year, is refused.
# Why it matters: two different days are one object, in a set and in a comparison; a treaty before our era is as old as the one that many years after.
# Source: Wikibase data model, "Dates and times" (the sign; negative years are before the common era); a note in kif_lib/model/value/time.py says that
# Python's reader has no sign, and the documentation of Time nothing.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check kif-lib==0.13.0
cat >check.py <<'PY'
import sys
from kif_lib import Time

def shown(text, precision):
    try:
        return Time(text, precision).display()
    except Exception:
        return "refused"

before, after = Time("-0044-03-15T00:00:00Z", 11), Time("+0044-03-15T00:00:00Z", 11)
seen = [
    shown("-0044-03-15T00:00:00Z", 11), shown("-0044", 9), shown("+2010-05-07T00:00:00Z", 11), shown("+2010-00-00T00:00:00Z", 9),
    before == after, before.digest == after.digest, len({before, after}),
]
print(seen, before.dumps("json"))
sys.exit(0 if seen == ["15 March 44", "44", "7 May 2010", "refused", True, True, 1] else 1)
PY
timeout 60 v/bin/python check.py
