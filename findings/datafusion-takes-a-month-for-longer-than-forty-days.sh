#!/usr/bin/env bash
# datafusion 55.0.0 (PyPI; Apache DataFusion), SQL over tables in Arrow and Parquet: which of two lengths of time is longer, and on what day a moment with an offset lies.
# Expected before looking: two days are longer than 25 hours are, forty days longer than a month, and 24 hours a day, as in PostgreSQL, whose SQL it follows; or lengths in
# other units are refused; a text with an offset, cast to a date, is the day that it names, or is refused, and the same as the moment itself.
# Seen: months are looked at first, then days, then the rest: a month is longer than forty days and than four hundred, a day longer than 48 hours and not the same as 24; max, min
# and ORDER BY go by that. 12 months are a year and 7 days a week. Half past midnight of 7 May at +03:00 is 6 May if its text is cast, and 7 May if the moment with
# its offset is; "date" before half past eleven in the evening of 7 May at -03:00 is 8 May. Days that do not exist, and months, are refused.
# Why it matters: of the time limits of several laws the longest, found by max, is a month where another is a year in days; an act has two days by how its column was typed.
# Source: PostgreSQL manual, 8.5 (DataFusion's SQL "is based on PostgreSQL" by its own documentation); interval comparison counts a month as 30 days, a day as 24 hours.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check datafusion==55.0.0
cat >check.py <<'PY'
from datafusion import SessionContext

context = SessionContext()

def asked(query):
    try:
        return "; ".join(", ".join(str(value) for value in row) for batch in context.sql(query).collect() for row in zip(*(column.to_pylist() for column in batch.columns)))
    except Exception:
        return "refused"

for one, other in [("1 month", "31 days"), ("1 month", "40 days"), ("1 month", "400 days"), ("1 day", "24 hours"), ("1 day", "48 hours"), ("12 months", "1 year"), ("7 days", "1 week")]:
    sign = [sign for sign in "<=>" if asked(f"SELECT INTERVAL '{one}' {sign} INTERVAL '{other}'") == "True"]
    print(one, *sign, other)
print("longest:", asked("SELECT max(length) = INTERVAL '1 month' FROM (VALUES (INTERVAL '1 month'), (INTERVAL '400 days')) AS limits(length)"))
for query in [
    "SELECT CAST('2010-05-07T00:30:00+03:00' AS DATE)", "SELECT DATE '2010-05-07T23:30:00-03:00'",
    "SELECT CAST(arrow_cast('2010-05-07T00:30:00+03:00', 'Timestamp(Second, Some(\"+03:00\"))') AS DATE)", "SELECT DATE '2010-02-30'", "SELECT DATE '2010-05'",
]:
    print(f"{query}: {asked(query)}")
PY
timeout 60 v/bin/python check.py | tee seen.txt
cat >expected.txt <<'TXT'
1 month > 31 days
1 month > 40 days
1 month > 400 days
1 day > 24 hours
1 day > 48 hours
12 months = 1 year
7 days = 1 week
longest: True
SELECT CAST('2010-05-07T00:30:00+03:00' AS DATE): 2010-05-06
SELECT DATE '2010-05-07T23:30:00-03:00': 2010-05-08
SELECT CAST(arrow_cast('2010-05-07T00:30:00+03:00', 'Timestamp(Second, Some("+03:00"))') AS DATE): 2010-05-07
SELECT DATE '2010-02-30': refused
SELECT DATE '2010-05': refused
TXT
diff seen.txt expected.txt
