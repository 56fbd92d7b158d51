#!/usr/bin/env bash
# levelgraph 4.0.0 with memory-level 1.0.0 (npm), a graph database of triples: two lists joined by a year, and one claim of two speakers.
# Expected before looking: a search gives every pair that fits, whichever of the two ways of joining it goes; the same claim by another speaker stands beside the
# first; a pattern asks for what it says.
# Seen: the sort join, which is the default, takes the first of those who are alike and leaves the others: of three who left in 2012 the first is paired with all
# three, the second and third with nobody, three pairs of nine. Joined by nested loops ("basic") all nine are there. The claim of a second speaker
# takes the place of the first's. A pattern by speaker finds every triple.
# Why it matters: "who left in the same year as whom" finds one man's companions, and no one else's.
# Source: README of levelgraph ("Searches"; "Added a Sort-Join algorithm"; triples with other properties); lib/levelgraph.js (joinAlgorithm, "sort" by
# default), lib/sortjoinstream.js.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact levelgraph@4.0.0 memory-level@1.0.0
cat >check.cjs <<'JS'
const assert = require('node:assert');
const { promisify } = require('node:util');
const levelgraph = require('levelgraph');
const { MemoryLevel } = require('memory-level');

const left = [['a', '2005'], ['b', '2012'], ['c', '2012'], ['d', '2012']].map(([subject, object]) => ({ subject, predicate: 'left', object }));
const pairs = async (options) => {
  const graph = levelgraph(new MemoryLevel(), options);
  await promisify(graph.put.bind(graph))(left);
  const by = (name) => ({ subject: graph.v(name), predicate: 'left', object: graph.v('year') });
  const rows = await promisify(graph.search.bind(graph))([by('one'), by('other')], {});
  return rows.map((row) => row.one + row.other).sort().join(' ');
};
(async () => {
  const graph = levelgraph(new MemoryLevel());
  const put = promisify(graph.put.bind(graph)), get = promisify(graph.get.bind(graph));
  for (const speaker of ['Commission', 'Ministry']) await put({ subject: 'a', predicate: 'left', object: '2005', speaker });
  await put({ subject: 'b', predicate: 'left', object: '2012', speaker: 'Court' });
  const seen = {
    default: await pairs({}),
    basic: await pairs({ joinAlgorithm: 'basic' }),
    speakers: (await get({ subject: 'a' })).map((triple) => triple.speaker),
    'by the Court': (await get({ speaker: 'Court' })).length,
  };
  console.log(seen);
  assert.deepStrictEqual(seen, {
    default: 'aa bb bc bd',
    basic: 'aa bb bc bd cb cc cd db dc dd',
    speakers: ['Ministry'],
    'by the Court': 2,
  });
  process.exit(0);
})();
JS
timeout 60 node check.cjs
