#!/usr/bin/env bash
# networkx 3.6.1 reads Pajek files, beside python-igraph 1.0.0 (PyPI): two persons of one name, two kinds of arc, and a list of arcs.
# Expected before looking: vertices are told apart by their numbers, as in the file; arcs of the second kind are arcs, with or without the
# name of the kind; "*Arcslist", "1 2 3", is two arcs, from 1 to 2 and from 1 to 3; what is not supported is refused.
# Seen: networkx tells vertices apart by their labels: two persons of one name are one, who has the arcs of both (igraph keeps two). The
# heading of the second kind ('*Arcs :2 "denies"') becomes an arc between two vertices called "*Arcs" and ":2". Of the list of arcs
# one is left, and the second neighbour's number is its weight.
# Why it matters: a claim and its denial by two of one name, two speakers in the file, come from one mouth, and the count of actors is wrong.
# Source: Pajek, description of network files (vertex number, then label; Arcslist: the first vertex, then all its neighbours), which the
# documentation of read_pajek cites; Pajek's reference manual on several relations in one file.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
cat >check.py <<'PY'
import sys
import igraph
import networkx

def read(text):
    graph = networkx.parse_pajek(text)
    return sorted(graph.nodes), sorted((one, other, data.get("weight")) for one, other, data in graph.edges(data=True))

def file(names, *rest):
    return "\n".join([f"*Vertices {len(names)}", *(f'{number} "{name}"' for number, name in enumerate(names, 1)), *rest, ""])

same = file(["Ahmad", "Ahmad", "claim"], "*Arcs", "1 3 1", "2 3 -1")
open("same.net", "w").write(same)
graph = igraph.Graph.Read_Pajek("same.net")
seen = [
    read(same),
    ([vertex["name"] for vertex in graph.vs], [(*edge.tuple, edge["weight"]) for edge in graph.es]),
    read(file(["a", "b", "c"], '*Arcs :1 "says"', "1 3 1", '*Arcs :2 "denies"', "2 3 1")),
    read(file(["a", "b", "c"], "*Arcslist", "1 2 3")),
]
for each in seen:
    print(each)
expected = [
    (["Ahmad", "claim"], [("Ahmad", "claim", -1.0), ("Ahmad", "claim", 1.0)]),
    (["Ahmad", "Ahmad", "claim"], [(0, 2, 1.0), (1, 2, -1.0)]),
    (["*Arcs", ":2", "a", "b", "c"], [("*Arcs", ":2", None), ("a", "c", 1.0), ("b", "c", 1.0)]),
    (["a", "b", "c"], [("a", "b", 3.0)]),
]
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
