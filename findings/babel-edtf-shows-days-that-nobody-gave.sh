#!/usr/bin/env bash
# babel-edtf 1.2.2 (PyPI, of the makers of InvenioRDM): format_edtf on intervals whose ends are not equally exact.
# Expected before looking: each end is shown as exactly as it was given, "Feb 1, 2004 - 2005"; or the interval is refused, as anything
# above level 0 is.
# Seen: the less exact end is filled up to the other's exactness, to its first day or month at the beginning and its last at the end:
# "2004-02-01/2005" is shown as 1 February 2004 to 31 December 2005, "2010-05/2010-05-09" as May 1 to 9. With ends
# alike ("2010-05/2010-07") nothing is added. What is stored is right; what a reader sees, and copies, is not.
# Why it matters: a reader takes 31 December 2005 for a day that a source gave; on a limitation period it is the day that counts.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019), level 0, "Time Interval": among its examples
# is "2004-02-01/2005", from a day to a year; the package's README: dates in this format are imprecise.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check babel-edtf==1.2.2 edtf==5.0.2 babel==2.19.0 pyparsing==3.3.3
cat >check.py <<'PY'
import sys
from babel_edtf import format_edtf

def shown(text):
    return " ".join(format_edtf(text, format="medium", locale="en").replace("\u2013", "-").replace("\u2009", " ").split())

expected = {
    "2004-02-01/2005": "Feb 1, 2004 - Dec 31, 2005",
    "2004-02-01/2005-02": "Feb 1, 2004 - Feb 28, 2005",
    "2004/2005-05-09": "Jan 1, 2004 - May 9, 2005",
    "2005/2006-02": "Jan 2005 - Feb 2006",
    "2010-05/2010-05-09": "May 1 - 9, 2010",
    "2010-05/2010-07": "May - Jul 2010",
    "2005": "2005",
}
seen = {text: shown(text) for text in expected}
for text, line in seen.items():
    print(f"{text}: {line}")
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
