#!/usr/bin/env bash
# dynetx 0.3.2 with networkx 3.6.1 (PyPI), dynamic graphs: a unit posted to a base from 2010 until it left in 2013, and a meeting of 2012; slices
# of the graph by years.
# Expected before looking: a slice from one year to another holds what the graph holds in each of these years, both ends with it; the slice of
# one year is that year.
# Seen: the posting is there in 2010, 2011 and 2012. A slice that ends while it lasts drops the last year asked for: of 2010 to 2012 two years
# are left, of 2012 alone none, neither the posting nor the meeting. Both are still listed, from 2012 to 2011, before their own beginning.
# Why it matters: asked of its slice, nobody was posted and nobody met in 2012; and a count of its edges says that two did.
# Source: dynetx, DynGraph.time_slice ("interactions present in [t_from, t_to]", one snapshot where t_to is left out) and add_interaction.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check dynetx==0.3.2 networkx==3.6.1
cat >check.py <<'PY'
import sys
import dynetx

graph = dynetx.DynGraph()
graph.add_interaction("unit", "base", t=2010, e=2013)
graph.add_interaction("mayor", "chief", t=2012)

def years(held, pair=("unit", "base")):
    return [year for year in range(2009, 2015) if held.has_interaction(*pair, t=year)]

def spans(held):
    return {tuple(sorted((a, b))): data["t"] for a, b, data in held.interactions()}

to_2012, to_2011, of_2012 = graph.time_slice(2010, 2012), graph.time_slice(2010, 2011), graph.time_slice(2012)
seen = [years(graph), years(to_2012), years(to_2011), years(of_2012), years(of_2012, ("mayor", "chief")), spans(of_2012)]
print(*seen, sep="\n")
listed = {("base", "unit"): [[2012, 2011]], ("chief", "mayor"): [[2012, 2011]]}
sys.exit(0 if seen == [[2010, 2011, 2012], [2010, 2011], [2010], [], [], listed] else 1)
PY
timeout 60 v/bin/python check.py
