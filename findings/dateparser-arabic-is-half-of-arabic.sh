#!/usr/bin/env bash
# dateparser 1.5.0 (PyPI): names of months in Arabic as they are written in other countries than Egypt and Sudan.
# Expected before looking: named as Arabic, a date is read with every set of names of months that the data has for Arabic.
# Seen: languages=["ar"] reads the names of Egypt and Sudan alone; the others are refused (None). The data has them, under the
# locales ar-PS, ar-JO, ar-LB, ar-SY and ar-IQ, those of Algeria and Tunisia under ar-DZ and ar-TN, and a caller has to know
# the country of the writer to name one.
# Why it matters: of two parties' papers in one language, the dates of one are read and those of the other are lost.
# Source: dateparser's documentation on languages and locales; CLDR's months of Arabic by country.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check dateparser==1.5.0
cat >check.py <<'PY'
import sys, warnings
warnings.simplefilter("ignore")
import dateparser
texts = ["8 يوليو 2014", "8 تموز 2014", "8 جويلية 2014"]
read = lambda text, **where: (lambda day: day and str(day.date()))(dateparser.parse(text, **where))
seen = {"ar": [read(text, languages=["ar"]) for text in texts]}
for locale in ["ar-PS", "ar-IQ", "ar-DZ", "ar-TN", "ar-SD"]:
    seen[locale] = [read(text, locales=[locale]) for text in texts]
for where, days in seen.items():
    print(where, days)
day = "2014-07-08"
sys.exit(seen != {
    "ar": [day, None, None],
    "ar-PS": [day, day, None],
    "ar-IQ": [day, day, None],
    "ar-DZ": [day, None, day],
    "ar-TN": [day, None, day],
    "ar-SD": [day, None, None],
})
PY
timeout 60 v/bin/python check.py
