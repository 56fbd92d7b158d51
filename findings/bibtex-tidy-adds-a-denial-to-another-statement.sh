#!/usr/bin/env bash
# bibtex-tidy 1.14.0 (npm), which puts bibliographies in order: two statements of one ministry, two reports of one title, with duplicates merged.
# Expected before looking: what has one author and one title and another year or date is another document, as the number makes another of two decisions;
# whatever is merged, no field of one is put with another's year.
# Seen: the number is looked at, the year and the date are not. "Statement", 2010, and "Statement", 2012, with the note "denies", are one: merged by
# "combine", the statement of 2010 denies; by "overwrite" it is of 2012; by "first" the denial is gone. Yearly reports of one body are one report. That entries
# were removed is said in a line on each. Decisions with other numbers stay apart.
# Why it matters: a denial is dated two years back, to a statement that did not deny anything, and everything in the entry is well formed.
# Source: bibtex-tidy's help ("--duplicates citation (similar author and titles)", "combine: keep original entry and merge in fields of duplicates if they do
# not already exist"); BibTeX manual (year, date).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact bibtex-tidy@1.14.0
cat >check.js <<'JS'
const { tidy } = require("bibtex-tidy");

const statements = `@misc{s2010, author={{Ministry of Defence}}, title={Statement}, year={2010}}
@misc{s2012, author={{Ministry of Defence}}, title={Statement}, year={2012}, note={denies}}`;
const reports = `@report{r2009, author={{Commission of Inquiry}}, title={Annual report}, date={2009-05}}
@report{r2010, author={{Commission of Inquiry}}, title={Annual report}, date={2010-05}}`;
const decisions = `@misc{d1, author={{Trial Chamber}}, title={Decision}, year={2010}, number={1}}
@misc{d2, author={{Trial Chamber}}, title={Decision}, year={2010}, number={2}}`;
const merged = (text, merge) => {
  const { bibtex } = tidy(text, { duplicates: ["citation"], merge });
  const fields = [...bibtex.matchAll(/(year|date|note|number)\s*=\s*\{([^}]*)\}/g)].map(([, , value]) => value);
  return `${bibtex.match(/@/g).length}: ${fields.join(" ")}`;
};
const seen = {
  combine: merged(statements, "combine"),
  overwrite: merged(statements, "overwrite"),
  first: merged(statements, "first"),
  reports: merged(reports, "combine"),
  decisions: merged(decisions, "combine"),
};
const expected = { combine: "1: 2010 denies", overwrite: "1: 2012 denies", first: "1: 2010", reports: "1: 2009-05", decisions: "2: 2010 1 2010 2" };
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.js
