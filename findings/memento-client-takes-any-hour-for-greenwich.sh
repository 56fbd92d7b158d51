#!/usr/bin/env bash
# memento-client 0.6.1 (PyPI), the library for the Memento protocol: the moment for which an archived copy is asked, from a datetime with an offset.
# Expected before looking: a datetime that knows its offset is turned to GMT, in which the header is; one without an offset is taken for GMT.
# Seen: the offset is passed over: ten o'clock in Khartoum in 2010, seven in Greenwich, and ten in New York, two in the afternoon there, are all written
# "10:00:00 GMT", as ten o'clock without an offset is. Half past one in the night goes to the wrong day. Read again, the moment has no offset.
# Why it matters: the copy asked for is of hours later or earlier than the one meant, which may be before the page was changed or after.
# Source: RFC 7089, 2.1.1 (Accept-Datetime and Memento-Datetime are in GMT); memento-client's README: a datetime is given to get_memento_info; no
# word of offsets.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check memento-client==0.6.1
cat >check.py <<'PY'
import datetime
import sys
from email.utils import format_datetime
from memento_client import MementoClient

def zone(hours):
    return datetime.timezone(datetime.timedelta(hours=hours))

moments = [
    datetime.datetime(2010, 5, 7, 10),
    datetime.datetime(2010, 5, 7, 10, tzinfo=zone(3)),
    datetime.datetime(2010, 5, 7, 10, tzinfo=zone(-4)),
    datetime.datetime(2010, 5, 8, 1, 30, tzinfo=zone(3)),
]
seen = [MementoClient.convert_to_http_datetime(moment) for moment in moments]
meant = [format_datetime(moment.astimezone(datetime.timezone.utc), usegmt=True) for moment in moments[1:]]
read = MementoClient.convert_to_datetime(seen[0])
print(seen, meant, read)
ten = "Fri, 07 May 2010 10:00:00 GMT"
right = seen == [ten, ten, ten, "Sat, 08 May 2010 01:30:00 GMT"] and read.tzinfo is None
others = meant == ["Fri, 07 May 2010 07:00:00 GMT", "Fri, 07 May 2010 14:00:00 GMT", "Fri, 07 May 2010 22:30:00 GMT"]
sys.exit(0 if right and others else 1)
PY
timeout 60 v/bin/python check.py
