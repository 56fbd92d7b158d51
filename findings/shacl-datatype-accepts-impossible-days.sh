#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 (npm, with @zazuko/env-node 3.0.0, n3 2.13.12): sh:datatype xsd:date.
# Expected before looking: a literal that is no day is a violation, since SHACL 4.1.2 counts ill-typed literals as such.
# Seen: "2010-02-30"^^xsd:date and "2010-13-45"^^xsd:date conform, while "1.0"^^xsd:integer is reported.
# Why it matters: a shape proves nothing about days in an export; they have to be read by something that knows calendars.
# Source: SHACL (W3C Recommendation, 20 July 2017), section 4.1.2; XML Schema 1.1 part 2, section 3.3.9.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
echo '{"private":true,"type":"module"}' >package.json
timeout 180 npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 @zazuko/env-node@3.0.0 n3@2.13.12
cat >check.mjs <<'JS'
import rdf from "@zazuko/env-node";
import Validator from "rdf-validate-shacl";
import { Parser } from "n3";
const prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix e: <http://example.org/> . ";
const dataset = (text) => { const all = rdf.dataset(); for (const quad of new Parser().parse(prefixes + text)) all.add(quad); return all; };
const shapes = dataset("e:S a sh:NodeShape ; sh:targetClass e:C ; sh:property [ sh:path e:day ; sh:datatype xsd:date ] , [ sh:path e:count ; sh:datatype xsd:integer ] .");
const conforms = async (text) => (await new Validator(shapes, { factory: rdf }).validate(dataset(text))).conforms;
const seen = {
  february30: await conforms('e:a a e:C ; e:day "2010-02-30"^^xsd:date .'),
  month13: await conforms('e:a a e:C ; e:day "2010-13-45"^^xsd:date .'),
  integer: await conforms('e:a a e:C ; e:count "1.0"^^xsd:integer .'),
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== '{"february30":true,"month13":true,"integer":false}') { console.log("changed"); process.exit(1); }
JS
timeout 60 node check.mjs
