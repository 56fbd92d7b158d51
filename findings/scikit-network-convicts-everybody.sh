#!/usr/bin/env bash
# scikit-network 0.33.5 with numpy 2.2.6 and scipy 1.15.3 (PyPI): persons in GraphML, of whom one is said to be convicted, one said not to be, one
# neither.
# Expected before looking: "true" is true, "false" false, and the third has the default of the key, false; a figure that nobody gave is not there, or
# not a number.
# Seen: everybody is convicted: whoever is said not to be, and whoever has the default, since any text is true. With "0" and with no default at all it is
# the same for those of whom something is said; who is left out of a key without a default is not convicted. Deaths that nobody counted are 0.
# Why it matters: read from one's own export, an acquittal is a conviction; the two kinds of silence become a "no" and a "none".
# Source: scikit-network's documentation of from_graphml (hyperedges and nested graphs alone are said not to be supported); GraphML primer,
# "GraphML-Attributes" (attr.type boolean; default); XML Schema part 2, 3.2.2 (true, false, 1, 0).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check scikit-network==0.33.5 numpy==2.2.6 scipy==1.15.3
cat >check.py <<'PY'
import sys
import warnings

warnings.simplefilter("ignore")
from sknetwork.data import from_graphml

HEAD = '<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
KEYS = '<key id="d1" for="node" attr.name="deaths" attr.type="int"/>'

def read(default, said, denied):
    key = f'<key id="d0" for="node" attr.name="convicted" attr.type="boolean">{default}</key>'
    nodes = (
        f'<node id="a"><data key="d0">{said}</data><data key="d1">370</data></node>'
        f'<node id="b"><data key="d0">{denied}</data></node><node id="c"/>'
    )
    edges = '<edge source="a" target="b"/><edge source="b" target="c"/>'
    with open("persons.graphml", "w", encoding="utf-8") as file:
        file.write(f'{HEAD}{key}{KEYS}<graph id="G" edgedefault="directed">{nodes}{edges}</graph></graphml>')
    found = from_graphml("persons.graphml")["node_attribute"]
    return [[bool(value) for value in found["convicted"]], [int(value) for value in found["deaths"]]]

seen = [
    read("<default>false</default>", "true", "false"),
    read("<default>false</default>", "1", "0"),
    read("", "true", "false"),
]
print(seen)
expected = [
    [[True, True, True], [370, 0, 0]],
    [[True, True, True], [370, 0, 0]],
    [[True, True, False], [370, 0, 0]],
]
sys.exit(0 if seen == expected else 1)
PY
timeout 120 v/bin/python check.py
