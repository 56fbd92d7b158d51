#!/usr/bin/env bash
# countrynames 1.17.0 (PyPI, of the FollowTheMoney family): to_code and to_code_3.
# Expected before looking: two and three letters; a State's own official name is known in its official language.
# Seen: to_code_3 gives "CSXX" for Serbia and Montenegro, "SUHH" for the Soviet Union and "UA-CRI" for Crimea; the official
# Arabic name of the State of Palestine gives nothing, while its English one gives PS.
# Why it matters: a column declared as ISO 3166-1 alpha-3 holds five kinds of code, and a join on it drops rows in silence.
# Source: the package's data (codes of FollowTheMoney's "country" type; ISO 3166-3 for former States).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check countrynames==1.17.0
cat >check.py <<'PY'
import sys
from countrynames import to_code, to_code_3
seen = [to_code_3(name) for name in ("Serbia and Montenegro", "Soviet Union", "Crimea")]
seen += [to_code("State of Palestine"), to_code("دولة فلسطين")]
print(seen)
sys.exit(0 if seen == ["CSXX", "SUHH", "UA-CRI", "PS", None] else 1)
PY
timeout 60 env/bin/python check.py
