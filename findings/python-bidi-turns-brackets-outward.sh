#!/usr/bin/env bash
# python-bidi 0.6.12 (PyPI), texts from right to left put in the order in which they are seen, beside bidi-js 1.1.0 (npm): articles and years in brackets.
# Expected before looking: a bracket that runs from right to left is seen turned, as the algorithm has it, so that it opens towards what it encloses; both ways
# that the package offers, bidi.get_display in Rust and bidi.algorithm.get_display in Python, say the same of one text.
# Seen: the one in Rust, which is imported by the package's name, puts brackets in their places and does not turn them: article 7(1)(h) in Arabic is seen as
# ")h()1(7", resolution 1593 (2005) as ")2005( 1593", and quotation marks point outward. The one in Python turns them, and so does bidi-js. Brackets from left to
# right are left alone by all.
# Why it matters: reports with Arabic and Hebrew made by programs that draw letter by letter have every paragraph of an article, year and quotation inside out.
# Source: Unicode Standard Annex 9, L4 (mirroring) and 3.3.5 (N0, paired brackets); BidiMirroring.txt; python-bidi's README (the two implementations).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check python-bidi==0.6.12
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact bidi-js@1.1.0
cat >texts.json <<'JSON'
["المادة 7(1)(ح)", "القرار 1593 (2005)", "סעיף 5(א)", "«حسن»", "Article 7(1)(h)"]
JSON
cat >check.py <<'PY'
import json
import bidi
import bidi.algorithm

def shown(text):
    return "".join(letter if letter in "()«» " or letter.isdigit() or letter.isascii() else "x" for letter in text)

for text in json.load(open("texts.json", encoding="utf-8")):
    print("Rust", shown(bidi.get_display(text)), "Python", shown(bidi.algorithm.get_display(text)))
PY
cat >check.mjs <<'JS'
import { readFileSync } from "node:fs";
import factory from "bidi-js";

const bidi = factory();
for (const text of JSON.parse(readFileSync("texts.json", "utf8"))) {
  const seen = bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, "auto"));
  console.log("bidi-js", seen.replace(/\p{L}/gu, (letter) => (letter < "~" ? letter : "x")));
}
JS
{ PYTHONIOENCODING=utf-8 timeout 60 v/bin/python check.py; timeout 60 node check.mjs; } | tee seen.txt
cat >expected.txt <<'TXT'
Rust )x()1(7 xxxxxx Python (x)(1)7 xxxxxx
Rust )2005( 1593 xxxxxx Python (2005) 1593 xxxxxx
Rust )x(5 xxxx Python (x)5 xxxx
Rust »xxx« Python «xxx»
Rust Article 7(1)(h) Python Article 7(1)(h)
bidi-js (x)(1)7 xxxxxx
bidi-js (2005) 1593 xxxxxx
bidi-js (x)5 xxxx
bidi-js «xxx»
bidi-js Article 7(1)(h)
TXT
diff seen.txt expected.txt
