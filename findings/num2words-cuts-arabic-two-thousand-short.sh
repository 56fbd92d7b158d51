#!/usr/bin/env bash
# num2words 0.5.14 (PyPI), read back by PyArabic 0.6.15 (PyPI): figures in Arabic words.
# Expected before looking: a figure on its own is written in words that stand on their own, and is read back as the same.
# Seen: 200 and 2,000 alone end before their last letter, as they would before a noun (مئتا, ألفا); 2,000 reads back
# as 1,000 and 200 as 0. With something after them (2,100) they are whole, and what else was tried reads back as it was.
# Why it matters: a number of dead written out in Arabic is half of what was said, and nothing looks wrong to a program.
# Source: the two packages' documentation; the construct state of the dual in any grammar of Arabic.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14 PyArabic==0.6.15
cat >check.py <<'PY'
import sys
from num2words import num2words
from pyarabic.number import text2number
figures = [100, 200, 370, 530, 1139, 2000, 2100, 53000]
seen = {figure: text2number(num2words(figure, lang="ar")) for figure in figures}
print(seen)
sys.exit(seen != {**{figure: figure for figure in figures}, 200: 0, 2000: 1000})
PY
timeout 60 v/bin/python check.py
