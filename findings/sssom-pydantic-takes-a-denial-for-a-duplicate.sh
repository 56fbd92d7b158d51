#!/usr/bin/env bash
# sssom-pydantic 0.6.10 (PyPI), mappings between lists in SSSOM: one says that two entries are the same, another's says that they are not, and a
# third that the one is broader; written with drop_duplicates=True.
# Expected before looking: what says the same twice is written once; a denial is no duplicate of what it denies, nor "broader" of "same": the
# library's own hashes of the three differ.
# Seen: one line is left of three, whichever has the most fields and then comes first: the denial or the assertion. Order decides whether the
# file says that the two are one. Two that are alike but for their order of subject and object count as duplicates too.
# Why it matters: a disagreement between two speakers about who is who is gone from the merged list, and one of them with it.
# Source: SSSOM, predicate_modifier ("Not" negates the predicate); sssom_pydantic.write ("whether to drop redundant mappings"). That subject and
# object alone are looked at is said of remove_redundant_internal, which write calls.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 280 v/bin/pip install --quiet --prefer-binary --disable-pip-version-check sssom-pydantic==0.6.10
cat >check.py <<'PY'
import sys
import sssom_pydantic
from curies import Converter, NamableReference
from sssom_pydantic import MappingSet, SemanticMapping

prefixes = {"a": "https://a.example/", "b": "https://b.example/", "who": "https://who.example/"}
prefixes |= {"skos": "http://www.w3.org/2004/02/skos/core#", "semapv": "https://w3id.org/semapv/vocab/"}
converter = Converter.from_prefix_map(prefixes)

def mapping(predicate, speaker, **more):
    names = {"subject": "a:1", "predicate": predicate, "object": "b:1", "justification": "semapv:ManualMappingCuration"}
    terms = {key: NamableReference.from_curie(curie) for key, curie in names.items()}
    return SemanticMapping(**terms, authors=[NamableReference.from_curie(speaker)], **more)

def written(*mappings):
    sssom_pydantic.write(mappings, "out.tsv", converter=converter, metadata=MappingSet(id="https://x.example/"), drop_duplicates=True)
    lines = [line for line in open("out.tsv", encoding="utf-8").read().splitlines() if not line.startswith("#")]
    head = lines[0].split("\t")
    rows = [dict(zip(head, line.split("\t"))) for line in lines[1:]]
    return [(row["predicate_id"], row.get("predicate_modifier", ""), row["author_id"]) for row in rows]

same = mapping("skos:exactMatch", "who:1")
denied = mapping("skos:exactMatch", "who:2", predicate_modifier="Not")
broader = mapping("skos:broadMatch", "who:3")
hashes = len({sssom_pydantic.hash_mapping(one, converter) for one in (same, denied, broader)})
seen = [hashes, written(same, denied, broader), written(denied, same), written(broader, same)]
print(*seen, sep="\n")
expected = [3, [("skos:exactMatch", "", "who:1")], [("skos:exactMatch", "Not", "who:2")], [("skos:broadMatch", "", "who:3")]]
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py
