#!/usr/bin/env bash
# dms2dec 0.1 (PyPI), "Convert DMS to Decimal": degrees, minutes and seconds in text, with a minus, with decimals, with blanks.
# Expected before looking: a minus is south or west; decimals of a degree are decimals, as those of a second are; what is not in its form is refused.
# Seen: a minus is not heard: -31°30'0" is 31.5, as far north as it was south, since any sign that is no digit only divides. The point of 31.5 divides too: it
# is 31 degrees 5 minutes, and 31°30.5' is 31°30'5". Blanks are taken out first, so that "31 30 0 S" is 31300 degrees. "W" and "S" are negative anywhere
# in the text, "O", west in French and Spanish, is east. Nothing is refused. In its own form, with signs and letters, it is right.
# Why it matters: tables of incidents with signed degrees put the south in the north, in figures that look exact.
# Source: README of dms2dec and the comment in dms_convert.py (its form; "S/W are negative").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check dms2dec==0.1
cat >check.py <<'PY'
import sys
from dms2dec.dms_convert import dms2dec

expected = {
    "31°30'0\"S": -31.5,
    "31° 30' 0\" S": -31.5,
    "-31°30'0\"": 31.5,
    "31.5S": -31.083333,
    "31.5": 31.083333,
    "31°30.5'N": 31.501389,
    "31 30 0 S": -31300.0,
    "34°28'0\"W": -34.466667,
    "34°28'0\"O": 34.466667,
}
seen = {text: round(dms2dec(text), 6) for text in expected}
for text, value in seen.items():
    print(text, value)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python -W ignore check.py
