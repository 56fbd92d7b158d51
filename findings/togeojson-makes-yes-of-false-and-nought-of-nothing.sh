#!/usr/bin/env bash
# @tmcw/togeojson 7.1.3 with @xmldom/xmldom 0.9.12 (npm), KML made into GeoJSON: places whose data have a type by the file's own Schema.
# Expected before looking: a truth value that is false is false; a figure that is not there is null or left out.
# Seen: every SimpleData of type bool that has a text is true: "false" and "0" as well as "true" and "1". An int or a double without a text is 0. A figure
# that is a word is null. The same without a type, as Data, is left as it is written: "false".
# Why it matters: a place of which the map says that it was not verified is verified; a place whose dead nobody counted has none.
# Source: OGC KML 2.3, SimpleField (its type bool is that of XML Schema) with XML Schema 1.1 Part 2, 3.3.2 (true, false, 1, 0).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12
cat >check.mjs <<'JS'
import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";

const read = (verified, dead, data = "") => {
  const file = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Schema id="s" name="s"><SimpleField type="bool" name="verified"/><SimpleField type="int" name="dead"/></Schema>
<Placemark><ExtendedData>${data}<SchemaData schemaUrl="#s"><SimpleData name="verified">${verified}</SimpleData><SimpleData name="dead">${dead}</SimpleData>
</SchemaData></ExtendedData><Point><coordinates>25,13</coordinates></Point></Placemark></Document></kml>`;
  return kml(new DOMParser().parseFromString(file, "text/xml")).features[0].properties;
};
const seen = [read("true", "5"), read("false", ""), read("0", "unknown"), read("1", "0", "<Data name='said'><value>false</value></Data>")];
console.log(seen);
const expected = [
  { verified: true, dead: 5 }, { verified: true, dead: 0 }, { verified: true, dead: null }, { said: "false", verified: true, dead: 0 },
];
const sorted = (list) => JSON.stringify(list.map((each) => Object.entries(each).sort()));
process.exit(sorted(seen) === sorted(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
