#!/usr/bin/env bash
# maplib 0.20.26 (PyPI), a store of RDF and a mapper of tables on Polars: days and moments in Turtle, read and written as N-Triples.
# Expected before looking: what is read is written; a literal that is no value of its type stays as it is; an offset is kept, or the moment is the same.
# Seen: the statement with "2010-02-30"^^xsd:date is gone, without an error or a warning, so its claim has no end. A moment without an offset, which is in no
# known zone, is written with +00:00, and equals the same hour in Greenwich. A day with an offset loses it: 2009-05-07+02:00 is 2009-05-07.
# Years and months are kept, and so is a text.
# Why it matters: a claim whose end was mistyped goes on for ever; ten o'clock in Khartoum is ten o'clock in Greenwich, by a file that looks right.
# Source: RDF 1.1 Concepts, 3.3 (implementations must accept ill-typed literals and make graphs of them); XML Schema 1.1 Part 2, 3.3.7 and 3.3.9
# (timezoneOffset is optional; whether a moment without one equals one with it is not known).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check maplib==0.20.26 polars==2.1.0
cat >check.py <<'PY'
import re
import sys
from maplib import Model

model = Model()
model.reads("""@prefix : <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:a :end "2005-01-01"^^xsd:date . :b :end "2010-02-30"^^xsd:date . :c :end "2009-05-07+02:00"^^xsd:date . :d :end "2011-05"^^xsd:gYearMonth .
:e :at "2010-05-07T10:00:00"^^xsd:dateTime . :f :at "2010-05-07T10:00:00+02:00"^^xsd:dateTime . :g :end "unknown" .""", format="turtle")
seen = sorted(re.findall(r'^<http://example.org/(\w)> <http://example.org/\w+> "([^"]*)"', model.writes(format="ntriples"), re.M))
same = model.query("""PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?claim { ?claim :at ?moment FILTER(?moment = "2010-05-07T10:00:00Z"^^xsd:dateTime) }""").rows()
print(seen, same)
sys.exit(0 if same == [("<http://example.org/e>",)] and seen == [
    ("a", "2005-01-01"), ("c", "2009-05-07"), ("d", "2011-05"), ("e", "2010-05-07T10:00:00+00:00"), ("f", "2010-05-07T08:00:00+00:00"), ("g", "unknown"),
] else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
