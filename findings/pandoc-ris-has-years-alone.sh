#!/usr/bin/env bash
# pandoc 3.9 (PyPI: pypandoc_binary 1.17): reports and a decision in RIS, dated by PY, Y1 and DA, numbered by M1, by offices.
# Expected before looking: a day is kept to the day, a month to the month, by PY or by DA; the number in M1 is the number.
# Seen: a year alone in PY is read. "2017/08/11/" in PY or Y1 is a date of no parts, and the whole text stands in the entry's
# id; "2017///" is the year and three noughts. DA is passed over: with DA alone there is no date. M1 is passed over.
# An office is a person, "Nations, United", unless a comma stands behind it.
# Why it matters: whoever dates a report exactly loses all of its date; a judgment has neither day nor number.
# Source: RIS format specification: PY and DA as "YYYY/MM/DD/other info", whose parts may be empty; M1 for numbers.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17
cat >check.py <<'PY'
import json, sys
import pypandoc

def read(*lines):
    text = "\n".join(["TY  - RPRT", "TI  - Findings", *lines, "ER  - ", ""])
    return json.loads(pypandoc.convert_text(text, "csljson", format="ris"))[0]

def date(*lines):
    return read(*lines).get("issued", {}).get("date-parts")

print(pypandoc.get_pandoc_version())
dates = [date("PY  - 2017"), date("PY  - 2017/08/11/"), date("Y1  - 2017/08/11/"), date("PY  - 2017///"), date("DA  - 2017/08/11/"), date("PY  - 2017", "DA  - 2017/08/11/")]
numbered = read("ID  - one", "PY  - 2017", "M1  - A/72/10")
authors = [read(f"AU  - {name}")["author"] for name in ("United Nations", "United Nations,")]
key = read("AU  - Doe, Jane", "PY  - 2017/08/11/")["id"]
print(dates, numbered, authors, key, sep="\n")
right = (
    dates == [[[2017]], [], [], [[2017], [0], [0], [0]], None, [[2017]]]
    and key == "Doe_2017/08/11/"
    and "A/72/10" not in json.dumps(numbered)
    and authors == [[{"family": "Nations", "given": "United"}], [{"family": "United Nations"}]]
)
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
