#!/usr/bin/env bash
# pycountry 26.2.16 (PyPI): withdrawal_date of former countries.
# Expected before looking: the day on which the State ended or changed its name, as ISO 3166-3 is often read.
# Seen: Serbia and Montenegro 26 September 2006 (Montenegro's declaration: 3 June 2006), Yugoslavia 23 July 2003 (its
# constitutional charter: 4 February 2003), the German Democratic Republic 30 October 1990 (unification: 3 October 1990).
# Why it matters: a join on these days gives conduct of summer 2006 to a State that was gone: a limb on nationality or
# membership changes its answer.
# Source: the package's data; the days of the States' own acts are public record.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check pycountry==26.2.16
timeout 60 env/bin/python -c '
import sys, pycountry
seen = [pycountry.historic_countries.get(alpha_3=code).withdrawal_date for code in ("SCG", "YUG", "DDR")]
print(seen)
sys.exit(0 if seen == ["2006-09-26", "2003-07-23", "1990-10-30"] else 1)'
