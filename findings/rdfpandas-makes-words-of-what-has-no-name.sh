#!/usr/bin/env bash
# rdfpandas 1.1.7 with rdflib 7.6.0 and pandas 2.3.3 (PyPI), graphs as tables and back: a claim whose place and day stand in a node without a name.
# Expected before looking: to_graph(to_dataframe(graph)) is the same graph, as the README shows it for named nodes: blank nodes are blank nodes, by
# whatever name.
# Seen: names, languages, datatypes and several values come back as they were. A blank node comes back as one where it is spoken of, and where it
# speaks it is a literal: the text of its label is the subject of its statements, which RDF does not have. From the claim to its place there is no
# way any more, the number of statements is the same, and nothing is refused until it is written: as N-Triples it cannot be read again.
# Why it matters: qualifiers, addresses and stretches of time are mostly nodes without a name; after one round in a table they hang in the air.
# Source: rdfpandas, README ("to_graph", "to_dataframe", column names with {BNode}); RDF 1.1 Concepts, 3.1 (a subject is an IRI or a blank node).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --disable-pip-version-check rdfpandas==1.1.7 rdflib==7.6.0 pandas==2.3.3
cat >check.py <<'PY'
import sys
from rdflib import Graph, Literal
from rdfpandas import to_dataframe, to_graph

text = """@prefix e: <https://claims.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
e:claim e:title "Shelling"@en, "قصف"@ar ; e:year "2010"^^xsd:gYear ; e:deaths 370 ; e:at _:where .
_:where e:place "a town" ; e:day "2010-05-07"^^xsd:date .
"""
ask = "PREFIX e: <https://claims.example/> SELECT ?place WHERE { e:claim e:at ?where . ?where e:place ?place }"
before = Graph().parse(data=text, format="turtle")
after = to_graph(to_dataframe(before), namespace_manager=before.namespace_manager)
named = {triple for triple in before if str(triple[0]).startswith("https:") and "at" != str(triple[1])[-2:]}
words = [triple for triple in after if isinstance(triple[0], Literal)]
try:
    Graph().parse(data=after.serialize(format="nt"), format="nt")
    written = "read again"
except Exception:
    written = "refused"
seen = [len(before), len(after), named <= set(after), len(words), len(list(before.query(ask))), len(list(after.query(ask))), written]
print(seen)
sys.exit(0 if seen == [7, 7, True, 2, 1, 0, "refused"] else 1)
PY
timeout 60 v/bin/python check.py
