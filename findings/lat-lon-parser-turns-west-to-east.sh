#!/usr/bin/env bash
# lat-lon-parser 1.3.1 (PyPI): places as reports in French, Spanish and Arabic write them, and two numbers that are one place.
# Expected before looking: a direction that the package does not know is refused, as 75 minutes and a bare pair of decimals are; digits that it
# takes in another script it reads with that script's decimal comma.
# Seen: "O", "Ouest", "Oeste" are passed over, and the place is east; "Sur" is passed over, and it is north. "٢٧٫٥", twenty-seven and a half, is
# 27°5'. A pair, "31°N 34°E", is one latitude of 31.57, and 95° north is taken.
# Why it matters: a camp in the west of Western Sahara lies in the Libyan desert, and no error says so.
# Source: the package's README (parses latitudes and longitudes in "various" formats; directions by letter or spelt out, in English).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check lat-lon-parser==1.3.1
cat >check.py <<'PY'
import sys
from lat_lon_parser import parse

def read(text):
    try:
        return round(parse(text), 2)
    except ValueError:
        return "refused"

expected = {
    "13°12' W": -13.2,
    "13°12' O": 13.2,
    "13°12' Ouest": 13.2,
    "13°12' Oeste": 13.2,
    "27°9' S": -27.15,
    "27°9' Sur": 27.15,
    "27,5": 27.5,
    "٢٧٫٥": 27.08,
    "31°N 34°E": 31.57,
    "95°N": 95.0,
    "31°75' N": "refused",
    "31.5, 34.5": "refused",
}
seen = {text: read(text) for text in expected}
print(seen)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
