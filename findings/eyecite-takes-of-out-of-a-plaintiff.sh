#!/usr/bin/env bash
# eyecite 2.7.8 (PyPI): names of the parties of cases that States are parties to.
# Expected before looking: plaintiff and defendant are the words before and after "v.", as they stand.
# Seen: "of" is taken out of every plaintiff and leaves two spaces ("Republic  Austria", "Estate  Doe"), and "Society of Lloyd's" is
# "Society  Lloyd'"; defendants keep theirs ("Republic of Sudan").
# Why it matters: one State has two names, by the side it stood on; compared by name, its cases as plaintiff are lost.
# Source: eyecite's documentation of citation metadata.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check eyecite==2.7.8
cat >check.py <<'PY'
import sys
from eyecite import get_citations
texts = [
    "Republic of Austria v. Altmann, 541 U.S. 677 (2004)",
    "Republic of Sudan v. Harrison, 139 S. Ct. 1048 (2019)",
    "Opati v. Republic of Sudan, 140 S. Ct. 1601 (2020)",
    "Society of Lloyd's v. Turner, 303 F.3d 325 (5th Cir. 2002)",
]
seen = [(one.metadata.plaintiff, one.metadata.defendant) for text in texts for one in get_citations(text)]
print(seen)
sys.exit(seen != [("Republic  Austria", "Altmann"), ("Republic  Sudan", "Harrison"), ("Opati", "Republic of Sudan"),
                  ("Society  Lloyd'", "Turner")])
PY
timeout 120 v/bin/python check.py
