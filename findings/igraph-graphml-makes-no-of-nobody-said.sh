#!/usr/bin/env bash
# igraph 1.0.0 (PyPI): attributes that some nodes and edges have and others have not, written as GraphML and read again.
# Expected before looking: what is None is left out of the file, and is None or missing when it is read, or a warning says that it cannot.
# Seen: a truth of which nothing was said is false, a word is the word "None", on edges as on nodes, and no warning says so. A missing figure is
# left out of the file and comes back as NaN.
# Why it matters: "nobody said whether it was decided" is "not decided" after one trip through a file, and a posting without an end ends at "None".
# Source: GraphML Primer, GraphML-Attributes (data need not be there for each node).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check igraph==1.0.0
cat >check.py <<'PY'
import sys, warnings
from igraph import Graph

warnings.simplefilter("error")
graph = Graph([(0, 1), (1, 0)], directed=True)
graph.vs["decided"] = [True, None]
graph.vs["end"] = ["2010", None]
graph.vs["toll"] = [370, None]
graph.es["role"] = ["commander", None]
graph.write_graphml("graph.graphml")
again = Graph.Read_GraphML("graph.graphml")
seen = [again.vs["decided"], again.vs["end"], str(again.vs["toll"]), again.es["role"]]
print(*seen, sep="\n")
right = seen == [[True, False], ["2010", "None"], "[370.0, nan]", ["commander", "None"]]
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
