#!/usr/bin/env bash
# dateparser 1.5.0 (PyPI): decades, as reports name them.
# Expected before looking: "the 1980s" is refused (None) or read as a year of that decade; a search in a sentence passes over it.
# Seen: it is read as so many seconds: "the 1980s" is thirty-three minutes before now, "in the 1960s" thirty-two minutes
# and forty seconds after now, also under STRICT_PARSING; a search in a sentence gives the two decades of it as one moment of today. "mid-1980s" is refused.
# Why it matters: what a report says of a decade becomes a day of the year of reading, in the right form.
# Source: dateparser's documentation on relative dates and STRICT_PARSING.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check dateparser==1.5.0
cat >check.py <<'PY'
import datetime, sys, warnings
warnings.simplefilter("ignore")
import dateparser
from dateparser.search import search_dates
base = {"RELATIVE_BASE": datetime.datetime(2026, 1, 1, 12)}
read = lambda text, **more: str(dateparser.parse(text, languages=["en"], settings={**base, **more}))
seen = [
    read("the 1980s"),
    read("the 1980s", STRICT_PARSING=True),
    read("in the 1960s"),
    read("mid-1980s"),
    [(text, str(day)) for text, day in search_dates("Detentions in the 1980s and 1990s.", languages=["en"], settings=base)],
]
print(seen)
sys.exit(seen != ["2026-01-01 11:27:00", "2026-01-01 11:27:00", "2026-01-01 12:32:40", "None",
                  [("in the 1980s and 1990s", "2026-01-01 11:26:50")]])
PY
timeout 60 v/bin/python check.py
