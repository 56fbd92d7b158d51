#!/usr/bin/env bash
# nettlesome 0.7.1 (PyPI, of AuthoritySpoke, law as code), with pydantic 2.12, pint 0.24, sympy 1.14: what is found of one person, denied of another.
# Expected before looking: persons that are named, and not generic, are not exchanged for one another; that Adam was convicted and that Bilal was not
# can both be true, and so can figures of two brigades; two conditions "not equal" mean the same if they exclude the same figure, or not.
# Seen: they contradict one another, in both directions, and so do "more than 300" of the one brigade and "fewer than 100" of the other. Whether one
# implies the other is answered rightly, for the same persons: not. Whether "not 370" means "not 400" is neither yes nor no, but an equation of
# another library, which cannot be asked for its truth; whether it implies it is None.
# Why it matters: judgments on two accused, of whom one was acquitted, are reported as contradicting one another; a program that asks before it
# believes two sources believes neither.
# Source: nettlesome, API documentation of contradicts (true if self and other "can't both be true at the same time") and of Entity (generic: whether
# the entity can be replaced by another); of means and implies, which are said to give a truth value.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check nettlesome==0.7.1 pydantic==2.12.4 pint==0.24.4 sympy==1.14.0 python-slugify==8.0.4
cat >check.py <<'PY'
import sys
from nettlesome import Comparison, Entity, Predicate, Statement

def of(name, predicate):
    return Statement(predicate=predicate, terms=[Entity(name=name, generic=False)])

def convicted(truth):
    return Predicate(content="$person was convicted", truth=truth)

def killed(sign, number):
    return Comparison(content="the number of persons whom $unit killed was", sign=sign, expression=number)

def asked(left, right):
    return [left.implies(right), left.contradicts(right), right.contradicts(left)]

def not_equal(number):
    return Comparison(content="the number of the dead was", sign="!=", expression=number)

meaning = not_equal(370).means(not_equal(400))
seen = [
    Entity(name="Adam", generic=False).means(Entity(name="Bilal", generic=False)),
    asked(of("Adam", convicted(True)), of("Adam", convicted(False))),
    asked(of("Adam", convicted(True)), of("Bilal", convicted(False))),
    asked(of("Adam", convicted(True)), of("Bilal", convicted(True))),
    asked(of("first brigade", killed(">", 300)), of("second brigade", killed("<", 100))),
    isinstance(meaning, bool),
    not_equal(370).implies(not_equal(400)),
    not_equal(370).means(not_equal(370)),
]
print(seen)
expected = [False, [False, True, True], [False, True, True], [False, False, False], [False, True, True], False, None, True]
sys.exit(0 if seen == expected else 1)
PY
timeout 120 v/bin/python check.py
