#!/usr/bin/env bash
# edtf 5.0.2 (PyPI): strict and fuzzy bounds.
# Expected before looking: "2010-05/" (an end nobody knows) has no strict upper bound; "2010-05-15?" (an uncertain day) is
# widened by a day or a month.
# Seen: the strict upper bound of the unknown end is 1 May 2020, ten years after its beginning; the uncertain day is
# widened by a year, a month and a day on each side, 14 April 2009 to 16 June 2011.
# Why it matters: "strict" bounds look like days that a source gave.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019); the library's README on fuzzy padding.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2
cat >check.py <<'PY'
import sys, time
from edtf import parse_edtf
day = lambda moment: time.strftime("%Y-%m-%d", moment)
unknown, uncertain = parse_edtf("2010-05/"), parse_edtf("2010-05-15?")
seen = [day(unknown.upper_strict()), day(uncertain.lower_fuzzy()), day(uncertain.upper_fuzzy())]
print(seen)
sys.exit(0 if seen == ["2020-05-01", "2009-04-14", "2011-06-16"] else 1)
PY
timeout 60 env/bin/python check.py
