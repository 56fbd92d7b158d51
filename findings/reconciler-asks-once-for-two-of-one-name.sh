#!/usr/bin/env bash
# reconciler 0.2.2 (PyPI), a client of the Reconciliation API for pandas, with numpy 2: rows that share a name, and rows
# that nobody knows.
# Expected before looking: each row is matched by its own properties; a name that is asked once is given back for each of
# its rows; a name without a candidate is a row without a match.
# Seen: rows of one name are asked as one, and the values of their properties are glued together with line breaks and
# spaces ("KEN\nTZA"); one row comes back for all of them. One name without a candidate ends the whole run with
# an AttributeError (np.NaN, which numpy 2 has no more), after every question was asked.
# Why it matters: two villages, or two people, that share a name are what reconciliation is for.
# Source: Reconciliation Service API 0.2, "Reconciliation queries": each query has its properties, each with a value.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check reconciler==0.2.2 numpy==2.4.1 pandas==3.0.0
cat >check.py <<'PY'
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs
import pandas
from reconciler import reconcile

asked = []
class Service(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        queries = json.loads(parse_qs(body)["queries"][0])
        asked.extend(queries.values())
        found = lambda name: [] if name == "Nowhere" else [
            {"id": "place-1", "name": name, "score": 90, "match": True, "type": [{"id": "place", "name": "Place"}]}
        ]
        answer = json.dumps({key: {"result": found(query["query"])} for key, query in queries.items()}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(answer)
    def log_message(self, *_):
        pass

server = HTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}/"
table = pandas.DataFrame({"name": ["Kilima", "Mto", "Kilima"], "country": ["KEN", "KEN", "TZA"]})
rows = reconcile(table["name"], property_mapping={"country": table["country"]}, reconciliation_endpoint=address)
of_one_name = [query["properties"][0]["v"].split() for query in asked if query["query"] == "Kilima"]
print("asked for the two rows:", of_one_name, "; rows that come back:", list(rows["input_value"]))
try:
    reconcile(pandas.Series(["Mto", "Nowhere"]), reconciliation_endpoint=address)
    unknown = "answered"
except AttributeError as error:
    unknown = "AttributeError"
print("a name that nobody knows:", unknown)
server.shutdown()
sys.exit(0 if of_one_name == [["KEN", "TZA"]] and list(rows["input_value"]) == ["Kilima", "Mto"] and unknown == "AttributeError" else 1)
PY
timeout 60 v/bin/python check.py 2>err.txt || { tail -5 err.txt; echo "CHANGED: read again what reconciler makes of rows of one name"; exit 1; }
