#!/usr/bin/env bash
# okfn-iati 0.4.3 (PyPI, of the Open Knowledge Foundation), IATI's XML as folders of tables and back: an activity in two countries, in three languages, with
# a parent; read into tables, and written again with nothing changed.
# Expected before looking: what is written is what was read, or what the tables cannot hold is told, since conversion has a list of errors and warnings.
# Seen: the second country is gone, the first has its sixty percent; of title and reporting organisation one language is left, the French, and English and
# Arabic are gone; so are all related activities, the parent with them. "Successfully converted", no error and no warning. Dates, both
# descriptions, sectors, budgets and transactions come back, a refund with its minus; "0" is written "false".
# Why it matters: editing an amount in a spreadsheet takes South Sudan out of a programme, and its Arabic title off it.
# Source: README of okfn-iati ("Multi-CSV Workflow (Recommended)", "Convert existing IATI XML to editable CSV files"); IATI standard 2.03 (recipient-country
# and narrative may be given several times; related-activity).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check okfn-iati==0.4.3
cat >activity.xml <<'XML'
<iati-activities version="2.03"><iati-activity xml:lang="fr" default-currency="EUR" humanitarian="0">
<iati-identifier>XM-DAC-1-P1</iati-identifier>
<reporting-org ref="XM-DAC-1" type="10"><narrative>Bureau</narrative><narrative xml:lang="ar">مكتب</narrative></reporting-org>
<title><narrative>Eau</narrative><narrative xml:lang="en">Water</narrative><narrative xml:lang="ar">ماء</narrative></title>
<description type="1"><narrative>Puits</narrative></description><description type="2"><narrative xml:lang="en">Wells</narrative></description>
<participating-org ref="A" role="1" type="10"><narrative>A</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="2009-02-01"/>
<recipient-country code="SD" percentage="60"/><recipient-country code="SS" percentage="40"/>
<transaction><transaction-type code="3"/><transaction-date iso-date="2009-03-01"/><value value-date="2009-03-01">-100.00</value></transaction>
<related-activity ref="XM-DAC-1-P0" type="1"/>
</iati-activity></iati-activities>
XML
cat >check.py <<'PY'
import sys
import xml.etree.ElementTree as tree
from okfn_iati import IatiMultiCsvConverter

converter = IatiMultiCsvConverter()
read = converter.xml_to_csv_folder(xml_input="activity.xml", csv_folder="tables")
told = list(converter.latest_errors) + list(getattr(converter, "latest_warnings", None) or [])
written = converter.csv_folder_to_xml(csv_folder="tables", xml_output="again.xml", validate_output=False)
told += list(converter.latest_errors) + list(getattr(converter, "latest_warnings", None) or [])

def facts(path):
    activity = tree.parse(path).getroot().find("iati-activity")
    return {
        "countries": [(country.get("code"), country.get("percentage")) for country in activity.findall("recipient-country")],
        "title": [narrative.text for narrative in activity.findall("title/narrative")],
        "reporting": [narrative.text for narrative in activity.findall("reporting-org/narrative")],
        "descriptions": [narrative.text for narrative in activity.findall("description/narrative")],
        "values": [value.text for value in activity.findall("transaction/value")],
        "related": [related.get("ref") for related in activity.findall("related-activity")],
    }

seen = {name: (before, facts("again.xml")[name]) for name, before in facts("activity.xml").items()}
for name, (before, after) in seen.items():
    print(f"{name}: {before} becomes {after}")
print("told:", told)
changed = sorted(name for name, (before, after) in seen.items() if before != after)
ok = read and written and told == [] and changed == ["countries", "related", "reporting", "title"] and seen["countries"][1] == [("SD", "60")]
sys.exit(0 if ok and seen["title"][1] == ["Eau"] and seen["related"][1] == [] else 1)
PY
timeout 60 v/bin/python check.py
