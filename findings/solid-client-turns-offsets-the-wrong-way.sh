#!/usr/bin/env bash
# @inrupt/solid-client 3.0.0 (npm), the client of Solid, whose pods keep RDF: moments with an offset, fractions of seconds, days that do not exist.
# Expected before looking: ten o'clock at +03:00 is seven in Greenwich; a moment without an offset is taken for Greenwich or refused; a day that is in
# no calendar is no date ("null", as the documentation has it for a value of another type).
# Seen: the offset is added where it is to be taken away: ten o'clock at +03:00 is one in the afternoon in Greenwich, and ten at -04:30 half past
# five in the morning. Half a second (".5") is five thousandths. 30 February is 2 March, as a day and as a moment. Z and the client's own
# writing, which is in Z, are read rightly, so that nothing shows as long as a program reads its own data.
# Why it matters: a moment in Khartoum moves by six hours, to the next day in the evening; who was in command at that hour is another question.
# Source: XML Schema part 2, 3.2.7 (dateTime: time zone, fractional seconds) and its appendix on days in months; the client's documentation of
# getDatetime and getDate; deserializeDatetime in src/datatypes.ts.
set -euo pipefail
export TZ=UTC
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @inrupt/solid-client@3.0.0 n3@1.26.0
cat >check.mjs <<'JS'
import { addTerm, createThing, getDate, getDatetime, setDatetime } from "@inrupt/solid-client";
import { DataFactory } from "n3";

const said = "https://claims.example/said";
const empty = createThing({ url: "https://claims.example/1" });
const thing = (text, kind) => addTerm(empty, said, DataFactory.literal(text, DataFactory.namedNode(`http://www.w3.org/2001/XMLSchema#${kind}`)));
const moment = (text) => getDatetime(thing(text, "dateTime"), said)?.toISOString() ?? null;
const day = (text) => getDate(thing(text, "date"), said)?.toISOString().slice(0, 10) ?? null;
const texts = ["10:00:00Z", "10:00:00+03:00", "20:30:00+03:00", "22:00:00+03:00", "10:00:00-04:30", "10:00:00.5Z"];
const own = new Date("2010-05-07T10:00:00+03:00");
const seen = [
  ...texts.map((text) => moment(`2010-05-07T${text}`)),
  moment("2010-02-30T10:00:00Z"),
  ...["2010-05-07", "2010-02-30", "2010-04-31"].map(day),
  getDatetime(setDatetime(empty, said, own), said).getTime() === own.getTime(),
];
console.log(seen);
const expected = [
  "2010-05-07T10:00:00.000Z",
  "2010-05-07T13:00:00.000Z",
  "2010-05-07T23:30:00.000Z",
  "2010-05-08T01:00:00.000Z",
  "2010-05-07T05:30:00.000Z",
  "2010-05-07T10:00:00.005Z",
  "2010-03-02T10:00:00.000Z",
  "2010-05-07",
  "2010-03-02",
  "2010-05-01",
  true,
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
