#!/usr/bin/env bash
# linkml 1.12.1 (PyPI), schemas from which validators are made: rules that a claim has a speaker or a court, and what is asked for where a slot has a value.
# Expected before looking: null is no value, in a rule as elsewhere: a required slot refuses it, "a speaker or a court" is not met by it, and a rule for those
# who have a finding says nothing of whoever has null for it.
# Seen: a required slot refuses null. In "any_of" and in rules a null is as good as a value: "a speaker or a court" is met by a speaker that is null, a claim
# with a finding that must have a court may have null for it, and where more than nought were killed the source may be null. The other way round, a claim whose
# finding is null must have a court, and a number of killed that is null needs a source. "value_presence: ABSENT" is not so for null. Missing keys are right.
# Why it matters: the rule that nothing is said without somebody who says it is met by null, as tables and forms write what is not there.
# Source: LinkML's metamodel, slots required ("true means that the slot must be present"), value_presence ("if PRESENT then a value must be present"), rules;
# LinkML Schemas Specification, instances (None is the absence of a value).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check linkml==1.12.1
cat >schema.yaml <<'YAML'
id: https://example.org/claims
name: claims
prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/"}
imports: ["linkml:types"]
default_prefix: ex
default_range: string
classes:
  Required: {attributes: {speaker: {required: true}}}
  Either:
    attributes: {speaker: {}, court: {}}
    any_of: [{slot_conditions: {speaker: {required: true}}}, {slot_conditions: {court: {required: true}}}]
  Finding:
    attributes: {finding: {}, court: {}}
    rules:
      - preconditions: {slot_conditions: {finding: {value_presence: PRESENT}}}
        postconditions: {slot_conditions: {court: {value_presence: PRESENT}}}
  Killed:
    attributes: {killed: {range: integer}, source: {}}
    rules:
      - preconditions: {slot_conditions: {killed: {minimum_value: 1}}}
        postconditions: {slot_conditions: {source: {required: true}}}
YAML
cat >check.py <<'PY'
import logging
import sys
from linkml.validator import validate

logging.disable(logging.CRITICAL)
expected = [
    ("Required", {}, False),
    ("Required", {"speaker": None}, False),
    ("Either", {}, False),
    ("Either", {"speaker": None}, True),
    ("Either", {"speaker": None, "court": None}, True),
    ("Finding", {"finding": "convicted"}, False),
    ("Finding", {"finding": "convicted", "court": None}, True),
    ("Finding", {}, True),
    ("Finding", {"finding": None}, False),
    ("Killed", {"killed": 5}, False),
    ("Killed", {"killed": 5, "source": None}, True),
    ("Killed", {"killed": 0}, True),
    ("Killed", {"killed": None}, False),
]
seen = [(name, claim, not validate(claim, "schema.yaml", name).results) for name, claim, _ in expected]
for line in seen:
    print(*line)
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
