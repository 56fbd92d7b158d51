#!/usr/bin/env bash
# cffconvert 2.0.0 (PyPI): a CITATION.cff of a data set by three bodies and a person, written as BibTeX and for schema.org; the BibTeX is
# read by pybtex 0.26.1.
# Expected before looking: an "entity" stays one author under its full name: in braces in BibTeX, an Organization for schema.org; a data set
# is a Dataset.
# Seen: bodies stand in BibTeX without braces, so that one with "and" in its name is two authors and one with "of" has a surname: four authors
# are read as six, "Trade", "Bosnia" and "Herzegovina" among them, and the Office of the Prosecutor is Prosecutor, O. For schema.org each
# body is a Person, and the data set is source code. The file is valid, and no warning is given.
# Why it matters: who speaks is the first thing that a citation says; here a ministry is cited as two persons.
# Source: Citation File Format 1.2.0, schema guide, definitions.entity and "type"; BibTeX on names ("and", braces; names in lower case);
# schema.org, Organization and Dataset.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check cffconvert==2.0.0 pybtex==0.26.1
cat >check.py <<'PY'
import json, sys
from cffconvert.citation import Citation
from pybtex.database import parse_string

citation = Citation("""cff-version: 1.2.0
message: Please cite the record.
title: Record of claims
type: dataset
date-released: 2010-05-07
authors:
  - name: Ministry of Foreign Affairs and Trade
  - name: Office of the Prosecutor
  - name: Bosnia and Herzegovina
  - family-names: Rossi
    given-names: Anna
""")
citation.validate()
bibtex = citation.as_bibtex()
print(bibtex)
persons = next(iter(parse_string(bibtex, "bibtex").entries.values())).persons["author"]
read = [(" ".join(person.last_names), " ".join([*person.first_names, *person.prelast_names])) for person in persons]
print(read)
schema = json.loads(citation.as_schemaorg())
kinds = [author["@type"] for author in schema["author"]]
print(schema["@type"], kinds)
expected = [
    ("Foreign Affairs", "Ministry of"), ("Trade", ""), ("Prosecutor", "Office of the"), ("Bosnia", ""), ("Herzegovina", ""), ("Rossi", "Anna"),
]
sys.exit(0 if read == expected and kinds == ["Person"] * 4 and schema["@type"] == "SoftwareSourceCode" else 1)
PY
timeout 60 v/bin/python check.py
