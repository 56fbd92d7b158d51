#!/usr/bin/env bash
# cobalt 9.0.1 (PyPI), Akoma Ntoso: addresses of laws (FRBR URIs) read and written, with the day of a version and a format.
# Expected before looking: an address that the package writes it reads as what it was; a format at the end is the format, the day is the day.
# Seen: "/akn/sd/act/2010/5/ara@2010-05-07.pdf", which it writes for a version of that day in PDF, it reads as a version of the day "2010-05-07.pdf" without a
# format. Without a day, or with a component after it, the format is read. "eng@2010-05-07!schedule_1" is a day too. 30 February is a day.
# Why it matters: the version of a law that was in force on a day is another version as soon as the file has a format; two files of one version are two.
# Source: OASIS Akoma Ntoso Naming Convention 1.0, on the IRI of a manifestation (the format after a full stop at the end of the expression; not opened);
# the package's own FrbrUri.manifestation_uri.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check cobalt==9.0.1
cat >check.py <<'PY'
import sys
from cobalt.uri import FrbrUri

def again(address):
    uri = FrbrUri.parse(address)
    uri.format = "pdf"
    written = uri.manifestation_uri()
    found = FrbrUri.parse(written)
    return written, found.expression_date, found.format

law = "/akn/sd/act/2010/5/ara"
seen = [again(law), again(f"{law}@2010-05-07"), again(f"{law}@2010-05-07/!schedule_1")]
seen += [FrbrUri.parse(f"{law}@{rest}").expression_date for rest in ["2010-05-07!schedule_1", "2010-02-30"]]
print(seen)
sys.exit(0 if seen == [
    (f"{law}.pdf", None, "pdf"), (f"{law}@2010-05-07.pdf", "@2010-05-07.pdf", None),
    (f"{law}@2010-05-07/!schedule_1.pdf", "@2010-05-07", "pdf"), "@2010-05-07!schedule_1", "@2010-02-30",
] else 1)
PY
timeout 60 v/bin/python check.py
