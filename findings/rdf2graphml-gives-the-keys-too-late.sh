#!/usr/bin/env bash
# rdf2graphml 0.6.1 writes GraphML, igraph 1.0.0 and networkx 3.6.1 read it (PyPI): a claim with titles in two languages, a day, a truth value and
# two figures.
# Expected before looking: what the one writes the others read, with every value, or refuse; two figures stay two, and a figure a figure.
# Seen: the keys stand after the graph, where GraphML has them before it. igraph, which reads from the top, finds the names of all of them in the
# end and a value of none: every attribute of every node is "", with warnings. networkx, which looks for them first, reads all. All are texts: the
# two figures are "12, 370", and so would one text of that wording be; false is "false", which is true to who asks.
# Why it matters: one file is read with its contents by one tool and as bare dots by another; a sum over deaths has no figure to add.
# Source: GraphML's XML Schema, which rdf2graphml's README names (graphml: desc, then key, then data and graph, in that order; attr.type).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check rdf2graphml==0.6.1 igraph==1.0.0 networkx==3.6.1
cat >claim.ttl <<'TTL'
@prefix x: <http://x.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
x:a a x:Claim ; x:title "one"@en , "un"@fr ; x:end "2010-05-07"^^xsd:date ; x:deaths 370 , 12 ; x:disputed false .
TTL
timeout 60 v/bin/python -m rdf2graphml.cli -o claim.graphml claim.ttl >/dev/null
cat >check.py <<'PY'
import sys
import warnings
import igraph
import networkx

warnings.simplefilter("ignore")
text = open("claim.graphml", encoding="utf-8").read()
names = ["title", "end", "deaths", "disputed"]
first = igraph.Graph.Read_GraphML("claim.graphml").vs[0].attributes()
second = networkx.read_graphml("claim.graphml").nodes["http://x.example/a"]
seen = [text.index("<key") > text.index("</graph>"), [first[name] for name in names], [second[name] for name in names]]
print(seen)
sys.exit(0 if seen == [True, ["", "", "", ""], ["one (@en), un (@fr)", "2010-05-07", "12, 370", "false"]] else 1)
PY
timeout 60 v/bin/python check.py
