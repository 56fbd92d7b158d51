#!/usr/bin/env bash
# langcodes 3.5.1 with language_data (PyPI), codes of languages made standard, named and matched: Montenegrin, which has a code of its own since 2017.
# Expected before looking: a code that the registry of languages has, and has not withdrawn, stays; a reader of another language is not given it unasked.
# Seen: standardize_tag("cnr") is "sr-ME", and its name is "Serbian (Montenegro)", whereas Bosnian and Croatian stay. A text that is wanted in Montenegrin
# and is there in Serbian alone is found at a distance of 9. closest_match("uk", ["en", "ru"]) and with "be" are "ru" at its default limit,
# while "ru" with "uk" alone is no match, nor "kk" or "ky" with "ru".
# Why it matters: the language that a State's constitution names is gone from a record by one call; a reader who asks for Ukrainian gets Russian before English.
# Source: IANA's Language Subtag Registry (cnr, Montenegrin, added 2018, with no preferred value); RFC 5646, 4.5 (canonical form replaces by preferred values);
# langcodes' documentation of standardize_tag and closest_match ("raising it can cause data to be processed in significantly the wrong language").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check langcodes==3.5.1 language_data==1.4.0
cat >check.py <<'PY'
import sys
from langcodes import Language, closest_match, standardize_tag

seen = [
    [standardize_tag(tag) for tag in ("cnr", "bs", "hr", "sr")], Language.get("cnr").display_name(), closest_match("cnr", ["sr", "en"]),
    [closest_match(wanted, ["en", "ru"])[0] for wanted in ("uk", "be", "kk", "ky")], closest_match("ru", ["uk"])[0],
]
print(seen)
sys.exit(0 if seen == [["sr-ME", "bs", "hr", "sr"], "Serbian (Montenegro)", ("sr", 9), ["ru", "ru", "und", "und"], "und"] else 1)
PY
timeout 60 v/bin/python check.py
