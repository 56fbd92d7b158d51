#!/usr/bin/env bash
# ts-graphviz 3.0.7, beside Graphviz itself as @viz-js/viz 3.31.0 (npm): a graph in DOT that speaks of one claim in two places.
# Expected before looking: what two statements say of one node is put together, as Graphviz does; a later value takes the place of an
# earlier one of the same name only.
# Seen: within one graph, the second statement takes the place of the whole first one: after 'c1 [day=.., deaths=..]' and 'c1 [speaker=..]'
# the claim has a speaker, and neither day nor figure. If the second stands in a subgraph both are kept, as they are for the graph and for
# defaults ("node [..]"). Graphviz keeps all of it, and of no loss is anything said.
# Why it matters: files that are written in passes, first the facts and then the sources, lose the facts when they are read.
# Source: Graphviz, "DOT Language" (node statements, attributes), which the package's README says that it reads; Graphviz' own reading here.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact ts-graphviz@3.0.7 @viz-js/viz@3.31.0
cat >check.mjs <<'JS'
import { instance } from "@viz-js/viz";
import { fromDot, toDot } from "ts-graphviz";

const viz = await instance();
const known = (dot) => {
  const { day, deaths, speaker } = viz.renderJSON(dot).objects.find((each) => each.name === "c1");
  return { day, deaths, speaker };
};
const facts = 'c1 [day="2010-05-07", deaths="370"];';
const texts = [
  `digraph { ${facts} c1 [speaker="one"]; }`,
  `digraph { ${facts} c1 [day="2010-05-08"]; }`,
  `digraph { ${facts} subgraph s { c1 [speaker="one"]; } }`,
  `digraph { node [day="2010-05-07"]; node [deaths="370"]; c1 [speaker="one"]; }`,
];
// What Graphviz knows of the claim, from the text and from what ts-graphviz made of it.
const seen = texts.map((text) => [known(text), known(toDot(fromDot(text)))]);
for (const each of seen) console.log(JSON.stringify(each));
const all = { day: "2010-05-07", deaths: "370", speaker: "one" };
const expected = [
  [all, { speaker: "one" }],
  [{ day: "2010-05-08", deaths: "370" }, { day: "2010-05-08" }],
  [all, all],
  [all, all],
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
