#!/usr/bin/env bash
# wicket 1.3.8, wellknown 0.5.0, wkx 0.5.0 and terraformer-wkt-parser 1.2.1 (npm): points in Well-Known Text, with an exponent, with a height, and with a measure, such as
# the year of each point of a line.
# Expected before looking: a number with an exponent is that number, or is refused; a measure is no height, so that in GeoJSON, which has none, it is left out or refused.
# Seen: wicket reads "3.05e1" as 3.05, so that a place in Kordofan lies in the Gulf of Guinea, and "1E-7" as 1; wicket itself, wellknown and wkx write small numbers so.
# terraformer makes the measure the height: a point of 2010 is 2010 metres high. wkx leaves it out; wellknown says null, wicket refuses. wellknown writes a height
# without Z, which wkx refuses, and of which wicket leaves the height out. Points without these are alike in all.
# Why it matters: places as databases and programs write them are read a thousand miles away, on land or at sea, and nothing is refused.
# Source: OGC 06-103r4, Simple Features, 7.2 (approximate numeric literal: mantissa E exponent; POINT Z, POINT M, POINT ZM); RFC 7946, 3.1.1 (a third element is the altitude).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact wicket@1.3.8 wellknown@0.5.0 wkx@0.5.0 terraformer-wkt-parser@1.2.1
cat >check.mjs <<'JS'
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Wkt } = require("wicket");
const readers = {
  wicket: (text) => { const read = new Wkt(); read.read(text); return read.toJson().coordinates; },
  wellknown: (text) => require("wellknown").parse(text)?.coordinates ?? null,
  wkx: (text) => require("wkx").Geometry.parse(text).toGeoJSON().coordinates,
  terraformer: (text) => require("terraformer-wkt-parser").parse(text).coordinates,
};
const say = console.log;
console.log = () => {};
for (const text of ["POINT (30.5 13.25)", "POINT (3.05e1 1.325e1)", "POINT (1E-7 13)", "POINT Z (30.5 13.25 500)", "POINT M (30.5 13.25 2010)", "POINT (30.5 13.25 500)"])
  for (const [name, read] of Object.entries(readers)) {
    let seen = "refused";
    try {
      seen = JSON.stringify(read(text));
    } catch {}
    say(`${text}: ${name} ${seen}`);
  }
const small = { type: "Point", coordinates: [1e-7, 13] };
const writer = new Wkt();
writer.fromJson(small);
say(`written: ${require("wellknown").stringify(small)}, ${require("wkx").Geometry.parseGeoJSON(small).toWkt()}, ${writer.write()}`);
say(`written: ${require("wellknown").stringify({ type: "Point", coordinates: [30.5, 13.25, 500] })}`);
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
POINT (30.5 13.25): wicket [30.5,13.25]
POINT (30.5 13.25): wellknown [30.5,13.25]
POINT (30.5 13.25): wkx [30.5,13.25]
POINT (30.5 13.25): terraformer [30.5,13.25]
POINT (3.05e1 1.325e1): wicket [3.05,1.325]
POINT (3.05e1 1.325e1): wellknown [30.5,13.25]
POINT (3.05e1 1.325e1): wkx [30.5,13.25]
POINT (3.05e1 1.325e1): terraformer [30.5,13.25]
POINT (1E-7 13): wicket [1,13]
POINT (1E-7 13): wellknown [1e-7,13]
POINT (1E-7 13): wkx [1e-7,13]
POINT (1E-7 13): terraformer [1e-7,13]
POINT Z (30.5 13.25 500): wicket refused
POINT Z (30.5 13.25 500): wellknown [30.5,13.25,500]
POINT Z (30.5 13.25 500): wkx [30.5,13.25,500]
POINT Z (30.5 13.25 500): terraformer [30.5,13.25,500]
POINT M (30.5 13.25 2010): wicket refused
POINT M (30.5 13.25 2010): wellknown null
POINT M (30.5 13.25 2010): wkx [30.5,13.25]
POINT M (30.5 13.25 2010): terraformer [30.5,13.25,2010]
POINT (30.5 13.25 500): wicket [30.5,13.25]
POINT (30.5 13.25 500): wellknown [30.5,13.25,500]
POINT (30.5 13.25 500): wkx refused
POINT (30.5 13.25 500): terraformer [30.5,13.25,500]
written: POINT (1e-7 13), POINT(1e-7 13), POINT(1e-7 13)
written: POINT (30.5 13.25 500)
TXT
diff seen.txt expected.txt
