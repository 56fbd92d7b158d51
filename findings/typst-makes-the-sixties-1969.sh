#!/usr/bin/env bash
# typst 0.15.2 (PyPI; its bibliographies are made by hayagriva): reports in BibLaTeX with days that are not exact, and a decision.
# Expected before looking: a stretch keeps both ends, or its entry is refused; "196X" is a decade or no date; a mark of
# doubt is shown; the decision keeps its court, as it keeps its number.
# Seen: digits that are not known become the last there are: "196X" is 1969, "2004-XX" December 2004, "2004-05-XX" 31 May 2004.
# Of a stretch its end is the date ("2003/2005" is 2005), of one that is open at an end the other. A mark of doubt gives "[2010?]".
# A stretch with marks has no date. Institution or organization of a decision, treaty or report is left out; number and day stay.
# Why it matters: a report on a decade has a year that nobody stated, and a judgment cited has no court.
# Source: BibLaTeX manual, "Date and Time Specifications" (EDTF levels 0 and 1), entry types jurisdiction and report.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check typst==0.15.2
cat >check.py <<'PY'
import re, sys
import typst

dates = {
    "2010~": "[2010?].", "196X": "1969.", "19XX": "1999.", "2003/2005": "2005.", "2003/..": "2003.", "../2003": "2003.", "2003~/2004?": "n.d.",
}
exact = {"2004-XX": "Dec. 2004", "2004-05-XX": "31 May 2004", "2010-05/2010-07": "July 2010"}

def made(entries, style):
    open("sources.bib", "w", encoding="utf-8").write(entries)
    open("page.typ", "w").write(f'#bibliography("sources.bib", full: true, title: none, style: "{style}")\n')
    body = typst.compile("page.typ", format="html").decode().split("<body>")[1]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", body)).strip()

def report(date):
    return f"@report{{one, title = {{{{Findings}}}}, author = {{{{Office}}}}, institution = {{Institute}}, date = {{{date}}}}}"

short = {date: made(report(date), "chicago-author-date") for date in dates}
long = {date: made(report(date), "mla") for date in exact}
case = made(
    "@jurisdiction{one, title = {{Prosecutor v. Somebody}}, institution = {Tribunal}, organization = {Tribunal}, "
    "number = {XX-1}, date = {2012-03-14}}",
    "ieee",
)
for date, line in {**short, **long, "decision": case}.items():
    print(f"{date}: {line}")
right = (
    all(line.startswith(f"Office. {dates[date]} Findings") for date, line in short.items())
    and all(line.endswith(f" {exact[date]}.") for date, line in long.items())
    and not any("Institute" in line for line in [*short.values(), *long.values()])
    and "XX-1" in case and "2012" in case and "Tribunal" not in case
)
sys.exit(0 if right else 1)
PY
timeout 90 v/bin/python check.py
