#!/usr/bin/env bash
# pysbd 0.3.4 and sentencex 1.0.32 (PyPI): sentences of judgments and reports with citations in them.
# Expected before looking: no sentence ends at "No.", "para.", "paras.", "Art." or "Doc." before a number, nor within an article's number.
# Seen: pysbd cuts "Art. 7(1)(h), (2)(g)" into three sentences, and the number of a case from its "Case No."; both cut at "para." and
# "paras." and at "U.N. Doc."; "Prosecutor v." and "No. 12" are left whole by both.
# Why it matters: a sentence is the unit in which claims are quoted and counted: here the claim has lost its paragraph, and the next
# "sentence" is a number that belongs to no document.
# Source: each package's README (boundaries by rules, abbreviations known by language).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check pysbd==0.3.4 sentencex==1.0.32
cat >check.py <<'PY'
import pysbd, sentencex

for text in (
    "The Prosecutor v. Sample was heard. He left.",
    "See No. 12 of the list. It is long.",
    "He relies on Art. 7(1)(h), (2)(g). It fails.",
    "See Case No. AB-94-1-A. It fails.",
    "See para. 12 and paras. 13-14. It fails.",
    "See U.N. Doc. S/0000/60 of that day. It fails.",
):
    for cut in (pysbd.Segmenter(language="en", clean=False).segment(text), sentencex.segment("en", text)):
        print(" | ".join(part.strip() for part in cut))
PY
timeout 60 v/bin/python check.py | tee seen
diff seen - <<'TXT'
The Prosecutor v. Sample was heard. | He left.
The Prosecutor v. Sample was heard. | He left.
See No. 12 of the list. | It is long.
See No. 12 of the list. | It is long.
He relies on Art. 7(1) | (h), (2) | (g). | It fails.
He relies on Art. 7(1)(h), (2)(g). | It fails.
See Case No. | AB-94-1-A. | It fails.
See Case No. AB-94-1-A. | It fails.
See para. | 12 and paras. | 13-14. | It fails.
See para. | 12 and paras. | 13-14. | It fails.
See U.N. Doc. | S/0000/60 of that day. | It fails.
See U.N. Doc. | S/0000/60 of that day. | It fails.
TXT
