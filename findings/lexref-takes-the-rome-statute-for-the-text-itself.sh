#!/usr/bin/env bash
# lexref 1.1 (PyPI, of Lexparency), which makes links of references to laws of the European Union: articles of other instruments, in three languages.
# Expected before looking: what is no law of the Union (the Rome Statute, a resolution) gets no link; an article of a named act is linked to that act,
# in English as in German; an act that is not understood takes its article with it.
# Seen: an article of the Rome Statute is linked as an article of the text that is being read ("#ART_8-2-b-xxiv"). So is an article of the Charter of
# the United Nations, and one of a common position. "Articles 6 to 8 of Council Decision 2011/168/CFSP" are the text's own in English, beside a
# link to the decision, and the decision's in German; in Spanish an article of a regulation is the text's own.
# Why it matters: a sanctions act that speaks of Article 8 of the Statute points to its own Article 8, whatever that is about.
# Source: lexref's README (anchors point to "the corresponding articles"; a reference without an act is to the text itself; English, German,
# Spanish); Council Decision 2011/168/CFSP on the International Criminal Court; Rome Statute, article 8.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check lexref==1.1 anytree==2.13.0 lxml==6.0.2
cat >check.py <<'PY'
import re
import sys
from lexref import Reflector

readers = {language: Reflector(language, "markup") for language in ("EN", "DE", "ES")}

def links(language, text):
    return [link.replace("https://lexparency", "") for link in re.findall(r'href="([^"]*)"', readers[language](text))]

texts = {
    ("EN", "Article 2 of Regulation (EU) No 747/2014"): [".org/eu/32014R0747/ART_2/", ".org/eu/32014R0747/"],
    ("EN", "Article 8(2) of the Rome Statute"): ["#ART_8", "#ART_8-2"],
    ("EN", "Article 41 of the Charter of the United Nations"): ["#ART_41"],
    ("EN", "Article 3 of Council Common Position 2005/411/CFSP"): ["#ART_3"],
    ("EN", "Articles 6 to 8 of Council Decision 2011/168/CFSP"): ["#ART_6", "#ART_8", ".org/eu/32011D0168/"],
    ("EN", "Article 6 of Council Decision 2011/168/CFSP"): ["#ART_6", ".org/eu/32011D0168/"],
    ("DE", "Artikel 6 bis 8 des Beschlusses 2011/168/GASP"): [
        ".de/eu/32011D0168/ART_6/", ".de/eu/32011D0168/ART_8/", ".de/eu/32011D0168/",
    ],
    ("ES", "Artículo 2 del Reglamento (CE) n.º 1184/2005"): ["#ART_2"],
}
seen = {key: links(*key) for key in texts}
for key, found in seen.items():
    print(key, found)
sys.exit(0 if seen == texts else 1)
PY
timeout 60 v/bin/python check.py
