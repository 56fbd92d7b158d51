#!/usr/bin/env bash
# networkx 3.6.1 (PyPI): a GEXF graph with postings that go on: spells and values that have a beginning and no end.
# Expected before looking: what has no end has none after reading, and none after it is written again.
# Seen: the missing end is read as the word "None" and written as end="None", for spells of units and for values that change; on the nodes'
# own start and end it stays away. What was written is no GEXF: an end there is a day, a moment or a number.
# Why it matters: what goes on ends at a word; a program that compares words finds it after every day, one that reads days refuses the file.
# Source: GEXF 1.2draft, dynamics (start and end of spells and values: by timeformat a date, a moment or a number; a missing end is open).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1
cat >check.py <<'PY'
import io, re, sys
import networkx

text = """<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="date" defaultedgetype="directed">
<attributes class="node" mode="dynamic"><attribute id="0" title="commander" type="string"/></attributes>
<nodes>
<node id="1" label="unit"><attvalues><attvalue for="0" value="first" start="2010-01-01" end="2010-12-31"/>
<attvalue for="0" value="second" start="2011-01-01"/></attvalues></node>
<node id="2" label="camp"><spells><spell start="2009-01-01" end="2009-06-01"/><spell start="2010-01-01"/></spells></node>
<node id="3" label="office" start="2010-01-01"/>
</nodes>
<edges><edge id="1" source="1" target="2" start="2010-05-07"/></edges></graph></gexf>"""
graph = networkx.read_gexf(io.BytesIO(text.encode()))
seen = [graph.nodes["1"]["commander"][1][2], graph.nodes["2"]["spells"][1][1], graph.nodes["3"].get("end")]
written = re.findall(r'<(\w+)[^>]* end="None"', "\n".join(networkx.generate_gexf(graph)))
print(seen, written)
sys.exit(0 if seen == ["None", "None", None] and written == ["attvalue", "spell"] else 1)
PY
timeout 60 v/bin/python check.py
