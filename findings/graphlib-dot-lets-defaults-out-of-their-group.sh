#!/usr/bin/env bash
# graphlib-dot 0.6.4, beside Graphviz itself as @viz-js/viz 3.31.0 (npm): graphs in DOT with defaults for one group of nodes or of edges.
# Expected before looking: what is said for all nodes within a subgraph holds there, and no longer behind its closing brace.
# Seen: it holds from there to the end of the file: after a group of those convicted, "subgraph s { node [convicted=yes]; a }", the next group and single
# nodes are convicted as well, and the groups themselves; an edge behind a group of alleged orders is alleged. A default that was said for the whole graph
# before is replaced by the group's. What stands before the group is not touched. Graphviz gives the default to the group's members alone. Nothing is said.
# Why it matters: whoever is listed after the convicted is convicted.
# Source: Graphviz, "DOT Language", "Subgraphs and Clusters" ("a subgraph can provide a context for setting attributes": a default is local to it); the
# README of graphlib-dot ("DOT language parser").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact graphlib-dot@0.6.4 @viz-js/viz@3.31.0
cat >check.mjs <<'JS'
import { instance } from "@viz-js/viz";
import dot from "graphlib-dot";

const text = `digraph {
  node [convicted=no]
  before
  subgraph s { node [convicted=yes]; edge [role=alleged]; a -> b }
  subgraph t { c }
  after
  a -> after
}`;
const graph = dot.read(text);
const { objects, edges } = (await instance()).renderJSON(text);
const names = ["before", "a", "b", "c", "after"];
const seen = {
  "graphlib-dot": names.map((name) => graph.node(name).convicted).join(),
  Graphviz: names.map((name) => objects.find((node) => node.name === name).convicted).join(),
  "graphlib-dot, edges": [["a", "b"], ["a", "after"]].map(([from, to]) => graph.edge(...graph.edges().filter(({ v, w }) => v === from && w === to)).role ?? "none").join(),
  "Graphviz, edges": edges.map(({ role }) => role || "none").join(),
};
const expected = {
  "graphlib-dot": "no,yes,yes,yes,yes",
  Graphviz: "no,yes,yes,no,no",
  "graphlib-dot, edges": "alleged,alleged",
  "Graphviz, edges": "alleged,none",
};
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
