#!/usr/bin/env bash
# csvw 4.1.1 (PyPI): the verdict on a table described by metadata (CSV on the Web).
# Expected before looking: is_valid is a verdict on the table; a day, a month or a year that does not exist is refused.
# Seen: is_valid counts the warnings of Python that reading gave. Where a program has turned warnings off, as many do for
# others' sake, 30 February is valid. With warnings on, it is not; but a thirteenth month (gYearMonth) and a year with a letter
# (gYear) are valid either way.
# Why it matters: one line at the head of a script, about something else, makes every table valid; and dates that are less
# exact than a day are never looked at.
# Source: W3C, Metadata Vocabulary for Tabular Data, on datatypes; Python's documentation of warnings.simplefilter.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check csvw==4.1.1
cat >check.py <<'PY'
import json, pathlib, sys, warnings
from csvw import CSVW
def verdict(datatype, value, heard):
    pathlib.Path("table.csv").write_text(f"id,when\n1,{value}\n")
    columns = [{"name": "id", "datatype": "integer"}, {"name": "when", "datatype": datatype}]
    metadata = {"@context": "http://www.w3.org/ns/csvw", "url": "table.csv", "tableSchema": {"columns": columns}}
    pathlib.Path("table.csv-metadata.json").write_text(json.dumps(metadata))
    with warnings.catch_warnings():
        warnings.simplefilter("default" if heard else "ignore")
        return CSVW("table.csv-metadata.json").is_valid
tables = [("date", "2003-02-28"), ("date", "2003-02-30"), ("gYearMonth", "2003-13"), ("gYear", "20x3")]
seen = [[verdict(*table, heard) for table in tables] for heard in (True, False)]
print(seen)
sys.exit(seen != [[True, False, True, True], [True, True, True, True]])
PY
timeout 60 v/bin/python check.py
