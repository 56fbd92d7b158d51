#!/usr/bin/env bash
# csv-reconcile 0.3.2 (PyPI), a reconciliation service for OpenRefine over a table, asked without a network: made-up persons and units.
# Expected before looking: "match" is said of a record whose name is the asked one, or nearly, if there is one such; two of one name
# both come back unmatched; another letter yeh is no certain match.
# Seen: two of one name do come back unmatched. But where one record alone is a little alike (more than 30 of 100), "match" is said of it: Amina
# Mithal is Hamid Mithal, and the 301 Brigade the 32 Brigade. With a second record in the table that is alike, neither is. A
# name with đ and š in it scores 104 of 100; one in Arabic with its words in another order is not found.
# Why it matters: OpenRefine links what is a match without asking; the shorter the list of those accused, the surer a stranger is one of them.
# Source: Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group), responses to queries ("match": the service is certain
# enough); the README, which says nothing of it, and that the score does not look at the order of words.
set -euo pipefail
export PYTHONIOENCODING=utf-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check csv-reconcile==0.3.2
printf 'id\tname\nA1\tHamid Mithal\nA2\tعمر مثال\nA3\tعمر مثال\nA4\t32 Brigade\nA5\tĐorđe Primer\n' >table.tsv
{ cat table.tsv; printf 'A6\tAminata Mithali\n'; } >longer.tsv
cat >check.py <<'PY'
import json, os, subprocess
from csv_reconcile import create_app

def ask(table, *names):
    place = os.path.abspath(table + ".d")
    os.makedirs(place)
    subprocess.run(["../v/bin/csv-reconcile", "init", f"../{table}", "id", "name"], cwd=place, check=True, capture_output=True, timeout=60)
    app = create_app(instance_path=os.path.join(place, "instance"))
    queries = {name: {"query": name} for name in names}
    answer = app.test_client().post("/reconcile", data={"queries": json.dumps(queries)}).get_json(force=True)
    return {name: [(one["id"], round(one["score"]), one["match"]) for one in answer[name]["result"]] for name in names}

seen = {**ask("table.tsv", "Hamid Mithal", "Amina Mithal", "301 Brigade", "عمر مثال", "مثال عمر", "Đorđe Primer"), "of more": ask("longer.tsv", "Amina Mithal")["Amina Mithal"]}
for name, told in seen.items():
    print(name, told)
PY
timeout 100 v/bin/python check.py 2>/dev/null | grep -v -e timer -e Elapsed | tee seen
diff seen - <<'TXT'
Hamid Mithal [('A1', 100, True)]
Amina Mithal [('A1', 74, True)]
301 Brigade [('A4', 74, True)]
عمر مثال [('A2', 100, False), ('A3', 100, False)]
مثال عمر []
Đorđe Primer [('A5', 104, True)]
of more [('A6', 87, False), ('A1', 74, False)]
TXT
