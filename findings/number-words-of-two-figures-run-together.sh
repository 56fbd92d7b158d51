#!/usr/bin/env bash
# number-parser 0.3.2 and text2num 3.1.0 (PyPI), words-to-numbers 1.5.1 (npm): death tolls in English words, made figures in running text.
# Expected before looking: two figures with "and" between them stay two, as "five and six hundred" do; "one point five million" is
# 1500000 or stays in words; what is no whole figure ("half a million", "a few hundred") stays in words.
# Seen: "between two hundred and three hundred" is "between 203 100" in two of them and "between 500" in words-to-numbers, which adds up the
# bounds. One point five million is "NaN", "1 point 5000000" and "1.5 1000000"; half a million has a whole one in all three, and
# "a few hundred" is "1 few 100" in one.
# Why it matters: a range of victims becomes two figures that nobody gave, and both look exact.
# Source: each package's README (numbers in text are replaced, the rest stays).
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact words-to-numbers@1.5.1
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check number-parser==0.3.2 text2num==3.1.0
cat >texts.txt <<'TXT'
between two hundred and three hundred were killed
from two hundred to three hundred were killed
three hundred and seventy were killed
some one point five million fled
half a million fled
a few hundred fled
TXT
cat >check.cjs <<'JS'
const { default: wordsToNumbers } = require("words-to-numbers");
for (const text of require("node:fs").readFileSync("texts.txt", "utf8").trim().split("\n")) console.log(String(wordsToNumbers(text)));
JS
cat >check.py <<'PY'
from number_parser import parse
from text_to_num import alpha2digit

for text in open("texts.txt").read().splitlines():
    print(f'{parse(text)} | {alpha2digit(text, "en")}')
PY
timeout 60 v/bin/python check.py >python.txt
timeout 60 node check.cjs >javascript.txt
paste -d '|' python.txt javascript.txt | sed 's/|\([^ ]\)/ | \1/' | tee seen
diff seen - <<'TXT'
between 203 100 were killed | between 203 100 were killed | between 500 were killed
from 200 to 300 were killed | from 200 to 300 were killed | from 200 to 300 were killed
370 were killed | 370 were killed | 370 were killed
some 1 point 5000000 fled | some 1.5 1000000 fled | some NaN fled
half a 1000000 fled | half a 1000000 fled | half 1000000 fled
a few 100 fled | a few 100 fled | 1 few 100 fled
TXT
