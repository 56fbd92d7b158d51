#!/usr/bin/env bash
# http-link-header 1.1.4 (npm), "parse and format HTTP link headers according to RFC 8288": the link to an archived copy, with the time of it.
# Expected before looking: what is read is written so that it can be read again, by itself and by others: a value in quotes stands as it is.
# Seen: read well, but written with "18%3A02%3A59" for the time, which its own reader gives back as it stands; a title with a colon or an "é"
# likewise. Commas, blanks and semicolons in quotes are left alone.
# Why it matters: a header that passes through a program loses when the page was archived: the time is no time any more, and a client of
# archived pages that looks for the copy nearest to a day has none.
# Source: RFC 8288, section 3 (target attributes are tokens or quoted strings, without percent-encoding) and section 3.4; RFC 7089, section 2.2
# ("datetime" holds a date of HTTP).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact http-link-header@1.1.4
cat >check.cjs <<'JS'
const LinkHeader = require("http-link-header");

const time = "Wed, 20 Jun 2001 18:02:59 GMT";
const header = `<https://archive.example/2001/https://court.example/>; rel="first memento"; datetime="${time}"; title="Case 1: X"`;
const read = LinkHeader.parse(header);
const again = LinkHeader.parse(read.toString());
const seen = [read, again].map((link) => link.rel("memento").map(({ datetime, title }) => `${datetime} | ${title}`));
console.log(read.toString(), seen);
const broken = "Wed, 20 Jun 2001 18%3A02%3A59 GMT | Case 1%3A X";
process.exit(JSON.stringify(seen) === JSON.stringify([[`${time} | Case 1: X`], [broken]]) ? 0 : 1);
JS
timeout 60 node check.cjs
