#!/usr/bin/env bash
# flattentool 0.28.0 (PyPI, of Open Data Services), JSON as tables and back by a schema, for the standards on contracts, grants and ownership: names with a comma or a
# semicolon, and figures within lists.
# Expected before looking: with a schema, what goes into a table and comes back is what it was; what a cell cannot hold is refused, escaped, or told.
# Seen: a list of texts is joined with ";" and nothing within the texts is marked. An office whose name has a semicolon comes back as two. If there is a comma in
# any of them, the cell is taken for a list of lists: one name "Ministry of Defence, Khartoum" is a list with a list of two, and its neighbour without a comma a
# list of one, against the schema. Figures in lists of lists come back as texts. No warning is given, as there is for two rows of one id that differ.
# Why it matters: one body that made a statement is two bodies, or none that the schema knows, after one round of editing in a spreadsheet.
# Source: Flatten Tool's documentation, "Arrays of strings / numbers" and the schema ("type": "array", "items": {"type": "string"}); JSON Schema, items.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check flattentool==0.28.0
cat >check.py <<'PY'
import json
import shutil
import sys
import warnings
import flattentool

words = {"type": "array", "items": {"type": "string"}}
figures = {"type": "array", "items": {"type": "array", "items": {"type": "number"}}}
with open("schema.json", "w") as file:
    json.dump({"properties": {"id": {"type": "string"}, "speakers": words, "ranges": figures}}, file)

def there_and_back(claim):
    shutil.rmtree("tables", ignore_errors=True)
    with open("in.json", "w") as file:
        json.dump({"claims": [{"id": "1", **claim}]}, file)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", UserWarning)
        warnings.simplefilter("ignore", ResourceWarning)
        flattentool.flatten("in.json", output_name="tables", output_format="csv", root_list_path="claims", main_sheet_name="claims", schema="schema.json")
        flattentool.unflatten("tables", input_format="csv", output_name="out.json", root_list_path="claims", schema="schema.json")
    with open("out.json") as file:
        (claim,) = json.load(file)["claims"]
    claim.pop("id")
    return claim, len(told)

asked = [
    {"speakers": ["Office A", "Office B"]},
    {"speakers": ["Office; Department A", "Office B"]},
    {"speakers": ["Ministry of Defence, Khartoum"]},
    {"speakers": ["Ministry of Defence, Khartoum", "Office B"]},
    {"ranges": [[1, 2], [3, 4]]},
]
seen = [there_and_back(claim) for claim in asked]
for line in seen:
    print(*line)
expected = [
    ({"speakers": ["Office A", "Office B"]}, 0),
    ({"speakers": ["Office", " Department A", "Office B"]}, 0),
    ({"speakers": [["Ministry of Defence", " Khartoum"]]}, 0),
    ({"speakers": [["Ministry of Defence", " Khartoum"], ["Office B"]]}, 0),
    ({"ranges": [["1", "2"], ["3", "4"]]}, 0),
]
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py
