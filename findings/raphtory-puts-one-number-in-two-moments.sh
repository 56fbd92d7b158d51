#!/usr/bin/env bash
# raphtory 0.17.0 (PyPI), a graph with time: an edge added at a moment that is given as a number, as years of postings are when no day is known.
# Expected before looking: two numbers that are equal are one moment; what is no moment, such as True, is refused, as the texts "2010" and "2010-05" are.
# Seen: 2010 is 2.01 seconds after the beginning of 1970, and 2010.0 is 2010 seconds after it, so the edge has two moments, and goes on from the one to
# the other. 2010.7 is read to the millisecond of seconds. True is one millisecond after 1970. From a table a column of whole numbers is read like 2010,
# one with a fraction is refused, and one with a gap is refused.
# Why it matters: years that came through a table with a gap, or through JSON of another program, become fractions, and are a thousand times as late.
# Source: Python's Language Reference, "Value comparisons" (2010 == 2010.0, with one hash); Raphtory's documentation, "Times" (numbers are milliseconds).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check raphtory==0.17.0 pandas==2.3.3
cat >check.py <<'PY'
import sys
import pandas
from raphtory import Graph

def moments(*given):
    graph = Graph()
    try:
        for moment in given:
            graph.add_edge(moment, "unit", "base")
    except Exception:
        return "refused"
    return [graph.earliest_time.t, graph.latest_time.t]

def column(values):
    graph = Graph()
    try:
        graph.load_edges(pandas.DataFrame({"time": values, "src": ["a"] * len(values), "dst": ["b"] * len(values)}), time="time", src="src", dst="dst")
    except Exception:
        return "refused"
    return [graph.earliest_time.t, graph.latest_time.t]

seen = [moments(2010), moments(2010.0), moments(2010, 2010.0), moments(2010.7), moments(True), moments("2010"), moments("2010-05"), moments("2010-05-07"),
        column([2010, 2012]), column([2010.0, 2012.0])]
print(seen)
sys.exit(0 if seen == [
    [2010, 2010], [2010000, 2010000], [2010, 2010000], [2010700, 2010700], [1, 1], "refused", "refused", [1273190400000, 1273190400000],
    [2010, 2012], "refused",
] else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
