#!/usr/bin/env bash
# pandoc 3.9 (PyPI: pypandoc_binary 1.17): reports with dates that are not exact, from BibLaTeX to CSL-JSON and back, and CSL-JSON cited.
# Expected before looking: "2003/.." keeps its beginning, "2010?" is doubtful as "2010~" is about; a date in words or by
# season in CSL-JSON is shown as it stands.
# Seen: "2003/..", "../2003", "196X" and "2004-05-XX" have no date, and are cited "n.d."; "2003/" is from 2003 to the year 0, written
# back as "2003/00". "2010?" is 2010, while "2010~" keeps its mark. A season is the 21st month. From CSL-JSON a date in words
# is "n.d.", a season is left out, and the court of a decision goes into no field of BibLaTeX.
# Why it matters: a report on what goes on since 2003 has no date, what ended at a time unknown ended before it began.
# Source: BibLaTeX manual, "Date and Time Specifications"; CSL-JSON 1.0.2: date variables with literal, season and circa.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17
cat >check.py <<'PY'
import json, sys
import pypandoc

def entry(date):
    return f"@report{{one, title = {{Findings}}, author = {{{{Office}}}}, date = {{{date}}}}}"

def issued(date):
    found = json.loads(pypandoc.convert_text(entry(date), "csljson", format="biblatex"))[0].get("issued")
    return found and ("about " if found.get("circa") else "") + str(found["date-parts"])

expected = {
    "2003/2005": "[[2003], [2005]]", "2010~": "about [[2010]]", "2010?": "[[2010]]", "2003/..": None, "2003-05/..": None,
    "../2003": None, "2003/": "[[2003], [0]]", "196X": None, "2004-05-XX": None, "2010-21": "[[2010, 21]]",
}
seen = {date: issued(date) for date in expected}
for date, got in seen.items():
    print(f"{date}: {got}")
back = pypandoc.convert_text(entry("2003/"), "biblatex", format="biblatex")
cited = lambda one, to: pypandoc.convert_text(json.dumps([one]), to, format="csljson", extra_args=["--citeproc"] if to == "plain" else []).strip()
report = {"id": "one", "type": "report", "title": "Findings", "author": [{"literal": "Office"}]}
words = cited({**report, "issued": {"literal": "rainy season of 2010"}}, "plain")
season = cited({**report, "issued": {"date-parts": [[2010]], "season": 1}}, "csljson")
case = cited({"id": "one", "type": "legal_case", "title": "A v. B", "authority": "Tribunal", "issued": {"date-parts": [[2012, 3, 14]]}}, "biblatex")
print(back, words, season, case, sep="\n")
right = (
    seen == expected
    and "date = {2003/00}" in back
    and words.startswith("Office. n.d.") and "rainy" not in words
    and "season" not in season
    and case.startswith("@jurisdiction") and "2012-03-14" in case and "Tribunal" not in case
)
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
