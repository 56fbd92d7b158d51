#!/usr/bin/env bash
# country-reverse-geocoding 0.2.2 and which-country 1.0.0 (npm): in which country a point lies, by its code of three letters.
# Expected before looking: codes of ISO 3166-1, which the second promises; every town on land is somewhere; a disputed place may be given to one side.
# Seen: Gaza is in no country, as the sea is, with both, while Hebron is in Palestine (PSE). South Sudan is "SDS" with the first, and Kosovo "KOS" with
# it and "RKS" with the second, which are nobody's codes in ISO. Simferopol is in Ukraine with the one and in Russia with the other. Hargeisa has
# the code of Somalia and the name Somaliland, and the north of Nicosia that of Cyprus and the name Northern Cyprus.
# Why it matters: incidents in Gaza are in no country's list, as if at sea; those in Juba are in a country that no other table knows.
# Source: which-country, README ("ISO 3166-1 alpha-3 country code"; null is the ocean); country-reverse-geocoding, README ("code, the country code";
# null if the point is in no country); ISO 3166-1 (SSD, PSE).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact country-reverse-geocoding@0.2.2 which-country@1.0.0
cat >check.cjs <<'JS'
const first = require("country-reverse-geocoding").country_reverse_geocoding();
const second = require("which-country");

const towns = {
  Gaza: [31.5, 34.46],
  "Khan Yunis": [31.35, 34.31],
  Hebron: [31.53, 35.1],
  "at sea": [33, 30],
  Juba: [4.85, 31.6],
  Pristina: [42.66, 21.17],
  Simferopol: [44.95, 34.1],
  Hargeisa: [9.56, 44.06],
  "Nicosia, north": [35.25, 33.4],
};
const seen = Object.fromEntries(
  Object.entries(towns).map(([town, [north, east]]) => {
    const found = first.get_country(north, east);
    return [town, [found?.code ?? null, found?.name ?? null, second([east, north]) ?? null]];
  }),
);
console.log(seen);
const expected = {
  Gaza: [null, null, null],
  "Khan Yunis": [null, null, null],
  Hebron: ["PSE", "West Bank", "PSE"],
  "at sea": [null, null, null],
  Juba: ["SDS", "South Sudan", "SSD"],
  Pristina: ["KOS", "Kosovo", "RKS"],
  Simferopol: ["UKR", "Ukraine", "RUS"],
  Hargeisa: ["SOM", "Somaliland", "SOM"],
  "Nicosia, north": ["CYP", "Northern Cyprus", "CYP"],
};
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
