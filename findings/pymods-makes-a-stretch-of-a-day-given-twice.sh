#!/usr/bin/env bash
# pymods 2.0.14 (PyPI), a reader of MODS, the Library of Congress's format of records: the day of issue in words and encoded, doubtful years, symbols of
# a report and of the collection that it is in.
# Expected before looking: a day that is given for people and again for machines is one day, as MODS has "encoding" and "keyDate" for it; start and end
# make a stretch by their "point"; a year alone that begins a stretch, or is about, says so; identifiers are those of the record.
# Seen: any two dates of issue are put in the order of their letters and joined: 7 May 2010 is "2010-05-07 - 7 May 2010", and a year that is made
# exact by its month is "2003 - 2003-05". A start without an end is that year alone, as are "approximate" and "questionable". The record has
# the symbol of its host and one that is marked invalid, among its own; host's titles, names and subjects stay out.
# Why it matters: a report of one day covers a stretch, and the symbol of a whole series finds each report in it as if it were that series.
# Source: MODS user guidelines (originInfo: encoding, keyDate, point, qualifier; identifier: invalid; relatedItem); documentation of pymods
# (dates, identifiers).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check pymods==2.0.14
cat >check.py <<'PY'
import sys
from pymods import MODSReader

def record(inner):
    with open("record.xml", "w", encoding="utf-8") as file:
        file.write(f'<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods>{inner}</mods></modsCollection>')
    return next(iter(MODSReader("record.xml")))

def issued(*dates):
    return [date.text for date in record(f"<originInfo>{''.join(dates)}</originInfo>").dates]

def date(text, attributes=""):
    return f"<dateIssued{attributes}>{text}</dateIssued>"

encoded, start, end = ' encoding="w3cdtf" keyDate="yes"', ' point="start"', ' point="end"'
host = '<relatedItem type="host"><titleInfo><title>All reports</title></titleInfo><identifier type="symbol">S/2005/</identifier></relatedItem>'
symbols = '<identifier type="symbol">S/2005/60</identifier><identifier type="symbol" invalid="yes">S/2005/6O</identifier>'
report = record(f"<titleInfo><title>Report</title></titleInfo>{symbols}{host}")
seen = {
    "a day, twice": issued(date("7 May 2010"), date("2010-05-07", encoded)),
    "a year, then its month": issued(date("2003"), date("2003-05", encoded)),
    "start and end": issued(date("2003", start), date("2005", end)),
    "start alone": issued(date("2003", start)),
    "about": issued(date("2003", ' qualifier="approximate"')),
    "doubtful": issued(date("2003", ' qualifier="questionable"')),
    "symbols": [identifier.text for identifier in report.identifiers],
    "titles": report.titles,
}
for case, value in seen.items():
    print(f"{case}: {value}")
expected = {
    "a day, twice": ["2010-05-07 - 7 May 2010"],
    "a year, then its month": ["2003 - 2003-05"],
    "start and end": ["2003 - 2005"],
    "start alone": ["2003"],
    "about": ["2003"],
    "doubtful": ["2003"],
    "symbols": ["S/2005/60", "S/2005/6O", "S/2005/"],
    "titles": ["Report"],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
