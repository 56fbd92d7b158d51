#!/usr/bin/env bash
# edtf-validate 2.0.0 (PyPI): days that are in no calendar, with and without a mark of doubt, and intervals that end before they begin.
# Expected before looking: a validator of a format of dates knows the calendar, whatever mark stands behind a day; its
# answer for the whole format and its answer for one level of it agree.
# Seen: 29 February is valid in every year, 30 February and 31 April are not; with "~" behind them they are. In an interval
# 29 February 2023 is refused. An interval that ends before it begins is invalid, and valid at level 0 at once.
# Why it matters: a day that was mistyped passes as checked, and the more doubtful the day the less is looked at it.
# Source: EDTF (Library of Congress, ISO 8601-2:2019): a date is a calendar date of ISO 8601-1; the README of the package.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check edtf-validate==2.0.0
cat >check.py <<'PY'
import sys
from edtf_validate.valid_edtf import is_valid, isLevel0
expected = {
    "2024-02-29": True,
    "2023-02-29": True,
    "1900-02-29": True,
    "2023-02-30": False,
    "2023-04-31": False,
    "2023-02-30~": True,
    "2023-04-31~": True,
    "2023-02-29/2023-03-01": False,
    "2010-05/2010-04": False,
}
seen = {text: is_valid(text) for text in expected}
for text, valid in seen.items():
    print(text, "valid" if valid else "invalid")
backwards = isLevel0("2010-05/2010-04")
print("2010-05/2010-04 at level 0:", "valid" if backwards else "invalid")
sys.exit(0 if seen == expected and backwards else 1)
PY
timeout 60 v/bin/python check.py
