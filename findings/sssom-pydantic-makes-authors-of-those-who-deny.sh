#!/usr/bin/env bash
# sssom-pydantic 0.6.10 (PyPI), mappings between lists in SSSOM: merge_manual_curations on an assertion and a denial that two entries are the
# same, and on two denials by two persons.
# Expected before looking: two denials are merged to one denial; an assertion and a denial stay apart, or are one with a confidence, whose
# authors are those who assert it.
# Seen: always an assertion. Of two denials there is one line left, "the same", by both, with the confidence 0.2; nobody had said it. Of one of
# each, "the same", by both, 0.55, and what was a manual curation by one of them is called a manual curation still. No "Not" is left.
# Why it matters: who reads the merged list, or its authors, finds two persons on record for what both of them denied; a number that falls below
# a half has to be read as a denial, and the format says no such thing.
# Source: SSSOM, predicate_modifier ("Not"), author_id and confidence (of the mapping that is stated); sssom_pydantic, merge_manual_curations
# (that the confidence is "of the positive triple" is said of estimate_confidence; nothing of authors).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --prefer-binary --disable-pip-version-check sssom-pydantic==0.6.10
cat >check.py <<'PY'
import sys
from curies import Converter, NamableReference
from sssom_pydantic import SemanticMapping
from sssom_pydantic.process import merge_manual_curations

prefixes = {"a": "https://a.example/", "b": "https://b.example/", "who": "https://who.example/"}
prefixes |= {"skos": "http://www.w3.org/2004/02/skos/core#", "semapv": "https://w3id.org/semapv/vocab/"}
converter = Converter.from_prefix_map(prefixes)
names = {"subject": "a:1", "predicate": "skos:exactMatch", "object": "b:1", "justification": "semapv:ManualMappingCuration"}
terms = {key: NamableReference.from_curie(curie) for key, curie in names.items()}

def mapping(speaker, confidence, modifier=None):
    authors = [NamableReference.from_curie(speaker)]
    return SemanticMapping(**terms, authors=authors, confidence=confidence, predicate_modifier=modifier)

def merged(*mappings):
    lines = merge_manual_curations(mappings, converter=converter)
    return [(one.predicate_modifier, round(one.confidence, 2), [author.curie for author in one.authors]) for one in lines]

yes, no, no_either = mapping("who:1", 0.9), mapping("who:2", 0.8, "Not"), mapping("who:3", 0.8, "Not")
seen = [merged(no), merged(no, no_either), merged(yes, no)]
print(*seen, sep="\n")
expected = [[("Not", 0.8, ["who:2"])], [(None, 0.2, ["who:2", "who:3"])], [(None, 0.55, ["who:1", "who:2"])]]
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py
