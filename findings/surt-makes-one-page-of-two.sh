#!/usr/bin/env bash
# surt 0.3.1 with tldextract 5.3.2 (PyPI, of the Internet Archive): the key under which a web archive files an address.
# Expected before looking: host names are alike in letters of either case, paths and queries are not; two addresses that a server tells
# apart have two keys.
# Seen: the whole address is put in small letters, path and query as well: two videos whose marks differ in the case of letters have one key,
# as have two papers at "/doc/aB" and "/doc/Ab". A scheme, "www." and a last slash go as well.
# Why it matters: who looks up the archived copy of a piece of evidence may be shown another, of the same length and site; two sources
# that are put together by this key are one.
# Source: RFC 3986, section 6.2.2.1 (scheme and host are alike in either case, other parts are not, unless the scheme says so); the README
# speaks of sorting alone.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check surt==0.3.1 tldextract==5.3.2
cat >check.py <<'PY'
import sys
from surt import surt

right = True
for one, other, told in (
    ("https://video.example/watch?v=abCDefGH123", "https://video.example/watch?v=ABcdEFgh123", True),
    ("https://court.example/doc/aB", "https://court.example/doc/Ab", True),
    ("https://court.example/Case?ID=7", "https://COURT.example/case?id=7", True),
    ("https://court.example/doc/1", "https://court.example/doc/2", False),
):
    print(one, other, surt(one), surt(one) == surt(other))
    right = right and (surt(one) == surt(other)) is told
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
