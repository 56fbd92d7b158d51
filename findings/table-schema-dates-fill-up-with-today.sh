#!/usr/bin/env bash
# tableschema 1.21.0 and frictionless 5.21.0 (PyPI): a column of days in Table Schema with format "any".
# Expected before looking: any way of writing a day is read, "2010-05", a month, is refused, as it is with the default format, and the
# same table gives the same days whenever it is read.
# Seen: in both, what a cell does not say is taken from the day of reading: "2010-05" is today's day in May 2010, "2010" today's day and
# month in 2010, "12" the 12th of this month. No error, no warning; "07/05/2010" is July, whatever the others in the column are.
# Why it matters: a month given as such in a table becomes a day, and another day tomorrow; two people who check a table have two.
# Source: Table Schema (Frictionless Standards), "date": "any" is any parsable representation of a date; a month is none, and has a
# type of its own, "yearmonth".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check tableschema==1.21.0 frictionless==5.21.0 python-dateutil==2.9.0.post0
cat >check.py <<'PY'
import sys, warnings
from calendar import monthrange
from datetime import date
warnings.simplefilter("ignore")
import tableschema
from frictionless import fields

def older(text, form="any"):
    try:
        return tableschema.Field({"name": "day", "type": "date", "format": form}).cast_value(text)
    except tableschema.exceptions.CastError:
        return "refused"

def newer(text, form="any"):
    return fields.DateField(name="day", format=form).read_cell(text)[0]

def check():
    today = date.today()
    def on(year, month):
        return date(year, month, min(today.day, monthrange(year, month)[1]))
    expected = {
        ("2010-05",): (on(2010, 5), on(2010, 5)),
        ("2010",): (on(2010, today.month), on(2010, today.month)),
        ("12",): (date(today.year, today.month, 12),) * 2,
        ("07/05/2010",): (date(2010, 7, 5),) * 2,
        ("2010-05", "default"): ("refused", None),
    }
    seen = {asked: (older(*asked), newer(*asked)) for asked in expected}
    for asked, got in seen.items():
        print(*asked, "->", *got)
    return seen == expected

sys.exit(0 if check() or check() else 1)  # twice: midnight may pass
PY
timeout 60 v/bin/python check.py
