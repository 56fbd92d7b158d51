#!/usr/bin/env bash
# jellyfish 1.3.0 (PyPI): match_rating_codex and match_rating_comparison, made for names, on names of persons as courts in The Hague, Sarajevo
# and Cairo write them.
# Expected before looking: a codex longer than six letters is cut to its first three and last three; a shorter one stays. A name with its
# diacritics and one without them, alike but for that, match as they do letter by letter.
# Seen: length is counted in bytes of UTF-8. "Karadzic" is KRDZC and "Karadžić" KRDDŽĆ: five letters of seven bytes are "cut" to six, one of them
# twice. An Arabic name of four letters becomes six. "Mladić" and "Mladic", short enough, match; "Karadžić" and "Karadzic", "Milošević" and
# "Milosevic" cannot be compared (None), as names that differ by three letters in length cannot.
# Why it matters: whether two spellings are one person depends on how many diacritics the longer of them has.
# Source: the Match Rating Approach (Moore and others, Accessing Individual Records from Personal Data Files Using Non-Unique Identifiers, 1977:
# at most six characters, the first three and the last three); jellyfish, Functions, Match Rating Approach.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check jellyfish==1.3.0
cat >check.py <<'PY'
import sys
from jellyfish import match_rating_codex as codex, match_rating_comparison as same

codes = [codex(name) for name in ("Karadzic", "Karadžić", "Milosevic", "Milošević", "محمد", "حسن")]
pairs = [("Mladić", "Mladic"), ("Karadžić", "Karadzic"), ("Milošević", "Milosevic"), ("Milosevic", "Milosevich"), ("حسن", "حسين")]
verdicts = [same(*pair) for pair in pairs]
print(codes, verdicts)
doubled = ["KRDZC", "KRDDŽĆ", "MLSVC", "MLŠŠVĆ", "محمحمد", "حسن"]
sys.exit(0 if codes == doubled and verdicts == [True, None, None, True, None] else 1)
PY
timeout 60 v/bin/python check.py
