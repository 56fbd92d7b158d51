#!/usr/bin/env bash
# PyLD 3.3.0 (PyPI) and jsonld 8.3.3 (npm), JSON-LD framed: claims that have no end, asked for by a frame whose "until" is an empty array, "match none".
# Expected by its standard or documentation (not written down before looking): both find the claim without an end, as the standard has it; what the frame adds, null or a default, stands under the frame's own term.
# Seen: the frame with @type and "until": [] is an error in both, IndexError and TypeError, as soon as a claim that has an end comes by; without @type, or with
# @requireAll, both find the claim. What is added, where the term has a type (xsd:date), stands under the whole address, "http://e/until": null or "unknown",
# while the day of the other claim stands under "until".
# Why it matters: the one question for what goes on is the one that fails; whoever reads "until" of a framed claim has neither null nor the default he asked for.
# Source: JSON-LD 1.1 Framing (W3C Recommendation, 16 July 2020), on matching the absence of a property and the frame matching algorithm (from memory, not opened).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check pyld==3.3.0
npm init -y >/dev/null && timeout 200 npm install --silent --no-audit --no-fund --save-exact jsonld@8.3.3
cat >frames.json <<'JSON'
{"document": {"@context": {"@vocab": "http://e/", "until": {"@type": "http://www.w3.org/2001/XMLSchema#date"}},
  "@graph": [{"@id": "http://e/a", "@type": "Claim", "until": "2010-05-07"}, {"@id": "http://e/b", "@type": "Claim"}]},
 "frames": [{"@type": "Claim", "until": []}, {"until": []}, {"@type": "Claim", "until": [], "@requireAll": true},
  {"@type": "Claim", "until": {}}, {"@type": "Claim", "until": {"@default": "unknown"}}]}
JSON
cat >check.py <<'PY'
import json
from pyld import jsonld

asked = json.load(open("frames.json"))
for frame in asked["frames"]:
    try:
        found = jsonld.frame(asked["document"], {"@context": asked["document"]["@context"], **frame})
        found.pop("@context")
        print(json.dumps(found.get("@graph", [found]), separators=(",", ":"), sort_keys=True))
    except Exception as error:
        print(type(error).__name__)
PY
cat >check.cjs <<'JS'
const jsonld = require("jsonld");
const { document, frames } = require("./frames.json");

(async () => {
  for (const frame of frames) {
    try {
      const { "@context": _, ...found } = await jsonld.frame(document, { "@context": document["@context"], ...frame });
      console.log(JSON.stringify(found["@graph"] ?? [found]));
    } catch (error) {
      console.log(error.name);
    }
  }
})();
JS
timeout 60 v/bin/python check.py | tee python.txt
timeout 60 node check.cjs | tee node.txt
cat >expected.txt <<'TXT'
[{"@id":"http://e/b","@type":"Claim","http://e/until":null}]
[{"@id":"http://e/b","@type":"Claim","http://e/until":null}]
[{"@id":"http://e/a","@type":"Claim","until":"2010-05-07"},{"@id":"http://e/b","@type":"Claim","http://e/until":null}]
[{"@id":"http://e/a","@type":"Claim","until":"2010-05-07"},{"@id":"http://e/b","@type":"Claim","http://e/until":"unknown"}]
TXT
cmp python.txt <(echo IndexError; cat expected.txt)
cmp node.txt <(echo TypeError; cat expected.txt)
