#!/usr/bin/env bash
# followthemoney 4.11.2 with prefixdate 0.6.1 (PyPI): values of date properties that are stretches, or marked as not sure.
# Expected before looking: what is no single date is refused, as "1990s" and "c. 2010" are, and the validator says so.
# Seen: a stretch is accepted and becomes its beginning: "2008-12-27/2009-01-18" is 27 December 2008, "1960/1965" the year
# 1960; an open end goes without a trace, an open beginning refuses the whole. "2010~" and "2010?" become 2010. The
# validator passes them all.
# Why it matters: years between which somebody was born, or weeks that an event took, come out as one day that nobody stated.
# Source: followthemoney's type "date": a date of any precision as a prefix of ISO 8601; EDTF level 0 and 1 for the values.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check followthemoney==4.11.2 prefixdate==0.6.1
cat >check.py <<'PY'
import sys
from followthemoney import model
from followthemoney.types import registry

expected = {
    "2010": "2010",
    "2010-05": "2010-05",
    "1990s": None,
    "c. 2010": None,
    "2008-12-27/2009-01-18": "2008-12-27",
    "1960/1965": "1960",
    "2010-05 to 2010-07": "2010-05",
    "2010/..": "2010",
    "../2010": None,
    "2010~": "2010",
    "2010?": "2010",
}
seen = {text: registry.date.clean(text) for text in expected}
for text, got in seen.items():
    print(f"{text!r}: {got!r}, said to be valid: {registry.date.validate(text)}")
passed = all(registry.date.validate(text) == (got is not None) for text, got in seen.items())
person = model.make_entity("Person")
person.id = "somebody"
person.add("birthDate", "1960/1965")
print("on an entity:", person.get("birthDate"))
sys.exit(0 if seen == expected and passed and person.get("birthDate") == ["1960"] else 1)
PY
timeout 60 v/bin/python check.py || { echo "CHANGED: read again what followthemoney makes of a stretch"; exit 1; }
