#!/usr/bin/env bash
# uroman 1.3.1.1 (PyPI), the universal romanizer: figures of reports in Arabic, with the decimal and the thousands sign that Unicode has for them, and years
# written figure by figure in Chinese.
# Expected before looking: what can be told apart in Arabic can be told apart in Latin letters.
# Seen: both signs are written as a comma: "٣٫٥٠٠", three and a half to three places, and "٣٬٥٠٠", three thousand five hundred, are both "3,500", as English
# writes thousands. "٣٫٥" is "3,5". The nought ○ of a year in Chinese, 二〇一〇, is a point in the middle: "2·1·0", while 二千十 is 2010.
# Why it matters: an area of 3.5 square kilometres, or a sum of 12.345 millions, is three thousand, and twelve thousand.
# Source: Unicode's names list, U+066B ARABIC DECIMAL SEPARATOR, U+066C ARABIC THOUSANDS SEPARATOR and U+3007 IDEOGRAPHIC NUMBER ZERO; CLDR's numbers for
# "arab" (٫ decimal, ٬ group); uroman's README ("numbers in non-Latin scripts are converted to standard digits").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check uroman==1.3.1.1
cat >check.py <<'PY'
import sys
import uroman

write = uroman.Uroman().romanize_string
seen = {text: write(text) for text in ["٢٠١٠", "٣٫٥", "٣٫٥٠٠", "٣٬٥٠٠", "١٢٫٣٤٥", "١٢٬٣٤٥", "二千十", "二〇一〇", "፲፱፻፺፰"]}
print(seen)
sys.exit(0 if seen == {
    "٢٠١٠": "2010", "٣٫٥": "3,5", "٣٫٥٠٠": "3,500", "٣٬٥٠٠": "3,500", "١٢٫٣٤٥": "12,345", "١٢٬٣٤٥": "12,345", "二千十": "2010", "二〇一〇": "2·1·0",
    "፲፱፻፺፰": "1998",
} else 1)
PY
timeout 60 v/bin/python check.py
