#!/usr/bin/env bash
# networkit 11.3 with networkx 3.6.1 (PyPI): GraphML of orders and payments with weights, written by the one and read by the other, both ways.
# Expected before looking: an edge that gives no weight has the default of its key, or one, as NetworKit's own graphs without weights have; what it writes
# other readers of GraphML read; an edge that says that it has no direction has none, or the file is refused.
# Seen: an edge without a weight weighs nought beside others that have one, whether its key has the default one or none. What NetworKit writes has
# "xmlnsi" where XML has "xmlns", so that it is in no namespace: networkx refuses it, NetworKit reads it. An edge that is undirected by itself is
# directed, as the graph is, and nothing is said.
# Why it matters: an order that nobody weighed is an order without weight, and the nearest way through a chain of command goes over it for nothing.
# Source: GraphML Primer, "Declaring GraphML-Attributes" (default values) and "Declaring an Edge" (directed); NetworKit's documentation (readGraph,
# writeGraph, Format.GraphML); networkit/graphio.pyx (the writer and the reader of GraphML).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check networkit==11.3 networkx==3.6.1 numpy==2.4.6 scipy==1.17.1
cat >check.py <<'PY'
import contextlib
import io
import sys
import networkit
import networkx

def read(edges, default=""):
    key = f'<key id="w" for="edge" attr.name="weight" attr.type="double">{default}</key>'
    nodes = "".join(f'<node id="{name}"/>' for name in "abc")
    with open("graph.graphml", "w", encoding="utf-8") as file:
        file.write(f'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">{key}<graph edgedefault="directed">{nodes}{edges}</graph></graphml>')
    with contextlib.redirect_stdout(io.StringIO()):
        return list(networkit.readGraph("graph.graphml", networkit.Format.GraphML).iterEdgesWeights())

def by_networkx(path):
    try:
        return sorted(networkx.read_graphml(path).edges)
    except networkx.NetworkXError as refusal:
        return str(refusal)

bare, weighed = '<edge source="a" target="b"/>', '<edge source="b" target="c"><data key="w">2</data></edge>'
graph = networkit.Graph(3, weighted=True, directed=True)
graph.addEdge(0, 1, 2.5)
networkit.writeGraph(graph, "written.graphml", networkit.Format.GraphML)
with open("written.graphml", encoding="utf-8") as file:
    head = file.read(200)
with contextlib.redirect_stdout(io.StringIO()):
    again = list(networkit.readGraph("written.graphml", networkit.Format.GraphML).iterEdgesWeights())
seen = {
    "a key and no weight": read(bare),
    "one weight, default one": read(bare + weighed, "<default>1</default>"),
    "one weight, no default": read(bare + weighed),
    "an edge without direction": read('<edge source="a" target="b" directed="false"/>'),
    "written": [name for name in ("xmlns=", "xmlnsi=") if f" {name}" in head],
    "by networkx": by_networkx("written.graphml"),
    "by networkit": again,
}
for case, value in seen.items():
    print(f"{case}: {value}")
expected = {
    "a key and no weight": [(0, 1, 0.0)],
    "one weight, default one": [(0, 1, 0.0), (1, 2, 2.0)],
    "one weight, no default": [(0, 1, 0.0), (1, 2, 2.0)],
    "an edge without direction": [(0, 1, 0.0)],
    "written": ["xmlnsi="],
    "by networkx": "file not successfully read as graphml",
    "by networkit": [(0, 1, 2.5)],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
