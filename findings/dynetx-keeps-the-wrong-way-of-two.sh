#!/usr/bin/env bash
# dynetx 0.3.2 with networkx 3.6.1 (PyPI), directed dynamic graphs: an order from one body to another in 2010, and one back in 2015.
# Expected before looking: the list of interactions has both, each from the one to the other in its year, as the other methods do; what is
# written as JSON has both.
# Seen: asked about each way and year, the graph answers rightly, and its lists of what comes in and goes out have both. The plain list has one:
# the later way with the earlier year, "the second ordered the first, in 2010", which nobody said. JSON holds that and nothing else. A single
# order is listed turned round.
# Why it matters: who gave orders to whom is turned round in the export, with a year in which the one named gave none.
# Source: dynetx, DynDiGraph.interactions ("the list of interaction present in a given snapshot", each with its nodes and times) and the JSON of
# json_graph.node_link_data (source, target, time).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check dynetx==0.3.2 networkx==3.6.1
cat >check.py <<'PY'
import sys
import dynetx
from dynetx.readwrite import json_graph

def plain(interactions):
    return sorted((a, b, data["t"]) for a, b, data in interactions)

graph = dynetx.DynDiGraph()
graph.add_interaction("staff", "unit", t=2010)
alone = plain(graph.interactions())
graph.add_interaction("unit", "staff", t=2015)
asked = [graph.has_interaction(*pair, t=year) for year in (2010, 2015) for pair in (("staff", "unit"), ("unit", "staff"))]
links = [(link["source"], link["target"], link["time"]) for link in json_graph.node_link_data(graph)["links"]]
seen = [asked, plain(graph.out_interactions()), alone, plain(graph.interactions()), links]
print(*seen, sep="\n")
both = [("staff", "unit", [[2010, 2010]]), ("unit", "staff", [[2015, 2015]])]
turned = [("unit", "staff", [[2010, 2010]])]
sys.exit(0 if seen == [[True, False, False, True], both, turned, turned, [("unit", "staff", 2010)]] else 1)
PY
timeout 60 v/bin/python check.py
