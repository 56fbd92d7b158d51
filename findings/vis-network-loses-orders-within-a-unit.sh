#!/usr/bin/env bash
# vis-network 10.1.5, beside Graphviz itself as @viz-js/viz 3.31.0 (npm; jsdom 24.1.3 stands for the page): parseDOTNetwork, its reader of DOT, on units, the
# orders within them and between them.
# Expected before looking: an edge is an edge wherever it stands; what is said behind a chain of edges is said of each; lists of attributes one behind
# another add up; an edge without an arrowhead has none.
# Seen: an edge written within a subgraph is gone, its ends stay, so that a cluster has members and no orders. Of "a -> b -> c [role=commands]" the last
# edge has the role and the first has none. Of two lists the first is gone. arrowhead=none makes an arrowhead. Ports become bodies of their own
# ("a:p"). Defaults of nodes and edges hold from where they stand on.
# Why it matters: a chart of an army shows its brigades, each with nobody in command.
# Source: Graphviz, "DOT language" (subgraphs; edge statements; attribute lists); vis-network's documentation, "Importing data" (DOT
# language).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --legacy-peer-deps --save-exact vis-network@10.1.5 @viz-js/viz@3.31.0 jsdom@24.1.3
cat >check.cjs <<'JS'
const assert = require('node:assert');
const { JSDOM } = require('jsdom');
const page = new JSDOM('<p>').window;
for (const name of ['document', 'navigator', 'Element', 'HTMLElement', 'MouseEvent']) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
}
globalThis.window = page;
const { parseDOTNetwork } = require('vis-network/standalone/umd/vis-network.min.js');

const graphs = {
  cluster: 'digraph { subgraph cluster_brigade { a -> b } c -> d }',
  chain: 'digraph { a -> b -> c [role=commands] }',
  lists: 'digraph { a -> b [role=commands] [since=2003] }',
  port: 'digraph { a:p -> b }',
  defaults: 'digraph { edge [role=commands]; a -> b -> c }',
};
const told = (from, to, { role, since }) => [from, to, role, since].filter((part) => part !== undefined).join(' ');

(async () => {
  const { instance } = await import('@viz-js/viz');
  const graphviz = await instance();
  const seen = {}, drawn = {};
  for (const [name, dot] of Object.entries(graphs)) {
    seen[name] = parseDOTNetwork(dot).edges.map((edge) => told(edge.from, edge.to, edge));
    const json = JSON.parse(graphviz.renderString(dot, { format: 'dot_json' }));
    const names = json.objects.map((object) => object.name);
    drawn[name] = json.edges.map((edge) => told(names[edge.tail], names[edge.head], edge)).sort();
  }
  const headless = parseDOTNetwork('digraph { a -> b [arrowhead=none] }').edges[0].arrows;
  const members = parseDOTNetwork(graphs.cluster).nodes.map((node) => node.id);
  console.log(seen, drawn, headless, members);
  assert.deepEqual(drawn, {
    cluster: ['a b', 'c d'],
    chain: ['a b commands', 'b c commands'],
    lists: ['a b commands 2003'],
    port: ['a b'],
    defaults: ['a b commands', 'b c commands'],
  });
  assert.deepEqual(seen, {
    cluster: ['c d'],
    chain: ['a b', 'b c commands'],
    lists: ['a b 2003'],
    port: ['a:p b'],
    defaults: ['a b commands', 'b c commands'],
  });
  assert.equal(headless.to.enabled, true);
  assert.deepEqual(members, ['a', 'b', 'c', 'd']);
  process.exit(0);
})();
JS
timeout 60 node check.cjs
