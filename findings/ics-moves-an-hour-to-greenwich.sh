#!/usr/bin/env bash
# ics 0.7.3 (PyPI), calendars in Python: an hour without a zone, an hour of each week in Gaza, a day, a title in Arabic; read, and written again with nothing
# changed.
# Expected before looking: what is written says what was read: an hour without a zone is an hour wherever it is read, one with a zone has it, since it comes
# back each week; titles keep their language.
# Seen: ten o'clock without a zone is written as ten in Greenwich. Ten in Gaza is written as seven in Greenwich and the zone is gone, though the rule by which it
# comes back each week stays, so that in winter it is nine in Gaza. LANGUAGE=ar is gone. The scale of the calendar is "GEORGIAN", where the only one that
# the format has is GREGORIAN. Whole days stay days, and a cancelled hearing stays cancelled.
# Why it matters: hearings that are passed on by such a program are held at another hour than the court said.
# Source: RFC 5545, 3.3.5 (local time, with no zone, is not to be taken for UTC), 3.3.10 and 3.8.5.3 (recurrence goes by local time), 3.7.1 (CALSCALE),
# 3.2.10 (LANGUAGE); ics's documentation (Calendar, serialize).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check ics==0.7.3 arrow==1.3.0 tatsu==5.12.2
cat >check.py <<'PY'
import sys
from ics import Calendar

events = {
    "no zone": ["DTSTART:20100507T100000", "DURATION:PT1H", "STATUS:CANCELLED"],
    "each week": ["DTSTART;TZID=Asia/Gaza:20100507T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=40"],
    "a day": ["DTSTART;VALUE=DATE:20100507", "DTEND;VALUE=DATE:20100508"],
    "Arabic": ["DTSTART:20100507T100000Z", "SUMMARY;LANGUAGE=ar:جلسة"],
}

def again(lines):
    event = ["BEGIN:VEVENT", "UID:1", "DTSTAMP:20100501T000000Z", *lines, "END:VEVENT"]
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *event, "END:VCALENDAR", ""])
    written = Calendar(text).serialize().splitlines()
    return [line for line in written if line.startswith(("DTSTART", "RRULE", "STATUS", "SUMMARY", "CALSCALE"))]

seen = {name: sorted(again(lines)) for name, lines in events.items()}
for name, lines in seen.items():
    print(name, lines)
expected = {
    "no zone": ["CALSCALE:GEORGIAN", "DTSTART:20100507T100000Z", "STATUS:CANCELLED"],
    "each week": ["CALSCALE:GEORGIAN", "DTSTART:20100507T070000Z", "RRULE:FREQ=WEEKLY;COUNT=40"],
    "a day": ["CALSCALE:GEORGIAN", "DTSTART;VALUE=DATE:20100507"],
    "Arabic": ["CALSCALE:GEORGIAN", "DTSTART:20100507T100000Z", "SUMMARY:جلسة"],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
