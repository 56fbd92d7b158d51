#!/usr/bin/env bash
# @citation-js/core 0.8.2 with plugin-bibtex 0.8.2 and plugin-ris 0.8.2 (npm): a report in Arabic, a day that is a range.
# Expected before looking: BibTeX and BibLaTeX keep a title in any script, as UTF-8 or in commands of LaTeX; a range of days goes
# to RIS by its first day, as it goes to BibTeX.
# Seen: the letters of the title are taken out and its spaces stay (title = {  }), in BibTeX as in BibLaTeX; the key is
# "2005undefined". With `asciiOnly` off the title is there. A range of days goes to RIS as its year alone, month and day lost.
# Why it matters: a bibliography in Arabic is written without an error and has no titles.
# Source: the plugin's documentation of its configuration (format.asciiOnly); RIS's field DA.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2
cat >check.mjs <<'JS'
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
const report = { id: "a", type: "report", title: "تقرير لجنة التحقيق", issued: { "date-parts": [[2005]] } };
const news = { id: "b", type: "article-newspaper", title: "News", issued: { "date-parts": [[2003, 4, 25], [2003, 4, 27]] } };
const titleOf = (format) => /title = \{(.*)\}/.exec(new Cite([report]).format(format))[1];
const seen = [titleOf("bibtex"), titleOf("biblatex"), /month = \{(.*)\}/.exec(new Cite([news]).format("bibtex"))[1], new Cite([news]).format("ris").match(/^(?:DA|PY) .*$/gm)];
plugins.config.get("@bibtex").format.asciiOnly = false;
seen.push(titleOf("bibtex"));
console.log(JSON.stringify(seen));
const expected = ["  ", "  ", "apr 25", ["PY  - 2003"], "تقرير لجنة التحقيق"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
