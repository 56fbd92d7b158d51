#!/usr/bin/env bash
# sgqlc 18 (PyPI), a client of GraphQL: its DateTime, which makes moments of answers, on offsets and fractions of a second.
# Expected before looking: an offset is read with its sign, hours and minutes alike; half a second is half a second; what is no moment is refused.
# Seen: the minutes of an offset are always added: -03:30 is two hours and a half behind Greenwich, -00:30 half an hour before it. A fraction counts in
# millionths as it stands: ".5" is five of them, ".05" five as well, ".123" is 123; nine digits, as databases write them, are refused. Whole hours, offsets
# to the east and six digits are right. A whole answer with one such moment is read without a word.
# Why it matters: a moment told from the west of the Atlantic moves by an hour, over midnight at times; events within one second change their order.
# Source: ISO 8601-1, 5.3.4 (the sign is of the whole shift), 5.3.1.4 (decimal fractions); the module's documentation ("Conversions assume ISO 8601 encoding").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check sgqlc==18
cat >check.py <<'PY'
import sys
from sgqlc.types.datetime import DateTime

def read(text):
    try:
        return DateTime(text).isoformat()
    except ValueError:
        return "refused"

expected = {
    "2010-05-07T10:00:00-03:30": "2010-05-07T10:00:00-02:30",
    "2010-05-07T10:00:00-00:30": "2010-05-07T10:00:00+00:30",
    "2010-05-07T10:00:00-03:00": "2010-05-07T10:00:00-03:00",
    "2010-05-07T10:00:00+05:45": "2010-05-07T10:00:00+05:45",
    "2010-05-07T10:00:00.5Z": "2010-05-07T10:00:00.000005+00:00",
    "2010-05-07T10:00:00.05Z": "2010-05-07T10:00:00.000005+00:00",
    "2010-05-07T10:00:00.123Z": "2010-05-07T10:00:00.000123+00:00",
    "2010-05-07T10:00:00.123456Z": "2010-05-07T10:00:00.123456+00:00",
    "2010-05-07T10:00:00.123456789Z": "refused",
    "2010-02-30T10:00:00Z": "refused",
}
seen = {text: read(text) for text in expected}
for text, moment in seen.items():
    print(text, moment)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
