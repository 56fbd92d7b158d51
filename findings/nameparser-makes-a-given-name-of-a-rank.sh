#!/usr/bin/env bash
# nameparser 2.6.0 (PyPI): ranks as tables on security forces write them, before a made-up name.
# Expected before looking: "Brig Gen" is read as "Maj Gen" and "Brig. Gen." are, a title; "(retd)" behind a rank is no name.
# Seen: "Maj Gen" and "Lt Gen" are titles, and so is "Brig. Gen."; without full stops the brigadier general's given name is
# "Brig", and "Gen" stands among the middle names; the air commodore's given name is "Cdre"; "(retd)" is a nickname.
# Why it matters: who is matched by given and family name is another person, and only for some ranks.
# Source: the package's documentation, on titles and nicknames.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check nameparser==2.6.0
cat >check.py <<'PY'
import sys
from nameparser import HumanName
seen = {}
for rank in ["Maj Gen", "Lt Gen", "Brig. Gen.", "Brig Gen", "Air Cdre", "Col (retd)"]:
    name = HumanName(f"{rank} Arun Test")
    seen[rank] = [name.title, name.first, name.middle, name.nickname]
print(seen)
sys.exit(0 if seen == {
    "Maj Gen": ["Maj Gen", "Arun", "", ""],
    "Lt Gen": ["Lt Gen", "Arun", "", ""],
    "Brig. Gen.": ["Brig. Gen.", "Arun", "", ""],
    "Brig Gen": ["", "Brig", "Gen Arun", ""],
    "Air Cdre": ["Air", "Cdre", "Arun", ""],
    "Col (retd)": ["Col", "Arun", "", "retd"],
} else 1)
PY
timeout 60 env/bin/python check.py
