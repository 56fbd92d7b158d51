#!/usr/bin/env bash
# frictionless 5.21.0 (PyPI): reading the rows of a table that its data package describes.
# Expected before looking: reading a cell that is no day of the calendar raises, as validating the table reports it.
# Seen: read_rows gives None for "2010-02-30" in a date column and for "unknown" in a boolean one, exactly as for an empty
# cell; only the separate validation tells them apart.
# Why it matters: an impossible day becomes an open one, and "unknown" becomes "not said", unless validation runs first.
# Source: the package's own behaviour; Data Package Table Schema, "missingValues".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 240 env/bin/pip install --quiet --disable-pip-version-check frictionless==5.21.0
printf 'id,from,disputed\na,2010-05-01,yes\nb,2010-02-30,unknown\nc,,\n' >claims.csv
cat >datapackage.json <<'JSON'
{"name": "p", "resources": [{"name": "claims", "path": "claims.csv", "schema": {"fields": [{"name": "id", "type": "string"}, {"name": "from", "type": "date"}, {"name": "disputed", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}]}}]}
JSON
cat >check.py <<'PY'
import sys
from frictionless import Package, validate
rows = [(row["from"], row["disputed"]) for row in Package("datapackage.json").get_resource("claims").read_rows()]
errors = sorted(error.type for task in validate("datapackage.json").tasks for error in task.errors)
print(rows, errors)
sys.exit(0 if rows[1] == rows[2] == (None, None) and errors == ["type-error", "type-error"] else 1)
PY
timeout 60 env/bin/python check.py
