#!/usr/bin/env bash
# mlcroissant 1.1.1 (PyPI, of MLCommons), the reader of data sets described by Croissant: a column of truth values of a table, in several ways of writing them.
# Expected before looking: "false" is false whatever the other rows say; what is neither true nor false is an error, as a bad figure or day is, or is not
# there, as an empty cell is.
# Seen: as long as all rows are "true", "false" or empty, each is what it says. One "unknown" or "no" among them, and "false" is read as true, and so are
# "unknown" and "no"; in a column of "yes" and "no" all are true. No error and no warning is given, while a word in a column of figures or days stops reading.
# Why it matters: persons of whom the table says that they were not convicted are read as convicted, since of one other nobody knows.
# Source: Croissant Format Specification 1.1, "DataType" (sc:Boolean, a value that is true or false); schema.org, Boolean (True, False).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check mlcroissant==1.1.1 pandas==2.3.3 numpy==2.2.6
cat >check.py <<'PY'
import hashlib
import json
import pathlib
import sys
import mlcroissant as mlc

def read(values, kind):
    table = "id,said\n" + "".join(f"p{row},{value}\n" for row, value in enumerate(values))
    pathlib.Path("t.csv").write_text(table)
    source = mlc.Source(file_object="t.csv", extract=mlc.Extract(column="said"))
    described = mlc.Metadata(
        name="persons", description="made up", url="https://example.org/",
        distribution=[mlc.FileObject(id="t.csv", name="t.csv", content_url="t.csv", encoding_formats=["text/csv"],
                                     sha256=hashlib.sha256(table.encode()).hexdigest())],
        record_sets=[mlc.RecordSet(id="r", name="r", fields=[mlc.Field(id="r/said", name="said", data_types=[kind], source=source)])])
    pathlib.Path("croissant.json").write_text(json.dumps(described.to_json(), default=str))
    try:
        return [None if record["r/said"] is None else int(record["r/said"]) for record in mlc.Dataset("croissant.json").records("r")]
    except Exception:
        return "refused"

seen = [
    read(["true", "false", ""], mlc.DataType.BOOL),
    read(["true", "false", "unknown"], mlc.DataType.BOOL),
    read(["true", "false", "no"], mlc.DataType.BOOL),
    read(["yes", "no"], mlc.DataType.BOOL),
    read(["5", "unknown"], mlc.DataType.INTEGER),
]
print(seen)
sys.exit(0 if seen == [[1, 0, None], [1, 1, 1], [1, 1, 1], [1, 1], "refused"] else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
