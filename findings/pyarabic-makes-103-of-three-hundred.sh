#!/usr/bin/env bash
# PyArabic 0.6.15 (PyPI), numbers in Arabic words: text2number, and detect_numbers, which finds them in a sentence.
# Expected before looking: hundreds count the same joined and in two words, since both are in use; between two figures stands no sum; half a million
# is half a million; "nobody" is no figure.
# Seen: in two words the hundreds are added and not multiplied: three hundred is 103, nine hundred 109, three hundred and seventy 173, seven hundred
# thousand 107,000, three hundred thousand 103,000; joined, all of them are right. "Between fifty and sixty" is found as one number, 110. Half a
# million and a quarter are a whole one, three and a half million three. "Nobody" is 1.
# Why it matters: a toll of three hundred and seventy, as a paper of today spells it, is 173, and an estimate between two figures is higher than both.
# Source: PyArabic's README (module number: words to numbers, and finding them in a text); it names no spelling that is left out. The library's own
# way back, from figures to words, writes the joined form.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check PyArabic==0.6.15
cat >check.py <<'PY'
import sys
from pyarabic.number import extract_number_phrases, text2number

expected = {
    "ثلاثمائة": 300, "ثلاثمئة": 300, "ثلاث مئة": 103, "ثلاث مائة": 103, "تسع مائة": 109,
    "ثلاثمائة وسبعون": 370, "ثلاث مئة وسبعون": 173,
    "سبعمائة ألف": 700000, "سبع مئة ألف": 107000, "ثلاث مائة ألف": 103000, "اثنا عشر ألفا": 12000,
    "نصف مليون": 1000000, "ربع مليون": 1000000, "ثلاثة ملايين ونصف المليون": 3000000, "لا أحد": 1,
}
seen = {text: text2number(text) for text in expected}
between = [(phrase, text2number(phrase)) for phrase in extract_number_phrases("قتل بين خمسين وستين شخصا")]
print(seen, between)
sys.exit(0 if seen == expected and between == [("خمسين وستين", 110)] else 1)
PY
timeout 60 v/bin/python check.py
