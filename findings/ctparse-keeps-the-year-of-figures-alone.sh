#!/usr/bin/env bash
# ctparse 0.3.6 (PyPI), "parse natural language time expressions in python": days and stretches with their year, read as of two days in 2024.
# Expected before looking: a day with its year is that day whenever it is read; a stretch has the ends that it has, or is not understood.
# Seen: in figures (07.05.2010) and as a month (May 2010) the year stands. With the month in letters it is taken for an hour and the day moves with the
# reader: "7 May 2010" is ten past eight in the evening of 7 May 2024, or of 2025 once that day has gone by. "7 to 9 May 2010" is three days of those years;
# "from 7 May 2010 until 9 June 2011" is one moment. "29 February 2010", a day that was not, is 29 February 2024, or 28 February 2025.
# Why it matters: an incident of 2010 has a day in the year to come, exact to the minute, and no error; a stretch of a year is a moment.
# Source: ctparse's README and documentation (ts, the reference time, is for what the text leaves open; dates "with year" among its rules).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check ctparse==0.3.6
cat >check.py <<'PY'
import logging
import sys
from datetime import datetime
from ctparse import ctparse

logging.disable(logging.CRITICAL)
today = [datetime(2024, 1, 10), datetime(2024, 7, 31)]
texts = ["07.05.2010", "May 2010", "7 May 2010", "7 to 9 May 2010", "from 7 May 2010 until 9 June 2011", "29 February 2010"]
seen = {text: [str(ctparse(text, ts=day, timeout=20).resolution) for day in today] for text in texts}
print(seen)
sys.exit(0 if seen == {
    "07.05.2010": ["2010-05-07 X:X (X/X)"] * 2, "May 2010": ["2010-05-X X:X (X/X)"] * 2,
    "7 May 2010": ["2024-05-07 20:10 (X/X)", "2025-05-07 20:10 (X/X)"],
    "7 to 9 May 2010": ["2024-05-07 X:X (X/X) - 2024-05-09 X:X (X/X)", "2025-05-07 X:X (X/X) - 2025-05-09 X:X (X/X)"],
    "from 7 May 2010 until 9 June 2011": ["2024-05-07 20:10 (X/X)", "2025-05-07 20:10 (X/X)"],
    "29 February 2010": ["2024-02-29 20:10 (X/X)", "2025-02-28 20:10 (X/X)"],
} else 1)
PY
timeout 150 v/bin/python check.py 2>/dev/null
