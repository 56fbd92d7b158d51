#!/usr/bin/env bash
# confusable_homoglyphs 3.3.1 (PyPI): letters of Arabic and Hebrew that look like others.
# Expected before looking: the Arabic and the Persian form of yeh and of kaf, which one keyboard or the other gives for one
# name, are found to be confusable, as Unicode's list has them; likewise the Hebrew samekh, which the list pairs with "o".
# Seen: is_confusable says no of each of them, asked for all there are (greedy), while a Cyrillic "о" among Latin letters is found.
# Why it matters: two spellings of one Arabic name that look the same on the screen are said to be safe.
# Source: Unicode Technical Standard 39, confusables.txt; the package's documentation of is_confusable.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check confusable_homoglyphs==3.3.1
cat >check.py <<'PY'
import sys
from confusable_homoglyphs import confusables
letters = {"Persian yeh": "\u06cc", "Persian kaf": "\u06a9", "samekh": "\u05e1", "Cyrillic o": "\u043e"}
seen = {name: bool(confusables.is_confusable(letter, greedy=True)) for name, letter in letters.items()}
print(seen)
sys.exit(list(seen.values()) != [False, False, False, True])
PY
timeout 60 v/bin/python check.py
