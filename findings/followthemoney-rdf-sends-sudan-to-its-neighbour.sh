#!/usr/bin/env bash
# followthemoney 4.11.2 with rdflib 7.6.0 (PyPI): entities written as RDF, with countries and with dates that are not whole days.
# Expected before looking: a country is a word or an address that means the same country; a year is xsd:gYear or plain text, a day xsd:date.
# Seen: the ISO code is put behind the address of the MARC list of countries, whose codes are others: Sudan's "sd" is South Sudan there,
# South Sudan's "ss" Western Sahara, Ukraine's "ua" Egypt, Bosnia's "ba" Bahrain, Lebanon's "lb" Liberia. "1960" and "2010-05" are
# typed xsd:date, of which they are none.
# Why it matters: joined with library data, everybody of one State is of another, a party to the same war among them; dates cannot be compared.
# Source: MARC Code List for Countries (Library of Congress), which the address names, against ISO 3166-1; XML Schema 1.1 part 2, section 3.3.9.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check followthemoney==4.11.2 rdflib==7.6.0
cat >check.py <<'PY'
import io, sys
from followthemoney import model
from followthemoney.export.rdf import RDFExporter
from rdflib import Graph

out = io.StringIO()
exporter = RDFExporter(out)
for code in ("sd", "ss", "ua", "ba", "lb"):
    person = model.make_entity("Person")
    person.id = code
    person.add("name", "Made Up")
    person.add("country", code)
    person.add("birthDate", {"sd": "1960", "ss": "2010-05"}.get(code, "1960-05-07"))
    exporter.write(person)
exporter.finalize()
graph = Graph().parse(data=out.getvalue(), format="nt")
seen = sorted((part.split(":")[-1], str(value), str(getattr(value, "datatype", None) or "").split("#")[-1]) for _, part, value in graph if "country" in part or "birthDate" in part)
print(*seen, sep="\n")
place = "http://id.loc.gov/vocabulary/countries/"
told = [("Person:birthDate", day, "date") for day in ("1960", "1960-05-07", "1960-05-07", "1960-05-07", "2010-05")]
told += [("Thing:country", place + code, "") for code in ("ba", "lb", "sd", "ss", "ua")]
sys.exit(0 if [(part.split("#")[-1], value, kind) for part, value, kind in seen] == sorted((part.split(":")[-1], value, kind) for part, value, kind in told) else 1)
PY
timeout 60 v/bin/python check.py 2>/dev/null
