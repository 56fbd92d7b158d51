#!/usr/bin/env bash
# xsdata 26.10 (PyPI), XML made into objects of Python by its schema: which of two durations, years and months comes first, and which two are the same.
# Expected before looking: a value is ordered as XML Schema orders it, as the package's dates and moments are; two that have no order are refused or
# neither is the smaller; a year and twelve months are equal.
# Seen: durations and periods are compared letter by letter: ten years are less than five, ten days less than nine, two days less than an hour; a year is
# not twelve months, sixty seconds are no minute. The year 10000 comes before 2010, 45 BC after 44 BC. A month counts as less than 31 days, which it may
# be or not. Dates and moments of the same package are compared by their value. A month of the year may be the nought, "2010-00".
# Why it matters: the longest of several time limits, found by max, is the one that begins with a nine.
# Source: XML Schema 1.1 part 2, 3.3.6 (duration: equality and order), 3.3.11 (gYear), 3.3.10 (gYearMonth: months are 1 to 12); xsdata's documentation,
# "Data types" (XmlDuration, XmlPeriod).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check xsdata==26.10
cat >check.py <<'PY'
import sys
from xsdata.models.datatype import XmlDateTime, XmlDuration, XmlPeriod

moment = XmlDateTime.from_string
seen = {
    "ten years < five": XmlDuration("P10Y") < XmlDuration("P5Y"),
    "two days < an hour": XmlDuration("P2D") < XmlDuration("PT1H"),
    "a month < 31 days": XmlDuration("P1M") < XmlDuration("P31D"),
    "longest": str(max(map(XmlDuration, ["P10D", "P30D", "P9D"]))),
    "a year = twelve months": XmlDuration("P1Y") == XmlDuration("P12M"),
    "sixty seconds = a minute": XmlDuration("PT60S") == XmlDuration("PT1M"),
    "10000 < 2010": XmlPeriod("10000") < XmlPeriod("2010"),
    "44 BC < 45 BC": XmlPeriod("-0044") < XmlPeriod("-0045"),
    "month nought": str(XmlPeriod("2010-00")),
    "moments by value": moment("2010-05-07T10:00:00+03:00") == moment("2010-05-07T07:00:00Z"),
}
expected = {
    "ten years < five": True,
    "two days < an hour": True,
    "a month < 31 days": True,
    "longest": "P9D",
    "a year = twelve months": False,
    "sixty seconds = a minute": False,
    "10000 < 2010": True,
    "44 BC < 45 BC": True,
    "month nought": "2010-00",
    "moments by value": True,
}
for name, value in seen.items():
    print(name, value)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
