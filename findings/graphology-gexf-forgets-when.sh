#!/usr/bin/env bash
# graphology-gexf 0.13.2 with graphology 0.26.0 (npm): a dynamic GEXF 1.3 graph of units, with days of beginning and end, and spells.
# Expected before looking: start and end of a node or an edge are attributes of it, or the reader is told that time is not read.
# Seen: neither; nodes and edges come without start, end or spells, and nothing says so. A day written as an attribute of
# type date is kept, as text.
# Why it matters: who stood under whom only for some months stands there for ever.
# Source: GEXF 1.3 Primer, "Dynamics": lifetime of nodes and edges, spells.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact graphology@0.26.0 graphology-gexf@0.13.2
cat >check.mjs <<'JS'
import graphology from "graphology";
import gexf from "graphology-gexf";

const text = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date">
    <attributes class="node"><attribute id="0" title="since" type="date"/></attributes>
    <nodes>
      <node id="a" label="A brigade" start="2003-07-01" end="2004-02-01"><attvalues><attvalue for="0" value="2003-07-01"/></attvalues></node>
      <node id="b" label="A division"><spells><spell start="2003-01-01" end="2003-06-30"/><spell start="2004-01-01"/></spells></node>
    </nodes>
    <edges><edge id="1" source="a" target="b" start="2003-08-01" end="2003-12-01"/></edges>
  </graph>
</gexf>`;
const warned = [];
for (const name of ["warn", "error"]) console[name] = (...said) => warned.push(said.join(" "));
const graph = gexf.parse(graphology.MultiDirectedGraph, text);
const seen = [JSON.stringify(graph.getNodeAttributes("a")), JSON.stringify(graph.getNodeAttributes("b")), JSON.stringify(graph.getEdgeAttributes("1"))];
console.log([...seen, `warnings: ${warned.length}`].join("\n"));
const expected = ['{"label":"A brigade","since":"2003-07-01"}', '{"label":"A division"}', "{}"];
process.exit(warned.length === 0 && expected.every((line, index) => line === seen[index]) ? 0 : 1);
JS
timeout 60 node check.mjs
