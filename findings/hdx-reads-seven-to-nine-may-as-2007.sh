#!/usr/bin/env bash
# hdx-python-utilities 4.2.5 (PyPI, of the Humanitarian Data Exchange): parse_date_range, which gives the first and last day of what a date says, on stretches of days.
# Expected before looking: a year and a month are all their days, as its documentation has it; a stretch is its first and last day, or is refused; the number of a
# resolution is no year.
# Seen: "2010", "2010-05" and "May 2010" are right, 30 February is refused. "7-9 May 2010" is 9 May 2007 alone. Of "2010-05-07/2010-05-09", which ISO 8601 has for a
# stretch, the first day is left. Words around it are refused by default, as "May to July 2010" is; with fuzzy=, which is there for words, "between 7 and 9 May 2010" is
# 9 May 2007 as well, resolution 1593 (2005) is the year 1593, and the second quarter of 2010, "Q2 2010", is February.
# Why it matters: incidents of three days in May 2010 are put three years earlier, before the mission that reported them was there.
# Source: its documentation, "Dates" (parse_date_range: the range a date covers; fuzzy, for dates within text); ISO 8601-1, 5.5.2 (time intervals).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check hdx-python-utilities==4.2.5
cat >check.py <<'PY'
from hdx.utilities.dateparse import parse_date_range

def read(text, **options):
    try:
        first, last = parse_date_range(text, **options)
        return f"{first.date()} to {last.date()}"
    except ValueError:
        return "refused"

for text in [
    "2010", "2010-05", "May 2010", "7 May 2010", "2010-02-30", "7-9 May 2010", "2010-05-07/2010-05-09", "May to July 2010", "between 7 and 9 May 2010",
    "resolution 1593 (2005)", "Q2 2010",
]:
    print(f"{text}: {read(text)}; fuzzy {read(text, fuzzy={})}")
PY
timeout 100 v/bin/python check.py 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
2010: 2010-01-01 to 2010-12-31; fuzzy 2010-01-01 to 2010-12-31
2010-05: 2010-05-01 to 2010-05-31; fuzzy 2010-05-01 to 2010-05-31
May 2010: 2010-05-01 to 2010-05-31; fuzzy 2010-05-01 to 2010-05-31
7 May 2010: 2010-05-07 to 2010-05-07; fuzzy 2010-05-07 to 2010-05-07
2010-02-30: refused; fuzzy refused
7-9 May 2010: 2007-05-09 to 2007-05-09; fuzzy 2007-05-09 to 2007-05-09
2010-05-07/2010-05-09: 2010-05-07 to 2010-05-07; fuzzy 2010-05-07 to 2010-05-07
May to July 2010: refused; fuzzy refused
between 7 and 9 May 2010: refused; fuzzy 2007-05-09 to 2007-05-09
resolution 1593 (2005): refused; fuzzy 1593-01-01 to 1593-12-31
Q2 2010: refused; fuzzy 2010-02-01 to 2010-02-28
TXT
diff seen.txt expected.txt
