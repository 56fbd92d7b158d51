#!/usr/bin/env bash
# jsonata 2.2.2 (npm), a language of questions to JSON, with the pictures of XPath for days: days that it writes itself, and years in words, read back.
# Expected before looking: what one picture writes is read back by the same picture; a year in usual English words is that year, or is refused.
# Seen: the picture "[D] [MNn] [Y01]" writes 7 May 2010 as "7 May 10" and reads that as 1910. By "[Yw]" the year "nineteen ninety-eight" is 117, its three
# words added up, whereas its own "one thousand, nine hundred and ninety-eight" and "nineteen hundred and ninety-eight" are right. "hundred" is 0.
# A month 13 is January of the next year, and an hour 25 one o'clock of the next day.
# Why it matters: a table of short years goes back by a hundred years when it is read again; a year as it is spoken is one of Trajan's.
# Source: JSONata's documentation, $toMillis ("if the picture is given, the timestamp is parsed with it", after XPath's format-dateTime) and $parseInteger.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact jsonata@2.2.2
cat >check.cjs <<'JS'
const jsonata = require("jsonata");

const ask = (question) => jsonata(question).evaluate({});
const read = (text, picture) => ask(`$fromMillis($toMillis('${text}', '${picture}'), '[Y0001]-[M01]-[D01] [H01]:[m01]')`);
(async () => {
  const seen = [
    await ask("$fromMillis($toMillis('2010-05-07'), '[D] [MNn] [Y01]')"),
    await read("7 May 10", "[D] [MNn] [Y01]"),
    await read("7 May 2010", "[D] [MNn] [Y]"),
    await read("nineteen ninety-eight", "[Yw]"),
    await read("nineteen hundred and ninety-eight", "[Yw]"),
    await ask("$parseInteger('hundred', 'w')"),
    await read("2010-13", "[Y]-[M]"),
    await read("25:00 7 5 2010", "[H]:[m] [D] [M] [Y]"),
  ];
  console.log(seen);
  const expected = ["7 May 10", "1910-05-07 00:00", "2010-05-07 00:00", "0117-01-01 00:00", "1998-01-01 00:00", 0, "2011-01-01 00:00", "2010-05-08 01:00"];
  process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
})();
JS
timeout 60 node check.cjs
