#!/usr/bin/env bash
# owlready2 0.51 (PyPI): FILTER with < and > in its own SPARQL, over moments in several zones, a day, a year, a figure and a word.
# Expected before looking: moments are compared as such, whatever their zone; what cannot be compared with a moment, a day
# or a number is an error of that row, which leaves the row out.
# Seen: moments are compared letter by letter: half past eleven in the evening of 7 May at -05:00 is before midnight UTC, four and a
# half hours too early, and two in the morning of the 8th at +03:00 is after it. A moment is not equal to itself with "+00:00" for "Z".
# Before a day come figures, too, and words that sort before it; days, moments and words are all greater than 100.
# Why it matters: what was known at a moment depends on the zone a server wrote, and a count of victims is "before June 2010".
# Source: SPARQL 1.1 Query, sections 17.2 and 17.3 (operators; errors in filters); XML Schema 1.1 part 2, section 3.3.7.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check owlready2==0.51
cat >check.py <<'PY'
import io, sys
from owlready2 import World

XSD, RDF, OWL, HERE = "http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2002/07/owl#", "http://example.org/r#"
values = {
    "evening": ("2010-05-07T23:30:00-05:00", "dateTime"),
    "morning": ("2010-05-08T02:00:00+03:00", "dateTime"),
    "utc": ("2010-05-08T00:30:00Z", "dateTime"),
    "day": ("2010-05-07", "date"),
    "year": ("2009", "gYear"),
    "figure": ("370", "integer"),
    "word": ("1 village", "string"),
}
lines = [f"<{HERE}value> <{RDF}type> <{OWL}DatatypeProperty> ."]
for name, (text, kind) in values.items():
    lines.append(f"<{HERE}{name}> <{RDF}type> <{OWL}NamedIndividual> .")
    lines.append(f'<{HERE}{name}> <{HERE}value> "{text}"^^<{XSD}{kind}> .')
world = World()
world.get_ontology(HERE).load(fileobj=io.BytesIO("\n".join([*lines, ""]).encode()))

def ask(condition):
    return sorted(row[0].name for row in world.sparql(f"SELECT ?it {{ ?it <{HERE}value> ?value . FILTER(?value {condition}) }}"))

midnight = f'"2010-05-08T00:00:00Z"^^<{XSD}dateTime>'
expected = {
    f"< {midnight}": ["day", "evening", "figure", "word", "year"],
    f"> {midnight}": ["morning", "utc"],
    f'= "2010-05-08T00:30:00+00:00"^^<{XSD}dateTime>': [],
    f'= "2010-05-08T00:30:00Z"^^<{XSD}dateTime>': ["utc"],
    f'< "2010-06-01"^^<{XSD}date>': ["day", "evening", "figure", "morning", "utc", "word", "year"],
    "> 100": ["day", "evening", "figure", "morning", "utc", "word", "year"],
}
seen = {condition: ask(condition) for condition in expected}
for condition, got in seen.items():
    print(condition.replace(XSD, "xsd:"), got)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
