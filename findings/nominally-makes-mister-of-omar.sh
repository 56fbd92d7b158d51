#!/usr/bin/env bash
# nominally 1.1.0 (PyPI), "a maximum-strength name parser for record linkage": names in Arabic and Cyrillic letters.
# Expected before looking: a name in other letters than Latin is refused, left as it is, or spelt in Latin, each word in its place.
# Seen: Omar, written in Arabic, is spelt without its vowels, "mr", and then taken for the title: he is Mister, has no given name, and what
# follows is his surname. The same two words in Latin or Cyrillic letters are a given name and a surname.
# Why it matters: the given name is gone from every record written in Arabic, and two brothers are one person.
# Source: the package's README (a name is cleaned, then split into title, first, middle, last and suffix; no word of scripts).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check nominally==1.1.0
cat >check.py <<'PY'
import sys
from nominally import parse_name

expected = {
    "عمر مثال": {"title": "mr", "last": "mthl"},
    "عمر علي مثال": {"title": "mr", "first": "ly", "last": "mthl"},
    "خالد مثال": {"first": "khld", "last": "mthl"},
    "Омар Пример": {"first": "omar", "last": "primer"},
    "Omar Mithal": {"first": "omar", "last": "mithal"},
}
right = True
for name, told in expected.items():
    seen = {part: word for part, word in parse_name(name).items() if word}
    print(name, seen)
    right = right and seen == told
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
