#!/usr/bin/env bash
# aniso8601 10.0.1 (PyPI), a parser of ISO 8601 with intervals: stretches of months and of years, with an end in full or without what it shares with the beginning.
# Expected before looking: an end may leave out what it shares with the beginning, so that "2010-05/07" ends in July as "2010-05-07/09" ends on the 9th;
# an end in full is read, of months and years as of days.
# Seen: of days both are right. "2010-05/07", May to July, is the first of May to the seventh of May. "2010-05/2010-07" and "2010/2012", which leave nothing
# out, are refused, the first as the date "2010-2010-07", the second since a month is between 1 and 12; weeks in short are refused as the week "2010-W2-1".
# Why it matters: three months of a report become a week, and whoever writes them in full to be understood is not.
# Source: ISO 8601-1:2019, 5.5.2.3 and 5.5.2.4 (complete and other representations; higher-order components may be left out of the end); aniso8601's README,
# "Parsing intervals" ("concise format, where the end is given by lower order components").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check aniso8601==10.0.1
cat >check.py <<'PY'
import sys
import aniso8601

def read(text):
    try:
        return " ".join(str(end) for end in aniso8601.parse_interval(text))
    except ValueError as error:
        return f"refused: {error}"

expected = {
    "2010-05-07/2010-05-09": "2010-05-07 2010-05-09",
    "2010-05-07/09": "2010-05-07 2010-05-09",
    "2010-05-07/07-02": "2010-05-07 2010-07-02",
    "2010-05/07": "2010-05-01 2010-05-07",
    "2010-05/2010-07": 'refused: "2010-2010-07" is not a valid ISO 8601 date.',
    "2010/2012": "refused: Month must be between 1..12.",
    "2010-W20/W21": 'refused: "2010-W2-1" is not a valid ISO 8601 date.',
}
seen = {text: read(text) for text in expected}
for text, ends in seen.items():
    print(f"{text}: {ends}")
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
