#!/usr/bin/env bash
# LatLon23 1.0.7 (PyPI), geographic coordinates read from text and written in any format: degrees and whole minutes, there and back, and signs.
# Expected before looking: what is written in degrees, minutes and seconds is the place that was read, to a rounding; a minus before the degrees is of the
# whole; a latitude is within ninety degrees.
# Seen: 34 degrees 28 minutes are written with 6.8e12 seconds, for what the arithmetic left over was 6.8e-12 and every "-" is taken out of the text; read
# again that is a latitude of two thousand million degrees, and nothing is refused. 31 degrees 30 minutes are right, and 31 degrees 20 are
# 19 minutes 59.99999999999574. A minus is of the degrees alone: "-31 30" is 30 and a half degrees south, "-0 30" is half a degree north. By the
# letters N, S, E, W the sign is right.
# Why it matters: of the sixty minutes of 31 degrees 28 are written off the earth, in a field where nobody looks at the seconds.
# Source: LatLon23's documentation (string2latlon, to_string, format "d% %m% %S% %H"; Latitude(degree, minute, second)).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check LatLon23==1.0.7 pyproj==3.7.2
cat >check.py <<'PY'
import sys
from LatLon23 import string2latlon

FULL = "d% %m% %S% %H"

def written(degrees, minutes):
    return string2latlon(f"{degrees} {minutes} N", f"{degrees} {minutes} E", "d% %m% %H").to_string(FULL)[0]

def read(latitude, form):
    return float(string2latlon(latitude, "34 28 0" if form == "d% %m% %S" else "34 28", form).to_string("D")[0])

seen = {
    "34 28": written(34, 28),
    "31 30": written(31, 30),
    "31 20": written(31, 20),
    "34 28, read again": round(float(string2latlon(written(34, 28), "34 28 0 E", FULL).to_string("D")[0]), 3),
    "31 30 S": float(string2latlon("31 30 S", "34 28 E", "d% %m% %H").to_string("D")[0]),
    "-31 30": read("-31 30", "d% %m"),
    "-0 30": read("-0 30", "d% %m"),
}
off = sum("e" in written(31, minute) for minute in range(60))
for case, value in seen.items():
    print(f"{case}: {value}")
print(f"of sixty minutes of 31 degrees {off} are written with an exponent")
expected = {
    "34 28": "34 28 6.821210263296962e12 N",
    "31 30": "31 30 0.0 N",
    "31 20": "31 19 59.99999999999574 N",
    "34 28, read again": 1894780663.16,
    "31 30 S": -31.5,
    "-31 30": -30.5,
    "-0 30": 0.5,
}
sys.exit(0 if seen == expected and off == 28 else 1)
PY
timeout 60 v/bin/python check.py
