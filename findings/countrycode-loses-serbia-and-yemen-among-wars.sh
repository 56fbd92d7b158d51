#!/usr/bin/env bash
# countrycode 0.6.0 (PyPI), the Python port of R's package: the codes by which data on wars name States, Correlates of War and Gleditsch and Ward.
# Expected before looking: a State of today has its code in both, if the scheme has one; Yugoslavia is 345; Palestine, which neither has, has none; the
# Soviet Union has no code of ISO.
# Seen: Serbia has none in Correlates of War, where its code, 345, is given for "Yugoslavia" alone; Yemen has none in Gleditsch and Ward (678), and
# Vietnam has that of the Republic of Vietnam, which ended in 1975 (817), by name and by its code of ISO; 816 is nobody's. "Serbia and
# Montenegro" is nothing in either. The Soviet Union is Russia in all, with its code of ISO.
# Why it matters: tables of States joined to data on wars by these codes have no war in Yemen, none of Serbia's, and Vietnam's until 1975.
# Source: Correlates of War, "State System Membership" (345 Yugoslavia, today Serbia; 816 Vietnam); Gleditsch and Ward, "List of independent states" (678
# Yemen; 816 Vietnam; 817 Republic of Vietnam, until 1975); countrycode's README (cown, gwn; "alpha software").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check countrycode==0.6.0
cat >check.py <<'PY'
import sys
from countrycode import countrycode

names = ["Serbia", "Serbia and Montenegro", "Yugoslavia", "Yemen", "Vietnam", "South Vietnam", "Soviet Union", "Palestine", "South Sudan"]
expected = {
    "cown": [None, None, 345, 679, 816, 817, 365, None, 626],
    "gwn": [340, None, 345, None, 817, None, 365, None, 626],
    "iso3c": ["SRB", None, None, "YEM", "VNM", None, "RUS", "PSE", "SSD"],
}
seen = {scheme: list(countrycode(names, "country.name", scheme)) for scheme in expected}
back = [
    list(countrycode(["SRB", "YEM", "VNM"], "iso3c", "cown")),
    list(countrycode(["SRB", "YEM", "VNM"], "iso3c", "gwn")),
    list(countrycode([345, 678, 816, 817], "gwn", "iso3c")),
    list(countrycode([345, 679, 816], "cown", "country.name.en")),
]
print(seen, back)
wanted = [[None, 679, 816], [340, None, 817], [None, None, None, "VNM"], ["Yugoslavia", "Yemen", "Vietnam"]]
sys.exit(0 if seen == expected and back == wanted else 1)
PY
timeout 60 v/bin/python check.py
