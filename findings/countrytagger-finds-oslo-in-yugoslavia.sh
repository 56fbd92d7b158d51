#!/usr/bin/env bash
# countrytagger 0.1.2 (PyPI, of the makers of Aleph): countries found in texts by the names of places, and of a place by its name.
# Expected before looking: names are found as words; a longer name hides the one within it (South Sudan, Northern Ireland); a country is found by its
# own name, since names that several countries share are left out.
# Seen: names are found in the middle of words, and are told with the rank of a capital or a State: Yugoslavia is in Norway, by a name of Oslo,
# Belgrade in Slovenia as well, Swaziland in Iran. South Sudan is also Sudan; Northern Ireland is more in Ireland than in Britain. "Union" is El
# Salvador, and with it the African one. Niger, Georgia, Congo, Palestine and Western Sahara are nowhere by these names, since others have them too
# or they are not in the list; a sentence on Niger and Nigeria speaks of Nigeria.
# Why it matters: documents on the wars of Yugoslavia are filed under Norway, those on Juba under both sides of the border.
# Source: countrytagger's README ("finds the names of places in a string"; names "used in several countries are not used"; tag_text_countries,
# tag_place) and data/places.csv.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 240 v/bin/pip install --quiet --disable-pip-version-check countrytagger==0.1.2 normality==3.0.2 pyahocorasick==2.2.0
cat >check.py <<'PY'
import sys
import countrytagger

def found(text):
    return sorted({(country, score) for _, score, country in countrytagger.tag_text_countries(text)})

def named(text):
    return countrytagger.tag_place(text)[2]

texts = {
    "War in the Federal Republic of Yugoslavia": [("no", 0.5)],
    "Arrested in Belgrade": [("rs", 0.5), ("si", 0.3)],
    "Refugees in Swaziland": [("ir", 1.0), ("sz", 1.0)],
    "Troops from South Sudan": [("sd", 1.0), ("ss", 1.0)],
    "Detained in Northern Ireland": [("gb", 0.3), ("ie", 1.0)],
    "The African Union": [("sv", 0.3)],
    "The army of Niger crossed into Nigeria": [("ng", 1.0)],
}
seen = {text: found(text) for text in texts}
names = ["Sudan", "South Sudan", "Niger", "Georgia", "Congo", "Palestine", "Western Sahara"]
places = [named(name) for name in names]
print(seen, dict(zip(names, places)))
sys.exit(0 if seen == texts and places == ["sd", "ss", None, None, None, None, None] else 1)
PY
timeout 120 v/bin/python check.py
