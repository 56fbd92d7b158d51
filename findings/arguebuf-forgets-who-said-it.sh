#!/usr/bin/env bash
# arguebuf 2.7.2 (PyPI), graphs of arguments: one in AIF, where a commission asserts that a brigade shelled a town and a ministry denies it; read,
# and written again with nothing changed.
# Expected before looking: who says what is kept, as locutions or as participants, which the library's own graphs have; a kind of argument that it
# does not know keeps its name; a statement without a time has none.
# Seen: both locutions, the assertions that tie them to what they say and the participants are gone: the graph has no participant, and its nodes
# no name of a speaker; reading with reconstruct_dialog is the same. A log warns of edges that lead nowhere, of the speakers it says nothing. "Expert
# Opinion" keeps its name, "Argument From Eyewitnesses" becomes "Default". The statement without a time has that of the reading, and is
# written out with it.
# Why it matters: two claims of two speakers come out as two texts in the air, and one of them as made today.
# Source: AIF and its extension to dialogue, AIF+ (L-nodes, YA-nodes), as AIFdb writes it; arguebuf's README (import and export of AIF; Graph.participants).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check arguebuf==2.7.2
cat >check.py <<'PY'
import datetime
import sys
import arguebuf

day = "2010-05-07 10:00:00"
nodes = [
    ("1", "I", "The brigade shelled the town.", day), ("2", "I", "It did not.", ""), ("3", "CA", "Default Conflict", day),
    ("4", "L", "Commission : The brigade shelled the town.", day), ("5", "L", "Ministry : It did not.", day),
    ("6", "YA", "Asserting", day), ("7", "YA", "Asserting", day), ("8", "TA", "Default Transition", day),
    ("9", "RA", "Expert Opinion", day), ("10", "RA", "Argument From Eyewitnesses", day), ("11", "I", "Three people saw it.", day),
]
pairs = ["4 6", "6 1", "5 7", "7 2", "4 8", "8 5", "2 3", "3 1", "11 9", "9 1", "11 10", "10 1"]
edges = [dict(edgeID=str(i), fromID=pair.split()[0], toID=pair.split()[1], formEdgeID=None) for i, pair in enumerate(pairs)]
said = {
    "nodes": [dict(nodeID=i, type=kind, text=text, timestamp=time) for i, kind, text, time in nodes],
    "edges": edges,
    "locutions": [dict(nodeID="4", personID="71"), dict(nodeID="5", personID="72")],
    "participants": [dict(participantID="71", surname="Commission"), dict(participantID="72", surname="Ministry")],
}

def again(**how):
    graph = arguebuf.load.aif(said, **how)
    written = arguebuf.dump.aif(graph)
    texts = {node["nodeID"]: node["text"] for node in written["nodes"]}
    times = {node["nodeID"]: node["timestamp"] for node in written["nodes"]}
    speakers = [text for text in texts.values() if "Commission" in text or "Ministry" in text]
    made_up = times["2"][:4] == str(datetime.datetime.now(datetime.timezone.utc).year) and times["1"] == day
    return len(graph.participants), written["locutions"], speakers, texts["9"], texts["10"], made_up

seen = [again(), again(reconstruct_dialog=True)]
print(seen)
sys.exit(0 if seen == [(0, [], [], "Expert Opinion", "Default", True)] * 2 else 1)
PY
timeout 60 v/bin/python check.py
