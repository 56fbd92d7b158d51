#!/usr/bin/env bash
# libhxl 5.2.2 with six 1.17.0 (PyPI), the library of the Humanitarian Exchange Language: rows picked by a day or a figure, of which some cells are empty or say "unknown".
# Expected before looking: an empty cell is picked by no comparison with a day or a figure, since there is "is empty" for it; a word is neither before nor
# after a day; what an average leaves out is left out of the greatest as well.
# Seen: what cannot be read as a day or a figure is compared as text. An empty end lies before every day, and an empty figure is less than five; "unknown" lies
# after every day and is more than five, since letters come behind digits. The greatest of 1, 30, 7 and "unknown" is "unknown", the sum 38.
# Why it matters: postings that go on are counted among those that ended, and where nobody knows how many were killed, it was more than anybody asks for.
# Source: libhxl's documentation of row queries ("Try matching as dates, then as numbers, then as simple strings"), "is empty" and aggregators; HXL 1.1,
# "Empty values".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check libhxl==5.2.2 six==1.17.0
cat >check.py <<'PY'
import sys
import hxl

data = [["#event", "#date+end", "#affected+killed"], ["ended", "2005-03-01", "1"], ["empty", "", ""], ["later", "2012-01-01", "30"],
        ["said", "unknown", "unknown"], ["also", "2010-05-07", "7"]]
expected = {
    "#date+end<2010-01-01": ["ended", "empty"],
    "#date+end<1900-01-01": ["empty"],
    "#date+end>2010-06-01": ["later", "said"],
    "#date+end>2999-01-01": ["said"],
    "#affected+killed<5": ["ended", "empty"],
    "#affected+killed>5": ["later", "said", "also"],
    "#date+end is empty": ["empty"],
}
seen = {query: [row.values[0] for row in hxl.data(data).with_rows(query)] for query in expected}
reckoned = [row.values for row in hxl.data(data).count([], ["max(#affected+killed)", "sum(#affected+killed)"])]
print(seen, reckoned)
sys.exit(0 if seen == expected and [str(value) for value in reckoned[0]][-2:] == ["unknown", "38"] else 1)
PY
timeout 60 v/bin/python check.py 2>/dev/null
