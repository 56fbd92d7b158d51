#!/usr/bin/env bash
# sdmx1 2.28.0 with pandas 2.3.3 (PyPI), the reader of SDMX, the format in which offices of statistics and the OHCHR's indicators give figures: periods made
# into days by to_pandas(datetime="TIME_PERIOD").
# Expected before looking: the periods of SDMX are read as what they are, or are refused, as the sixth-day and the half-year are.
# Seen: a quarter and a month of the calendar are right. The reporting month 2010-M05, May 2010, is the 1st of January 2010, five seconds past midnight, so
# that all twelve months of a year lie in one minute; as a month it is January. The third 2010-T2, May to August, is the 1st of February. No error, no
# warning. The half-year 2010-S1, the week 2010-W05 and the day 2010-D127 are refused.
# Why it matters: a series of dead or displaced by month has all its figures in January of each year, in the right order, so that nobody sees it.
# Source: SDMX 2.1, Section 6, "Reporting Time Period" (YYYY-Tt, thirds of four months; YYYY-Mmm, months; both with a first day reckoned by the year's).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 300 v/bin/pip install --quiet --disable-pip-version-check sdmx1==2.28.0 pandas==2.3.3
cat >check.py <<'PY'
import io
import sys
import sdmx

MESSAGE = """<?xml version="1.0"?>
<mes:GenericData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
  xmlns:gen="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
<mes:Header><mes:ID>a</mes:ID><mes:Test>false</mes:Test><mes:Prepared>2026-01-01T00:00:00</mes:Prepared><mes:Sender id="X"/>
<mes:Structure structureID="s" dimensionAtObservation="TIME_PERIOD"><com:Structure><Ref xmlns="" agencyID="X" id="D" version="1.0"/></com:Structure>
</mes:Structure></mes:Header><mes:DataSet structureRef="s"><gen:Series><gen:SeriesKey><gen:Value id="AREA" value="XX"/></gen:SeriesKey>
<gen:Obs><gen:ObsDimension value="%s"/><gen:ObsValue value="5"/></gen:Obs></gen:Series></mes:DataSet></mes:GenericData>"""

def read(period, how="TIME_PERIOD"):
    try:
        data = sdmx.read_sdmx(io.BytesIO((MESSAGE % period).encode())).data[0]
        return str(sdmx.to_pandas(data, datetime=how).index[0])
    except Exception:
        return "refused"

seen = {period: read(period) for period in ["2010-05", "2010-Q2", "2010-M05", "2010-M12", "2010-T2", "2010-S1", "2010-W05", "2010-D127"]}
seen["month"] = read("2010-M05", {"dim": "TIME_PERIOD", "freq": "M"})
print(seen)
sys.exit(0 if seen == {
    "2010-05": "2010-05-01 00:00:00", "2010-Q2": "2010-04-01 00:00:00", "2010-M05": "2010-01-01 00:00:05", "2010-M12": "2010-01-01 00:00:12",
    "2010-T2": "2010-02-01 00:00:00", "2010-S1": "refused", "2010-W05": "refused", "2010-D127": "refused", "month": "2010-01",
} else 1)
PY
timeout 100 v/bin/python check.py 2>/dev/null
