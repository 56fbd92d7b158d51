#!/usr/bin/env bash
# ndex2 3.12.0 with networkx 3.6.1 (PyPI), which makes CX and CX2, the formats of Cytoscape and NDEx: persons with an id, a name and a rank.
# Expected before looking: the name of a node is its attribute "name", as the documentation says, and its id if it has none; all other attributes stay.
# Seen: a node whose id is a text is named by the id in both formats, though it has a name, which is gone, without a word. With a whole number
# for an id the name stays. Read from CX2 again the person is "q1", under a number as id, with three coordinates that are None. An edge keeps a
# name of its own, and two edges between two persons stay two.
# Why it matters: a graph of persons by the ids of a data set (Q-numbers, ids of claims) is shown and searched without a single name.
# Source: ndex2's documentation of create_nice_cx_from_networkx and NetworkXToCX2NetworkFactory ("Nodes": the name is the attribute "name", or is set
# to the id if that is not present).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --disable-pip-version-check ndex2==3.12.0 networkx==3.6.1
cat >check.py <<'PY'
import contextlib
import io
import sys
import ndex2
import networkx
from ndex2.cx2 import CX2NetworkXFactory, NetworkXToCX2NetworkFactory

def persons(first, second):
    graph = networkx.MultiDiGraph(name="command")
    graph.add_node(first, name="Adam Sample", rank="general")
    graph.add_node(second, name="Bilal Sample")
    graph.add_edge(first, second, name="order 5", role="commands")
    graph.add_edge(first, second, name="order 6", role="pays")
    return graph

def cx2(graph):
    return NetworkXToCX2NetworkFactory().get_cx2network(graph)

def cx(graph):
    with contextlib.redirect_stdout(io.StringIO()):
        network = ndex2.create_nice_cx_from_networkx(graph).to_cx()
    nodes = [node["n"] for part in network for node in part.get("nodes", [])]
    return nodes + [value["v"] for part in network for value in part.get("nodeAttributes", [])]

texts, numbers = persons("q1", "q2"), persons(1, 2)
again = CX2NetworkXFactory().get_graph(cx2(texts), networkx_graph=networkx.MultiDiGraph())
seen = {
    "cx2, texts": [node["v"]["name"] for node in cx2(texts).get_nodes().values()],
    "cx2, numbers": [node["v"]["name"] for node in cx2(numbers).get_nodes().values()],
    "cx, texts": cx(texts),
    "cx, numbers": cx(numbers),
    "again": list(again.nodes(data=True))[0],
    "edges": [edge["v"]["name"] for edge in cx2(texts).get_edges().values()],
}
print(seen)
expected = {
    "cx2, texts": ["q1", "q2"],
    "cx2, numbers": ["Adam Sample", "Bilal Sample"],
    "cx, texts": ["q1", "q2", "general"],
    "cx, numbers": ["Adam Sample", "Bilal Sample", "general"],
    "again": (0, {"name": "q1", "rank": "general", "x": None, "y": None, "z": None}),
    "edges": ["order 5", "order 6"],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 120 v/bin/python check.py
