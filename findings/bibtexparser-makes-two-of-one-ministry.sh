#!/usr/bin/env bash
# bibtexparser 2.1.0 (PyPI): authors that are bodies, in braces, beside a person whose name is written with LaTeX commands.
# Expected before looking: a body in braces stays one author with one name, whatever is decoded; "and others" is no author; a name written in
# commands is decoded in either order of the steps that the package offers.
# Seen: decoded first and then split, a ministry "of Defence and Veterans" is two persons, one with the given name Ministry, and a chamber
# has the given names Trial Chamber; it is written back so. Split first and then decoded, the bodies stay whole, and no name is
# decoded at all. There is a person "others" either way.
# Why it matters: one office that answers for a document becomes two persons who do, and a court is filed under "II".
# Source: BibTeX and biblatex manuals (braces keep a name of a body whole; "and others" stands for names left out); the package's
# documentation of its middleware.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check bibtexparser==2.1.0
cat >check.py <<'PY'
from bibtexparser import parse_string, write_string
from bibtexparser.middlewares import LatexDecodingMiddleware, MergeCoAuthors, MergeNameParts, SeparateCoAuthors, SplitNameParts

text = r"""@report{x, author = {{Trial Chamber II} and {Ministry of Defence and Veterans} and {\'C}osi{\'c}, Ana and others}}"""
split = [SeparateCoAuthors(), SplitNameParts()]
for steps in ([LatexDecodingMiddleware(), *split], [*split, LatexDecodingMiddleware()]):
    library = parse_string(text, append_middleware=steps)
    for name in library.entries[0]["author"]:
        print(" ".join(name.first), "|", " ".join([*name.von, *name.last]))
    print(write_string(library, prepend_middleware=[MergeNameParts(), MergeCoAuthors()]).splitlines()[1].strip())
PY
timeout 60 v/bin/python check.py | tee seen
diff seen - <<'TXT'
Trial Chamber | II
Ministry | of Defence
 | Veterans
Ana | Ćosić
 | others
author = {II, Trial Chamber and of Defence, Ministry and Veterans and Ćosić, Ana and others}
 | {Trial Chamber II}
 | {Ministry of Defence and Veterans}
Ana | {\'C}osi{\'c}
 | others
author = {{Trial Chamber II} and {Ministry of Defence and Veterans} and {\'C}osi{\'c}, Ana and others}
TXT
