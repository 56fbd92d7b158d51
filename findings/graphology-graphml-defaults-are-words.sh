#!/usr/bin/env bash
# graphology-graphml 0.5.2 with graphology 0.26.0 (npm): a key of type boolean whose default is false, one node that says false and
# one that says nothing.
# Expected before looking: both nodes have the value false: a default has the type of its key (GraphML, 2.4.2).
# Seen: the node that says it has false; the one that rests on the default has the text "false", which counts as true
# wherever a condition reads it. A default of type int comes as a text, too.
# Why it matters: whatever is undisputed by default is shown as disputed, and figures by default are put side by side as
# texts where they should be added.
# Source: GraphML Primer, "Declaring GraphML-Attributes" and "Default values".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact graphology@0.26.0 graphology-graphml@0.5.2
cat >check.mjs <<'JS'
import graphology from "graphology";
import graphml from "graphology-graphml";

const text = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="b" for="node" attr.name="disputed" attr.type="boolean"><default>false</default></key>
  <key id="n" for="node" attr.name="count" attr.type="int"><default>7</default></key>
  <graph edgedefault="directed">
    <node id="said"><data key="b">false</data><data key="n">7</data></node>
    <node id="silent"/>
  </graph>
</graphml>`;
const graph = graphml.parse(graphology.MultiDirectedGraph, text);
const seen = ["said", "silent"].map((node) => JSON.stringify(graph.getNodeAttributes(node)));
console.log(seen.join("\n"));
process.exit(seen[0] === '{"disputed":false,"count":7}' && seen[1] === '{"disputed":"false","count":"7"}' ? 0 : 1);
JS
timeout 60 node check.mjs
