#!/usr/bin/env bash
# rocrate 0.16.0 (PyPI) and ro-crate 3.7.2 (npm): a crate with a claim that has names in two languages, a year with its datatype, and a
# relation declared in the crate's own context; read, and written again with nothing changed.
# Expected before looking: what is written says what was read: both names with their languages, a year as a year, and the relation's meaning.
# Seen: the first keeps the texts and drops their languages and the datatype, and writes the common context alone: "alleges" means nothing
# any more, and a JSON-LD processor leaves the statement out. The second keeps the context, and in place of each name and of the year
# stands a reference, "entity-1" to "entity-3", to nothing: texts, languages and year are gone. Neither says a word.
# Why it matters: who reads a crate to add one file to it hands on claims without their subject, or sources without titles.
# Source: RO-Crate 1.1, appendix "RO-Crate JSON-LD" (flattened, compacted JSON-LD; "Extending RO-Crate", terms in a crate's own context);
# JSON-LD 1.1 (W3C Recommendation, 16 July 2020), section 4.2 (value objects).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check rocrate==0.16.0
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact ro-crate@3.7.2
mkdir crate
cat >crate/ro-crate-metadata.json <<'JSON'
{ "@context": ["https://w3id.org/ro/crate/1.1/context", { "alleges": "https://example.org/terms#alleges" }],
  "@graph": [
    { "@id": "ro-crate-metadata.json", "@type": "CreativeWork", "conformsTo": { "@id": "https://w3id.org/ro/crate/1.1" }, "about": { "@id": "./" } },
    { "@id": "./", "@type": "Dataset", "name": "Record", "datePublished": "2010-05", "mentions": [{ "@id": "#claim" }] },
    { "@id": "#claim", "@type": "Claim", "alleges": { "@id": "#state" },
      "name": [{ "@value": "تقرير", "@language": "ar" }, { "@value": "Rapport", "@language": "fr" }],
      "temporal": { "@value": "2010", "@type": "http://www.w3.org/2001/XMLSchema#gYear" } },
    { "@id": "#state", "@type": "Organization", "name": "A State" } ] }
JSON
cat >check.py <<'PY'
import json, sys
from rocrate.rocrate import ROCrate

ROCrate("crate").write("again")
written = json.load(open("again/ro-crate-metadata.json", encoding="utf-8"))
claim = next(entity for entity in written["@graph"] if entity["@id"] == "#claim")
print(written["@context"], claim["name"], claim["temporal"], claim["alleges"])
right = written["@context"] == "https://w3id.org/ro/crate/1.1/context" and claim["name"] == ["تقرير", "Rapport"] and claim["temporal"] == "2010"
sys.exit(0 if right and claim["alleges"] == {"@id": "#state"} else 1)
PY
cat >check.cjs <<'JS'
const { ROCrate } = require("ro-crate");

const read = require("./crate/ro-crate-metadata.json");
const written = JSON.parse(JSON.stringify(new ROCrate(structuredClone(read)).toJSON()));
const claim = written["@graph"].find((entity) => entity["@id"] === "#claim");
const text = JSON.stringify(written["@graph"]);
console.log(JSON.stringify(claim));
const right =
  JSON.stringify(written["@context"]) === JSON.stringify(read["@context"]) &&
  JSON.stringify([claim.name, claim.temporal]) === '[[{"@id":"entity-1"},{"@id":"entity-2"}],{"@id":"entity-3"}]' &&
  !written["@graph"].some((entity) => /^entity-/.test(entity["@id"])) && !text.includes("تقرير") && !text.includes("Rapport");
process.exit(right ? 0 : 1);
JS
timeout 60 v/bin/python check.py
timeout 60 node check.cjs
