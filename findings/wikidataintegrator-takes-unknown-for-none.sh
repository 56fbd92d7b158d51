#!/usr/bin/env bash
# wikidataintegrator 0.9.30 (PyPI), statements of Wikidata as objects, compared without a network: ends that are unknown, ends that are none, ranks, sources.
# Expected before looking: "unknown value" and "no value" are two statements; with them as qualifiers, two statements about one office are two; one
# that is deprecated is not the one that is preferred; times of other precision or calendar differ.
# Seen: unknown and none are equal, as the value and as the qualifier: that somebody's office ended, nobody knows when, is the statement that it has not
# ended. A deprecated statement is equal to a preferred one, and one of source A to one of source B ("equals" looks at sources if told so, and
# never at ranks). Times are told apart by precision and calendar, and either of the two from a day.
# Why it matters: by this comparison the library decides, before it writes, which statement is there already: the other one is not written.
# Source: Wikibase, "Data model" (snak: value, some value, no value; rank); wikidataintegrator's wdi_core.py, WDBaseDataType (equality is "of value and
# qualifiers"), whose value is None for both.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check setuptools==75.8.0 wikidataintegrator==0.9.30
cat >check.py <<'PY'
import sys
import warnings

warnings.simplefilter("ignore")
from wikidataintegrator.wdi_core import WDItemID, WDTime, WDUrl

DAY = "+2010-05-07T00:00:00Z"
JULIAN = "http://www.wikidata.org/entity/Q1985786"

def end(value=None, **more):
    return WDTime(value, "P582", is_qualifier=True, **more)

def office(*ends, **more):
    return WDItemID("Q1", "P39", qualifiers=list(ends), **more)

def by(address):
    return [[WDUrl(address, "P854", is_reference=True)]]

unknown, none = end(snak_type="somevalue"), end(snak_type="novalue")
seen = {
    "end": unknown == none,
    "office": office(unknown) == office(none),
    "equals": office(unknown).equals(office(none), include_ref=True),
    "holder": WDItemID(None, "P39", snak_type="somevalue") == WDItemID(None, "P39", snak_type="novalue"),
    "day": office(unknown) == office(end(DAY)),
    "no end": office(none) == office(),
    "rank": office(none, rank="deprecated").equals(office(none, rank="preferred"), include_ref=True),
    "source": office(none, references=by("https://a.example")) == office(none, references=by("https://b.example")),
    "precision": end(DAY, precision=11) == end(DAY, precision=9),
    "calendar": end(DAY) == end(DAY, calendarmodel=JULIAN),
    "written": [office(ends).get_json_representation()["qualifiers"]["P582"][0]["snaktype"] for ends in (unknown, none)],
}
print(seen)
expected = {
    "end": True,
    "office": True,
    "equals": True,
    "holder": True,
    "day": False,
    "no end": False,
    "rank": True,
    "source": True,
    "precision": False,
    "calendar": False,
    "written": ["somevalue", "novalue"],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 120 v/bin/python check.py 2>/dev/null
