#!/usr/bin/env bash
# morph-kgc 2.3.1 with pandas 2.2.3, numpy 1.26.4 and rdflib 7.6.0 (PyPI): a table of claims made into RDF by an RML mapping with datatypes.
# Expected before looking: a cell that is no integer is an error, or stays as it was, under the datatype that the mapping gives; the default
# leaves out empty cells alone.
# Seen: a figure is cut at its point: "370.5" as xsd:integer is 370, and so is "370.9". Days are not looked at: 30 February is an xsd:date. Cells
# that say "None", "null", "nan" or "NA" are left out by default, and a claim whose speaker is the organisation "NA" has none.
# Why it matters: a rate, or a figure with the thousands after a point ("1.370"), becomes a small whole number that nobody stated.
# Source: R2RML (W3C Recommendation, 27 September 2012), section 10.3: a lexical form outside the datatype's is a data error; RML on cells
# without a value.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --disable-pip-version-check morph-kgc==2.3.1 pandas==2.2.3 numpy==1.26.4 rdflib==7.6.0
cat >claims.csv <<'CSV'
id,day,deaths,speaker
c1,2010-05-07,370.5,one
c2,2010-02-30,370.9,NA
c3,2010-05,1.370,None
c4,,0370,
CSV
cat >map.ttl <<'TTL'
@prefix rr: <http://www.w3.org/ns/r2rml#> . @prefix rml: <http://semweb.mmlab.be/ns/rml#> . @prefix ql: <http://semweb.mmlab.be/ns/ql#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <urn:x:> .
:claims a rr:TriplesMap ;
  rml:logicalSource [ rml:source "claims.csv" ; rml:referenceFormulation ql:CSV ] ;
  rr:subjectMap [ rr:template "urn:x:{id}" ] ;
  rr:predicateObjectMap [ rr:predicate :day ; rr:objectMap [ rml:reference "day" ; rr:datatype xsd:date ] ] ;
  rr:predicateObjectMap [ rr:predicate :deaths ; rr:objectMap [ rml:reference "deaths" ; rr:datatype xsd:integer ] ] ;
  rr:predicateObjectMap [ rr:predicate :speaker ; rr:objectMap [ rml:reference "speaker" ] ] .
TTL
printf '[claims]\nmappings=map.ttl\n' >config.ini
cat >check.py <<'PY'
import logging, sys, warnings
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")
import morph_kgc

seen = sorted(line.replace("http://www.w3.org/2001/XMLSchema#", "xsd:").replace("urn:x:", "") for line in morph_kgc.materialize_set("config.ini"))
print(*seen, sep="\n")
expected = sorted([
    '<c1> <day> "2010-05-07"^^<xsd:date>', '<c1> <deaths> "370"^^<xsd:integer>', '<c1> <speaker> "one"',
    '<c2> <day> "2010-02-30"^^<xsd:date>', '<c2> <deaths> "370"^^<xsd:integer>',
    '<c3> <day> "2010-05"^^<xsd:date>', '<c3> <deaths> "1"^^<xsd:integer>',
    '<c4> <deaths> "370"^^<xsd:integer>',
])
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
