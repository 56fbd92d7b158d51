#!/usr/bin/env bash
# polars 2.1.0 (PyPI), tables: columns of days read from text without a format, and from CSV with try_parse_dates.
# Expected by its standard or documentation (not written down before looking): a year of two figures is refused, or is one of our time; a column has one way of writing.
# Seen: "10-05-94" is 10 May of the year 94, "7.5.10" is 7 May of the year 10, without an error in strict reading, and read_csv does the same. "94-05-10", figures in the other order, is the year 94 as well. "07/05/2010" over "10-05-94" is a column of 2010 and of 94.
# Why it matters: who died in 1994 died in the first century, is before every law, and sorts first; the column looks sound, being of days.
# Source: the package's documentation of Expr.str.to_date (without a format it is inferred from the data) and read_csv; ISO 8601 (a year has four digits). Not opened.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check polars==2.1.0
cat >check.py <<'PY'
import io
import sys
import polars

def read(*texts):
    return [str(day) for day in polars.Series(list(texts)).str.to_date()]

def table(*lines):
    return [str(day) for day in polars.read_csv(io.StringIO("\n".join(["until", *lines])), try_parse_dates=True)["until"]]

seen = [read("10-05-94"), read("7.5.10"), read("94-05-10"), read("31/12/99", "07/05/2010"), table("10-05-94", "11-05-94"), table("07/05/2010", "10-05-94")]
print(seen)
sys.exit(0 if seen == [
    ["0094-05-10"], ["0010-05-07"], ["0094-05-10"], ["0099-12-31", "2010-05-07"], ["0094-05-10", "0094-05-11"], ["2010-05-07", "0094-05-10"],
] else 1)
PY
timeout 60 v/bin/python check.py
