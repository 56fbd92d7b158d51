#!/usr/bin/env bash
# python-jsonpath 2.2.2 (PyPI), JSONPath by RFC 9535, in its default and its strict form: persons picked by a number of counts that for some is a truth value.
# Expected before looking: numbers are compared with numbers and texts with texts; a truth value is neither less nor greater than a number, and is not equal to one.
# Seen: equality is right, true is not 1. For "less" and "greater" true is 1 and false is 0: who has false for the number has less than one, who has true has more
# than nought, but neither one, nor at least one, nor at most one. The extension "in [1]" of the default form takes true for 1. Null, texts and what is not
# there are left out rightly.
# Why it matters: a list of those with more than no count has everybody of whom a table says "true", and one of those with at least one count has not.
# Source: RFC 9535, 2.3.5.2.2 (comparisons: "<" yields true only if both sides are numbers or both are strings).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check python-jsonpath==2.2.2
cat >check.py <<'PY'
import sys
import jsonpath

persons = [{"n": "one", "counts": 1}, {"n": "none", "counts": 0}, {"n": "true", "counts": True}, {"n": "false", "counts": False},
           {"n": "null", "counts": None}, {"n": "text", "counts": "1"}, {"n": "nothing"}]
strict = jsonpath.JSONPathEnvironment(strict=True)
expected = {
    "$[?@.counts == 1].n": ["one"],
    "$[?@.counts == 0].n": ["none"],
    "$[?@.counts < 1].n": ["none", "false"],
    "$[?@.counts <= 1].n": ["one", "none", "false"],
    "$[?@.counts >= 1].n": ["one"],
    "$[?@.counts > 0].n": ["one", "true"],
}
seen = {query: strict.findall(query, persons) for query in expected}
plain = {query: jsonpath.findall(query, persons) for query in expected}
listed = jsonpath.findall("$[?@.counts in [1]].n", persons)
print(seen, listed)
sys.exit(0 if seen == expected and plain == expected and listed == ["one", "true"] else 1)
PY
timeout 60 v/bin/python check.py
