#!/usr/bin/env bash
# rigour 2.6.1 (PyPI, of the FollowTheMoney family): is_country and full_name of territories.
# Expected before looking: is_country follows one rule, such as membership of the United Nations or ISO 3166-1.
# Seen: true for Kosovo, Taiwan and Western Sahara, false for Palestine, which ISO 3166-1 and the United Nations list as a
# State; the full name of Taiwan is that of one side of its dispute ("Province of China"), the full name of Western Sahara
# that of the other side of its own ("Sahrawi Arab Democratic Republic").
# Why it matters: a list of "countries" made by it takes sides four times, and not always the same one; a filter on it
# drops the conduct of one party.
# Source: the package's data on territories; ISO 3166-1 (PS, "Palestine, State of"); UN General Assembly resolution 67/19.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 240 env/bin/pip install --quiet --disable-pip-version-check rigour==2.6.1
cat >check.py <<'PY'
import sys
from rigour.territories import get_territory
seen = {code: get_territory(code).is_country for code in ("ps", "xk", "eh", "tw")}
names = (get_territory("tw").full_name, get_territory("eh").full_name)
print(seen, names)
wanted = {"ps": False, "xk": True, "eh": True, "tw": True}
sys.exit((seen, names) != (wanted, ("Taiwan (Province of China)", "Sahrawi Arab Democratic Republic")))
PY
timeout 60 env/bin/python check.py
