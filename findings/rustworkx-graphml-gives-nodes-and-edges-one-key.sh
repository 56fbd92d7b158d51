#!/usr/bin/env bash
# rustworkx 0.18.1 writes GraphML, networkx 3.6.1 reads it (PyPI): claims with a figure, and edges with a role.
# Expected before looking: what the one writes the other reads: a figure stays a figure, under its own name.
# Seen: rustworkx numbers the keys of nodes and those of edges each from d1, so two keys of one file have the same id.
# networkx takes the later one for both: the number of deaths of a claim comes back as its "role", as text, and "deaths"
# is gone. rustworkx reads its own file well. A file whose key is for all elements it reads and cannot write again.
# Why it matters: two tools that researchers use one after the other turn a death toll into a role, without a word.
# Source: GraphML Primer, "Declaring GraphML-Attributes": the identifier of a key must be unique within the document.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check rustworkx==0.18.1 networkx==3.6.1
cat >check.py <<'PY'
import re
import sys
import networkx
import rustworkx
graph = rustworkx.PyDiGraph()
claim = graph.add_node({"id": "claim-1", "deaths": 370})
actor = graph.add_node({"id": "actor-1", "deaths": 0})
graph.add_edge(claim, actor, {"id": "e-1", "role": "speaker"})
rustworkx.write_graphml(graph, "a.graphml")
ids = re.findall(r'<key id="(\w+)"', open("a.graphml", encoding="utf-8").read())
read = dict(networkx.read_graphml("a.graphml").nodes(data=True))
own = rustworkx.read_graphml("a.graphml")[0].nodes()

common = """<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="k" for="all" attr.name="speaker" attr.type="string"/>
<graph id="G" edgedefault="directed"><node id="n"><data key="k">A</data></node></graph></graphml>"""
open("b.graphml", "w", encoding="utf-8").write(common)
again = rustworkx.read_graphml("b.graphml")[0]
try:
    rustworkx.write_graphml(again, "c.graphml")
    said = "written"
except Exception as error:
    said = str(error)

print(ids, read["claim-1"], own[0], said, sep="\n")
sys.exit(0 if [
    ids == ["d1", "d1"],
    read["claim-1"] == {"role": "370"},
    own[0] == {"id": "claim-1", "deaths": 370},
    said == "Unknown key speaker",
] == [True] * 4 else 1)
PY
timeout 60 v/bin/python check.py
