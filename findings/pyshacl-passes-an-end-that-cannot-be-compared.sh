#!/usr/bin/env bash
# pyshacl 0.40.1 with rdflib 7.6.0 (PyPI): sh:lessThanOrEquals from a first to a last day.
# Expected before looking: a last day before the first is a violation, and so is one that cannot be compared with it, such
# as a month or a moment, since the expression does not come out true then.
# Seen: the reversed pair is reported; a day and a month that holds it, a day and a month before it, and a day and a moment
# before it all conform.
# Why it matters: a shape that is to keep ends behind beginnings says nothing where one of them is less exact: "began on 7
# May 2010, ended in 2009" passes as a month.
# Source: SHACL (W3C Recommendation, 20 July 2017), section 4.3.4.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 240 env/bin/pip install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0
cat >check.py <<'PY'
import sys
import pyshacl, rdflib
prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix x: <urn:x:> . @prefix s: <http://www.w3.org/2001/XMLSchema#> .\n"
shape = "x:S a sh:NodeShape ; sh:targetSubjectsOf x:from ; sh:property [ sh:path x:from ; sh:lessThanOrEquals x:to ] ."
ends = {
    "reversed": '"2009-01-01"^^s:date', "month": '"2010-05"^^s:gYearMonth',
    "earlier-month": '"2009-01"^^s:gYearMonth', "earlier-moment": '"2009-01-01T00:00:00"^^s:dateTime',
}
def conforms(end):
    data = prefixes + f'x:a x:from "2010-05-07"^^s:date ; x:to {end} .'
    read = lambda text: rdflib.Graph().parse(data=text, format="turtle")
    return pyshacl.validate(read(data), shacl_graph=read(prefixes + shape))[0]
seen = {name: conforms(end) for name, end in ends.items()}
print(seen)
sys.exit(seen != {"reversed": False, "month": True, "earlier-month": True, "earlier-moment": True})
PY
timeout 60 env/bin/python check.py
