#!/usr/bin/env bash
# warcio 1.8.1 and FastWARC 2.0.1 (PyPI), readers of web archives, with their own checks of digests: one record, whose block is as it was captured, sealed by
# several algorithms and in several ways of writing.
# Expected before looking: a sound seal is found sound by both, or is said not to be checked, if its algorithm or its way of writing is not known.
# Seen: by SHA-1, SHA-256 and SHA-512, in base 16 and in base 32, both say that it is sound. By MD5 in base 16, as md5sum writes it, warcio says that the
# seal is broken, and FastWARC that it is sound; in base 32 both say sound. By SHA-384, and by any algorithm in base 64, FastWARC says False, as of a
# record that was changed, and warcio that it is sound. Neither says "not known" of any.
# Why it matters: a page that was kept as evidence is called changed by one of two tools, and it was not.
# Source: WARC 1.1 (ISO 28500:2017), 5.8 WARC-Block-Digest (an algorithm's label and a value; no particular algorithm or encoding is recommended).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check warcio==1.8.1 FastWARC==2.0.1
cat >check.py <<'PY'
import base64
import hashlib
import io
import sys
from fastwarc.warc import ArchiveIterator as FastReader
from warcio.archiveiterator import ArchiveIterator

RECORD = ("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:9f2b1c3a-0000-4000-8000-000000000001>\r\nWARC-Date: 2010-05-07T10:00:00Z\r\n"
          "WARC-Target-URI: http://example.org/\r\nWARC-Block-Digest: %s\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n")

def verdicts(label, written, block=b"hello"):
    record = (RECORD % f"{label}:{written(hashlib.new(label, block).digest()).decode()}").encode()
    fast = [found.verify_block_digest() for found in FastReader(io.BytesIO(record))]
    slow = []
    for found in ArchiveIterator(io.BytesIO(record), check_digests=True):
        found.content_stream().read()
        slow.append(found.digest_checker.passed)
    return slow + fast

def hexadecimal(digest):
    return digest.hex().encode()

seen = {
    f"{label} {name}": verdicts(label, written)
    for label in ("md5", "sha1", "sha256", "sha384", "sha512")
    for name, written in (("base 16", hexadecimal), ("base 32", base64.b32encode), ("base 64", base64.b64encode))
}
changed = verdicts("sha1", base64.b32encode, b"other")
print(seen, changed)
expected = {name: [True, not name.endswith("64") and not name.startswith("sha384")] for name in seen}
expected["md5 base 16"] = [False, True]
sys.exit(0 if seen == expected and changed == [False, False] else 1)
PY
timeout 60 v/bin/python check.py
