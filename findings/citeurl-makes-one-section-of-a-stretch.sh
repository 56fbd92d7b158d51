#!/usr/bin/env bash
# citeurl 12.0.4 with Markdown 3.10 (PyPI), which finds citations of law in text and gives each a name and an address: sections of the United States Code.
# Expected before looking: a stretch of sections, or a list of them, is all of them, or is said not to be understood; the name of a citation is one.
# Seen: "28 U.S.C. §§ 1330-1605" is one section, named "28 U.S.C. § 1330-1605", with an address that ends in 1330-1605, as a section that has a hyphen in
# its number does (42 U.S.C. § 2000bb-1). Of "§§ 1330, 1605" and of "§ 2304(a)(2) and (b)" the first alone is found. "U.S. Const. amend. XIV, § 1" is
# named "Section 1The Fourteenth Amendment to the U.S. Constitution". An edition, "(2006)", is left out.
# Why it matters: the sections on when a State may be sued are cited as one that nobody enacted; the exception in the second is not found.
# Source: The Bluebook, rule 3.3(b) (consecutive sections by a hyphen or dash after §§, others by commas); citeurl's documentation (name and URL templates).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check citeurl==12.0.4 markdown==3.10
cat >check.py <<'PY'
import sys
from citeurl import Citator

citator = Citator()
texts = ["28 U.S.C. §§ 1330-1605", "42 U.S.C. § 2000bb-1", "28 U.S.C. §§ 1330, 1605", "22 U.S.C. § 2304(a)(2) and (b)", "18 U.S.C. § 1091 (2006)",
         "U.S. Const. amend. XIV, § 1"]
seen = {text: [[cite.name, cite.URL.rsplit("/", 1)[-1]] for cite in citator.list_cites(text)] for text in texts}
print(seen)
sys.exit(0 if list(seen.values()) == [
    [["28 U.S.C. § 1330-1605", "1330-1605"]], [["42 U.S.C. § 2000bb-1", "2000bb-1"]], [["28 U.S.C. § 1330", "1330"]],
    [["22 U.S.C. § 2304(a)(2)", "2304#a_2"]], [["18 U.S.C. § 1091", "1091"]],
    [["Section 1The Fourteenth Amendment to the U.S. Constitution", "#14_S1"]],
] else 1)
PY
timeout 60 v/bin/python check.py
