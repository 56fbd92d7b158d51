#!/usr/bin/env bash
# rdflib 7.6.0 and pyoxigraph 0.5.13 (PyPI): FILTER(?day = "2010-05-07"^^xsd:date) over one day written in three ways.
# Expected before looking: both find the same, whichever it is: "2010-05-07", "2010-05-07Z" and "2010-05-07+03:00" are
# three days for a comparison that minds zones and one for a comparison that does not.
# Seen: rdflib finds all three, as if no zone stood there; oxigraph finds the first alone, and tells the others unequal to
# it; "before 8 May" finds all three in both.
# Why it matters: an event of that day is there in one tool and not in the other, with the same file and the same query,
# as soon as somebody's tool has added a "Z". Days of an export carry no zone.
# Source: XML Schema 1.1 part 2, section 3.3.9 (date); SPARQL 1.1 Query, section 17.3.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 240 env/bin/pip install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cat >check.py <<'PY'
import sys
import pyoxigraph, rdflib
days = ("2010-05-07", "2010-05-07Z", "2010-05-07+03:00")
xsd = "http://www.w3.org/2001/XMLSchema#"
text = "".join(f'<urn:x:{n}> <urn:x:day> "{day}"^^<{xsd}date> .\n' for n, day in enumerate(days))
store = pyoxigraph.Store()
store.load(text.encode(), format=pyoxigraph.RdfFormat.N_TRIPLES)
graph = rdflib.Graph().parse(data=text, format="nt")
def ask(condition):
    query = f'SELECT ?it {{ ?it <urn:x:day> ?day FILTER(?day {condition}) }} ORDER BY ?it'
    return [[str(row[0]).strip("<>")[-1] for row in tool(query)] for tool in (graph.query, store.query)]
equal = ask(f'= "2010-05-07"^^<{xsd}date>')
unequal = ask(f'!= "2010-05-07"^^<{xsd}date>')
before = ask(f'< "2010-05-08"^^<{xsd}date>')
print(equal, unequal, before)
sys.exit((equal, unequal, before) != ([["0", "1", "2"], ["0"]], [[], ["1", "2"]], [["0", "1", "2"], ["0", "1", "2"]]))
PY
timeout 60 env/bin/python check.py
