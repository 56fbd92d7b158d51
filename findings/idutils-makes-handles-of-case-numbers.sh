#!/usr/bin/env bash
# idutils 1.7.1 (PyPI, of Invenio, which research repositories run on): detect_identifier_schemes and to_url on numbers of cases and documents.
# Expected before looking: a case number or a document symbol is no persistent identifier of any kind: the list is empty.
# Seen: whatever has a slash is a handle and gets an address at the handle system: "ICC-00/04-01/06", "A/HRC/00/64", "2010/05", "HCJ 0000/02".
# "12-3" is an authority record of the German National Library, so is "118-3-2", cut to "118-3"; the years "1005-2003" a serial number,
# "0370" an article in PubMed. A case number without a slash is nothing.
# Why it matters: a record that names the case it relates to links to an address that leads nowhere, or to somebody else's article.
# Source: the package's documentation ("detect persistent identifier scheme"); RFC 3651, section 3, whose letter lets any such word be a handle;
# prefixes are given out by the handle system, and these are not.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check idutils==1.7.1
cat >check.py <<'PY'
import sys
from idutils import detect_identifier_schemes, to_url

expected = {
    "ICC-00/04-01/06": ["handle http://hdl.handle.net/ICC-00/04-01/06"],
    "A/HRC/00/64": ["handle http://hdl.handle.net/A/HRC/00/64"],
    "2010/05": ["handle http://hdl.handle.net/2010/05"],
    "HCJ 0000/02": ["handle http://hdl.handle.net/HCJ 0000/02"],
    "12-3": ["gnd http://d-nb.info/gnd/12-3"],
    "118-3-2": ["gnd http://d-nb.info/gnd/118-3"],
    "1005-2003": ["issn "],
    "0370": ["pmid http://pubmed.ncbi.nlm.nih.gov/0370/"],
    "IT-00-1-A": [],
}
right = True
for text, told in expected.items():
    seen = [f"{scheme} {to_url(text, scheme)}" for scheme in detect_identifier_schemes(text)]
    print(text, seen)
    right = right and seen == told
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
