#!/usr/bin/env bash
# acdh-cidoc-pyutils 1.12.1 (PyPI), TEI made into CIDOC CRM: create_e52 and date_to_literal, on spans with one end and dates that are not exact.
# Expected before looking: a span of which the beginning alone is known has P82a and no P82b; a date in words is text, as README says of "foo".
# Seen: the beginning becomes the end as well: the label says "2010-05 - undefined" and P82b_end_of_the_end says 2010-05; an end alone becomes
# the beginning. Seven characters are a month and ten are a day, whatever they say: "c. 2010", "--05-07" and "2010-13" are typed
# xsd:gYearMonth, "about 2010" is an xsd:date.
# Why it matters: a command of which nobody said how it ended is over within its first month; "c. 2010" for a month fails the next reader.
# Source: CIDOC CRM 7.1.3, P82a and P82b (outer bounds, each by itself); XML Schema 1.1 part 2, sections 3.3.9 (date) and 3.3.10 (gYearMonth).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check acdh-cidoc-pyutils==1.12.1 rdflib==7.6.0
cat >check.py <<'PY'
import sys
from acdh_cidoc_pyutils import create_e52, date_to_literal
from rdflib import URIRef

def said(**bounds):
    graph = create_e52(URIRef("urn:x:span"), **bounds)
    return sorted(f'{str(part).replace("#", "/").split("/")[-1].split("_")[0]}={value}' for _, part, value in graph if "type" not in part)

spans = [said(begin_of_begin="2010-05"), said(end_of_end="2010-05"), said(begin_of_begin="2010-05", end_of_end="2010-07")]
kinds = {text: str(date_to_literal(text).datatype).split("#")[-1] for text in ("2010-05", "c. 2010", "--05-07", "2010-13", "foo", "about 2010")}
print(*spans, kinds, sep="\n")
expected = [
    ["P82a=2010-05", "P82b=2010-05", "label=2010-05 - undefined"],
    ["P82a=2010-05", "P82b=2010-05", "label=undefined - 2010-05"],
    ["P82a=2010-05", "P82b=2010-07", "label=2010-05 - 2010-07"],
]
month = "gYearMonth"
told = {"2010-05": month, "c. 2010": month, "--05-07": month, "2010-13": month, "foo": "string", "about 2010": "date"}
sys.exit(0 if spans == expected and kinds == told else 1)
PY
timeout 60 v/bin/python check.py 2>/dev/null
