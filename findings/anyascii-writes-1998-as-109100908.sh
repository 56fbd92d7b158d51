#!/usr/bin/env bash
# anyascii 0.3.3 and Unidecode 1.4.0 (PyPI), any script written in ASCII: years in figures of Ethiopia, as gazettes and Eritrean and Ethiopian reports have
# them, and names of places in Arabic.
# Expected before looking: figures of any script are written as the number that they are, as Arabic and Tamil ones are; a long vowel is written.
# Seen: anyascii writes each sign by itself: ፲፱፻፺፰, which is 1998, is 109100908, and ፳፻፪, 2002, is 201002: figures that can be read as another number,
# and no sign of it. Unidecode writes a plus sign after some of the figures: 10+9100+90+8. In Arabic both leave every long a (alif) out, while they write
# other long vowels by w and y: نيالا is "nyl", دارفور "drfwr", and the article "al-" is "l" alone.
# Why it matters: the number of a proclamation becomes another; two places whose names differ by an alif are one.
# Source: The Unicode Standard, 4.6, "Numeric Value" (U+1372 ten, U+137B hundred: they multiply), 19.1 Ethiopic; anyascii's README ("converts Unicode
# characters to their best ASCII representation").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check anyascii==0.3.3 Unidecode==1.4.0
cat >check.py <<'PY'
import sys
from anyascii import anyascii
from unidecode import unidecode

texts = ["٢٠١٠", "௧௯௯௮", "፲፱፻፺፰", "፳፻፪", "نيالا", "دارفور", "الفاشر"]
seen = {text: [anyascii(text), unidecode(text)] for text in texts}
print(seen)
sys.exit(0 if {text: each[0] for text, each in seen.items()} == {
    "٢٠١٠": "2010", "௧௯௯௮": "1998", "፲፱፻፺፰": "109100908", "፳፻፪": "201002", "نيالا": "nyl", "دارفور": "drfwr", "الفاشر": "lfshr",
} and seen["፲፱፻፺፰"][1] == "10+9100+90+8" and all(each[0] == each[1] for each in list(seen.values())[4:]) else 1)
PY
timeout 60 v/bin/python check.py
