#!/usr/bin/env bash
# mlcroissant 1.1.1 (PyPI, of MLCommons), the reader of data sets described by Croissant: columns that the description declares as text and as days.
# Expected before looking: a column of sc:Text is the text of the cells, as it stands; a column of sc:Date has days, and what is none is refused, as 30 February
# and "unknown" are.
# Seen: text is first read as whatever it looks like, and then written again: "007" is "7", "1.10" is "1.1", "1E3" is "1000.0", and the titles "NA", "None"
# and "null" are not there. Among days, a month is its first day, "07/05/2010" is the 5th of July and "13/05/2010", below it, the 13th of May; "20100507" is a
# fiftieth of a second after the beginning of 1970; of a stretch of three days the end is taken for an hour and a zone.
# Why it matters: two cases, 007 and 7, have one number, an office of the name NA has none, and a day of May lies in July or in 1970, where the description was
# made to prevent it.
# Source: Croissant Format Specification 1.1, "DataType" (sc:Text, sc:Date); schema.org, Date ("A date value in ISO 8601 date format"); ISO 8601-1, 5.2.2.1 (basic).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check mlcroissant==1.1.1 pandas==2.3.3 numpy==2.2.6
cat >check.py <<'PY'
import hashlib
import json
import pathlib
import sys
import mlcroissant as mlc

def read(kind, *values):
    table = "id,said\n" + "".join(f"p{row},{value}\n" for row, value in enumerate(values))
    pathlib.Path("t.csv").write_text(table)
    source = mlc.Source(file_object="t.csv", extract=mlc.Extract(column="said"))
    described = mlc.Metadata(
        name="cases", description="made up", url="https://example.org/",
        distribution=[mlc.FileObject(id="t.csv", name="t.csv", content_url="t.csv", encoding_formats=["text/csv"],
                                     sha256=hashlib.sha256(table.encode()).hexdigest())],
        record_sets=[mlc.RecordSet(id="r", name="r", fields=[mlc.Field(id="r/said", name="said", data_types=[kind], source=source)])])
    pathlib.Path("croissant.json").write_text(json.dumps(described.to_json(), default=str))
    try:
        records = [record["r/said"] for record in mlc.Dataset("croissant.json").records("r")]
    except Exception:
        return ["refused"]
    return [value.decode() if isinstance(value, bytes) else str(value) for value in records]

text, day = mlc.DataType.TEXT, mlc.DataType.DATE
expected = {
    (text, "007", "7"): ["7", "7"],
    (text, "1.10", "2.20"): ["1.1", "2.2"],
    (text, "1E3", "2"): ["1000.0", "2.0"],
    (text, "NA", "None", "null", "x"): ["None", "None", "None", "x"],
    (day, "2010-05-07"): ["2010-05-07 00:00:00"],
    (day, "2010-05"): ["2010-05-01 00:00:00"],
    (day, "07/05/2010", "13/05/2010"): ["2010-07-05 00:00:00", "2010-05-13 00:00:00"],
    (day, "20100507"): ["1970-01-01 00:00:00.020100507"],
    (day, "2010-05-07/2010-05-09"): ["2010-05-07 20:10:00-09:00"],
    (day, "2010-02-30"): ["refused"],
}
seen = {asked: read(*asked) for asked in expected}
for asked, answer in seen.items():
    print(asked[1:], answer)
sys.exit(0 if seen == expected else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
