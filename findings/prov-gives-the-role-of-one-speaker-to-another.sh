#!/usr/bin/env bash
# prov 3.2.3 with rdflib 7.6.0 (PyPI): a statement attributed to two agents, of whom one is said to be its author, read from PROV-O.
# Expected before looking: both agents stay; who is named with a role is there once or twice, and keeps it.
# Seen: one attribution is left. It always has the role, and its agent is either of the two, from one run over the same text to
# the next, as Python shuffles its sets (PYTHONHASHSEED). Without details, or with details for each, both stay; of
# derivations both stay in any case. A document that the library wrote itself loses an agent when it is read back.
# Why it matters: the better one speaker is described, the sooner words are put into another's mouth, and no error says so.
# Source: PROV-O (W3C Recommendation, 30 April 2013), section 3.3: what is qualified implies what is not, and takes nothing from it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check 'prov[rdf]==3.2.3' rdflib==7.6.0
cat >check.py <<'PY'
import sys
from prov.model import ProvAttribution, ProvDerivation, ProvDocument

head = "@prefix prov: <http://www.w3.org/ns/prov#> . @prefix x: <http://example.org/> .\n"
said = "x:claim a prov:Entity ; prov:wasAttributedTo x:one, x:two"

def named(document, kind=ProvAttribution):
    """Whom records of a kind name, each with its own details."""
    return sorted({(str(record.formal_attributes[1][1]), *(str(value) for _, value in record.extra_attributes)) for record in document.get_records(kind)})

def read(text, kind=ProvAttribution):
    return named(ProvDocument.deserialize(content=head + text, format="rdf", rdf_format="turtle"), kind)

described = f'{said} ; prov:qualifiedAttribution x:how . x:how a prov:Attribution ; prov:agent x:two ; x:role "author" .'
left = read(described)
print("of two is left:", *left[0])
right = left in ([("x:one", "author")], [("x:two", "author")])
both = [("x:one",), ("x:two",)]
for seen in (
    read(f"{said} ."),
    read(f"{said} ; prov:qualifiedAttribution [ a prov:Attribution ; prov:agent x:two ], [ a prov:Attribution ; prov:agent x:one ] ."),
    read("x:claim a prov:Entity ; prov:wasDerivedFrom x:one, x:two ; prov:qualifiedDerivation [ a prov:Derivation ; prov:entity x:two ] .", ProvDerivation),
):
    print(seen)
    right = right and seen == both

document = ProvDocument()
document.add_namespace("x", "http://example.org/")
claim = document.entity("x:claim")
document.wasAttributedTo(claim, document.agent("x:one"))
document.wasAttributedTo(claim, document.agent("x:two"), "x:attribution", {"x:role": "author"})
again = ProvDocument.deserialize(content=document.serialize(format="rdf", rdf_format="trig"), format="rdf", rdf_format="trig")
print(named(document), "of which are left", len(named(again)))
sys.exit(0 if right and len(named(document)) == 2 and len(named(again)) == 1 else 1)
PY
for seed in 1 2 3 4 5 6 7 8 9 10 11 12; do PYTHONHASHSEED=$seed timeout 60 v/bin/python check.py >>seen; done
sort seen | uniq -c
for who in one two; do grep -q "^of two is left: x:$who author$" seen || { echo "CHANGED: it is never $who"; exit 1; }; done
