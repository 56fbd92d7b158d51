#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 (npm), the reader of Better BibTeX for Zotero: BibLaTeX dates with a mark of doubt.
# Expected before looking: biblatex takes a date as EDTF, so what stands in the field stays as it stands, or an error says so.
# Seen: "2010?" stays. "2010~" (about 2010) and "2010%" (doubtful and about) become "2010", "2010-05/2010-07~" ends surely
# in July, and "2010~/2012" becomes 2010, a no-break space and "/2012", which is no date; no error. In a date "~" is read as the space and "%" as
# the comment that they are in text.
# Why it matters: a year that a source gives as about comes out of a list of sources as certain.
# Source: the biblatex package, "Date and Time Specifications": "~" and "%" as in EDTF, level 1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact @retorquere/bibtex-parser@9.0.29
cat >check.mjs <<'JS'
import { parse } from "@retorquere/bibtex-parser";

const expected = {
  "2010": "2010",
  "2010?": "2010?",
  "2010/..": "2010/..",
  "2010~": "2010",
  "2010%": "2010",
  "2010-05/2010-07~": "2010-05/2010-07",
  "2010~/2012": "2010\u00a0/2012",
};
let errors = 0;
const wrong = Object.entries(expected).filter(([written, want]) => {
  const read = parse(`@report{a, title = {T}, date = {${written}}\n}`);
  errors += read.errors.length;
  const seen = read.entries[0]?.fields.date;
  console.log(written, "→", JSON.stringify(seen));
  return seen !== want;
});
console.log(`errors: ${errors}`);
process.exit(wrong.length === 0 && errors === 0 ? 0 : 1);
JS
timeout 60 node check.mjs
