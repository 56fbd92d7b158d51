#!/usr/bin/env bash
# cyrtranslit 1.2.0 (PyPI): a Ukrainian name in Latin script, with the wrong language or none.
# Expected before looking: letters that the language does not have are refused, marked or written in Latin all the same.
# Seen: they stay as they are. As Russian, "Сергій" becomes six Latin letters with a Cyrillic "і" among them, which looks
# like the Latin one; with no language said, which is Serbian, "й" stays, too. Nothing says so.
# Why it matters: a name that looks Latin is found by nobody who types it, and two records of one person never meet.
# Source: the package's README, on languages; Unicode U+0456.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check cyrtranslit==1.2.0
cat >check.py <<'PY'
import sys
import cyrtranslit
seen = [cyrtranslit.to_latin("Сергій", *language) for language in (["ru"], [], ["ua"])]
print(seen, ["U+%04X" % ord(letter) for letter in seen[0] if ord(letter) > 127])
sys.exit(seen != ["Serg\u0456j", "Serg\u0456\u0439", "Serhij"])
PY
timeout 60 env/bin/python check.py
