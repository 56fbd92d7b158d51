#!/usr/bin/env bash
# elementpath 5.1.4 (PyPI), XPath 3.1 in Python, which xmlschema rests on: days written by fn:format-date with a month or a day of the week by name.
# Expected before looking: "[MNn]" is the name of the month, in the language that is asked for or else in one the program has; or it is an error.
# Seen: with the language "en" it is "7 May 2010". Without a language, which the function leaves to the program, the name is the number: "[D] [MNn] [Y]"
# is "7 5 2010", "[FNn]" is 5 for Friday, while "[D1o]" is "7th". With "ar" it is English, marked as such: "[Language: en]7 May 2010", but words of a
# number by fn:format-integer(21, 'w', 'ar') are English with no mark.
# Why it matters: "5 7 2010" and "7 5 2010" are read as two days; who asked for names to be safe from that gets figures.
# Source: XPath and XQuery Functions and Operators 3.1, 9.8.4 (N, n and Nn are names; another language than asked is marked by [Language: x]).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check elementpath==5.1.4
cat >check.py <<'PY'
import sys
import xml.etree.ElementTree as ElementTree
from elementpath import select
from elementpath.xpath31 import XPath31Parser

def ask(question):
    return select(ElementTree.XML("<a/>"), question, parser=XPath31Parser)

day = "xs:date('2010-05-07')"
seen = [ask(f"format-date({day}, '{picture}')") for picture in ["[D] [MNn] [Y]", "[FNn]", "[D1o]"]]
seen += [ask(f"format-date({day}, '[D] [MNn] [Y]', '{language}', (), ())") for language in ["en", "ar"]]
seen.append(ask("format-integer(21, 'w', 'ar')"))
print(seen)
sys.exit(0 if seen == ["7 5 2010", "5", "7th", "7 May 2010", "[Language: en]7 May 2010", "twenty-one"] else 1)
PY
timeout 60 v/bin/python check.py
