#!/usr/bin/env bash
# coordinate-parser 1.0.7, @mapbox/sexagesimal 1.2.0, parse-dms 0.0.5, magellan-coords 1.1.0, dms-conversion 3.1.4 read, and sexagesimal and formatcoords 1.1.3
# write degrees, minutes and seconds (npm): places as tables of incidents have them.
# Expected before looking: each reads a place rightly or refuses it; a minus before the degrees is of the whole; what is written is the place, to the nearest
# of its smallest part, and sixty seconds are a minute.
# Seen: 31.5 S is 3.025 south by magellan, which takes the digits apart. "31 30 0 S" is 31 north by sexagesimal: minutes, seconds and S are dropped. -31°30'0" is
# 30.5 south by dms-conversion. Half a degree south of the equator, -0°30', is half a degree north by two, and by parse-dms the second of a pair is
# 28 degrees for 34°28'. "31,5 S", with the comma of French, is by parse-dms a pair, 31 north and 5 west. 34.47 is written with 11 seconds by
# sexagesimal (12), and 31.9999999 with sixty by formatcoords, or as 31° 59′. By letters and signs, 31°30'0"S is right by all.
# Why it matters: all of it is a point on the map, and a tested reader of one column puts the next into another country.
# Source: READMEs of the packages (forms that each reads: decimal degrees, degrees with minutes, with letters or signs; formatcoords' "DD MM ss X").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact coordinate-parser@1.0.7 @mapbox/sexagesimal@1.2.0 parse-dms@0.0.5 magellan-coords@1.1.0 \
  dms-conversion@3.1.4 formatcoords@1.1.3
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
import { parseDms } from 'dms-conversion';

const require = createRequire(import.meta.url);
const Coordinates = require('coordinate-parser'), sexagesimal = require('@mapbox/sexagesimal'), parseOne = require('parse-dms');
const magellan = require('magellan-coords'), formatcoords = require('formatcoords');
const one = {
  sexagesimal: (text) => sexagesimal(text),
  'parse-dms': (text) => { const read = parseOne(text); return read.lat === undefined ? read : read.lon === undefined ? read.lat : [read.lat, read.lon]; },
  magellan: (text) => { const read = magellan(text).latitude(); return read === null ? null : Number(read.toDD()); },
  'dms-conversion': (text) => parseDms(text),
};
const pair = {
  'coordinate-parser': (text) => { const read = new Coordinates(text); return [read.getLatitude(), read.getLongitude()]; },
  sexagesimal: (text) => sexagesimal.pair(text),
  'parse-dms': (text) => { const { lat, lon } = parseOne(text); return [lat, lon]; },
};
const rounded = (value) => Array.isArray(value) ? value.map(rounded) : value === null ? null : Math.round(value * 1e4) / 1e4;
const by = (readers, text) => Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, rounded(read(text))]));

const seen = {
  ...Object.fromEntries(['31°30\'0"S', '31.5 S', '31 30 0 S', '-31°30\'0"', '31,5 S'].map((text) => [text, by(one, text)])),
  ...Object.fromEntries(["31°30'S, 34°28'W", "-0°30' 34°28'"].map((text) => [text, by(pair, text)])),
  written: [sexagesimal.format(34.47, 'lon'), formatcoords(31.9999999, 34.5).format('DD MM ss X', { latLonSeparator: ', ', decimalPlaces: 0 }),
    formatcoords(31.9999999, 34.5).format('DD MM X', { latLonSeparator: ', ', decimalPlaces: 0 })],
};
console.log(seen);
assert.deepEqual(seen, {
  '31°30\'0"S': { sexagesimal: -31.5, 'parse-dms': -31.5, magellan: -31.5, 'dms-conversion': -31.5 },
  '31.5 S': { sexagesimal: -31.5, 'parse-dms': -31.5, magellan: -3.025, 'dms-conversion': -31.5 },
  '31 30 0 S': { sexagesimal: 31, 'parse-dms': -31.5, magellan: -31.5, 'dms-conversion': -31.5 },
  '-31°30\'0"': { sexagesimal: -31.5, 'parse-dms': -31.5, magellan: -31.5, 'dms-conversion': -30.5 },
  '31,5 S': { sexagesimal: 31, 'parse-dms': [31, -5], magellan: null, 'dms-conversion': 31 },
  "31°30'S, 34°28'W": { 'coordinate-parser': [-31.5, -34.4667], sexagesimal: [-31.5, -34.4667], 'parse-dms': [-31.5, -34.4667] },
  "-0°30' 34°28'": { 'coordinate-parser': [0.5, 34.4667], sexagesimal: [0.5, 34.4667], 'parse-dms': [-0.5094, 28] },
  written: ['34° 28\' 11" E', '31° 59′ 60″ N, 34° 30′ 0″ E', '31° 59′ N, 34° 30′ E'],
});
JS
timeout 60 node check.mjs
