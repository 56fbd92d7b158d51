#!/usr/bin/env bash
# fingerprints 1.3.1 (PyPI, of the FollowTheMoney family): generate and remove_types on names of units.
# Expected before looking: forms of companies are shortened or taken away ("Limited"); names of units are left as they are
# but for case and script.
# Seen: the 3rd brigade of a 2nd division and the 2nd brigade of a 3rd division have one fingerprint, since words are
# sorted; "Company", a part of a battalion, is taken for a form of business: it becomes "co", and is taken away, so that
# "Company B" and "B" are one.
# Why it matters: who joins by fingerprint gives one unit the superior, the place and the conduct of another.
# Source: the package's README: "a normalized version of the name", for companies and people.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check fingerprints==1.3.1
cat >check.py <<'PY'
import sys
from fingerprints import generate, remove_types
seen = (
    generate("3rd Brigade, 2nd Division"),
    generate("2nd Brigade, 3rd Division"),
    generate("Company C, 5th Battalion"),
    remove_types("Company B"),
)
print(seen)
sys.exit(seen != ("2nd 3rd brigade division", "2nd 3rd brigade division", "5th battalion c co", "b"))
PY
timeout 60 env/bin/python check.py
