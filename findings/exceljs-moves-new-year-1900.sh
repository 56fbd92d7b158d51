#!/usr/bin/env bash
# exceljs 4.4.0 (npm) and openpyxl 3.1.5 (PyPI), writers and readers of Excel's workbooks: days before March 1900 as dates, written by the one and read by the other.
# Expected before looking: from 1 January 1900, whose number is 1, each day is the same for both; an earlier day, which the 1900 date system does not have, is
# refused or written as text.
# Seen: exceljs gives 1 January 1900 the number 2, so that whoever knows the format reads 2 January; 28 February is 60, the 29th that the format counts and 1900
# did not have, which openpyxl reads as the 28th; 31 December 1899 is 1, and read as 1 January. What openpyxl writes is a day early for exceljs, up to
# 28 February. Days of 1864 are written as negative numbers, which the format has not; the two read them as they were. From 1 March 1900 all agree.
# Why it matters: laws and treaties of the nineteenth century, and of its last days and the first of the next, have dates that the next reader moves or hides.
# Source: ECMA-376, part 1, 18.17.4.1 (1900 date base system: 1 is 1 January 1900, the day 60 is 29 February, values from 1 January 1900 to the year 9999).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0
cat >write.mjs <<'JS'
import excel from "exceljs";

const book = new excel.Workbook();
const sheet = book.addWorksheet("days");
for (const day of process.argv.slice(2)) sheet.addRow([day, new Date(`${day}T00:00:00Z`)]);
await book.xlsx.writeFile("exceljs.xlsx");
JS
cat >read.mjs <<'JS'
import excel from "exceljs";

const book = new excel.Workbook();
await book.xlsx.readFile("openpyxl.xlsx");
book.worksheets[0].eachRow((row) => console.log(`openpyxl wrote ${row.getCell(1).value}, exceljs reads ${row.getCell(2).value.toISOString().slice(0, 10)}`));
JS
cat >check.py <<'PY'
import datetime
import sys
import zipfile
import re
import openpyxl

numbers = re.findall(r"<v>(-?\d+)</v></c></row>", zipfile.ZipFile("exceljs.xlsx").read("xl/worksheets/sheet1.xml").decode())
for (day, read), number in zip(openpyxl.load_workbook("exceljs.xlsx").active.iter_rows(values_only=True), numbers):
    print(f"exceljs wrote {day} as {number}, openpyxl reads {read:%Y-%m-%d}")
book = openpyxl.Workbook()
for day in sys.argv[1:]:
    book.active.append([day, datetime.date.fromisoformat(day)])
book.save("openpyxl.xlsx")
PY
days="1864-08-22 1899-12-31 1900-01-01 1900-02-27 1900-02-28 1900-03-01 1948-05-14"
timeout 60 node write.mjs $days
{ timeout 60 v/bin/python check.py 1864-08-22 1900-01-01 1900-02-28 1900-03-01; timeout 60 node read.mjs; } | tee seen.txt
cat >expected.txt <<'TXT'
exceljs wrote 1864-08-22 as -12913, openpyxl reads 1864-08-22
exceljs wrote 1899-12-31 as 1, openpyxl reads 1900-01-01
exceljs wrote 1900-01-01 as 2, openpyxl reads 1900-01-02
exceljs wrote 1900-02-27 as 59, openpyxl reads 1900-02-28
exceljs wrote 1900-02-28 as 60, openpyxl reads 1900-02-28
exceljs wrote 1900-03-01 as 61, openpyxl reads 1900-03-01
exceljs wrote 1948-05-14 as 17667, openpyxl reads 1948-05-14
openpyxl wrote 1864-08-22, exceljs reads 1864-08-22
openpyxl wrote 1900-01-01, exceljs reads 1899-12-31
openpyxl wrote 1900-02-28, exceljs reads 1900-02-27
openpyxl wrote 1900-03-01, exceljs reads 1900-03-01
TXT
diff seen.txt expected.txt
