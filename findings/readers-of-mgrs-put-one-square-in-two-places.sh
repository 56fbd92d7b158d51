#!/usr/bin/env bash
# mgrs 2.2.0, usng.js 0.4.5, @ngageoint/mgrs-js 1.0.0 and geodesy 2.4.0 (npm), mgrs 1.6.0 (PyPI): references to squares of the military grid, as reports of armies and of
# observers give places, made into latitude and longitude.
# Expected before looking: one reference is one point in all of them, the southwestern corner of its square, from which eastings and northings are counted and cut;
# or the square itself.
# Seen: mgrs in npm and in PyPI (since 1.6.0, as its notes say; before, it was the corner) give the middle of the square, the other three its corner; none of the points
# says which. A reference to the metre differs by less than a metre; to the kilometre by 0.7 km, to ten kilometres by 7 km, and a square of 100 km by more than sixty.
# Why it matters: two tables of the same reports, joined by place, have no place in common, and a village of one lies on the other bank of a river.
# Source: NGA.STND.0037, Universal Grids and Grid Reference Systems (a reference is truncated, not rounded: its point is the square's southwestern corner); README and notes of mgrs (PyPI), of 1.6.0.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check mgrs==1.6.0
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact mgrs@2.2.0 usng.js@0.4.5 @ngageoint/mgrs-js@1.0.0 geodesy@2.4.0
cat >check.mjs <<'JS'
import { createRequire } from "node:module";
import Grid from "geodesy/mgrs.js";

const require = createRequire(import.meta.url);
const point = (latitude, longitude) => `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
const { MGRS } = require("@ngageoint/mgrs-js");
const { toPoint } = require("mgrs");
const { Converter } = require("usng.js");
const usng = new Converter();
for (const reference of ["36PVA4567812345", "36PVA4567", "36PVA46", "36PVA"]) {
  const [east, north] = toPoint(reference);
  console.log(reference, "mgrs (npm)", point(north, east));
  const corner = usng.USNGtoLL(reference, true);
  console.log(reference, "usng.js", point(corner.lat, corner.lon));
  const nga = MGRS.parse(reference).toPoint();
  console.log(reference, "mgrs-js", point(nga.getLatitude(), nga.getLongitude()));
  if (reference === "36PVA4567812345") {
    const { lat, lon } = Grid.parse(reference).toUtm().toLatLon();
    console.log(reference, "geodesy", point(lat, lon));
  }
}
JS
cat >check.py <<'PY'
import mgrs

for reference in ["36PVA4567812345", "36PVA4567", "36PVA46", "36PVA"]:
    north, east = mgrs.MGRS().toLatLon(reference)
    print(reference, "mgrs (PyPI)", f"{north:.3f} {east:.3f}")
PY
{ timeout 60 node check.mjs; timeout 60 v/bin/python check.py; } | LC_ALL=C sort | tee seen.txt
cat >expected.txt <<'TXT'
36PVA mgrs (PyPI) 14.020 32.537
36PVA mgrs (npm) 14.020 32.538
36PVA mgrs-js 13.567 32.076
36PVA usng.js 13.567 32.076
36PVA4567 mgrs (PyPI) 14.178 32.495
36PVA4567 mgrs (npm) 14.178 32.495
36PVA4567 mgrs-js 14.174 32.490
36PVA4567 usng.js 14.174 32.490
36PVA4567812345 geodesy 13.680 32.498
36PVA4567812345 mgrs (PyPI) 13.680 32.498
36PVA4567812345 mgrs (npm) 13.680 32.498
36PVA4567812345 mgrs-js 13.680 32.498
36PVA4567812345 usng.js 13.680 32.498
36PVA46 mgrs (PyPI) 14.156 32.490
36PVA46 mgrs (npm) 14.156 32.490
36PVA46 mgrs-js 14.110 32.444
36PVA46 usng.js 14.110 32.444
TXT
diff seen.txt expected.txt
