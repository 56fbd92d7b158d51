#!/usr/bin/env bash
# isoduration 20.11.0 (PyPI), "operations with ISO 8601 durations", which JSON Schema's validators check durations by: halves added to a day and taken from it.
# Expected before looking: half an hour is thirty minutes and half a day twelve hours, since the smallest part may have a decimal fraction; half a year is six
# months, or is refused; what is added and taken away again leaves the day as it was; a duration that cannot be reckoned with is refused, whatever the day.
# Seen: halves are read and written as they are. Added, they are rounded up: half a year is a year, half an hour an hour, half a day a day, a year and a half is two
# years, two fifths of a year are nothing. Taken away, a half is nothing, and a year and a half is one year. From some days half a month is refused, with "month must
# be in 1..12", and half an hour with "hour must be in 0..23", from others not. Whole parts are right, and so are months from the 31st.
# Why it matters: a sentence of a year and a half ends six months late; a time limit of half a month is nothing or a whole one, by which side it is counted from.
# Source: ISO 8601-1:2019, 5.5.2.3 and 5.3.1.4 (the lowest-order component may have a decimal fraction); isoduration's README ("durations can be added to, or
# subtracted from, Python datetimes"; refused is what "the standard doesn't allow").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check isoduration==20.11.0
cat >check.py <<'PY'
from datetime import datetime

from isoduration import format_duration, parse_duration

def tried(reckoned):
    try:
        return reckoned().strftime("%Y-%m-%d %H:%M")
    except ValueError as error:
        return f"refused: {error}"

noon, january = datetime(2010, 5, 7, 12), datetime(2010, 1, 15)
for written in ["P6M", "P0.5Y", "P0.4Y", "P1.5Y", "P0.5M", "P0.5D", "P1.5D", "PT30M", "PT0.5H", "PT1.5H"]:
    length = parse_duration(written)
    print(f"{format_duration(length)}: + {tried(lambda: noon + length)} - {tried(lambda: noon - length)}")
for written in ["P0.5M", "PT0.5H"]:
    print(f"{written} from January: {tried(lambda: january - parse_duration(written))}")
print("P1M from the 31st:", tried(lambda: datetime(2010, 1, 31) + parse_duration("P1M")))
PY
timeout 60 v/bin/python check.py | tee seen.txt
cat >expected.txt <<'TXT'
P6M: + 2010-11-07 12:00 - 2009-11-07 12:00
P0.5Y: + 2011-05-07 12:00 - 2010-05-07 12:00
P0.4Y: + 2010-05-07 12:00 - 2010-05-07 12:00
P1.5Y: + 2012-05-07 12:00 - 2009-05-07 12:00
P0.5M: + 2010-06-07 12:00 - 2010-05-07 12:00
P0.5D: + 2010-05-08 12:00 - 2010-05-07 12:00
P1.5D: + 2010-05-09 12:00 - 2010-05-06 12:00
PT30M: + 2010-05-07 12:30 - 2010-05-07 11:30
PT0.5H: + 2010-05-07 13:00 - 2010-05-07 12:00
PT1.5H: + 2010-05-07 14:00 - 2010-05-07 11:00
P0.5M from January: refused: month must be in 1..12
PT0.5H from January: refused: hour must be in 0..23
P1M from the 31st: 2010-02-28 00:00
TXT
diff seen.txt expected.txt
