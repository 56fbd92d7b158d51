#!/usr/bin/env bash
# @accordproject/concerto-core 5.0.0 (npm, of the Accord Project, contracts as data and code): days and moments of an agreement, read on machines in Khartoum, Riyadh and
# Bogotá.
# Expected before looking: a DateTime is ISO 8601, so that "7/5/2010" and "May 2010" are refused, as "2010-W18" is; a day in no calendar is refused; what is read is the same
# wherever it is read; a number that does not fit is refused.
# Seen: what JavaScript's Date takes is taken: 30 February is 2 March, "2010-05" and "2010" are their first day, "7/5/2010" is 5 July, and that, like "May 2010" and "7 May 2010", by the
# clock of the machine. It is written with the offset that the machine has today: Khartoum, where it was another in 2010, has an hour before midnight of the 6th for "7 May
# 2010", Bogotá the evening of the 6th for "2010-05-07". A Long beyond 2^53 is another number. Moments are the same on all. What is not known is refused.
# Why it matters: one agreement, in force "from 7 May 2010", begins on 6 May for one of its parties and on 7 May for the other; a month begins in April.
# Source: Concerto's documentation, "Properties" (DateTime: an ISO-8601 compatible time instance with optional time zone and offset; Long: 64 bits).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 300 npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @accordproject/concerto-core@5.0.0
cat >check.mjs <<'JS'
import { createRequire } from "node:module";

const { Factory, ModelManager, Serializer } = createRequire(import.meta.url)("@accordproject/concerto-core");
const models = new ModelManager();
models.addCTOModel("namespace x@1.0.0\nconcept Agreement { o DateTime from o Long number optional }", "x.cto");
const serializer = new Serializer(new Factory(models), models);
const read = (given) => serializer.toJSON(serializer.fromJSON({ $class: "x@1.0.0.Agreement", ...given }));
for (const from of ["2010-05-07", "2010-05-07T00:30:00+03:00", "2010-05-07T00:00:00", "2010-02-30T00:00:00Z", "2010-05", "2010", "7/5/2010", "May 2010", "7 May 2010", "2010-W18", "unknown"]) {
  let seen = "refused";
  try {
    seen = read({ from }).from;
  } catch {}
  console.log(`${from}: ${seen}`);
}
console.log(`Long: ${read({ from: "2010-05-07", number: JSON.parse("9007199254740993") }).number}`);
JS
for zone in Africa/Khartoum Asia/Riyadh America/Bogota; do TZ=$zone timeout 60 node check.mjs | sed "s#^#$zone #"; done | tee seen.txt
cat >expected.txt <<'TXT'
Africa/Khartoum 2010-05-07: 2010-05-07T02:00:00.000+02:00
Africa/Khartoum 2010-05-07T00:30:00+03:00: 2010-05-06T23:30:00.000+02:00
Africa/Khartoum 2010-05-07T00:00:00: 2010-05-07T02:00:00.000+02:00
Africa/Khartoum 2010-02-30T00:00:00Z: 2010-03-02T02:00:00.000+02:00
Africa/Khartoum 2010-05: 2010-05-01T02:00:00.000+02:00
Africa/Khartoum 2010: 2010-01-01T02:00:00.000+02:00
Africa/Khartoum 7/5/2010: 2010-07-04T23:00:00.000+02:00
Africa/Khartoum May 2010: 2010-04-30T23:00:00.000+02:00
Africa/Khartoum 7 May 2010: 2010-05-06T23:00:00.000+02:00
Africa/Khartoum 2010-W18: refused
Africa/Khartoum unknown: refused
Africa/Khartoum Long: 9007199254740992
Asia/Riyadh 2010-05-07: 2010-05-07T03:00:00.000+03:00
Asia/Riyadh 2010-05-07T00:30:00+03:00: 2010-05-07T00:30:00.000+03:00
Asia/Riyadh 2010-05-07T00:00:00: 2010-05-07T03:00:00.000+03:00
Asia/Riyadh 2010-02-30T00:00:00Z: 2010-03-02T03:00:00.000+03:00
Asia/Riyadh 2010-05: 2010-05-01T03:00:00.000+03:00
Asia/Riyadh 2010: 2010-01-01T03:00:00.000+03:00
Asia/Riyadh 7/5/2010: 2010-07-05T00:00:00.000+03:00
Asia/Riyadh May 2010: 2010-05-01T00:00:00.000+03:00
Asia/Riyadh 7 May 2010: 2010-05-07T00:00:00.000+03:00
Asia/Riyadh 2010-W18: refused
Asia/Riyadh unknown: refused
Asia/Riyadh Long: 9007199254740992
America/Bogota 2010-05-07: 2010-05-06T19:00:00.000-05:00
America/Bogota 2010-05-07T00:30:00+03:00: 2010-05-06T16:30:00.000-05:00
America/Bogota 2010-05-07T00:00:00: 2010-05-06T19:00:00.000-05:00
America/Bogota 2010-02-30T00:00:00Z: 2010-03-01T19:00:00.000-05:00
America/Bogota 2010-05: 2010-04-30T19:00:00.000-05:00
America/Bogota 2010: 2009-12-31T19:00:00.000-05:00
America/Bogota 7/5/2010: 2010-07-05T00:00:00.000-05:00
America/Bogota May 2010: 2010-05-01T00:00:00.000-05:00
America/Bogota 7 May 2010: 2010-05-07T00:00:00.000-05:00
America/Bogota 2010-W18: refused
America/Bogota unknown: refused
America/Bogota Long: 9007199254740992
TXT
diff seen.txt expected.txt
