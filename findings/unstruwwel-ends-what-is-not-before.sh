#!/usr/bin/env bash
# unstruwwel 1.0.2 (PyPI), "detect and parse historic dates, e.g. to ISO 8601:2-2019", with its words for English: bounds, halves of a century, stretches, days.
# Expected before looking: what is "not before" a year begins with it; the first half of a century is its first fifty years, as the README has it in its first
# lines; a stretch of days keeps both its ends; a day in figures as ISO 8601 writes it, which is what it makes, is read as such; what is not understood is none.
# Seen: "not before 1960" is before 1960, and "not after" after it: the two are turned round. Halves, thirds and quarters in English are the whole. Of "7 to 9 May
# 2010" the 9th is left, of "May to July 2010" July. "2010-05" and "2010-05-07" are the years from 2005 to 2010; a resolution of 1593 (2005) is of four hundred
# years. "Until 2005", "since 2005" are 2005; "1st century BC" is our first, "b.c." is not. "Before", "after", decades and halves in German are right.
# Why it matters: a command that began not before 1960 ended before it, with an exact last day.
# Source: unstruwwel's README (first paragraph: "1st half of the 19th century" is 1801/1850; "an undetectable date yields (None, None)"); ISO 8601-1, 5.2.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check unstruwwel==1.0.2
cat >check.py <<'PY'
from unstruwwel import unstruwwel

for words in [
    "before 1960", "not before 1960", "not after 1960", "not later than 1960", "until 2005", "since 2005", "1960s", "1st half of the 19th century",
    "second half of the 19th century", "first quarter of 2010", "1st century b.c.", "1st century BC", "7 May 2010", "7 to 9 May 2010", "May to July 2010",
    "May 2010 to July 2010", "2010-05-07", "2010-05", "resolution 1593 (2005)", "unknown",
]:
    print(f"{words}: {unstruwwel(words, 'en', scheme='iso-format')}")
print("German:", unstruwwel("1. Hälfte 19. Jahrhundert", "de", scheme="iso-format"))
PY
PYTHONIOENCODING=utf-8 timeout 60 v/bin/python check.py | tee seen.txt
cat >expected.txt <<'TXT'
before 1960: ..1959-12-31
not before 1960: ..1959-12-31
not after 1960: 1961-01-01..
not later than 1960: 1960-01-01/1960-12-31
until 2005: 2005-01-01/2005-12-31
since 2005: 2005-01-01/2005-12-31
1960s: 1960-01-01/1969-12-31
1st half of the 19th century: 1801-01-01/1900-12-31
second half of the 19th century: 1801-01-01/1900-12-31
first quarter of 2010: 2010-01-01/2010-12-31
1st century b.c.: -0100-12-31/-0001-01-01
1st century BC: 0001-01-01/0100-12-31
7 May 2010: 2010-05-07/2010-05-07
7 to 9 May 2010: 2010-05-09/2010-05-09
May to July 2010: 2010-07-01/2010-07-31
May 2010 to July 2010: 2010-05-01/2010-07-31
2010-05-07: 2005-01-01/2010-12-31
2010-05: 2005-01-01/2010-12-31
resolution 1593 (2005): 1593-01-01/2005-12-31
unknown: None
German: 1801-01-01/1850-12-31
TXT
diff seen.txt expected.txt
