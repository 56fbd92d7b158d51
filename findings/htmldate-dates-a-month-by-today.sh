#!/usr/bin/env bash
# htmldate 1.11.0 (PyPI), which finds the day on which a page was published: pages that give a month, or a day that does not exist.
# Expected before looking: no day, or the first of the month, as the result is said to be in the form YYYY-MM-DD; the same for one month wherever a
# page has it; a day that is in no calendar is passed over.
# Seen: May 2010 is four days. In the element "time" or in the metadata of the page it is today's day of May 2010, another one each day; in JSON-LD it
# is 1 May; in words it is 1 January. 30 February 2010 is 1 February. With nothing else on the page, the day of the shelling that it speaks of is
# the day of publication, which the documentation says of "extensive search".
# Why it matters: a report is cited by a day on which somebody looked at it; whether it was published before the war it speaks of is decided by that.
# Source: htmldate's documentation, "find_date" (outputformat, extensive_search: "opportunistic"); HTML, the datetime attribute of time (a month is
# a valid value); Open Graph, article:published_time.
set -euo pipefail
export TZ=UTC
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check htmldate==1.11.0 python-dateutil==2.9.0.post0
cat >check.py <<'PY'
import datetime
import sys
from htmldate import find_date

def page(head, body):
    return f"<html><head><title>Report</title>{head}</head><body>{body}<p>A town was shelled.</p></body></html>"

def meta(text):
    return page(f'<meta property="article:published_time" content="{text}">', "")

def found(text):
    return find_date(text, original_date=True)

json = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2010-05"}</script>'
seen = {
    "day": found(meta("2010-05-07")),
    "time": found(page("", '<time datetime="2010-05">May 2010</time>')),
    "meta": found(meta("2010-05")),
    "json": found(page(json, "")),
    "words": found(page("", '<p class="date">May 2010</p>')),
    "no day": found(meta("2010-02-30")),
}
print(seen)
today = f"2010-05-{datetime.date.today().day:02}"
expected = {"day": "2010-05-07", "time": today, "meta": today, "json": "2010-05-01", "words": "2010-01-01", "no day": "2010-02-01"}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
