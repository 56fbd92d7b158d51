#!/usr/bin/env bash
# quadstore 15.4.1 with memory-level 3.1.0 and rdf-data-factory 2.1.0 (npm), a store of RDF with ranges: death tolls, days and moments, by their size.
# Expected before looking: figures are matched by their value, so that a hundred lies between fifty and two hundred; what is from a figure on, or before a day, is
# figures, or days; two figures that differ are two.
# Seen: powers of ten lie in the wrong ranges: from 50 to 200 are 99, 101 and 1000, and not 100; from one to two is ten. Asked for itself each is found. A
# range with one end runs into all other kinds of value: before 2010 are the day of 2005, figures, moments and a name. Whole figures beyond 2^53
# that are rounded alike are one. A moment is one in each zone.
# Why it matters: towns where exactly a hundred were killed are in no answer about towns where more than fifty were.
# Source: README of quadstore, "Range matching" (numbers are matched by their values; gt, gte, lt, lte); dist/serialization/fpstring.js ("while
# (mantissa > 10)": ten stays ten, and is compared as text).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact quadstore@15.4.1 memory-level@3.1.0 rdf-data-factory@2.1.0
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { MemoryLevel } from 'memory-level';
import { Quadstore } from 'quadstore';
import { DataFactory } from 'rdf-data-factory';

const factory = new DataFactory();
const store = new Quadstore({ backend: new MemoryLevel(), dataFactory: factory });
await store.open();
const typed = (text, type) => factory.literal(text, factory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`));
const figure = (text) => typed(text, 'integer'), day = (text) => typed(text, 'date'), moment = (text) => typed(text, 'dateTime');
const p = factory.namedNode('urn:p');
const values = [
  ...['1', '2', '3', '10', '99', '100', '101', '1000', '12345678901234567890', '12345678901234567891'].map(figure),
  day('2005-07-18'), day('2012-01-01'), moment('2010-05-07T10:00:00+03:00'), factory.literal('Adam Sample'),
];
for (const [i, value] of values.entries()) await store.put(factory.quad(factory.namedNode(`urn:${i}`), p, value));
const found = async (object) => (await store.get({ predicate: p, object })).items.map((quad) => quad.object.value);
const range = (ends) => found({ termType: 'Range', ...ends });

const seen = {
  'from 50 to 200': await range({ gte: figure('50'), lte: figure('200') }),
  'from 1 to 2': await range({ gte: figure('1'), lte: figure('2') }),
  'from 1 to 3': await range({ gte: figure('1'), lte: figure('3') }),
  'a hundred itself': await found(figure('100')),
  'one figure of twenty digits': await found(figure('12345678901234567890')),
  'that moment in Greenwich': await found(moment('2010-05-07T07:00:00Z')),
  'days from 2000 to 2010': await range({ gte: day('2000-01-01'), lt: day('2010-01-01') }),
};
const before = await range({ lt: day('2010-01-01') });
seen['before 2010'] = ['2005-07-18', 'Adam Sample', '99', '2010-05-07T10:00:00+03:00'].filter((value) => before.includes(value));
console.log(seen, before.length);
assert.deepStrictEqual(seen, {
  'from 50 to 200': ['99', '101', '1000'],
  'from 1 to 2': ['1', '10', '2'],
  'from 1 to 3': ['1', '10', '2', '3'],
  'a hundred itself': ['100'],
  'one figure of twenty digits': ['12345678901234567890', '12345678901234567891'],
  'that moment in Greenwich': ['2010-05-07T10:00:00+03:00'],
  'days from 2000 to 2010': ['2005-07-18'],
  'before 2010': ['2005-07-18', 'Adam Sample', '99', '2010-05-07T10:00:00+03:00'],
});
process.exit(0);
JS
timeout 60 node check.mjs
