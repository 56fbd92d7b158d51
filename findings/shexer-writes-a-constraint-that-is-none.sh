#!/usr/bin/env bash
# shexer 2.7.3.1 (PyPI), shapes found from data, with pyshacl 0.40.0 and pyshex 0.9.0 to check by them: claims with a day, a figure and a title in
# English, and what else should be refused by the shapes found.
# Expected before looking: the data that the shapes were found from fit them, in SHACL and in ShEx; a claim whose end is "soon" and whose figure is
# "many" does not.
# Seen: in SHACL the kind of each value is written as sh:dataType, which SHACL does not have (it is sh:datatype), so that it constrains nothing:
# "soon" and "many" conform. With that one letter put right they are refused, and so are the data themselves: a title with a language is
# called an xsd:string, in SHACL as in ShEx, and the claim fails the ShEx shape that was found from it; without its language it fits.
# Why it matters: the one file of shapes lets everything pass, the other nothing with a title in any language.
# Source: SHACL, 4.1.2 (sh:datatype; a processor passes over what it does not know); RDF 1.1 Concepts, 3.3 (a literal with a language is an
# rdf:langString); shexer's README ("extraction of ... SHACL", with the datatype of each value).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check shexer==2.7.3.1 pyshacl==0.40.0 pyshex==0.9.0
cat >check.py <<'PY'
import sys
from pyshacl import validate
from pyshex import ShExEvaluator
from rdflib import Graph
from shexer.consts import SHACL_TURTLE, SHEXC, TURTLE
from shexer.shaper import Shaper

head = "@prefix x: <http://x.example/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
claims = head + '''
x:a a x:Claim ; x:end "2010-05-07"^^xsd:date ; x:deaths 12 ; x:title "one"@en .
x:b a x:Claim ; x:end "2011-05-07"^^xsd:date ; x:deaths 13 ; x:title "two"@en .'''
wrong = head + 'x:c a x:Claim ; x:end "soon" ; x:deaths "many" ; x:title "three" .'

def found(form):
    shaper = Shaper(target_classes=["http://x.example/Claim"], raw_graph=claims, input_format=TURTLE, namespaces_dict={"http://x.example/": "x"})
    return shaper.shex_graph(string_output=True, output_format=form)

def conforms(data, shapes):
    return validate(Graph().parse(data=data), shacl_graph=Graph().parse(data=shapes))[0]

def fits(data, shapes):
    [answer] = ShExEvaluator(rdf=data, schema=shapes, focus="http://x.example/a", start="http://weso.es/shapes/Claim").evaluate()
    return answer.result

shacl, shex = found(SHACL_TURTLE), found(SHEXC)
print(shacl, shex)
right = shacl.replace("sh:dataType", "sh:datatype")
seen = [
    "sh:dataType" in shacl, "sh:datatype" in shacl, conforms(wrong, shacl), conforms(wrong, right), conforms(claims, right),
    fits(claims, shex), fits(claims.replace("@en", ""), shex),
]
print(seen)
sys.exit(0 if seen == [True, False, True, False, False, False, True] else 1)
PY
timeout 120 v/bin/python check.py
