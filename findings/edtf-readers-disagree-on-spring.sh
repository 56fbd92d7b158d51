#!/usr/bin/env bash
# edtf 4.11.1 (npm) and edtf 5.0.2 (PyPI): the season "2010-21", spring.
# Expected before looking: both give the same three months, whichever these are.
# Seen: the first gives January to March, the second March to May.
# Why it matters: "in spring 2010" passed from one tool to another moves by two months; a season is no range of days.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019), level 1 "seasons", which gives them no months.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
echo '{"private":true,"type":"module"}' >package.json
timeout 120 npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2
first=$(timeout 60 node --input-type=module -e 'import edtf from "edtf"; const day = (n) => new Date(n).toISOString().slice(0, 10); const s = edtf("2010-21"); console.log(day(s.min), day(s.max));')
second=$(timeout 60 env/bin/python -c 'import time; from edtf import parse_edtf; s = parse_edtf("2010-21"); print(time.strftime("%Y-%m-%d", s.lower_strict()), time.strftime("%Y-%m-%d", s.upper_strict()))')
echo "npm: $first; PyPI: $second"
[ "$first" = "2010-01-01 2010-03-31" ] && [ "$second" = "2010-03-01 2010-05-31" ]
