#!/usr/bin/env bash
# country_converter 1.3.2 (PyPI, with pandas 2.3.3): names of States that are no more, and of places that some call States.
# Expected before looking: all of them are "not found"; or Yugoslavia is taken for Serbia by its pattern.
# Seen: Yugoslavia, the Soviet Union and the German Democratic Republic are not found; Czechoslovakia is the Czech
# Republic (CZE), South Yemen is YEM and the Mali Federation MLI. Northern Cyprus is CYP and Somaliland SOM, while
# Abkhazia and Transnistria are not found; Northern Ireland is not found, North Sudan is SDN.
# Why it matters: a treaty's table or a list of incidents gains acts of Slovakia's predecessor under one successor alone,
# and who acts in a disputed place depends on which place it is.
# Source: the package's table of patterns (country_data.tsv); the succession of each State is public record.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 280 env/bin/pip install --quiet --disable-pip-version-check country_converter==1.3.2 pandas==2.3.3
cat >check.py <<'PY'
import logging, sys
import country_converter
logging.disable(logging.CRITICAL)
wanted = {
    "Yugoslavia": "not found", "Soviet Union": "not found", "German Democratic Republic": "not found",
    "Czechoslovakia": "CZE", "South Yemen": "YEM", "Mali Federation": "MLI",
    "Northern Cyprus": "CYP", "Somaliland": "SOM", "Abkhazia": "not found", "Transnistria": "not found",
}
seen = {name: country_converter.convert(name, to="ISO3") for name in wanted}
print(seen)
sys.exit(seen != wanted)
PY
timeout 90 env/bin/python check.py
