#!/usr/bin/env bash
# @rapideditor/country-coder 5.6.1 (npm): which country a point lies in.
# Expected before looking: places whose status is disputed come back with no code, or with the code that ISO 3166-1 keeps
# for them (EH for Western Sahara), or marked as disputed.
# Seen: points in Crimea, the Golan, East Jerusalem and Western Sahara come back as RU, IL, IL and MA, each with
# isoStatus "official" and nothing that marks the point as disputed; a point in the north of Cyprus has no ISO code at all.
# Why it matters: a tool that fills in "country" from coordinates decides the TERRITORY limb without saying so.
# Source: the package's own data (its borders follow OpenStreetMap's on-the-ground rule).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
echo '{"private":true,"type":"module"}' >package.json
timeout 120 npm install --silent --no-audit --no-fund --ignore-scripts @rapideditor/country-coder@5.6.1
cat >check.mjs <<'JS'
import * as coder from "@rapideditor/country-coder";
const points = { crimea: [34.1, 44.95], golan: [35.77, 33.27], eastJerusalem: [35.234, 31.776], laayoune: [-13.2, 27.15], northernCyprus: [33.36, 35.2] };
const seen = Object.fromEntries(Object.entries(points).map(([name, at]) => [name, [coder.iso1A2Code(at), coder.feature(at)?.properties.isoStatus ?? null]]));
const expected = { crimea: ["RU", "official"], golan: ["IL", "official"], eastJerusalem: ["IL", "official"], laayoune: ["MA", "official"], northernCyprus: [null, null] };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.log("changed; it was", JSON.stringify(expected)); process.exit(1); }
JS
timeout 60 node check.mjs
