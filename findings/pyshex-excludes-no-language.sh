#!/usr/bin/env bash
# PyShEx 0.9.0 with rdflib 7.6.0, beside pyrudof 0.3.35 (PyPI): ShEx value sets of languages, with and without exclusions.
# Expected before looking: "[. - @ru~]" takes every language but Russian; "[@ar~]" takes Arabic ("ar", "ar-PS") and not Egyptian Arabic, whose
# tag "arz" only begins alike; tags are compared without regard to case.
# Seen: PyShEx excludes no language: "[. - @ru~]" and "[. - @ru]" take Russian, and "[@en~ - @en-GB]" takes British English, while values
# and addresses are excluded as they should be. Its "@ar~" takes "arz", and "@ar-PS" does not take "ar-ps". pyrudof gives the
# expected answer to each.
# Why it matters: a shape that is to keep a language out, or to show that a name in another language is there, passes whatever comes.
# Source: ShEx 2.1, section 5.4.5 (values constraint: nothing that an exclusion holds); RFC 4647, section 3.3.1 (basic filtering); RFC 5646,
# section 2.1.1 (case).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --disable-pip-version-check PyShEx==0.9.0 rdflib==7.6.0 pyrudof==0.3.35
cat >check.py <<'PY'
import sys
from pyrudof import Rudof, RudofConfig
from pyshex import ShExEvaluator
from rdflib import Graph

def passes(values, value):
    shapes, data = f"<urn:x:S> {{ <urn:x:name> [{values}] }}", f"<urn:x:a> <urn:x:name> {value} ."
    first = ShExEvaluator(rdf=Graph().parse(data=data, format="turtle"), schema=shapes, focus="urn:x:a", start="urn:x:S").evaluate()[0].result
    other = Rudof(RudofConfig())
    other.read_shex(shapes)
    other.read_data(data)
    other.read_shapemap("<urn:x:a>@<urn:x:S>")
    return first, str(next(iter(other.validate_shex())).status) == "conformant"

# What PyShEx says, and what pyrudof does.
expected = {
    (". - @ru~", '"x"@ru'): (True, False),
    (". - @ru", '"x"@ru'): (True, False),
    (". - @ru~", '"x"@en'): (True, True),
    ("@en~ - @en-GB", '"x"@en-GB'): (True, False),
    ('. - "unknown"', '"unknown"'): (False, False),
    (". - <urn:x:b>", "<urn:x:b>"): (False, False),
    ("@ar~", '"x"@ar-PS'): (True, True),
    ("@ar~", '"x"@arz'): (True, False),
    ("@ar-PS", '"x"@ar-ps'): (False, True),
}
seen = {asked: passes(*asked) for asked in expected}
for asked, got in seen.items():
    print(*asked, *got)
sys.exit(0 if seen == expected else 1)
PY
timeout 90 v/bin/python check.py
