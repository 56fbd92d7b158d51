"""Asks a running server as researchers do: by the Python client with pandas, by a notebook, by a client of the reconciliation protocol.

usage: ask_server.py URL     prints one line for each check; ends with 1 if one of them fails.
"""

import sys
import time
from pathlib import Path

import nbclient
import nbformat
import pandas
from reconciler import reconcile

URL = sys.argv[1]
CLIENTS = Path(__file__).parents[2] / "clients" / "python"
sys.path.insert(0, str(CLIENTS))
from answerable import Answerable, AnswerableRefusal, frame, rows  # noqa: E402

failed = 0


def same(what, seen, wanted):
    global failed
    good = seen == wanted
    failed += not good
    print(f"{'ok    ' if good else 'FAILED'} {what}" + ("" if good else f": saw {str(seen)[:300]!r}, wanted {str(wanted)[:300]!r}"))


def client():
    answers = Answerable(URL)
    asked = answers.who_characterises_conditions_of_life(incident="gaza-conditions-of-life")
    table = frame(asked)
    same("client: a row for each characterization", len(table), len(rows(asked)))
    same("client: speakers stand in the frame", table["speaker.name"].tolist(), [one["speaker"]["name"] for one in asked["characterizations"]])
    same("client: what is not known is missing, and no number", table.isna().sum().sum(), pandas.DataFrame(rows(asked), dtype=object).isna().sum().sum())
    try:
        answers.who_characterises_conditions_of_life(incident="nowhere")
        same("client: a refusal is raised", "an answer", "a refusal")
    except AnswerableRefusal as refusal:
        same("client: a refusal says its code and what to do", (refusal.code, bool(refusal.remedy)), ("ID_UNKNOWN", True))
    states = frame(answers.ask("{ entities(first: 5, where: {type: \"State\"}) { totalCount nodes { id name } } }")["entities"]["nodes"])
    same("client: any question of the schema, as a frame", (len(states), list(states.columns)), (5, ["id", "name"]))


def notebook():
    book = nbformat.read(CLIENTS / "questions.ipynb", as_version=4)
    nbformat.validate(book)
    cell = next(one for one in book.cells if one.cell_type == "code")
    cell.source = cell.source.replace("http://127.0.0.1:4000", URL)
    nbclient.NotebookClient(book, timeout=180, resources={"metadata": {"path": str(CLIENTS)}}).execute()
    outputs = [one.outputs for one in book.cells if one.cell_type == "code"]
    same("notebook: every cell but the first shows something", [bool(one) for one in outputs], [False] + [True] * (len(outputs) - 1))
    same("notebook: frames are shown as tables", sum("text/html" in out.get("data", {}) for one in outputs for out in one) >= 3, True)


def reconciliation():
    names = pandas.Series(["Sudan", "State of Palestine"])
    found = reconcile(names, reconciliation_endpoint=f"{URL}/reconcile", type_id="State")
    best = found.sort_values("score", ascending=False).drop_duplicates("input_value").set_index("input_value")
    same("reconciler: States by their names", {name: best.loc[name, "id"] for name in names}, {"Sudan": "State/sdn", "State of Palestine": "State/pse"})
    same("reconciler: what is certain is said to match", best["match"].tolist(), [True, True])


for peer in (client, notebook, reconciliation):
    began = time.monotonic()
    try:
        peer()
    except Exception as error:  # noqa: BLE001  a client that stops has asked nothing
        failed += 1
        print(f"FAILED {peer.__name__}: {type(error).__name__}: {str(error)[:600]}")
    print(f"       {peer.__name__}: {time.monotonic() - began:.1f} s", flush=True)
sys.exit(1 if failed else 0)
