#!/usr/bin/env bash
# pygraphml 2.4.2 (PyPI), "library to parse GraphML files": persons, who commands whom, a figure and a truth value with a default; read, and written
# again with nothing changed.
# Expected before looking: what is written is what was read: nodes with their ids, edges with their ends and their direction, values with the names and
# kinds that their keys give.
# Seen: every node is written with the id "" and every edge from "" to "": who is who is gone. The edges of a directed graph are read as undirected, and
# written so. An attribute has the id of its key for a name ("d1" for "deaths"), figures and truth values are texts, the default is gone.
# Nothing is refused.
# Why it matters: the file is well formed, has as many nodes and edges as before, and says of nobody that he commands nobody.
# Source: GraphML Primer, "Declaring a Graph" (edgedefault), "GraphML-Attributes" (attr.name, attr.type, default); pygraphml's documentation (reading
# a file, writing one); its writer takes the "label" of a node for its id, which a node that was read does not have.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check pygraphml==2.4.2 networkx==3.6.1
cat >persons.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="disputed" attr.type="boolean"><default>false</default></key>
<key id="d1" for="node" attr.name="deaths" attr.type="int"/>
<key id="d2" for="edge" attr.name="role" attr.type="string"/>
<graph id="G" edgedefault="directed">
<node id="a"><data key="d1">370</data></node>
<node id="b"><data key="d0">true</data></node>
<edge source="a" target="b"><data key="d2">commands</data></edge>
</graph></graphml>
XML
cat >check.py <<'PY'
import sys
import xml.etree.ElementTree as tree
import networkx
from pygraphml import GraphMLParser

parser = GraphMLParser()
graph = parser.parse("persons.graphml")
read = {node.id: {name: node[name] for name in node.attributes() if name != "label"} for node in graph.nodes()}
directed = [edge.directed() for edge in graph.edges()]
parser.write(graph, "again.graphml")
again = tree.parse("again.graphml").getroot()
written = [dict(node.attrib) for node in again.iter("node")] + [dict(edge.attrib) for edge in again.iter("edge")]
kinds = sorted({(key.get("attr.name"), key.get("attr.type")) for key in again.iter("key")})
whole = networkx.read_graphml("persons.graphml")
seen = [read, directed, written, kinds, list(whole.edges(data=True))]
print(seen)
expected = [
    {"a": {"d1": "370"}, "b": {"d0": "true"}},
    [False],
    [{"id": ""}, {"id": ""}, {"source": "", "target": "", "directed": "false"}],
    [("d0", "string"), ("d1", "string"), ("d2", "string"), ("label", "string")],
    [("a", "b", {"role": "commands"})],
]
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
