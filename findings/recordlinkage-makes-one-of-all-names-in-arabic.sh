#!/usr/bin/env bash
# recordlinkage 0.16 (PyPI), the toolkit for record linkage, with pandas 2.3.3: names of two lists made ready by its own clean() and then compared.
# Expected before looking: letters that are not English ones stay, or a name of which nothing is left is missing, and equals nobody.
# Seen: clean() takes out all but a to z and figures, also when it is to strip accents. What is left of any name in Arabic or Cyrillic letters is "", and of
# "Đinđić" and "ðinðið" the same "ini". The "" is no missing value: two of them are equal with certainty (1), and block() puts each with each. By the
# distance of letters the same two get 0.
# Why it matters: of two lists in Arabic each person is the same as every other; a person of the one list is convicted as all of the other.
# Source: its documentation, preprocessing.clean ("clean string variables") and compare.Exact (1 if the same; missing values have their own option).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check recordlinkage==0.16 pandas==2.3.3 numpy==2.2.6
cat >check.py <<'PY'
import sys
import pandas
import recordlinkage
from recordlinkage.preprocessing import clean

one = pandas.DataFrame({"name": ["سالم كريم", "Анна Белова", "Đinđić", "Salim Karim"]})
other = pandas.DataFrame({"name": ["نادر حسن", "Пётр Орлов", "ðinðið", "Nadir Hasan"]})
for each in (one, other):
    each["clean"] = clean(each["name"])
compare = recordlinkage.Compare()
compare.exact("clean", "clean", label="same", missing_value=0)
compare.string("clean", "clean", method="levenshtein", label="near")
index = recordlinkage.Index()
index.block("clean")
pairs = index.index(one, other)
table = compare.compute(pandas.MultiIndex.from_arrays([range(4), range(4)]), one, other)
seen = [one["clean"].tolist(), other["clean"].tolist(), sorted(pairs.tolist()), table["same"].tolist(), table["near"].round(2).tolist()[:3],
        clean(pandas.Series(["سالم", "Đinđić"]), strip_accents="unicode").tolist()]
print(seen)
sys.exit(0 if seen == [
    ["", "", "ini", "salim karim"], ["", "", "ini", "nadir hasan"], [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2)], [1, 1, 1, 0], [0.0, 0.0, 1.0],
    ["", "inic"],
] else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
