#!/usr/bin/env bash
# grand-cypher 1.2.0 with networkx 3.6.1 (PyPI), Cypher over a graph in memory: postings, of which one has an end and two have none given.
# Expected before looking: what is not there is null; a comparison with null is neither true nor false, so that neither <> nor NOT nor = finds
# the row; count, sum and avg pass over null.
# Seen: "=" and "<" pass over it, and it can be asked for with IS NULL; but "<> 2010" and "NOT ... = 2010" find the two of which nobody said
# when they ended; two values that are both missing are equal. COUNT of the ends is 3, and their AVG 670, a year for each
# that is missing being 0.
# Why it matters: silence is read as "no", a count of known ends counts the unknown ones, and their mean lies thirteen centuries too early.
# Source: openCypher 9, "Working with null" (logic of three values, comparisons) and "Aggregating functions" (null is left out).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check grand-cypher==1.2.0 networkx==3.6.1
cat >check.py <<'PY'
import sys
import networkx
from grandcypher import GrandCypher

graph = networkx.DiGraph()
graph.add_node("ended", end=2010)
graph.add_node("unknown")
graph.add_node("null", end=None)
expected = {
    "WHERE n.end = 2010 RETURN ID(n)": ["ended"],
    "WHERE n.end < 2020 RETURN ID(n)": ["ended"],
    "WHERE n.end IS NULL RETURN ID(n)": ["unknown", "null"],
    "WHERE n.end <> 2010 RETURN ID(n)": ["unknown", "null"],
    "WHERE NOT n.end = 2010 RETURN ID(n)": ["unknown", "null"],
    "WHERE n.end = n.start RETURN ID(n)": ["unknown", "null"],
    "RETURN COUNT(n.end)": [3],
    "RETURN AVG(n.end)": [670.0],
}
right = True
for rest, told in expected.items():
    (seen,) = GrandCypher(graph).run(f"MATCH (n) {rest}").values()
    print(rest, seen)
    right = right and list(seen) == told
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
