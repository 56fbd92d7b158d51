#!/usr/bin/env bash
# ocdsmerge 0.8.0 (PyPI), the reference implementation of merging in OCDS (Open Contracting): releases about one contract, later ones over earlier ones.
# Expected before looking: null takes a field out, whether it holds a text or an object; who comes later is merged with nothing of whoever was taken out;
# releases are ordered in time, whatever their offsets from Greenwich; an id that is a number is not the id that is a text.
# Seen: "buyer": null takes nothing out, in the compiled release and in the versioned one, and no warning says so. When another buyer is named by id alone,
# it has the name of the one before. Releases are ordered by the letters of their dates: half past two at +00:00 comes before the hour that is written
# 23:30 at -03:00 the evening before, so that the older release wins, and a half second is before the second. The ids 1 and "1" are one.
# Why it matters: a State says that a party is no longer the buyer and names another; the record has the second's number with the first's name.
# Source: OCDS, "Merging", the merge routine ("order the releases in chronological order by date"; a field whose value is null is removed from the
# object); ocdsmerge/util.py (sorted_releases), ocdsmerge/flatten.py (objects become paths of fields, and null one path of its own).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check ocdsmerge==0.8.0
cat >check.py <<'PY'
import sys
import warnings
import ocdsmerge

warnings.simplefilter("error")
merger = ocdsmerge.Merger({"properties": {}})

def release(date, **fields):
    return {"ocid": "ocds-1", "id": date, "date": date, "tag": ["award"], **fields}

def compiled(key, *releases):
    return merger.create_compiled_release(list(releases)).get(key)

first, second, third = "2010-05-07T00:00:00Z", "2010-05-08T00:00:00Z", "2010-05-09T00:00:00Z"
named, taken_out = release(first, buyer={"id": "1", "name": "A"}), release(second, buyer=None)
versions = merger.create_versioned_release([named, taken_out])["buyer"]["name"]
seen = {
    "a text taken out": compiled("title", release(first, title="A"), release(second, title=None)),
    "an object taken out": compiled("buyer", named, taken_out),
    "another in its place": compiled("buyer", named, taken_out, release(third, buyer={"id": "2"})),
    "versions of its name": [version["value"] for version in versions],
    "half past two, later": compiled(
        "status", release("2010-05-07T23:30:00-03:00", status="02:30"), release("2010-05-08T01:00:00Z", status="01:00")
    ),
    "half a second later": compiled(
        "status", release("2010-05-07T10:00:00Z", status="0.0"), release("2010-05-07T10:00:00.5Z", status="0.5")
    ),
    "ids": compiled("parties", release(first, parties=[{"id": 1, "name": "A"}]), release(second, parties=[{"id": "1", "name": "B"}])),
}
for case, value in seen.items():
    print(f"{case}: {value}")
expected = {
    "a text taken out": None,
    "an object taken out": {"id": "1", "name": "A"},
    "another in its place": {"id": "2", "name": "A"},
    "versions of its name": ["A"],
    "half past two, later": "01:00",
    "half a second later": "0.0",
    "ids": [{"id": 1, "name": "B"}],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
